import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { NumberedMap, Numbering } from '../../../shared/base/numbered-map.ts'

it('numbers ids in the order in which they are met, each once', () => {
  const numbering = new Numbering<string>()
  expect([numbering.number('a'), numbering.number('b'), numbering.number('a')]).toEqual([0, 1, 0])
  expect([numbering.size, numbering.find('b'), numbering.find('c'), numbering.idOf(1)]).toEqual([
    2,
    1,
    undefined,
    'b',
  ])
  expect(() => numbering.idOf(2)).toThrow('no id has the number 2')
})

it('holds what a map holds, whatever comes and goes', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const step = fc.record({ id, value: fc.option(fc.record({ n: fc.nat(9) })) })
  fc.assert(
    fc.property(fc.array(step), fc.array(id), (steps, metBefore) => {
      const numbering = new Numbering<string>()
      for (const met of metBefore) numbering.number(met)
      const ours = new NumberedMap<string, { n: number }>(numbering)
      const plain = new Map<string, { n: number }>()
      const answers = steps.map(({ id: key, value }) => {
        const number = numbering.number(key)
        if (value === null) return [ours.deleteAt(number), plain.delete(key)]
        ours.setAt(number, value)
        plain.set(key, value)
        return [ours.at(number), value]
      })
      for (const [answer, expected] of answers) expect(answer).toBe(expected)

      const copy = ours.copy()
      expect(new Map(copy)).toEqual(plain)
      copy.setAt(numbering.number('z'), { n: 0 })
      expect([copy.size, ours.size, ours.get('z')]).toEqual([plain.size + 1, plain.size, undefined])

      const visited = new Map<string, object>()
      ours.forEach((value, key) => visited.set(key, value))
      for (const walked of [visited, new Map(ours), new Map(ours.entries())]) expect(walked).toEqual(plain)
      expect(new Set(ours.keys())).toEqual(new Set(plain.keys()))
      expect([...ours.values()]).toHaveLength(plain.size)
      expect(ours.size).toBe(plain.size)
      for (const key of ['a', 'e', 'z'])
        expect([ours.get(key), ours.has(key)]).toEqual([plain.get(key), plain.has(key)])
    }),
  )
})

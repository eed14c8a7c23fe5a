// A shipped framework as the beginning of one's own.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { toExample } from '../../../shared/domain/framework-example.ts'
import type { FrameworkId } from '../../../shared/domain/framework.ts'
import { parseFramework } from '../../../shared/domain/parse-framework.ts'
import { SHIPPED_FRAMEWORKS } from '../../support/frameworks.ts'
import { requireOk } from '../../support/store.ts'

const textOf = (name: string) =>
  readFileSync(new URL(`../../../resources/frameworks/${name}.json`, import.meta.url), 'utf8')

it.each(SHIPPED_FRAMEWORKS)('%s with ids of its own is sound and says the same', name => {
  const text = textOf(name)
  const example = toExample({ text }, name as FrameworkId, SHIPPED_FRAMEWORKS)
  expect(example.name).toBe('contoh.json')
  const [shipped, own] = [requireOk(parseFramework(text)), requireOk(parseFramework(example.text))]
  expect(own.id).toBe('contoh')
  const ids = ({ domains, aspects, indicators }: typeof own) =>
    [...domains, ...aspects, ...indicators].map(({ id }) => id)
  expect(ids(own).filter(id => (ids(shipped) as string[]).includes(id))).toEqual([])
  expect(own.indicators.map(({ id }) => id)).toEqual(
    shipped.indicators.map(({ id }) => id.replace(name, 'contoh')),
  )
  expect(own.indicators.map(({ name: title, weight }) => [title, weight])).toEqual(
    shipped.indicators.map(({ name: title, weight }) => [title, weight]),
  )
})

it('takes a name that is free', () => {
  const text = '{ "id": "a" }'
  expect(toExample({ text }, 'a' as FrameworkId, ['a', 'contoh', 'contoh-2'])).toEqual({
    name: 'contoh-3.json',
    text: '{ "id": "contoh-3" }',
  })
})

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

it.each(SHIPPED_FRAMEWORKS)(
  '%s with ids of its own is sound and says the same, in Indonesian alone',
  name => {
    const text = textOf(name)
    const example = toExample({ text }, name as FrameworkId, SHIPPED_FRAMEWORKS)
    expect(example.name).toBe('contoh.json')
    const [shipped, own] = [requireOk(parseFramework(text)), requireOk(parseFramework(example.text))]
    const renamed = JSON.stringify({ ...shipped, indexName: 'Indeks Contoh', english: null }).replaceAll(
      `"${name}`,
      '"contoh',
    )
    expect(own).toEqual(JSON.parse(renamed))
  },
)

it('takes a name that is free and leaves words alone that begin like an id', () => {
  const text = '{ "id": "a", "title": "a b", "domains": [{ "id": "a-1", "english": "A" }, { "id": "b" }] }'
  const example = toExample({ text }, 'a' as FrameworkId, ['a', 'contoh', 'contoh-2'])
  expect([example.name, JSON.parse(example.text)]).toEqual([
    'contoh-3.json',
    {
      id: 'contoh-3',
      title: 'a b',
      domains: [{ id: 'contoh-3-1' }, { id: 'b' }],
      indexName: 'Indeks Contoh',
    },
  ])
})

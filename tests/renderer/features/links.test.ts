// Which dependencies touch which row.
import { expect, it } from 'vitest'
import { linksByRow } from '../../../renderer/features/roadmap/timeline/links.ts'
import type { Dependency, DependencyId } from '../../../shared/domain/dependency.ts'
import type { ItemId } from '../../../shared/domain/item.ts'

const link = (from: string, to: string): Dependency => ({
  id: `${from}${to}` as DependencyId,
  predecessorId: from as ItemId,
  successorId: to as ItemId,
  kind: 'finish-start',
  lagDays: 0,
})

it('gives a row its dependencies in both directions, also where the other end is folded away', () => {
  const rows = new Map(['a', 'b', 'c'].map((id, row) => [id as ItemId, row]))
  const dependencies = [link('a', 'b'), link('b', 'c'), link('c', 'hidden'), link('hidden', 'gone')]
  const linksOf = linksByRow(dependencies, rows, 3)
  expect([0, 1, 2].map(row => linksOf(row).map(one => one.id))).toEqual([
    ['ab'],
    ['ab', 'bc'],
    ['bc', 'chidden'],
  ])
})

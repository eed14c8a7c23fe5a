// From what is kept to the list of a collection: what older versions stored of damaged files is said so that it can be read.
import { expect, test } from 'vitest'
import type { CollectionState, KeptDamaged } from '../../../shared/collection/collection-state.ts'
import { toList } from '../../../shared/collection/file/list-state.ts'
import { glimpse } from '../../../shared/collection/glimpse.ts'
import { roadmapErrorSchema } from '../../../shared/exchange/roadmap-error-schema.ts'
import type { RoadmapError } from '../../../shared/exchange/roadmap-error.ts'

function listed(error: RoadmapError, revision: number | null): KeptDamaged | undefined {
  const damaged = { source: 's', fileName: 'x', receivedAt: 'r', agencyId: null, isDismissed: false }
  const state = { files: [], damaged: [{ ...damaged, error, revision }] } as unknown as CollectionState
  return toList(state, { savedAt: '', plan: {} as never, frameworks: [] }).damaged[0]
}

test('a number that no revision has is none', () => {
  expect(
    [0, 1, 1_000_000, 1_000_001].map(number => listed({ code: 'empty', where: '' }, number)?.revision),
  ).toEqual([null, 1, 1_000_000, null])
  expect(glimpse('{"agencyId":"a","revision": 0')).toMatchObject({ agencyId: 'a', revision: null })
  expect(glimpse('{"revision": 999999999')).toBeNull()
})

test('a reason is cut to what a list may hold, and holds no half of a character', () => {
  const names = Array.from({ length: 1_001 }, (_, at) => `${at}\ud800`)
  const problems = names.map(name => ({ path: [name], code: 'unknown-key' }) as const)
  for (const error of [
    { code: 'cycle', where: '', names },
    { code: 'broken', where: '\ud800', problems },
  ] as const) {
    const said = listed(error, 1)?.error
    expect(roadmapErrorSchema.safeParse(said).success).toBe(true)
    expect(JSON.stringify(said).includes('\\ud800')).toBe(false)
  }
})

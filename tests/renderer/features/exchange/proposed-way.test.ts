// Which way a collection is taken in where nobody has chosen one: nothing that was done here is written over unasked.
import { expect, test } from 'vitest'
import type { MergeWay } from '../../../../shared/collection/merge-way.ts'
import type { PresentCollection } from '../../../../shared/contract/collection-files.ts'
import { proposedWay } from '../../../../renderer/features/exchange/proposed-way.ts'

const NEWER: PresentCollection = {
  kind: 'collection',
  isSamePlan: true,
  addsNothing: false,
  filesHere: 0,
  filesThere: 1,
  entriesHere: 0,
  entriesThere: 0,
  decisions: [],
  digest: '',
  isSame: false,
}

test.each<readonly [string, Partial<PresentCollection>, MergeWay]>([
  ['only the file has more', {}, 'follow'],
  ['the plan of the region differs', { isSamePlan: false }, 'add'],
  [
    'something was decided otherwise',
    { decisions: [{ kind: 'damaged', fileName: 'a', here: true, there: false }] },
    'add',
  ],
  ['a file is only here', { filesHere: 1 }, 'add'],
  ['nothing is only there', { filesThere: 0 }, 'add'],
  ['a plan is here without a file, and another one', { kind: 'plan', isSamePlan: false }, 'add'],
  ['nothing but the sample is here', { kind: 'sample', isSamePlan: false }, 'follow'],
])('where %s', (_name, present, way) => {
  expect(proposedWay({ present: { ...NEWER, ...present } })).toBe(way)
})

// Which way a collection is taken in where nobody has chosen one: nothing that was done here is written over unasked.
import { expect, test } from 'vitest'
import { proposedWay } from '../../../../renderer/features/exchange/proposed-way.ts'

const NEWER = {
  filesHere: 0,
  filesThere: 1,
  entriesHere: 0,
  entriesThere: 0,
  decisions: 0,
  digest: '',
  planDiffers: false,
  isSame: false,
}

test.each([
  ['only the file has more', {}, 'follow'],
  ['the plan of the region differs', { planDiffers: true }, 'add'],
  ['something was decided otherwise', { decisions: 1 }, 'add'],
  ['a file is only here', { filesHere: 1 }, 'add'],
  ['nothing is only there', { filesThere: 0 }, 'add'],
])('where %s', (_name, present, way) => {
  expect(proposedWay({ present: { ...NEWER, ...present } })).toBe(way)
})

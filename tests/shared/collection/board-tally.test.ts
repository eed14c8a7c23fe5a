// What the board counts: head, card, filter and reminder speak of the same units, and an answered note asks for attention.
import { expect, test } from 'vitest'
import {
  isAwaited,
  listAsked,
  needsAttention,
  tallySent,
  waitingIn,
} from '../../../shared/collection/board-tally.ts'
import type { AgencyState, BoardRow, CollectionView } from '../../../shared/contract/collection.ts'

const row = (
  id: string,
  state: AgencyState,
  isExpected = true,
  isOnList = true,
  digest = state === 'complete',
) =>
  ({
    agency: { id },
    state,
    isExpected,
    isOnList,
    digest: digest ? `sha256-${id}` : null,
  }) as unknown as BoardRow

const board = [
  row('sent', 'complete'),
  row('awaited', 'missing'),
  row('own', 'own'),
  row('rivals', 'conflict'),
  // One whose last file is damaged, without a sound one and with one that counts.
  row('broken', 'damaged'),
  row('broken-later', 'damaged', true, true, true),
  // A section that sends nothing of its own, one that has sent unasked, and one that is on no list.
  row('section', 'excused', false),
  row('unasked', 'complete', false),
  row('stranger', 'damaged', true, false),
]
const ids = (rows: readonly BoardRow[]) => rows.map(({ agency }) => String(agency.id))

test('whoever is asked has sent or is to be reminded, and both where a damaged file came later', () => {
  expect(ids(listAsked({ board }))).toEqual(['sent', 'awaited', 'own', 'rivals', 'broken', 'broken-later'])
  expect(ids(board.filter(isAwaited))).toEqual(['awaited', 'broken', 'broken-later'])
  const { awaited, ...counts } = tallySent({ board })
  expect(counts).toEqual({ asked: 6, sent: 4, unasked: 1 })
  expect(awaited.map(({ state, rows }) => [state, ids(rows)])).toEqual([
    ['missing', ['awaited']],
    ['damaged', ['broken', 'broken-later']],
  ])
})

const entry = (kind: string, step: number) => ({ id: `${kind}-${step}`, kind, step })
const note = (roadmapId: string, ...entries: readonly ReturnType<typeof entry>[]) => ({
  roadmapId,
  note: { entries },
  unsent: [],
})
const seen = (...notes: readonly ReturnType<typeof note>[]) =>
  ({ files: [{ digest: 'sha256-sent', roadmapId: 'roadmap' }], notes }) as unknown as CollectionView
const [remark, answer, settled] = [entry('remark', 1), entry('answer', 2), entry('settled', 3)]

test.each([
  ['no note', seen(), false],
  ['one that waits for the agency', seen(note('roadmap', remark)), false],
  ['one that was answered', seen(note('roadmap', remark, answer)), true],
  ['one that was settled', seen(note('roadmap', remark, answer, settled)), false],
  ['an answer on another roadmap', seen(note('other', remark, answer)), false],
])('%s', (_, view, isAttention) => {
  const complete = row('sent', 'complete')
  expect(needsAttention(view, complete)).toBe(isAttention)
  expect(waitingIn(view, complete).answered).toBe(Number(isAttention))
})

test('what is the matter with the file asks for attention by itself', () => {
  expect(ids(board.filter(one => needsAttention(seen(), one)))).toEqual([
    'rivals',
    'broken',
    'broken-later',
    'stranger',
  ])
})

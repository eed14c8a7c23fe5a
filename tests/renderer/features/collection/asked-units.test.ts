// Which units the recap counts: those on the list that are asked to send, however they stand.
import { expect, test } from 'vitest'
import type { AgencyState, BoardRow } from '../../../../shared/contract/collection.ts'
import { listAsked } from '../../../../renderer/features/collection/asked-units.ts'
import { listAwaited } from '../../../../renderer/features/collection/reminder.ts'

const row = (id: string, state: AgencyState, isExpected: boolean, isOnList: boolean) =>
  ({ agency: { id }, state, isExpected, isOnList }) as unknown as BoardRow

const board = [
  row('sent', 'complete', true, true),
  row('awaited', 'missing', true, true),
  row('own', 'own', true, true),
  // A section that sends nothing of its own, one that has sent unasked, and one that is on no list.
  row('section', 'excused', false, true),
  row('unasked', 'complete', false, true),
  row('stranger', 'damaged', true, false),
]
const ids = (rows: readonly BoardRow[]) => rows.map(({ agency }) => String(agency.id))

test('head, card and reminder speak of the same units', () => {
  const view = { board } as unknown as Parameters<typeof listAwaited>[0]
  expect(ids(listAsked(view))).toEqual(['sent', 'awaited', 'own'])
  expect(ids(listAwaited(view))).toEqual(['awaited'])
})

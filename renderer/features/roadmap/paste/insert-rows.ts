// From the agreed preview into the plan: one command, one undo step, below the selected item.
import { err, ok, type Result } from '../../../../shared/base/result.ts'
import type { PastedRow } from '../../../../shared/messages/paste/read-rows.ts'
import { runCommand, useApp } from '../../../state/app-store.ts'
import { problemText } from '../../../state/error-text.ts'
import { say } from '../../../state/i18n.ts'
import { newId } from '../../../state/new-id.ts'
import { announce } from '../../../state/notice.ts'
import { select, selectMany, useView } from '../../../state/view-store.ts'
import { positionsBelow } from '../positions-below.ts'
import { isEntering, type Ticks, toNewItems } from './paste-model.ts'

/** The item below which pasted rows go. */
export function findItemAbove() {
  const { selectedId } = useView.getState()
  const item = selectedId ? useApp.getState().itemsById.get(selectedId) : undefined
  return item?.deletedOn === null ? item : undefined
}

/** Stores the rows that were agreed to and selects them; else the sentence that says why not, if no notice did. */
export async function insertRows(
  rows: readonly PastedRow[],
  ticks: Ticks,
): Promise<Result<null, string | null>> {
  const { document } = useApp.getState()
  if (!document) return err(null)
  const items = toNewItems(rows, ticks, newId, count =>
    positionsBelow(document.items, findItemAbove(), count),
  )
  const reply = await runCommand({ type: 'item.addMany', items })
  if (!reply.ok) {
    if (reply.error.code !== 'invalid') return err(null)
    const [problem] = reply.error.problems
    const row = rows.filter(one => isEntering(one, ticks))[Number(problem?.path[1])]
    if (!problem || !row) return err(null)
    return err(say('paste.refused', { row: row.index + 1, problem: problemText(problem, say) }))
  }
  const [first] = items
  if (first) {
    select(first.id, { reveal: true })
    selectMany(
      items.map(item => item.id),
      first.id,
    )
  }
  announce({ kind: 'added', count: items.length })
  return ok(null)
}

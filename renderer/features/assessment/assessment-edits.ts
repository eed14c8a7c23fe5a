// Whole assessments: chosen as the baseline, removed. Each is one step that undo takes back.
import type { Assessment } from '../../../shared/domain/assessment.ts'
import { runAnnounced } from '../../state/app-store.ts'
import { showAssessment } from '../../state/assessment-view.ts'

export function makeBaseline({ id }: Assessment): Promise<unknown> {
  return runAnnounced({ type: 'assessment.makeBaseline', id })
}

/** Afterwards the baseline is shown. */
export async function removeAssessment({ id }: Assessment): Promise<void> {
  const removed = await runAnnounced({ type: 'assessment.remove', id })
  if (removed.ok) showAssessment(null)
}

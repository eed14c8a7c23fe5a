// Whole assessments: chosen as the baseline, removed. Each is one step that undo takes back.
import { findBaseline, type Assessment } from '../../../shared/domain/assessment.ts'
import { runAnnounced, useApp } from '../../state/app-store.ts'
import { goOn, showAssessment } from '../../state/assessment-view.ts'
import { assessmentName } from '../../state/assessment-words.ts'
import { readLanguage, say } from '../../state/i18n.ts'
import { announce } from '../../state/notice.ts'

/** The button that asks for it is gone afterwards. */
export async function makeBaseline({ id }: Assessment): Promise<void> {
  await runAnnounced({ type: 'assessment.makeBaseline', id })
  goOn()
}

/** Afterwards the baseline is shown; where that was removed, another one is it by now, and which one is said. */
export async function removeAssessment(assessment: Assessment): Promise<void> {
  const removed = await runAnnounced({ type: 'assessment.remove', id: assessment.id })
  if (!removed.ok) return
  showAssessment(assessment.frameworkId, null)
  goOn()
  const { document } = useApp.getState()
  const baseline = assessment.isBaseline && document ? findBaseline(document, assessment.frameworkId) : null
  const nameOf = (one: Assessment) => assessmentName(one, say, readLanguage())
  announce({
    kind: 'assessment-removed',
    name: nameOf(assessment),
    baseline: baseline === null ? null : nameOf(baseline),
  })
}

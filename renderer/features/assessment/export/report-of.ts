// The report of what the screen shows.
import type { CivilDate } from '../../../../shared/base/civil-date.ts'
import type { Assessment } from '../../../../shared/domain/assessment.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import { findOwner } from '../../../../shared/domain/owner.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { createPlanEngine } from '../../../../shared/projection/create-plan-engine.ts'
import { baselineDate, toEngineInput } from '../../../../shared/projection/plan-input.ts'
import { makeReport, type Report, type ReportedAssessment } from '../../../../shared/report/report.ts'
import type { Words } from '../../../../shared/report/words.ts'

/** Levels, day and kind of the assessment; where there is none yet, nothing is assessed. */
function reportedAssessment(
  document: PlanDocument,
  framework: Framework,
  assessment: Assessment | null,
  { t }: Words,
): ReportedAssessment {
  if (assessment === null)
    return { levels: [], date: baselineDate(document, framework.id), kind: t('domain.notAssessed') }
  const { levels, date, kind, source } = assessment
  const found = t(`domain.assessmentKind.${kind}`)
  return { levels, date, kind: source === '' ? found : `${found}, ${source}` }
}

/** All indicators of the framework, whatever the screen is filtered by. */
export function reportOf(
  document: PlanDocument,
  framework: Framework,
  assessment: Assessment | null,
  today: CivilDate,
  words: Words,
): { readonly report: Report; readonly assessment: ReportedAssessment } {
  const { plan, items, evidence } = document
  const reported = reportedAssessment(document, framework, assessment, words)
  // Begins at the reported levels by itself, so that paper and file cannot disagree with what they are said to begin at.
  const { projection } = createPlanEngine(toEngineInput(document, framework, today, assessment))
  const agency = findOwner(document)
  const input = { plan, agency, framework, items, evidence, assessment: reported, projection, madeOn: today }
  return { report: makeReport(input, words), assessment: reported }
}

// The report of the sample plan through one framework, as the page makes it.
import { requireCivilDate, toDay } from '../../shared/base/civil-date.ts'
import { findBaseline, type AssessedLevel } from '../../shared/domain/assessment.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import { catalogue } from '../../shared/messages/catalogue.ts'
import type { FormatLanguage } from '../../shared/messages/format.ts'
import { createTranslator } from '../../shared/messages/translate.ts'
import { createPlanEngine } from '../../shared/projection/create-plan-engine.ts'
import { toEngineInput } from '../../shared/projection/plan-input.ts'
import type { ReportInput } from '../../shared/report/report.ts'
import type { Words } from '../../shared/report/words.ts'
import { loadFramework, type ShippedFramework } from './frameworks.ts'
import { loadSample } from './sample.ts'
import { assessedLevel } from './small-plan.ts'

const TODAY = requireCivilDate('2026-11-27')

export function wordsOf(language: FormatLanguage): Words {
  return { language, t: createTranslator(language, area => catalogue[language][area]) }
}

interface Change extends PlanDocument {
  readonly levels: readonly AssessedLevel[]
}

/** `change` makes other levels or items of those of the sample; the projection begins at what it answers. */
export function sketchReportInput(
  name: ShippedFramework,
  change: (document: PlanDocument) => Partial<Change> = () => ({}),
): ReportInput {
  const framework = loadFramework(name)
  const sample = loadSample()
  const baseline = findBaseline(sample, framework.id)
  const { levels = baseline?.levels ?? [], ...rest } = change(sample)
  const document: PlanDocument = { ...sample, ...rest }
  const date = requireCivilDate('2026-01-01')
  const engineInput = toEngineInput(document, framework, TODAY, baseline)
  const projection = createPlanEngine({
    ...engineInput,
    baseline: levels.map(level => ({ frameworkId: framework.id, ...level })),
    baselineDay: toDay(date),
  }).projection
  return {
    plan: document.plan,
    agency: document.agencies.find(({ id }) => id === document.plan.agencyId),
    framework,
    items: document.items,
    evidence: document.evidence,
    assessment: {
      levels,
      date,
      kind: 'Penilaian mandiri',
    },
    projection,
    madeOn: TODAY,
  }
}

/** The level of one indicator, by its number. */
export function levelAt(
  name: ShippedFramework,
  number: number,
  value: number,
  given: Partial<AssessedLevel> = {},
): AssessedLevel {
  const { indicators } = loadFramework(name)
  const indicator = indicators.find(one => one.number === number)
  if (indicator === undefined) throw new Error(`${name} has no indicator ${number}`)
  return { ...assessedLevel(indicator.id, value), ...given }
}

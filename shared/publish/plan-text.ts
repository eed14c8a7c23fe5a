// The plan as a text by its parts: for Markdown, and for the document on paper, which has pictures between them.
import { toCivilDate } from '../base/civil-date.ts'
import type { PlanBrief } from '../brief/plan-brief.ts'
import { formatDate } from '../messages/format.ts'
import type { Words } from '../report/words.ts'
import { heading, paragraph, type Block } from './block.ts'
import { attentionSections } from './document-attention.ts'
import { itemSections, moneySections, positionSection, yearSection } from './document-tables.ts'
import { summarySentences } from './summary-sentences.ts'

export interface PlanText {
  readonly title: string
  /** Whose plan it is, by which framework, for which years: what is not known is left out. */
  readonly facts: readonly (readonly [label: string, text: string])[]
  readonly summary: readonly Block[]
  readonly method: readonly Block[]
  readonly position: readonly Block[]
  readonly items: readonly Block[]
  readonly years: readonly Block[]
  readonly money: readonly Block[]
  readonly attention: readonly Block[]
}

function factsOf(
  { document, owner, framework, today }: PlanBrief,
  { t, language }: Words,
): PlanText['facts'] {
  const { plan } = document
  const facts: PlanText['facts'] = [
    [t('report.fact.region'), plan.region],
    [t('report.fact.agency'), owner?.name ?? ''],
    [t('report.fact.framework'), `${framework.title} (${framework.regulation})`],
    [t('publish.period'), `${plan.firstYear}–${plan.lastYear}`],
    [t('report.fact.madeOn'), formatDate(toCivilDate(today), language, 'long')],
  ]
  return facts.filter(([, text]) => text !== '')
}

/** How the projection is worked out, for those who have to believe it. */
function methodSection({ framework, document }: PlanBrief, { t }: Words): readonly Block[] {
  const { instrument, infrastructure, people } = document.plan.evidenceLagDays
  return [
    heading(2, t('publish.section.method')),
    paragraph(
      t('publish.method', {
        framework: framework.title,
        count: framework.indicators.length,
        instrument,
        infrastructure,
        people,
      }),
    ),
  ]
}

export function writePlanText(brief: PlanBrief, words: Words): PlanText {
  return {
    title: brief.document.plan.title,
    facts: factsOf(brief, words),
    summary: [heading(2, words.t('report.summarySheet')), ...summarySentences(brief, words).map(paragraph)],
    method: methodSection(brief, words),
    position: positionSection(brief, words),
    items: itemSections(brief, words),
    years: yearSection(brief, words),
    money: moneySections(brief, words),
    attention: attentionSections(brief, words),
  }
}

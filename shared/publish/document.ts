// The plan as a text in Markdown: for whoever writes the document around it, or keeps it under version control.
import { toCivilDate } from '../base/civil-date.ts'
import { formatDate } from '../messages/format.ts'
import type { PlanBrief } from '../brief/plan-brief.ts'
import type { Words } from '../report/words.ts'
import { attentionSections } from './document-attention.ts'
import { itemSections, moneySections, positionSection, yearSection } from './document-tables.ts'
import { heading, joinBlocks, toMarkdownText } from './markdown.ts'
import { publicationName, type Publish } from './publication.ts'
import { summarySentences } from './summary-sentences.ts'

function titleBlocks(
  { document, owner, framework, today }: PlanBrief,
  { t, language }: Words,
): readonly string[] {
  const { plan } = document
  const facts = [
    [t('report.fact.region'), plan.region],
    [t('report.fact.agency'), owner?.name ?? ''],
    [t('report.fact.framework'), `${framework.title} (${framework.regulation})`],
    [t('publish.period'), `${plan.firstYear}–${plan.lastYear}`],
    [t('report.fact.madeOn'), formatDate(toCivilDate(today), language, 'long')],
  ]
  return [
    heading(1, plan.title),
    facts
      .flatMap(([label = '', text = '']) =>
        text === '' ? [] : [`- **${toMarkdownText(label)}:** ${toMarkdownText(text)}`],
      )
      .join('\n'),
  ]
}

export const publishDocument: Publish = (brief, words) => ({
  fileName: publicationName('document', 'md', brief, words),
  mediaType: 'text/markdown',
  content: joinBlocks([
    ...titleBlocks(brief, words),
    heading(2, words.t('report.summarySheet')),
    ...summarySentences(brief, words).map(toMarkdownText),
    ...positionSection(brief, words),
    ...itemSections(brief, words),
    ...yearSection(brief, words),
    ...moneySections(brief, words),
    ...attentionSections(brief, words),
  ]),
  remark: null,
})

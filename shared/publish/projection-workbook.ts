// The projection as a spreadsheet: what each cycle sees, every rise with who causes it, each indicator from now to the end of
// the plan, and what is held or planned by nobody.
import type { PlanBrief } from '../brief/plan-brief.ts'
import type { HeldLevel, OpenClimb } from '../brief/overview-lists.ts'
import { leadUnitText } from '../messages/lead-unit.ts'
import type { IndicatorRow } from '../projection/assessment.ts'
import { bandOf, FULL_WEIGHT, toIndexUnits } from '../projection/index-value.ts'
import { cell, leftCell, listSheet, numberColumn, textColumn, type Column } from '../report/list-sheet.ts'
import type { Words } from '../report/words.ts'
import type { Cell, Sheet } from '../workbook/workbook.ts'
import { namesOf } from './plan-names.ts'
import type { Publish } from './publication.ts'
import { listRises, type Rise } from './rises.ts'
import {
  dayCell,
  EMPTY_ROW,
  factRow,
  indexValue,
  MONEY_WIDTH,
  titleRows,
  toWorkbookFile,
  type Rows,
} from './workbook-parts.ts'

function reachedCell(day: number | null, { t }: Words): Cell {
  return day === null ? cell(t('report.recap.notReached')) : dayCell(day)
}

function indexRows(brief: PlanBrief, words: Words): Rows {
  const { projection, framework } = brief
  const { t } = words
  const row = (label: string, index: number) => [
    ...factRow(label, leftCell(indexValue(index), 'strongNumber')),
    cell(bandOf(framework, index).name),
  ]
  return [
    row(t('report.recap.baseline'), projection.baseline),
    row(t('overview.now'), projection.current),
    row(t('report.recap.final'), projection.final),
    row(t('report.recap.target'), toIndexUnits(projection.target.value)),
    factRow(t('report.recap.reachedOn'), reachedCell(projection.target.reachedOn, words)),
    EMPTY_ROW,
  ]
}

function yearRows({ years, framework }: PlanBrief, { t }: Words): Rows {
  return [
    [
      cell(t('publish.year'), 'head'),
      cell(t('overview.cutOff'), 'head'),
      cell(t('report.predicate'), 'head'),
      cell(t('publish.indexAtCutOff'), 'numberHead'),
      cell(t('publish.indexAtYearEnd'), 'numberHead'),
      cell(t('report.gain'), 'numberHead'),
      cell(t('publish.ending'), 'numberHead'),
      cell(t('publish.budget'), 'numberHead'),
    ],
    ...years.map(({ year, cutOff, index, endIndex, rise, ending, rupiah }) => [
      leftCell(year, 'whole'),
      dayCell(cutOff),
      cell(bandOf(framework, index).name),
      cell(indexValue(index), 'number'),
      cell(indexValue(endIndex), 'number'),
      cell(indexValue(rise), 'signed'),
      cell(ending.length, 'whole'),
      cell(rupiah, 'money'),
    ]),
    EMPTY_ROW,
  ]
}

function bandRows({ projection }: PlanBrief, words: Words): Rows {
  return [
    [cell(words.t('report.predicate'), 'head'), cell(words.t('publish.reachedOn'), 'head')],
    ...projection.bands.map(({ band, reachedOn }) => [cell(band.name), reachedCell(reachedOn, words)]),
    EMPTY_ROW,
  ]
}

function aspectRows({ aspects }: PlanBrief, { t }: Words): Rows {
  return [
    [
      cell(t('report.aspect'), 'head'),
      cell(t('report.weight'), 'numberHead'),
      cell(t('report.now'), 'numberHead'),
      cell(t('publish.planned'), 'numberHead'),
    ],
    ...aspects.map(({ aspect, weight, now, planned }) => [
      cell(aspect.name),
      cell(weight / FULL_WEIGHT, 'percent'),
      cell(now / (weight * 1_000), 'number'),
      cell(planned / (weight * 1_000), 'number'),
    ]),
  ]
}

function summarySheet(brief: PlanBrief, words: Words): Omit<Sheet, 'footer'> {
  return {
    name: words.t('report.summarySheet'),
    columns: [44, 20, 18, 14, 14, 10, 12, MONEY_WIDTH],
    hasHead: false,
    rows: [
      ...titleRows(brief, words.t('publish.projectionTitle', { index: brief.framework.indexName }), words),
      ...indexRows(brief, words),
      ...yearRows(brief, words),
      ...bandRows(brief, words),
      ...aspectRows(brief, words),
    ],
  }
}

function riseColumns(brief: PlanBrief, { t }: Words): readonly Column<Rise>[] {
  const names = namesOf(brief)
  return [
    textColumn(t('publish.day'), 18, ({ day }) => dayCell(day)),
    textColumn(t('domain.indicator'), 40, ({ indicatorId }) => cell(names.indicator(indicatorId))),
    numberColumn(t('report.level'), 9, ({ rung }) => cell(rung, 'whole')),
    textColumn(t('report.recap.item'), 48, ({ item }) => cell(item.name)),
    textColumn(t('sheet.item.agency'), 18, ({ item }) => cell(names.agency(item.leadAgencyId))),
    numberColumn(t('report.gain'), 9, ({ gain }) => cell(indexValue(gain), 'signed')),
    numberColumn(t('publish.indexAfter'), 12, ({ index }) => cell(indexValue(index), 'number')),
    textColumn(t('report.predicate'), 20, ({ index }) => cell(bandOf(brief.framework, index).name)),
  ]
}

function indicatorColumns({ framework }: PlanBrief, { t }: Words): readonly Column<IndicatorRow>[] {
  const aspects = new Map(framework.aspects.map(({ id, name }) => [id, name]))
  return [
    numberColumn(t('report.number'), 5, ({ indicator }) => cell(indicator.number, 'whole')),
    textColumn(t('domain.indicator'), 46, ({ indicator }) => cell(indicator.name)),
    textColumn(t('report.aspect'), 30, ({ indicator }) => cell(aspects.get(indicator.aspectId) ?? null)),
    numberColumn(t('report.weight'), 9, ({ indicator }) => cell(indicator.weight / FULL_WEIGHT, 'percent')),
    numberColumn(t('report.now'), 12, ({ assessed, now }) =>
      assessed ? cell(now / 1_000, 'number') : cell(t('domain.notAssessed')),
    ),
    numberColumn(t('publish.planned'), 12, ({ planned }) => cell(planned / 1_000, 'number')),
    numberColumn(t('report.gain'), 9, ({ gain }) => cell(indexValue(gain), 'signed')),
    numberColumn(t('publish.possible'), 12, ({ possible }) => cell(indexValue(possible), 'signed')),
  ]
}

function heldColumns(brief: PlanBrief, { t }: Words): readonly Column<HeldLevel>[] {
  const names = namesOf(brief)
  return [
    textColumn(t('domain.indicator'), 40, ({ indicator }) => cell(names.indicator(indicator.id))),
    numberColumn(t('report.level'), 9, ({ rung }) => cell(rung, 'whole')),
    textColumn(t('publish.deliveredBy'), 44, ({ item }) => cell(item.name)),
    numberColumn(t('publish.waitsForLevel'), 12, ({ missingRung }) => cell(missingRung, 'whole')),
    textColumn(t('publish.couldDeliver'), 44, ({ couldDeliver }) =>
      cell(couldDeliver.map(({ name }) => name).join('\n')),
    ),
    numberColumn(t('publish.gainIfReleased'), 12, ({ gain }) => cell(indexValue(gain), 'signed')),
  ]
}

function openColumns({ overview }: PlanBrief, { t }: Words): readonly Column<OpenClimb>[] {
  const needed = new Set(overview.closing)
  return [
    textColumn(t('domain.indicator'), 44, ({ indicator }) =>
      cell(`${indicator.number} ${indicator.shortName}`),
    ),
    numberColumn(t('publish.fromLevel'), 12, ({ from }) => cell(from, 'whole')),
    numberColumn(t('publish.toLevel'), 12, ({ to }) => cell(to, 'whole')),
    numberColumn(t('report.gain'), 9, ({ gain }) => cell(indexValue(gain), 'signed')),
    textColumn(t('publish.forTarget'), 18, climb => cell(needed.has(climb) ? t('publish.needed') : null)),
    textColumn(t('report.leadUnit'), 30, ({ indicator }) => cell(leadUnitText(indicator.leadUnit, t))),
  ]
}

export const publishProjection: Publish = (brief, words) => {
  const { t } = words
  const { overview, aspects } = brief
  const open = [...(overview.closing ?? []), ...overview.otherOpen]
  const sheets = [
    summarySheet(brief, words),
    listSheet(t('publish.risesSheet'), riseColumns(brief, words), listRises(brief)),
    listSheet(
      t('report.indicatorSheet'),
      indicatorColumns(brief, words),
      aspects.flatMap(({ rows }) => rows),
    ),
    ...(overview.held.length > 0
      ? [listSheet(t('overview.held'), heldColumns(brief, words), overview.held)]
      : []),
    ...(open.length > 0 ? [listSheet(t('publish.openSheet'), openColumns(brief, words), open)] : []),
  ]
  return toWorkbookFile('projection', sheets, brief, words)
}

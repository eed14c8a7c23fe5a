// The recap of a region as a spreadsheet: figures, the board, the indicators with their rules, every
// item that counts, what several units plan alike, and every file that came.
import { toCivilDate } from '../base/civil-date.ts'
import { tallySent } from '../collection/board-tally.ts'
import type { BoardRow } from '../contract/collection.ts'
import { bandOf, toIndexUnits } from '../projection/index-value.ts'
import type { Cell, Sheet, Workbook } from '../workbook/workbook.ts'
import { cell, dayValue, leftCell, listSheet } from './list-sheet.ts'
import type { Words } from './words.ts'
import { dayCell, indexValue, type Lists, type RegionReport } from './region-report.ts'
import {
  boardColumns,
  indicatorColumns,
  itemColumns,
  moneyColumns,
  noteColumns,
  connectionColumns,
  listNoteRows,
} from './region-columns.ts'
import { fileColumns, listFileRows, overlapColumns } from './region-file-columns.ts'

const EMPTY: readonly Cell[] = []

function summarySheet({ t, report, agency, indicator }: Lists): Omit<Sheet, 'footer'> {
  const { view, framework, madeOn } = report
  const { region } = view
  const { asked, sent, awaited } = tallySent(view)
  const namesOf = (rows: readonly BoardRow[]) => rows.map(row => agency(row.agency.id)).join(', ')
  const strangers = view.board.filter(({ isOnList }) => !isOnList)
  const fact = (label: string, value: Cell): readonly Cell[] => [cell(label, 'strong'), value]
  const gains = view.board.filter(({ gain }) => gain > 0).toSorted((a, b) => b.gain - a.gain)
  return {
    name: t('report.summarySheet'),
    columns: [44, 20, 14, 30],
    hasHead: false,
    rows: [
      [cell(t('collection.title', { region: region.region }), 'title')],
      EMPTY,
      fact(t('report.recap.framework'), cell(framework.title)),
      fact(t('report.recap.madeOn'), leftCell(dayValue(madeOn), 'date')),
      fact(t('report.recap.baseline'), leftCell(indexValue(region.baseline), 'strongNumber')),
      fact(t('report.recap.final'), leftCell(indexValue(region.final), 'strongNumber')),
      fact(t('report.predicate'), cell(bandOf(framework, region.final).name)),
      fact(t('report.recap.target'), leftCell(indexValue(toIndexUnits(region.target.value)), 'strongNumber')),
      fact(
        t('report.recap.reachedOn'),
        region.target.reachedOn === null
          ? cell(t('report.recap.notReached'))
          : leftCell(dayValue(toCivilDate(region.target.reachedOn)), 'date'),
      ),
      EMPTY,
      fact(
        t('collection.card.files'),
        cell(t('collection.card.filesValue', { count: sent, units: asked }), 'line'),
      ),
      ...awaited.map(({ state, rows }) =>
        fact(`${t(`collection.state.${state}`)} (${rows.length})`, cell(namesOf(rows), 'line')),
      ),
      ...(strangers.length === 0
        ? []
        : [fact(`${t('report.recap.strangers')} (${strangers.length})`, cell(namesOf(strangers), 'line'))]),
      EMPTY,
      [
        cell(t('collection.projection.cycles'), 'head'),
        cell(t('collection.projection.cutOff'), 'head'),
        cell(t('collection.projection.index'), 'numberHead'),
        cell(t('report.predicate'), 'head'),
      ],
      ...region.cycles.map(({ year, cutOff, index }) => [
        leftCell(year, 'whole'),
        dayCell(cutOff),
        cell(indexValue(index), 'number'),
        cell(bandOf(framework, index).name),
      ]),
      EMPTY,
      [cell(t('collection.projection.gains'), 'head'), cell(t('report.gain'), 'numberHead')],
      ...gains.map(row => [cell(agency(row.agency.id)), cell(indexValue(row.gain), 'signed')]),
      ...(region.jointGain === 0
        ? []
        : [[cell(t('collection.projection.joint')), cell(indexValue(region.jointGain), 'signed')]]),
      [
        cell(t('report.recap.whole'), 'strong'),
        cell(indexValue(region.final - region.baseline), 'strongSigned'),
      ],
      ...(region.externalGain === 0
        ? []
        : [[cell(t('collection.projection.external')), cell(indexValue(region.externalGain), 'signed')]]),
      EMPTY,
      [
        cell(t('report.recap.openRungs'), 'head'),
        cell(t('report.recap.level'), 'numberHead'),
        cell(t('report.gain'), 'numberHead'),
        cell(t('report.recap.plannedBy'), 'numberHead'),
      ],
      ...region.openRungs.map(({ indicatorId, rung, gain, plannedBy }) => [
        cell(indicator(indicatorId)),
        cell(rung, 'whole'),
        cell(indexValue(gain), 'signed'),
        cell(plannedBy, 'whole'),
      ]),
    ],
  }
}

/** In the language of `words`: numbers are numbers, days are days, rupiah whole. */
export function toRegionWorkbook(report: RegionReport, words: Words): Workbook {
  const { t } = words
  const { view, framework } = report
  const agencies = new Map(view.board.map(({ agency }) => [agency.id, agency.shortName]))
  const indicators = new Map(framework.indicators.map(one => [one.id, `${one.number} ${one.shortName}`]))
  const lists: Lists = {
    ...words,
    report,
    agency: id => agencies.get(id) ?? id,
    indicator: id => indicators.get(id) ?? id,
  }
  const title = t('collection.title', { region: view.region.region })
  const footer: Sheet['footer'] = {
    left: title,
    page: (page, pages) => t('report.page', { page, pages }),
  }
  const sheets = [
    summarySheet(lists),
    listSheet(t('report.recap.boardSheet'), boardColumns(lists), view.board),
    listSheet(t('report.indicatorSheet'), indicatorColumns(lists), view.region.indicators),
    listSheet(t('report.recap.moneySheet'), moneyColumns(lists), report.money),
    listSheet(t('connectivity.sheet'), connectionColumns(lists), report.connectivity.connections),
    listSheet(t('report.recap.itemSheet'), itemColumns(lists), report.items),
    listSheet(t('report.recap.overlapSheet'), overlapColumns(lists), report.overlaps),
    listSheet(t('report.recap.fileSheet'), fileColumns(lists), listFileRows(report)),
    ...(view.notes.length === 0
      ? []
      : [listSheet(t('review.title'), noteColumns(lists), listNoteRows(report))]),
  ]
  return { title, dateFormat: t('report.dateFormat'), sheets: sheets.map(sheet => ({ ...sheet, footer })) }
}

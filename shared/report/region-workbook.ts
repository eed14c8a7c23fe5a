// The recap of a region as a spreadsheet: figures, the board, the indicators with their rules, and every item that counts.
import { toCivilDate, type CivilDate, type DayNumber } from '../base/civil-date.ts'
import type { BoardRow, CollectionView, RegionalIndicator, RegionalItemView } from '../contract/collection.ts'
import type { MoneyRow } from '../domain/sum-money.ts'
import type { Connection, Connectivity } from '../connectivity/connectivity.ts'
import type { AgencyId } from '../domain/agency.ts'
import type { Framework, IndicatorId } from '../domain/framework.ts'
import { entriesInOrder, reviewStateOf, type ReviewEntry, type ReviewNote } from '../domain/review-note.ts'
import { bandOf, FULL_WEIGHT, toIndexUnits } from '../projection/index-value.ts'
import type { IndexUnits } from '../projection/projection.ts'
import type { Cell, Sheet, Workbook } from '../workbook/workbook.ts'
import { cell, dayValue, leftCell, listSheet, numberColumn, textColumn, type Column } from './list-sheet.ts'
import type { Words } from './words.ts'

export interface RegionReport {
  readonly view: CollectionView
  readonly framework: Framework
  readonly items: readonly RegionalItemView[]
  readonly money: readonly MoneyRow[]
  readonly connectivity: Connectivity
  readonly madeOn: CivilDate
}

/** Index units as spreadsheets count: 15,500,000 is 1.55. */
const indexValue = (units: IndexUnits): number => units / (FULL_WEIGHT * 1_000)
const dayCell = (day: DayNumber): Cell => cell(dayValue(toCivilDate(day)), 'date')
const EMPTY: readonly Cell[] = []

interface Lists extends Words {
  readonly report: RegionReport
  readonly agency: (id: AgencyId) => string
  readonly indicator: (id: IndicatorId) => string
}

function summarySheet({ t, report, agency, indicator }: Lists): Omit<Sheet, 'footer'> {
  const { view, framework, madeOn } = report
  const { region } = view
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

function boardColumns({ t, report }: Lists): readonly Column<BoardRow>[] {
  return [
    textColumn(t('report.recap.shortName'), 18, ({ agency }) => cell(agency.shortName)),
    textColumn(t('collection.column.unit'), 34, ({ agency }) => cell(agency.name)),
    numberColumn(t('collection.column.revision'), 8, ({ revision }) => cell(revision, 'whole')),
    textColumn(t('collection.column.date'), 13, ({ madeOn }) =>
      madeOn === null ? cell(null) : cell(dayValue(madeOn), 'date'),
    ),
    textColumn(t('collection.column.state'), 17, ({ state }) => cell(t(`collection.state.${state}`))),
    textColumn(t('report.recap.commitment'), 30, ({ commitment }) =>
      cell(commitment && [commitment.name, commitment.post].filter(part => part !== '').join(', ')),
    ),
    textColumn(t('report.recap.committedOn'), 13, ({ commitment }) =>
      commitment === null ? cell(null) : cell(dayValue(commitment.date), 'date'),
    ),
    textColumn(t('report.recap.signature'), 16, ({ signature }) =>
      cell(signature && t(`report.recap.signed.${signature}`)),
    ),
    numberColumn(t('collection.column.items'), 9, ({ itemCount }) => cell(itemCount, 'whole')),
    numberColumn(t('collection.column.budget'), 18, ({ rupiah }) => cell(rupiah, 'whole')),
    numberColumn(t('collection.column.gain'), 9, ({ gain }) => cell(indexValue(gain), 'signed')),
    ...report.framework.indicators.map(({ id, number }) =>
      numberColumn<BoardRow>(String(number), 5, ({ cells }) =>
        cell(cells.find(({ indicatorId }) => indicatorId === id)?.to ?? null, 'whole'),
      ),
    ),
  ]
}

function indicatorColumns({ t, indicator, agency }: Lists): readonly Column<RegionalIndicator>[] {
  const missing = ({ rungs, missingRung }: RegionalIndicator) =>
    rungs.find(({ rung }) => rung === missingRung)
  return [
    textColumn(t('collection.rules.indicator'), 40, ({ indicatorId }) => cell(indicator(indicatorId))),
    textColumn(t('collection.rules.rule'), 12, ({ rule }) => cell(t(`collection.rules.${rule.rule}`))),
    numberColumn(t('collection.rules.share'), 10, ({ rule }) =>
      cell(rule.rule === 'lead' ? null : rule.sharePercent, 'whole'),
    ),
    numberColumn(t('report.recap.baselineLevel'), 9, ({ baseline }) => cell(baseline / 1_000, 'number')),
    numberColumn(t('report.recap.finalLevel'), 9, ({ final }) => cell(final / 1_000, 'number')),
    numberColumn(t('report.recap.missingLevel'), 9, ({ missingRung }) => cell(missingRung, 'whole')),
    textColumn(t('report.recap.lacking'), 50, one =>
      cell((missing(one)?.coverage?.lacking ?? []).map(agency).join(', ')),
    ),
  ]
}

function itemColumns({ t, indicator, agency }: Lists): readonly Column<RegionalItemView>[] {
  return [
    textColumn(t('collection.column.unit'), 20, ({ agencyId }) => cell(agency(agencyId))),
    textColumn(t('report.recap.item'), 50, ({ name }) => cell(name)),
    textColumn(t('report.recap.category'), 12, ({ category }) => cell(t(`domain.category.${category}`))),
    textColumn(t('report.recap.status'), 12, ({ status }) => cell(t(`domain.status.${status}`))),
    textColumn(t('report.recap.start'), 13, ({ start }) => dayCell(start)),
    textColumn(t('report.recap.end'), 13, ({ end }) => dayCell(end)),
    textColumn(t('report.recap.countsOn'), 13, ({ deliveredOn }) => dayCell(deliveredOn)),
    numberColumn(t('collection.column.budget'), 18, ({ rupiah }) => cell(rupiah, 'whole')),
    textColumn(t('report.recap.effects'), 40, ({ effects }) =>
      cell(
        effects.map(({ indicatorId, from, to }) => `${indicator(indicatorId)}: ${from} → ${to}`).join('\n'),
      ),
    ),
  ]
}

function moneyColumns({ t, agency }: Lists): readonly Column<MoneyRow>[] {
  return [
    textColumn(t('collection.column.unit'), 20, ({ agencyId }) => cell(agency(agencyId))),
    numberColumn(t('collection.projection.year'), 8, ({ year }) => cell(year, 'whole')),
    textColumn(t('collection.money.source'), 24, ({ source }) => cell(t(`domain.source.${source}`))),
    textColumn(t('collection.money.category'), 14, ({ category }) => cell(t(`domain.category.${category}`))),
    numberColumn(t('collection.column.budget'), 18, ({ rupiah }) => cell(rupiah, 'whole')),
  ]
}

interface NoteRow {
  readonly agency: string
  readonly note: ReviewNote
  readonly entry: ReviewEntry
}

/** An entry a row, in the order of what was said: a conversation can be filtered by its state. */
function listNoteRows({ view }: RegionReport): readonly NoteRow[] {
  const agencies = new Map(view.files.map(({ roadmapId, agencyName }) => [roadmapId, agencyName]))
  return view.notes.flatMap(({ roadmapId, note }) =>
    entriesInOrder(note).map(entry => ({ agency: agencies.get(roadmapId) ?? roadmapId, note, entry })),
  )
}

function noteColumns({ t }: Lists): readonly Column<NoteRow>[] {
  return [
    textColumn(t('collection.column.unit'), 30, row => cell(row.agency)),
    textColumn(t('report.recap.item'), 44, ({ note }) =>
      cell(note.itemId === null ? t('review.whole') : note.itemName),
    ),
    textColumn(t('collection.column.state'), 12, ({ note }) =>
      cell(t(`review.state.${reviewStateOf(note)}`)),
    ),
    textColumn(t('collection.column.date'), 13, ({ entry }) => cell(dayValue(entry.writtenOn), 'date')),
    textColumn(t('report.recap.author'), 30, ({ entry }) => cell(entry.author)),
    textColumn(t('report.recap.noteText'), 60, ({ entry }) =>
      cell(entry.text === '' ? t('review.settledBy') : entry.text),
    ),
  ]
}

function connectionColumns({ t, agency }: Lists): readonly Column<Connection>[] {
  return [
    textColumn(t('collection.column.unit'), 20, ({ agencyId }) => cell(agency(agencyId))),
    textColumn(t('connectivity.column.name'), 40, ({ name }) => cell(name)),
    textColumn(t('connectivity.column.kind'), 12, ({ kind }) => cell(t(`connectivity.kind.${kind}`))),
    textColumn(t('connectivity.column.state'), 20, ({ state }) => cell(t(`connectivity.state.${state}`))),
    textColumn(t('connectivity.column.day'), 13, ({ day }) => (day === null ? cell(null) : dayCell(day))),
    textColumn(t('connectivity.column.item'), 50, ({ item }) => cell(item?.name ?? null)),
    textColumn(t('connectivity.alsoTo'), 24, ({ targets }) => cell(targets.join('\n'))),
  ]
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
    ...(view.notes.length === 0
      ? []
      : [listSheet(t('review.title'), noteColumns(lists), listNoteRows(report))]),
  ]
  return { title, dateFormat: t('report.dateFormat'), sheets: sheets.map(sheet => ({ ...sheet, footer })) }
}

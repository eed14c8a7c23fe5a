// The columns of the lists in the recap of a region: board, indicators, items, money, notes and connections.
import { isAsked, waitingIn } from '../collection/board-tally.ts'
import type { BoardRow, RegionalIndicator, RegionalItemView } from '../contract/collection.ts'
import type { MoneyRow } from '../domain/sum-money.ts'
import type { Connection } from '../connectivity/connectivity.ts'
import { entriesInOrder, reviewStateOf, type ReviewEntry, type ReviewNote } from '../domain/review-note.ts'
import { cell, dayValue, numberColumn, textColumn, type Column } from './list-sheet.ts'
import { dayCell, indexValue, stampCell, type Lists, type RegionReport } from './region-report.ts'

export function boardColumns({ t, report }: Lists): readonly Column<BoardRow>[] {
  return [
    textColumn(t('report.recap.shortName'), 18, ({ agency }) => cell(agency.shortName)),
    textColumn(t('collection.column.unit'), 34, ({ agency }) => cell(agency.name)),
    numberColumn(t('collection.column.revision'), 8, ({ revision }) => cell(revision, 'whole')),
    textColumn(t('collection.column.date'), 13, ({ madeOn }) =>
      madeOn === null ? cell(null) : cell(dayValue(madeOn), 'date'),
    ),
    textColumn(t('collection.details.received'), 13, ({ digest }) => {
      const file = report.view.files.find(one => one.digest === digest)
      return file === undefined ? cell(null) : stampCell(file.receivedAt)
    }),
    textColumn(t('collection.column.state'), 17, ({ state }) => cell(t(`collection.state.${state}`))),
    textColumn(t('report.recap.asked'), 10, row =>
      cell(t(isAsked(row) ? 'report.recap.yes' : 'report.recap.no')),
    ),
    textColumn(t('report.recap.onList'), 18, ({ isOnList }) =>
      cell(isOnList ? t('report.recap.yes') : t('collection.notOnList')),
    ),
    numberColumn(t('report.recap.answered'), 11, row =>
      cell(waitingIn(report.view, row).answered || null, 'whole'),
    ),
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

export function indicatorColumns({ t, indicator, agency }: Lists): readonly Column<RegionalIndicator>[] {
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

export function itemColumns({ t, indicator, agency }: Lists): readonly Column<RegionalItemView>[] {
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

export function moneyColumns({ t, agency }: Lists): readonly Column<MoneyRow>[] {
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
export function listNoteRows({ view }: RegionReport): readonly NoteRow[] {
  const agencies = new Map(view.files.map(({ roadmapId, agencyName }) => [roadmapId, agencyName]))
  return view.notes.flatMap(({ roadmapId, note }) =>
    entriesInOrder(note).map(entry => ({ agency: agencies.get(roadmapId) ?? roadmapId, note, entry })),
  )
}

export function noteColumns({ t }: Lists): readonly Column<NoteRow>[] {
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

export function connectionColumns({ t, agency }: Lists): readonly Column<Connection>[] {
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

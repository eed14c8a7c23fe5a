// The columns of what came and of what is planned alike, in the recap of a region.
import type { CollectedFile, DamagedFile, OverlapSideView, OverlapView } from '../contract/collection.ts'
import { roadmapErrorLine } from '../messages/roadmap-words.ts'
import { cell, dayValue, numberColumn, textColumn, type Column } from './list-sheet.ts'
import { stampCell, type Lists, type RegionReport } from './region-report.ts'

/** A file that came, sound or not. */
type FileRow =
  | { readonly file: CollectedFile; readonly damaged: null }
  | { readonly file: null; readonly damaged: DamagedFile }

/** What is known of it either way. */
const cameAs = ({ file, damaged }: FileRow): CollectedFile | DamagedFile => file ?? damaged

/** Everything that came and when, agency by agency in the order of the board, then those of whom nobody knows who sent them. */
export function listFileRows({ view }: RegionReport): readonly FileRow[] {
  const places = new Map(view.board.map(({ agency }, place) => [agency.id, place]))
  const rows: readonly FileRow[] = [
    ...view.files.map(file => ({ file, damaged: null })),
    ...view.damaged.map(damaged => ({ file: null, damaged })),
  ]
  const placeOf = (row: FileRow) => {
    const { agencyId } = cameAs(row)
    return (agencyId === null ? undefined : places.get(agencyId)) ?? places.size
  }
  // Stable: what came together stays in its order.
  return rows.toSorted((a, b) => {
    const [one, other] = [cameAs(a).receivedAt, cameAs(b).receivedAt]
    return placeOf(a) - placeOf(b) || (one === other ? 0 : one < other ? -1 : 1)
  })
}

export function fileColumns({ t, language, report }: Lists): readonly Column<FileRow>[] {
  const rows = new Map(report.view.board.map(row => [row.agency.id, row]))
  return [
    textColumn(t('collection.column.unit'), 34, row => {
      const { agencyId: id } = cameAs(row)
      if (id === null) return cell(t('report.recap.unknownSender'))
      return cell(rows.get(id)?.agency.name ?? row.file?.agencyName ?? id)
    }),
    textColumn(t('report.recap.onList'), 18, row => {
      const { agencyId: id } = cameAs(row)
      if (id === null) return cell(null)
      return cell(rows.get(id)?.isOnList === true ? t('report.recap.yes') : t('collection.notOnList'))
    }),
    textColumn(t('collection.details.file'), 36, row => cell(cameAs(row).fileName)),
    textColumn(t('report.recap.title'), 40, ({ file }) => cell(file?.title ?? null)),
    numberColumn(t('collection.column.revision'), 8, row => cell(cameAs(row).revision, 'whole')),
    textColumn(t('report.recap.fileMadeOn'), 13, ({ file }) =>
      file === null ? cell(null) : cell(dayValue(file.madeOn), 'date'),
    ),
    textColumn(t('collection.details.received'), 13, row => stampCell(cameAs(row).receivedAt)),
    textColumn(t('report.recap.standing'), 17, ({ file }) =>
      cell(file === null ? t('collection.state.damaged') : t(`report.recap.standings.${file.standing}`)),
    ),
    textColumn(t('report.recap.why'), 60, ({ damaged }) =>
      cell(damaged && roadmapErrorLine(damaged.error, t, language)),
    ),
  ]
}

export function overlapColumns({ t, agency }: Lists): readonly Column<OverlapView>[] {
  const side = (letter: 'A' | 'B', of: (overlap: OverlapView) => OverlapSideView) => [
    textColumn<OverlapView>(t('report.recap.sideUnit', { letter }), 20, one =>
      cell(agency(of(one).agencyId)),
    ),
    textColumn<OverlapView>(t('report.recap.sideItem', { letter }), 44, one => cell(of(one).name)),
    textColumn<OverlapView>(t('report.recap.sideStart', { letter }), 13, one =>
      cell(dayValue(of(one).start), 'date'),
    ),
    textColumn<OverlapView>(t('report.recap.sideEnd', { letter }), 13, one =>
      cell(dayValue(of(one).end), 'date'),
    ),
    numberColumn<OverlapView>(t('report.recap.sideBudget', { letter }), 18, one =>
      cell(of(one).rupiah, 'whole'),
    ),
  ]
  return [
    textColumn(t('report.recap.overlapKind'), 28, ({ kind }) => cell(t(`collection.overlaps.kind.${kind}`))),
    textColumn(t('report.recap.shared'), 30, ({ shared }) => cell(shared.join(', '))),
    numberColumn(t('report.recap.similarity'), 12, ({ kind, score }) =>
      // The other reasons are no matter of degree.
      cell(kind === 'title' ? score : null, 'whole'),
    ),
    ...side('A', ({ first }) => first),
    ...side('B', ({ second }) => second),
    textColumn(t('report.recap.decision'), 22, ({ decision }) =>
      cell(t(`collection.overlaps.decision.${decision ?? 'open'}`)),
    ),
    textColumn(t('report.recap.decidedOn'), 13, ({ decidedAt }) =>
      decidedAt === null ? cell(null) : stampCell(decidedAt),
    ),
  ]
}

// Plans as they are published: many items, names that mean something to the formats, every kind of tie, milestone and pin.
import { addDays, requireCivilDate } from '../../shared/base/civil-date.ts'
import type { PlanBrief } from '../../shared/brief/plan-brief.ts'
import { DEPENDENCY_KINDS, type Dependency, type DependencyId } from '../../shared/domain/dependency.ts'
import type { Item, ItemId, Status } from '../../shared/domain/item.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import type { FormatLanguage } from '../../shared/messages/format.ts'
import type { Publication, PublicationKind } from '../../shared/publish/publication.ts'
import { PUBLISH } from '../../shared/publish/publications.ts'
import { briefOf } from './brief.ts'
import { wordsOf } from './report.ts'
import { loadSample } from './sample.ts'

/** What some format would read as more than a name. */
export const AWKWARD_NAMES = [
  'Perbup: tahap 1; lampiran #2, "final"',
  '=SUM(A1:A9)|<b>tebal</b> & **kuat** _miring_ `kode`',
  'section Kegiatan baru',
  'title Pedoman',
  'click di sini',
  '2027-01-01 Peluncuran',
  '%% komentar %%{init: {}}%%',
  'end',
  '1. Nomor satu',
  '- butir',
  '--',
  '# Judul',
  'a%b [tautan](javascript:alert(1)) ![x](y)',
  '\\n {kurung} (bulat) [siku] ]]> ~ $x$ @{a: b}',
  '🙂 é ẞ 漢字 ﬂ°°58¶ß',
  `Nama yang sangat panjang ${'sekali '.repeat(18)}`.trim(),
] as const

const STATUSES: readonly Status[] = ['proposed', 'approved', 'running', 'done']
const FIRST = requireCivilDate('2026-01-05')

function itemAt(at: number, model: Item): Item {
  const start = addDays(FIRST, (at * 37) % 1_500)
  const milestone = at % 11 === 0
  const end = milestone ? start : addDays(start, 10 + (at % 200))
  // What lies ahead has not been done.
  const status =
    STATUSES[at % 4] === 'done' && end > '2026-11-28' ? 'approved' : (STATUSES[at % 4] ?? 'proposed')
  return {
    ...model,
    id: `item-${at}` as ItemId,
    name: AWKWARD_NAMES[at % 20] ?? `${model.name} ${at}`,
    start,
    end,
    milestone,
    status,
    actualEnd: status === 'done' ? end : null,
    progressPercent: status === 'running' ? 35 : 0,
    pinned: at % 13 === 0,
    position: at,
    acceptedOn: null,
    deletedOn: null,
  }
}

/** The sample with other items, `count` of them, most of which wait for the one before the last. */
export function largeDocument(count: number): PlanDocument {
  const sample = loadSample()
  const items = Array.from({ length: count }, (_, at): Item => {
    const model = sample.items[at % sample.items.length]
    if (model === undefined) throw new Error('the sample has no items')
    return itemAt(at, model)
  })
  const dependencies = items.slice(2).flatMap((item, at): Dependency[] =>
    at % 5 === 4
      ? []
      : [
          {
            id: `tie-${at}` as DependencyId,
            predecessorId: `item-${at}` as ItemId,
            successorId: item.id,
            kind: DEPENDENCY_KINDS[at % 3] ?? 'finish-start',
            lagDays: [0, 30, -5][at % 4] ?? 0,
          },
        ],
  )
  return { ...sample, items, dependencies, evidence: [], reviewNotes: [] }
}

export const briefOfLarge = (count: number): PlanBrief => briefOf(largeDocument(count), '2026-11-28')

export function publish(
  kind: PublicationKind,
  brief: PlanBrief,
  language: FormatLanguage = 'id',
): Publication {
  return PUBLISH[kind](brief, wordsOf(language))
}

/** Of one that is text. */
export function textOf({ content }: Publication): string {
  if (typeof content !== 'string') throw new Error('these are bytes')
  return content
}

/** Of one that is bytes. */
export function bytesOf({ content }: Publication): Buffer {
  if (typeof content === 'string') throw new Error('this is text')
  return Buffer.from(content)
}

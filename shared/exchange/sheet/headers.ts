// Which column, line or sheet means what, in either language and in the spellings of other tables.
import { FIRST_YEAR, LAST_YEAR, type FundSource } from '../../domain/item.ts'
import type { Framework, FrameworkId } from '../../domain/framework.ts'
import { sheet as en } from '../../messages/en/sheet.ts'
import { sheet } from '../../messages/id/sheet.ts'
import { findMeaning, rupiahPerUnit, type ColumnMeaning } from '../../messages/paste/meaning.ts'
import { SOURCE_WORDS, toPlain } from '../../messages/paste/words.ts'
import {
  EFFECT_FIELDS,
  IDENTITY_FIELDS,
  ITEM_FIELDS,
  LIST_FIELDS,
  SHEETS,
  SYSTEM_FIELDS,
  type EffectField,
  type IdentityField,
  type ItemField,
  type ListField,
  type SheetKey,
  type SystemField,
} from './fields.ts'

const id = sheet()

function byWord<Key extends string>(
  keys: readonly Key[],
  words: readonly Readonly<Record<Key, string>>[],
  others: Readonly<Partial<Record<Key, string>>>,
): ReadonlyMap<string, Key> {
  return new Map(
    keys.flatMap(key =>
      [...(others[key]?.split(', ') ?? []), ...words.map(list => list[key])].map(
        word => [toPlain(word), key] as const,
      ),
    ),
  )
}

export type FileWords = Pick<typeof en, 'name' | 'identity' | 'item' | 'effect' | 'system'>

/** The words of the language in which a file is written: what is missing in it is called as its neighbours are. */
export function wordsOfFile(sheetNames: readonly string[]): FileWords {
  const named = new Set(sheetNames.map(toPlain))
  const known = (words: FileWords) => SHEETS.filter(key => named.has(toPlain(words.name[key]))).length
  return known(en) > known(id) ? en : id
}

const SHEET_WORDS = byWord(SHEETS, [id.name, en.name], {
  guide: 'petunjuk pengisian, instruksi, instructions, guide, readme',
  identity: 'identitas rencana, identitas opd, profil, identity',
  items: 'daftar kegiatan, peta rencana, rencana aksi, items, activities, roadmap',
  effects: 'dampak indikator, indikator, menaikkan indikator, effects, indicators',
  systems:
    'aplikasi, daftar aplikasi, aplikasi data, aplikasi dan basis data, applications, data sets, applications data sets',
  lists: 'referensi, pilihan, lists, reference',
})
const IDENTITY_WORDS = byWord(IDENTITY_FIELDS, [id.identity, en.identity], {
  title: 'judul, nama rencana, judul peta rencana, title',
  region: 'kabupaten, kota, kabupaten kota, daerah, pemerintah daerah, region',
  agency: 'opd, skpd, instansi, nama opd, nama perangkat daerah, agency',
  firstYear: 'tahun awal, tahun mulai, dari tahun, first year',
  lastYear: 'tahun akhir, sampai tahun, last year',
  framework: 'instrumen, instrumen aktif, framework',
  target: 'target, target indeks, nilai target',
})
const ITEM_WORDS = byWord(ITEM_FIELDS, [id.item, en.item], {
  number: 'nomor, no urut, nomor urut, no kegiatan, nomor kegiatan, number',
  milestone: 'tonggak capaian, milestone',
  actualEnd: 'tanggal selesai sebenarnya, realisasi selesai, actual end date',
  waits: 'tergantung pada, prasyarat, pendahulu, menunggu kegiatan, predecessor, predecessors, depends on',
  evidenceLag: 'jeda bukti, evidence lag',
  pinned: 'dikunci, terkunci, pinned',
  connectedTo: 'terhubung dengan, connected to',
  relatedServices: 'layanan terkait, aplikasi terkait, related services',
  staffNeeds: 'kebutuhan pegawai, kebutuhan sdm, staff needs',
  links: 'lampiran, tautan, link, url, links',
  id: 'kode baris, row code',
})
const EFFECT_WORDS = byWord(EFFECT_FIELDS, [id.effect, en.effect], {
  number: 'no, nomor, kegiatan, nomor kegiatan, nama kegiatan, item, number',
  framework: 'instrumen, framework',
  indicator: 'no indikator, nomor indikator, indicator',
  from: 'dari, asal, tingkat awal, tingkat asal, nilai awal, from',
  to: 'ke, menjadi, tujuan, tingkat akhir, tingkat tujuan, target, to',
})
const SYSTEM_WORDS = byWord(SYSTEM_FIELDS, [id.system, en.system], {
  name: 'nama, nama aplikasi, nama data, aplikasi, data, name, application',
  kind: 'jenis, tipe, kind, type',
  agency: 'opd, skpd, perangkat daerah, pemilik, instansi, agency, owner',
  connectedOn: 'terhubung, terhubung pada, tanggal terhubung, connected since, connected on',
  note: 'catatan, keterangan, note, notes',
  id: 'kode baris, row code',
})
const LIST_WORDS = byWord(LIST_FIELDS, [id.list, en.list], {
  agencyShortName: 'singkatan, singkatan skpd, singkatan perangkat daerah, short name',
  agencyName: 'opd, skpd, perangkat daerah, nama skpd, nama perangkat daerah, agency',
})

export const findSheet = (name: string): SheetKey | null => SHEET_WORDS.get(toPlain(name)) ?? null
export const findIdentityField = (label: string): IdentityField | null =>
  IDENTITY_WORDS.get(toPlain(label)) ?? null
export const findEffectField = (header: string): EffectField | null =>
  EFFECT_WORDS.get(toPlain(header)) ?? null
export const findSystemField = (header: string): SystemField | null =>
  SYSTEM_WORDS.get(toPlain(header)) ?? null
export const findListField = (header: string): ListField | null => LIST_WORDS.get(toPlain(header)) ?? null

/** What a column of items is. `cost` is the money of one year, of one source where the header names it. */
export type ItemColumn =
  | { readonly kind: 'field'; readonly field: ItemField }
  | {
      readonly kind: 'cost'
      readonly year: number
      readonly source: FundSource | null
      readonly unit: number
    }
  /** What the template does not have, but a pasted table may: all money in one sum, a period, effects in the row. */
  | { readonly kind: 'pasted'; readonly meaning: ColumnMeaning; readonly unit: number }

const MONEY = /^(?:anggaran|biaya|pagu|budget|cost)\s+(\d{4})\s+(.+?)(?:\s+(?:rp|rupiah|idr))?$/

/** `Anggaran 2027: DAK Fisik (Rp)`. */
function findSourcedCost(header: string): ItemColumn | null {
  const [, digits = '', word = ''] = MONEY.exec(toPlain(header)) ?? []
  const source = SOURCE_WORDS.get(word)?.value
  const year = Number(digits)
  if (source === undefined || year < FIRST_YEAR || year > LAST_YEAR) return null
  return { kind: 'cost', year, source, unit: rupiahPerUnit(header) }
}

const isItemField = (meaning: ColumnMeaning): meaning is ColumnMeaning & ItemField =>
  ITEM_FIELDS.some(field => field === meaning)

/** Headers as tables of other hands have them: `Perangkat Daerah` is the agency that leads, `Pagu 2027` money. */
function findPasted(
  header: string,
  frameworks: readonly Framework[],
  activeId: FrameworkId,
): ItemColumn | null {
  const meaning = findMeaning(header, frameworks, activeId)
  if (meaning === null || meaning === 'ignored') return null
  if (isItemField(meaning)) return { kind: 'field', field: meaning }
  const unit = rupiahPerUnit(header)
  if (meaning.startsWith('cost-')) return { kind: 'cost', year: Number(meaning.slice(5)), source: null, unit }
  return { kind: 'pasted', meaning, unit }
}

/** Null where nothing is known of a header. */
export function findItemColumn(
  header: string,
  frameworks: readonly Framework[],
  activeId: FrameworkId,
): ItemColumn | null {
  const field = ITEM_WORDS.get(toPlain(header))
  if (field !== undefined) return { kind: 'field', field }
  return findSourcedCost(header) ?? findPasted(header, frameworks, activeId)
}

/** Whether `Uraian` is the only column that can name the items. */
export function isNameInstead(header: string): boolean {
  return findMeaning(header, [], '' as FrameworkId) === 'name'
}

// What a column of pasted rows can mean, and the headers by which it is recognised.
import { FIRST_YEAR, LAST_YEAR } from '../../domain/item.ts'
import type { Framework, FrameworkId } from '../../domain/framework.ts'
import { toPlain } from './words.ts'

export const PLAIN_MEANINGS = [
  'ignored',
  'name',
  'category',
  'theme',
  'agency',
  'supporting',
  'executor',
  'schedule',
  'start',
  'end',
  'cost',
  'source',
  'budgetStatus',
  'budgetCode',
  'status',
  'progress',
  'effects',
  'nature',
  'description',
  'output',
  'planReference',
  'risk',
  'notes',
] as const
export type PlainMeaning = (typeof PLAIN_MEANINGS)[number]

/** `cost-2027` is the money of one year, `effects-ID` what raises the indicators of one framework. */
export type ColumnMeaning = PlainMeaning | `cost-${number}` | `effects-${string}`

/** A row cannot enter without these: no default could stand for what was meant. */
const REQUIRED: ReadonlySet<ColumnMeaning> = new Set(['name', 'start', 'end', 'schedule'])

/** Whether a row may enter without a cell of this column that could not be read. */
export function isOptional(meaning: ColumnMeaning): boolean {
  return !REQUIRED.has(meaning)
}

/** `costYear('cost-2027')` is 2027; null where the column is not the money of one year. */
export function costYear(meaning: ColumnMeaning): number | null {
  return meaning.startsWith('cost-') ? Number(meaning.slice(5)) : null
}

/** The framework a column of effects belongs to; null where the cells or the plan say it. */
export function effectsFramework(meaning: ColumnMeaning): FrameworkId | null {
  return meaning.startsWith('effects-') ? (meaning.slice(8) as FrameworkId) : null
}

const HEADERS: Readonly<Record<PlainMeaning, string>> = {
  ignored: 'no, nomor, no urut, id, kode, nomor urut',
  name: 'nama kegiatan, kegiatan, uraian kegiatan, nama, uraian, judul, judul kegiatan, nama program, program kegiatan, program dan kegiatan, kegiatan sub kegiatan, rencana aksi, inisiatif, aktivitas, pekerjaan, nama pekerjaan, rincian kegiatan, item, activity, activities, name, title, task, task name, initiative',
  category: 'kategori, kategori kegiatan, jenis, jenis kegiatan, category, type',
  theme: 'muatan, muatan spbe, unsur spbe, unsur, domain, bidang, tema, theme, chapter',
  agency:
    'opd, skpd, perangkat daerah, penanggung jawab, opd penanggung jawab, skpd penanggung jawab, perangkat daerah penanggung jawab, opd pengampu, pengampu, pj, leading sector, opd pelaksana, instansi, unit kerja, agency, owner, lead agency, lead, responsible',
  supporting:
    'opd pendukung, skpd pendukung, perangkat daerah pendukung, pendukung, opd terkait, supporting agencies, supporting agency, support',
  executor: 'pelaksana, pic, person in charge, pejabat pelaksana, executor',
  schedule:
    'jadwal, jadwal pelaksanaan, waktu, waktu pelaksanaan, periode, tahun, tahun pelaksanaan, target waktu, triwulan, mulai selesai, mulai sampai selesai, schedule, start end, period, timeline, year',
  start: 'mulai, tanggal mulai, tgl mulai, awal, waktu mulai, start, start date, begin, from',
  end: 'selesai, tanggal selesai, tgl selesai, akhir, berakhir, waktu selesai, tenggat, batas waktu, target selesai, end, end date, finish, due, due date, until',
  cost: 'anggaran, biaya, pagu, pagu anggaran, kebutuhan anggaran, perkiraan biaya, nilai, jumlah anggaran, total anggaran, rencana anggaran, estimasi biaya, pagu indikatif, rab, budget, cost, amount, total cost, total biaya',
  source:
    'sumber dana, sumber anggaran, sumber pendanaan, sumber, source, fund source, funding, source of funds',
  budgetStatus: 'status anggaran, budget status',
  budgetCode: 'kode sub kegiatan, kode kegiatan, kode rekening, budget code',
  status: 'status, status kegiatan, keadaan, state',
  progress: 'kemajuan, progres, progress, realisasi, capaian, persentase, % selesai, %',
  effects:
    'indikator, menaikkan, menaikkan indikator, menaikkan indeks, indikator spbe pemdi, dampak, dampak indikator, indicator, indicators, effects, raises',
  nature: 'sifat, sifat kegiatan, nature',
  description: 'deskripsi, penjelasan, rincian, ruang lingkup, description, details',
  output: 'keluaran, output, luaran, hasil, target keluaran, deliverable, deliverables',
  planReference:
    'rujukan rencana, rujukan, referensi, dasar, dasar hukum, rpjmd, renstra, reference, plan reference',
  risk: 'risiko, risk, risks',
  notes: 'catatan, keterangan, ket, notes, note, remarks, comment, comments',
}

const BY_HEADER: ReadonlyMap<string, PlainMeaning> = new Map(
  PLAIN_MEANINGS.flatMap(meaning => HEADERS[meaning].split(', ').map(header => [header, meaning] as const)),
)

/** Money headers in thousands, millions or milliards: `Pagu (Rp juta)`, `Anggaran (dalam jutaan rupiah)`. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/\b(ribu|ribuan|rb)\b/, 1e3],
  [/\b(juta|jutaan|jt|millions?|mn)\b/, 1e6],
  [/\b(miliar|milyar|miliaran|milyaran|billions?|bn)\b/, 1e9],
]
const UNIT_WORDS =
  /\b(dalam|in|rp|rupiah|idr|ribu(an)?|rb|juta(an)?|jt|mil[iy]ar(an)?|millions?|mn|billions?|bn)\b/g

/** How many rupiah a bare number under this header stands for: 1_000_000 for `Anggaran (Rp juta)`. */
export function rupiahPerUnit(header: string): number {
  const plain = toPlain(header)
  return UNITS.find(([word]) => word.test(plain))?.[1] ?? 1
}

/** `Indeks Pemdi` is spoken of as `Pemdi`, in headers and in cells. */
export function frameworkWord(framework: Pick<Framework, 'indexName'>): string {
  return toPlain(framework.indexName.replace(/^(indeks|index)\s+/i, ''))
}

/** The framework a word means: the plan's own where it fits, else the youngest of that name. */
export function findFramework(
  word: string,
  frameworks: readonly Framework[],
  activeId: FrameworkId,
): Framework | undefined {
  const fitting = frameworks.filter(framework => frameworkWord(framework) === toPlain(word))
  return (
    fitting.find(({ id }) => id === activeId) ??
    fitting.toSorted((a, b) => (b.inForceFrom ?? '').localeCompare(a.inForceFrom ?? ''))[0]
  )
}

/**
 * The meaning of a header in Indonesian or English: `Perangkat Daerah` is `agency`, `Anggaran 2027 (Rp)` and `2027` are
 * `cost-2027`, `Indikator Pemdi` the effects of that framework; null where nothing is known of it.
 */
export function findMeaning(
  header: string,
  frameworks: readonly Framework[],
  activeId: FrameworkId,
): ColumnMeaning | null {
  const plain = toPlain(header)
  const known = BY_HEADER.get(plain)
  if (known !== undefined) return known
  const words = plain.replace(UNIT_WORDS, ' ').replaceAll('%', ' ').replace(/\s+/g, ' ').trim()
  const year = /(?:^|\s)(\d{4})$/.exec(words) ?? /^(\d{4})(?:\s|$)/.exec(words)
  if (year) {
    const rest = words
      .replace(year[1] ?? '', '')
      .replace(/\b(tahun|thn|th|ta|year)\b/g, '')
      .trim()
    const isMoney = rest === '' || BY_HEADER.get(rest) === 'cost'
    const number = Number(year[1])
    return isMoney && number >= FIRST_YEAR && number <= LAST_YEAR ? `cost-${number}` : null
  }
  const framework = findFramework(
    words.replace(/^(indikator|menaikkan|menaikkan indikator|indicator|indicators)\s+/, ''),
    frameworks,
    activeId,
  )
  if (framework) return framework.id === activeId ? 'effects' : `effects-${framework.id}`
  // `Rp juta` alone is money too.
  return BY_HEADER.get(words) ?? (words === '' && /\b(rp|rupiah)\b/.test(plain) ? 'cost' : null)
}

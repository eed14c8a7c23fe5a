// A list of agencies from a spreadsheet, held against the list of a plan: what is new, what has changed, what is the same, and
// what cannot be used, with its cell. Nothing is ever taken out of the plan's list.
import { AGENCY_KINDS, MAX_AGENCIES, type Agency } from '../../domain/agency.ts'
import { findTitleProblem } from '../../base/text.ts'
import type { ProblemCode } from '../../base/problem.ts'
import { domain as en } from '../en/domain.ts'
import { domain } from '../id/domain.ts'
import type { TableRow } from './table-rows.ts'
import { toPlain } from './words.ts'

type Kind = Agency['kind']
export type AgencyFields = Omit<Agency, 'id'>
const FIELDS = ['name', 'shortName', 'kind'] as const
export type AgencyField = (typeof FIELDS)[number]

export interface AgencyFault {
  readonly code:
    | Extract<ProblemCode, 'required' | 'too-long' | 'control-character' | 'unknown-choice'>
    | 'twice'
    | 'taken'
    | 'too-many'
  /** `B7` */
  readonly cell: string
  readonly found: string
  readonly limit?: number
}

export type AgencyReading =
  | { readonly verdict: 'new'; readonly fields: AgencyFields }
  | { readonly verdict: 'changed'; readonly agency: Agency; readonly before: Agency }
  | { readonly verdict: 'same'; readonly agency: Agency }
  | { readonly verdict: 'unread'; readonly name: string; readonly fault: AgencyFault }

export type AgencyLine = AgencyReading & {
  /** The first cell of the row that says anything: `B7`. */
  readonly cell: string
}

const plainSet = (...words: readonly string[]) => new Set(words.map(toPlain))
const HEADS: Readonly<Record<AgencyField, ReadonlySet<string>>> = {
  name: plainSet(
    'Nama',
    'OPD',
    'SKPD',
    'PD',
    'Perangkat Daerah',
    'Nama OPD',
    'Nama SKPD',
    'Nama Perangkat Daerah',
    'Organisasi Perangkat Daerah',
    'Satuan Kerja Perangkat Daerah',
    'Unit Kerja',
    'Nama Unit Kerja',
    'Instansi',
    'Nama Instansi',
    'Name',
    'Agency',
    'Agency name',
  ),
  shortName: plainSet(
    'Singkatan',
    'Nama Singkat',
    'Nama Pendek',
    'Akronim',
    'Singkatan OPD',
    'Singkatan SKPD',
    'Short name',
    'Abbreviation',
  ),
  kind: plainSet('Jenis', 'Tipe', 'Jenis OPD', 'Jenis Perangkat Daerah', 'Kelompok', 'Kind', 'Type'),
}

/** How offices call what we call a kind. */
const NEAR: Readonly<Record<Kind, readonly string[]>> = {
  agency: ['Dinas', 'Badan', 'Inspektorat', 'Sekretariat', 'OPD', 'SKPD', 'Satpol PP', 'Kantor'],
  section: ['Bagian Setda', 'Bagian Sekretariat Daerah', 'Unit Setda'],
  district: ['Kecamatan', 'Camat', 'District'],
  hospital: ['RSUD', 'Rumah Sakit Umum Daerah', 'RS', 'Puskesmas', 'BLUD Rumah Sakit'],
}
const KINDS: ReadonlyMap<string, Kind> = new Map(
  AGENCY_KINDS.flatMap(kind =>
    [kind, domain().agencyKind[kind], en.agencyKind[kind], ...NEAR[kind]].map(
      word => [toPlain(word), kind] as const,
    ),
  ),
)

/** Titles may stand above the heads. */
const HEAD_DEPTH = 12

const columnName = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26)
const cellAt = (column: number, row: number) => `${columnName(column)}${row}`

type Columns = Readonly<Record<AgencyField, number>>

const headOf = (text: string) => FIELDS.find(field => HEADS[field].has(toPlain(text)))

interface Heads {
  readonly columns: Columns
  readonly row: number
}

/** A head stands once: what is written in its column again below is one of the things in it. */
const isRepeated = (rows: readonly TableRow[], { columns, row }: Heads) => {
  const textAt = ({ cells }: TableRow) => toPlain(cells[columns.name] ?? '')
  const head = rows.find(({ number }) => number === row)
  return head !== undefined && rows.some(one => one !== head && textAt(one) === textAt(head))
}

/**
 * The row that names the most columns, that of the names among them: a title such as `PERANGKAT DAERAH` may stand above it. Of two
 * such rows, and of two columns that are called the same, the first.
 */
function findHeads(rows: readonly TableRow[]): Heads | null {
  let best: (Heads & { readonly count: number }) | null = null
  for (const { number, cells } of rows.slice(0, HEAD_DEPTH)) {
    const fields = cells.map(headOf)
    const columns = {
      name: fields.indexOf('name'),
      shortName: fields.indexOf('shortName'),
      kind: fields.indexOf('kind'),
    }
    const count = FIELDS.filter(field => columns[field] >= 0).length
    const found = { columns, row: number, count }
    if (columns.name >= 0 && count > (best?.count ?? 0) && !isRepeated(rows, found)) best = found
  }
  return best
}

export const hasAgencyHeads = (rows: readonly TableRow[]) => findHeads(rows) !== null

/** Without heads the names stand first, behind numbers where there are some. */
function columnsWithoutHeads(rows: readonly TableRow[]): Columns {
  const filled = rows.filter(({ cells }) => cells.some(cell => cell !== ''))
  const isNumbered = filled.length > 0 && filled.every(({ cells }) => /^\d+\.?$/.test(cells[0] ?? ''))
  const first = isNumbered ? 1 : 0
  return { name: first, shortName: first + 1, kind: first + 2 }
}

/** `RSUD RA Basoeni` is a hospital where no column says so. */
function kindByName(name: string): Kind {
  const plain = toPlain(name)
  if (plain.startsWith('kecamatan ')) return 'district'
  if (plain.startsWith('bagian ')) return 'section'
  return /^(rsud|rumah sakit) /.test(plain) ? 'hospital' : 'agency'
}

const isSame = (a: AgencyFields, b: AgencyFields) => FIELDS.every(field => a[field] === b[field])

/** A row under no name, or one that only counts. */
const saysNothing = (cells: readonly string[]) => cells.every(cell => cell === '' || /^\d+\.?$/.test(cell))

class AgencyReader {
  readonly #columns: Columns
  readonly #agencies: readonly Agency[]
  /** By how an agency of the list is called, plainly. */
  readonly #byName: Map<string, Agency>
  readonly #byShort = new Map<string, Agency[]>()
  readonly #taken = new Map<string, string>()
  #added = 0

  constructor(columns: Columns, agencies: readonly Agency[]) {
    this.#columns = columns
    this.#agencies = agencies
    this.#byName = new Map(agencies.map(agency => [toPlain(agency.name), agency]))
    for (const agency of agencies) {
      const key = toPlain(agency.shortName)
      this.#byShort.set(key, [...(this.#byShort.get(key) ?? []), agency])
    }
  }

  /** By its name; else by a short name that only one has, for names are written in many ways. */
  #presentOf(name: string, shortName: string): Agency | undefined {
    const named = this.#byName.get(toPlain(name))
    if (named !== undefined) return named
    const [only, ...others] = this.#byShort.get(toPlain(shortName)) ?? []
    return shortName === '' || others.length > 0 ? undefined : only
  }

  #faultOf(row: TableRow): AgencyFault | null {
    const at = (field: AgencyField, code: AgencyFault['code'], limit?: number): AgencyFault => {
      const column = Math.max(0, this.#columns[field])
      const found = (row.cells[column] ?? '').slice(0, 80).toWellFormed()
      return { code, cell: cellAt(column, row.number), found, ...(limit === undefined ? {} : { limit }) }
    }
    const name = this.#text(row, 'name')
    const shortName = this.#text(row, 'shortName')
    for (const field of ['name', 'shortName'] as const) {
      const text = field === 'name' ? name : shortName
      const problem = field === 'shortName' && text === '' ? null : findTitleProblem(text)
      if (problem !== null) return at(field, problem.code as AgencyFault['code'], problem.limit)
    }
    const kind = this.#text(row, 'kind')
    if (kind !== '' && !KINDS.has(toPlain(kind))) return at('kind', 'unknown-choice')
    const before = this.#taken.get(toPlain(name))
    if (before !== undefined) return { ...at('name', 'twice'), found: before }
    return null
  }

  #text({ cells }: TableRow, field: AgencyField): string {
    return cells[this.#columns[field]] ?? ''
  }

  read(row: TableRow): AgencyLine | null {
    if (saysNothing(row.cells)) return null
    const cell = cellAt(
      Math.max(
        0,
        row.cells.findIndex(text => text !== ''),
      ),
      row.number,
    )
    return { cell, ...this.#judge(row) }
  }

  #judge(row: TableRow): AgencyReading {
    const name = this.#text(row, 'name')
    const shortName = this.#text(row, 'shortName')
    const kind = this.#text(row, 'kind')
    const nameCell = cellAt(this.#columns.name, row.number)
    const unread = (fault: AgencyFault): AgencyReading => ({ verdict: 'unread', name, fault })
    const fault = this.#faultOf(row)
    if (fault !== null) return unread(fault)
    const before = this.#presentOf(name, shortName)
    // A second row may mean the same agency by its short name.
    const already = before && this.#taken.get(before.id)
    if (already !== undefined) return unread({ code: 'twice', cell: nameCell, found: already })
    const fields: AgencyFields = {
      name,
      shortName: shortName === '' ? (before?.shortName ?? name) : shortName,
      kind: KINDS.get(toPlain(kind)) ?? before?.kind ?? kindByName(name),
    }
    const other = this.#otherCalled(fields.shortName, before)
    if (other !== undefined)
      return unread({
        code: 'taken',
        cell: cellAt(Math.max(this.#columns.shortName, 0), row.number),
        found: other,
      })
    if (before === undefined && this.#agencies.length + this.#added >= MAX_AGENCIES)
      return unread({ code: 'too-many', cell: nameCell, found: '', limit: MAX_AGENCIES })
    this.#take(fields, before, nameCell)
    if (before === undefined) return { verdict: 'new', fields }
    const agency = { ...before, ...fields }
    return isSame(before, fields) ? { verdict: 'same', agency } : { verdict: 'changed', agency, before }
  }

  /** Two agencies under one short name nobody could tell apart on the timeline. */
  #otherCalled(shortName: string, own: Agency | undefined): string | undefined {
    const key = toPlain(shortName)
    if (own !== undefined && toPlain(own.shortName) === key) return undefined
    const here = (this.#byShort.get(key) ?? []).find(one => one !== own)
    return here?.name ?? this.#taken.get(`short ${key}`)
  }

  #take({ name, shortName }: AgencyFields, before: Agency | undefined, cell: string): void {
    this.#taken.set(toPlain(name), cell)
    this.#taken.set(`short ${toPlain(shortName)}`, name)
    if (before === undefined) this.#added += 1
    else this.#taken.set(before.id, cell)
  }
}

/**
 * `readAgencies(rows, agencies)` of the heads `OPD, Singkatan, Jenis` and the row `Dinas Kesehatan, Dinkes, Dinas` is one line:
 * the same where the plan has it so. Rows without a word are passed over.
 */
export function readAgencies(rows: readonly TableRow[], agencies: readonly Agency[]): readonly AgencyLine[] {
  const heads = findHeads(rows)
  const reader = new AgencyReader(heads?.columns ?? columnsWithoutHeads(rows), agencies)
  return rows.filter(({ number }) => number > (heads?.row ?? 0)).flatMap(row => reader.read(row) ?? [])
}

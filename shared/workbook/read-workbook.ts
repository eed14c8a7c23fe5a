// A spreadsheet file from a stranger as sheets of values. Nothing in it is run or fetched: formulas keep the value they had
// when the file was stored, and files that carry programs are refused.
import { err, ok, type Result } from '../base/result.ts'
import { readSharedTexts, readSheetCells, type ReadRow } from './read-sheet.ts'
import { readStyles, type NumberLook } from './read-styles.ts'
import { readXml } from './read-xml.ts'
import { openZip, type ZipFile } from '../archive/read-zip.ts'
import { checkWorkbookSize, tooMuch, WORKBOOK_LIMITS, type WorkbookFault } from './workbook-fault.ts'

export interface ReadSheet {
  readonly name: string
  readonly rows: readonly ReadRow[]
}

export interface ReadWorkbook {
  /** Those that were asked for, in the order of the file. */
  readonly sheets: readonly ReadSheet[]
  /** Names of the others, which were not even unpacked. */
  readonly otherNames: readonly string[]
}

const beginsWith = (bytes: Uint8Array, ...first: readonly number[]) =>
  first.every((byte, at) => bytes[at] === byte)

/** How Windows writes the name of the part in which a workbook with a password lies. */
const ENCRYPTED = Array.from('EncryptedPackage', sign => [sign.charCodeAt(0), 0]).flat()

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true
  return false
}

/** What the first bytes say; null where it may be a workbook. */
function findForeign(bytes: Uint8Array): WorkbookFault | null {
  // The container of old Office files, in which new ones lie only when they have a password.
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return { code: holds(bytes, ENCRYPTED) ? 'password' : 'old-workbook' }
  return beginsWith(bytes, 0x50, 0x4b) ? null : { code: 'not-a-workbook' }
}

const CONTENT_TYPES = '[Content_Types].xml'
const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'

/** What its parts say; null where it is a workbook. */
/** Names in an archive of a stranger may be of any length. */
const MAX_FOUND = 80

function findUnwanted(zip: ZipFile): WorkbookFault | null {
  const names = zip.names.map(name => name.toLowerCase())
  if (names.some(name => name.endsWith('vbaproject.bin'))) return { code: 'macro' }
  if (names.includes('xl/workbook.bin')) return { code: 'old-workbook' }
  if (!names.includes(CONTENT_TYPES.toLowerCase()) && names.includes('content.xml'))
    return { code: 'open-document' }
  if (zip.names.includes(WORKBOOK)) return null
  return { code: 'other-archive', found: zip.names[0]?.slice(0, MAX_FOUND).toWellFormed() ?? null }
}

interface Listed {
  readonly name: string
  readonly relation: string
}

interface Overview {
  readonly listed: readonly Listed[]
  readonly countsFrom1904: boolean
}

function readOverview(xml: string): Result<Overview, WorkbookFault> {
  const listed: Listed[] = []
  let countsFrom1904 = false
  const outcome = readXml(xml, {
    open(name, attributes) {
      if (name === 'workbookPr') countsFrom1904 = /^(1|true)$/.test(attributes('date1904') ?? '')
      if (name !== 'sheet') return true
      listed.push({ name: attributes('name') ?? '', relation: attributes('id') ?? '' })
      return listed.length <= WORKBOOK_LIMITS.sheets
    },
  })
  if (outcome === 'stopped') return err(tooMuch('sheets'))
  return outcome === 'read' ? ok({ listed, countsFrom1904 }) : err({ code: 'damaged', part: WORKBOOK })
}

interface Relation {
  readonly kind: string
  readonly target: string
}

/** The parts that the workbook names, by the key it names them by. */
function readRelations(xml: string): Result<ReadonlyMap<string, Relation>, WorkbookFault> {
  const found = new Map<string, Relation>()
  const outcome = readXml(xml, {
    open(name, attributes) {
      const target = attributes('Target') ?? ''
      // What lies outside of the file is not looked at.
      if (name !== 'Relationship' || attributes('TargetMode') === 'External') return
      const kind = (attributes('Type') ?? '').replace(/^.*\//, '')
      found.set(attributes('Id') ?? '', {
        kind,
        target: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
      })
    },
  })
  return outcome === 'read' ? ok(found) : err({ code: 'damaged', part: RELATIONS })
}

interface Parts extends Overview {
  readonly relations: ReadonlyMap<string, Relation>
  readonly texts: readonly string[]
  readonly looks: readonly NumberLook[]
}

function readParts(zip: ZipFile): Result<Parts, WorkbookFault> {
  const workbook = zip.readText(WORKBOOK)
  if (!workbook.ok) return workbook
  const overview = readOverview(workbook.value)
  if (!overview.ok) return overview
  const relationsXml = zip.readText(RELATIONS)
  if (!relationsXml.ok) return relationsXml
  const relations = readRelations(relationsXml.value)
  if (!relations.ok) return relations
  const partOf = (wanted: string) =>
    [...relations.value.values()].find(({ kind }) => kind === wanted)?.target ?? null

  let looks: readonly NumberLook[] = []
  const stylesPart = partOf('styles')
  if (stylesPart !== null) {
    const xml = zip.readText(stylesPart)
    if (!xml.ok) return xml
    const read = readStyles(xml.value)
    if (read === null) return err({ code: 'damaged', part: stylesPart })
    looks = read
  }
  let texts: readonly string[] = []
  const textsPart = partOf('sharedStrings')
  if (textsPart !== null) {
    const xml = zip.readText(textsPart)
    if (!xml.ok) return xml
    const read = readSharedTexts(xml.value, textsPart)
    if (!read.ok) return read
    texts = read.value
  }
  return ok({ ...overview.value, relations: relations.value, texts, looks })
}

/** Days between the first of 1900 and the first of 1904, as the two ways of counting have them. */
const SHIFT_OF_1904 = 1_462

/** Reads the sheets whose names are wanted; every limit is held while reading, so that a small file cannot become a large one. */
export function readWorkbook(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Result<ReadWorkbook, WorkbookFault> {
  const size = checkWorkbookSize(bytes.length)
  if (!size.ok) return size
  const foreign = findForeign(bytes)
  if (foreign !== null) return err(foreign)
  const zip = openZip(bytes, WORKBOOK_LIMITS)
  if (!zip.ok) return zip
  const unwanted = findUnwanted(zip.value)
  if (unwanted !== null) return err(unwanted)
  const parts = readParts(zip.value)
  if (!parts.ok) return parts

  const { listed, relations, texts, looks, countsFrom1904 } = parts.value
  const dayShift = countsFrom1904 ? SHIFT_OF_1904 : 0
  const sheets: ReadSheet[] = []
  let cellsLeft: number = WORKBOOK_LIMITS.cells
  for (const { name, relation } of listed) {
    if (!isWanted(name)) continue
    const part = relations.get(relation)?.target ?? ''
    const xml = zip.value.readText(part)
    if (!xml.ok) return xml
    const rows = readSheetCells(xml.value, part, { texts, looks, dayShift, cellsLeft })
    if (!rows.ok) return rows
    cellsLeft -= rows.value.reduce((sum, row) => sum + row.cells.size, 0)
    sheets.push({ name, rows: rows.value })
  }
  const otherNames = listed.map(({ name }) => name).filter(name => !isWanted(name))
  return ok({ sheets, otherNames })
}

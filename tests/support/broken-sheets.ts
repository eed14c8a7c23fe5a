// Spreadsheets with one defect each, named for it, and what is said of each. `scripts/make-broken-sheets.ts` writes them to
// tests/fixtures/broken/xlsx.
import { strToU8, zipSync } from 'fflate'
import { WORKBOOK_LIMITS } from '../../shared/workbook/workbook-fault.ts'
import {
  columnOf,
  toBytes,
  withCells,
  withoutSheet,
  withPart,
  writeSheet,
  type CellChange,
} from './sheet-roadmap.ts'
import { smallSheetDocument } from './small-sheet.ts'

const document = smallSheetDocument()
const workbook = writeSheet(document)
const good = toBytes(workbook)

/** A head of the items with a row: `start 3` is the cell in which the second item begins. */
const at = (head: string, row: number) => `${columnOf(workbook, 'Kegiatan', head)}${row}`
const changed = (...changes: readonly CellChange[]) => toBytes(withCells(workbook, ...changes))
const item = (head: string, row: number, value: CellChange[2]) => changed(['Kegiatan', at(head, row), value])

const ITEMS_PART = 'xl/worksheets/sheet3.xml'
const inItems = (change: (xml: string) => string) => withPart(good, ITEMS_PART, change)
const cellXml = (address: string) => new RegExp(`<c r="${address}"[^>]*>.*?</c>`)

function oleFile(text: string): Uint8Array {
  const bytes = new Uint8Array(1_024)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set(Array.from(text, sign => [sign.charCodeAt(0), 0]).flat(), 512)
  return bytes
}

export interface BrokenSheet {
  readonly bytes: Uint8Array
  readonly faults: readonly string[]
}

const of = (bytes: Uint8Array, ...faults: readonly string[]): BrokenSheet => ({ bytes, faults })

export const BROKEN_SHEETS: Readonly<Record<string, BrokenSheet>> = {
  'agency-unknown': of(
    item('OPD penanggung jawab', 2, 'Dinas Antariksa'),
    `Kegiatan!${at('OPD penanggung jawab', 2)} unknown-agency Dinas Antariksa`,
  ),
  'archive-cut-off': of(good.slice(0, good.length - 200), 'damaged'),
  'budget-code': of(
    item('Kode sub-kegiatan', 2, '2.16.3'),
    `Kegiatan!${at('Kode sub-kegiatan', 2)} wrong-pattern 2.16.3`,
  ),
  'category-unknown': of(
    item('Kategori', 2, 'Perangkat'),
    `Kegiatan!${at('Kategori', 2)} unknown-choice Perangkat`,
  ),
  'column-missing': of(changed(['Kegiatan', at('Mulai', 1), 'Warna']), 'Kegiatan missing-column Mulai'),
  'date-impossible': of(item('Mulai', 3, '2026-02-30'), `Kegiatan!${at('Mulai', 3)} not-a-date 2026-02-30`),
  'durations-in-part': of(
    item('Durasi tercepat (minggu)', 2, 3),
    `Kegiatan!${at('Durasi wajar (minggu)', 2)} required`,
    `Kegiatan!${at('Durasi terlama (minggu)', 2)} required`,
  ),
  'effect-level-not-rising': of(
    changed(['Dampak', 'D2', 2], ['Dampak', 'E2', 2]),
    'Dampak!E2 from-not-below-to 2 → 2',
  ),
  'effect-level-out-of-range': of(changed(['Dampak', 'E2', 6]), 'Dampak!E2 level-out-of-range 6'),
  'effect-of-no-item': of(changed(['Dampak', 'A2', 77]), 'Dampak!A2 unknown-number 77'),
  'effect-twice': of(
    changed(
      ['Dampak', 'A40', 1],
      ['Dampak', 'C40', '1'],
      ['Dampak', 'D40', 1],
      ['Dampak', 'E40', 2],
      ['Dampak', 'A41', 1],
      ['Dampak', 'C41', '1'],
      ['Dampak', 'D41', 1],
      ['Dampak', 'E41', 2],
    ),
    'Dampak!C40 duplicate 1',
    'Dampak!C41 duplicate 1',
  ),
  // Whatever it would fetch or multiply: no spreadsheet has one.
  'document-type': of(
    inItems(xml =>
      xml.replace('<worksheet', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet'),
    ),
    'damaged',
  ),
  empty: of(new Uint8Array(), 'empty'),
  'end-before-start': of(
    item('Selesai', 2, '2020-01-01'),
    `Kegiatan!${at('Selesai', 2)} end-before-start 2020-01-01`,
  ),
  'formula-never-worked-out': of(
    inItems(xml =>
      xml.replace(cellXml(at('Kemajuan (%)', 2)), `<c r="${at('Kemajuan (%)', 2)}"><f>SUM(A1:A2)</f></c>`),
    ),
    `Kegiatan!${at('Kemajuan (%)', 2)} formula-without-value`,
  ),
  'formula-with-error': of(
    inItems(xml =>
      xml.replace(
        cellXml(at('Kemajuan (%)', 2)),
        `<c r="${at('Kemajuan (%)', 2)}" t="e"><f>1/0</f><v>#DIV/0!</v></c>`,
      ),
    ),
    `Kegiatan!${at('Kemajuan (%)', 2)} error-value #DIV/0!`,
  ),
  'framework-unknown': of(changed(['Dampak', 'B2', 'SPBE 1999']), 'Dampak!B2 unknown-framework SPBE 1999'),
  'indicator-unknown': of(
    changed(['Dampak', 'C2', '99. Tidak ada']),
    'Dampak!C2 unknown-indicator 99. Tidak ada',
  ),
  macro: of(
    withPart(good, 'xl/vbaProject.bin', () => 'x'),
    'macro',
  ),
  'milestone-of-many-days': of(
    item('Tonggak', 2, 'Ya'),
    `Kegiatan!${at('Selesai', 2)} milestone-longer-than-a-day 2026-08-31`,
  ),
  'money-negative': of(
    item('Anggaran 2026 (Rp)', 2, -5),
    `Kegiatan!${at('Anggaran 2026 (Rp)', 2)} negative-money -5`,
  ),
  'money-no-number': of(
    item('Anggaran 2026 (Rp)', 2, 'lima juta'),
    `Kegiatan!${at('Anggaran 2026 (Rp)', 2)} not-money lima juta`,
  ),
  'name-missing': of(item('Nama kegiatan', 2, null), `Kegiatan!${at('Nama kegiatan', 2)} required`),
  'name-too-long': of(
    item('Nama kegiatan', 2, 'x'.repeat(161)),
    `Kegiatan!${at('Nama kegiatan', 2)} too-long ${'x'.repeat(79)}…`,
  ),
  'number-twice': of(item('No', 4, 1), 'Kegiatan!A4 same-number 1'),
  'old-excel': of(oleFile('Workbook'), 'old-workbook'),
  'open-document': of(
    zipSync(
      { mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<a/>') },
      { mtime: Date.UTC(1980, 0, 2) },
    ),
    'open-document',
  ),
  password: of(oleFile('EncryptedPackage'), 'password'),
  'plan-code': of(
    changed(['Identitas', 'B11', 'kode / rencana']),
    'Identitas!B11 wrong-pattern kode / rencana',
  ),
  'progress-above-100': of(item('Kemajuan (%)', 2, 120), `Kegiatan!${at('Kemajuan (%)', 2)} too-large 120`),
  'sheet-of-effects-missing': of(toBytes(withoutSheet(workbook, 'Dampak')), 'Dampak missing-sheet'),
  'sheet-of-identity-missing': of(toBytes(withoutSheet(workbook, 'Identitas')), 'Identitas missing-sheet'),
  'sheet-of-items-missing': of(toBytes(withoutSheet(workbook, 'Kegiatan')), 'Kegiatan missing-sheet'),
  text: of(strToU8('No;Nama kegiatan\n1;SPLP\n'), 'not-a-workbook'),
  'title-missing': of(changed(['Identitas', 'B1', null]), 'Identitas!B1 required'),
  'too-many-rows': of(
    inItems(xml =>
      xml.replace(
        '</sheetData>',
        `${Array.from({ length: WORKBOOK_LIMITS.rows }, (_, row) => `<row r="${row + 9}"><c><v>1</v></c></row>`).join('')}</sheetData>`,
      ),
    ),
    'too-much rows',
  ),
  'unpacks-without-end': of(
    inItems(xml => xml.replace('<sheetData>', `<sheetData>${' '.repeat(WORKBOOK_LIMITS.bytes)}`)),
    'too-much bytes',
  ),
  'waits-for-itself': of(item('Menunggu', 2, 1), `Kegiatan!${at('Menunggu', 2)} self-dependency 1`),
  'waits-for-no-item': of(
    item('Menunggu', 2, '7 SS+3'),
    `Kegiatan!${at('Menunggu', 2)} unknown-number 7 SS+3`,
  ),
  'waits-in-a-circle': of(
    item('Menunggu', 2, 2),
    `Kegiatan!${at('Menunggu', 3)} waits-in-circle Dua → Satu → Dua`,
  ),
  'waits-unreadable': of(
    item('Menunggu', 2, 'setelah rapat dinas'),
    `Kegiatan!${at('Menunggu', 2)} not-waits setelah rapat dinas`,
  ),
  'year-impossible': of(changed(['Identitas', 'B4', 26]), 'Identitas!B4 year-out-of-range 26'),
}

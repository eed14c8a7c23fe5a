import { expect, it } from 'vitest'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { listDifferentParts } from '../../../../shared/exchange/same-content.ts'
import { readList, writeList } from '../../../../shared/exchange/sheet/cell-list.ts'
import { writeSheetTemplate } from '../../../../shared/exchange/sheet/write-sheet-roadmap.ts'
import { sheetNoteWords } from '../../../../shared/messages/sheet-report.ts'
import type { Cell, CellValue, Workbook } from '../../../../shared/workbook/workbook.ts'
import { loadSample } from '../../../support/sample.ts'
import {
  columnOf,
  faultsOf,
  FRAMEWORKS,
  requireSheetRoadmap,
  sheetContext,
  sheetWords,
  toBytes,
  withCells,
  withoutSheet,
  withPart,
  writeSheet,
  type CellChange,
} from '../../../support/sheet-roadmap.ts'
import { smallSheetDocument } from '../../../support/small-sheet.ts'

const sample = loadSample()
const small = smallSheetDocument()
const workbook = writeSheet(small)
const { t } = sheetWords('id')

const at = (head: string, row: number) => `${columnOf(workbook, 'Kegiatan', head)}${row}`
const readChanged = (...changes: readonly CellChange[]) =>
  requireSheetRoadmap(toBytes(withCells(workbook, ...changes)), sheetContext())
const notesOf = (...changes: readonly CellChange[]) =>
  readChanged(...changes).assumed.map(note => {
    const { place, says } = sheetNoteWords(note, t, 'id')
    return `${place}: ${says}`
  })

/** The first item with other text under a head. */
const firstItem = (head: string, value: CellValue) =>
  readChanged(['Kegiatan', at(head, 2), value]).document.items[0]

it.each<[string, CellValue, Partial<PlanDocument['items'][number]>]>([
  ['Mulai', '04/01/2026', { start: '2026-01-04' as never }],
  ['Mulai', 46_026, { start: '2026-01-04' as never }],
  ['Mulai', 'TW I 2026', { start: '2026-01-01' as never }],
  ['Selesai', 'TW III 2026', { end: '2026-09-30' as never }],
  ['Kategori', 'sarpras', { category: 'infrastructure' }],
  ['Muatan', 'AUDIT TIK', { theme: 'ict-audit' }],
  ['Status anggaran', 'Perubahan APBD', { budgetStatus: 'p-apbd' }],
  ['Kemajuan (%)', '35 %', { progressPercent: 35 }],
  ['Kemajuan (%)', 0.35, { progressPercent: 35 }],
  ['Kunci jadwal', 'v', { pinned: true }],
  ['Kunci jadwal', '-', { pinned: false }],
  ['Sifat', '', { nature: 'new' }],
  ['OPD penanggung jawab', 'dinas komunikasi dan informatika', { leadAgencyId: sample.plan.agencyId }],
  [
    'Kebutuhan SDM (bulan)',
    'Pranata Komputer: 6; Analis: 2 bulan',
    {
      staffNeeds: [
        { role: 'Pranata Komputer', months: 6 },
        { role: 'Analis', months: 2 },
      ],
    },
  ],
  ['Terhubung ke', 'Rumah data; SPLP', { connectedTo: ['Rumah data', 'SPLP'] }],
  ['Uraian', '=HYPERLINK("x")', { description: '=HYPERLINK("x")' }],
])('under %s it reads %j', (head, value, fields) => {
  expect(firstItem(head, value)).toMatchObject(fields)
})

it.each<[string, string, number]>([
  ['2,4 M', '2026', 2_400_000_000],
  ['385 jt', '2026', 385_000_000],
  ['Rp 1.250.000', '2026', 1_250_000],
])('reads the money %s', (text, year, rupiah) => {
  const item = firstItem(`Anggaran ${year} (Rp)`, text)
  expect(item?.costs.find(cost => cost.year === Number(year))).toEqual({
    year: Number(year),
    source: 'apbd',
    rupiah,
  })
})

it('says where it took something for granted, with the row and what was taken', () => {
  expect(
    notesOf(
      ['Kegiatan', at('Mulai', 2), 'TW I 2026'],
      ['Kegiatan', at('OPD penanggung jawab', 3), null],
      ['Kegiatan', at('Status', 3), 'Selesai'],
      ['Kegiatan', 'A6', 'JUMLAH'],
      ['Dampak', 'A2', 'Satu'],
      ['Dampak', 'D3', null],
    ),
  ).toEqual([
    `Kegiatan!${at('Mulai', 2)} (Mulai), Satu: “TW I 2026” · hari pertama · 1 Jan 2026`,
    `Kegiatan!${at('OPD penanggung jawab', 3)} (OPD penanggung jawab), Dua: kosong: isian bawaan`,
    `Kegiatan!${at('Selesai sebenarnya', 3)} (Selesai sebenarnya), Dua: selesai sebenarnya diduga · 28 Nov 2026`,
    'Kegiatan!A6: “JUMLAH” · tidak dikenal: dilewati',
    'Dampak!A2 (No kegiatan), Satu: “Satu” · dicari menurut nama',
    'Dampak!D3 (Dari tingkat), Satu: asal menurut nilai awal · 1',
  ])
})

it('takes the last outcome of a formula and says so', () => {
  const cell = at('Kemajuan (%)', 2)
  const bytes = withPart(toBytes(workbook), 'xl/worksheets/sheet3.xml', xml =>
    xml.replace(new RegExp(`<c r="${cell}"[^>]*>.*?</c>`), `<c r="${cell}"><f>10*4</f><v>40</v></c>`),
  )
  const read = requireSheetRoadmap(bytes, sheetContext())
  expect(read.document.items[0]?.progressPercent).toBe(40)
  expect(read.assumed).toEqual([
    {
      sheet: 'Kegiatan',
      cell,
      head: 'Kemajuan (%)',
      item: 'Satu',
      code: 'formula',
      found: '40',
      taken: null,
    },
  ])
})

/** The sheet of items with other heads, in another order. */
function withItems(rows: readonly (readonly CellValue[])[]): Workbook {
  const cells = rows.map(row => row.map((value): Cell => ({ value, look: 'text' })))
  return {
    ...workbook,
    sheets: workbook.sheets.map(sheet =>
      sheet.name === 'Kegiatan'
        ? {
            ...sheet,
            columns: Array.from({ length: 8 }, () => 20),
            choices: [],
            columnLooks: [],
            rows: cells,
          }
        : { ...sheet, rows: sheet.name === 'Dampak' ? sheet.rows.slice(0, 1) : sheet.rows },
    ),
  }
}

it.each(['OPD', 'SKPD', 'Perangkat Daerah', ' perangkat\ndaerah ', 'PENANGGUNG JAWAB'])(
  'knows the agency under %j, in a table of another order below a title',
  head => {
    const bytes = toBytes(
      withItems([
        ['DAFTAR KEGIATAN TAHUN 2026'],
        [
          'Tanggal Selesai',
          head,
          'NAMA KEGIATAN',
          'Jenis',
          'Muatan SPBE',
          'Tgl. Mulai',
          'Pagu (Rp juta)',
          'Warna',
        ],
        ['31/12/2027', 'Bappeda', 'Satu hal', 'Sarana', 'Aplikasi', '2 Januari 2026', 10, 'biru'],
      ]),
    )
    const { document, assumed } = requireSheetRoadmap(bytes, sheetContext())
    expect(document.items[0]).toMatchObject({
      name: 'Satu hal',
      category: 'infrastructure',
      theme: 'application',
      leadAgencyId: 'bappeda',
      start: '2026-01-02',
      end: '2027-12-31',
      costs: [
        { year: 2026, source: 'apbd' },
        { year: 2027, source: 'apbd' },
      ],
    })
    expect(document.items[0]?.costs.reduce((sum, cost) => sum + cost.rupiah, 0)).toBe(10_000_000)
    expect(assumed.map(({ cell, code }) => `${cell} ${code}`)).toEqual(['H2 passed-over', 'G3 split-by-days'])
  },
)

it('gives a row that was copied in the spreadsheet an item of its own', () => {
  const [head, first, ...others] = workbook.sheets.find(({ name }) => name === 'Kegiatan')?.rows ?? []
  const copied = first?.with(0, { value: 9, look: 'whole' as const })
  const rows = [head, first, copied, ...others].flatMap(row => (row === undefined ? [] : [row]))
  const bytes = toBytes({
    ...workbook,
    sheets: workbook.sheets.map(sheet => (sheet.name === 'Kegiatan' ? { ...sheet, rows } : sheet)),
  })
  const { document, assumed } = requireSheetRoadmap(bytes, sheetContext())
  expect(document.items.map(({ name }) => name)).toEqual(['Satu', 'Satu', 'Dua', 'Tiga'])
  expect(new Set(document.items.map(({ id }) => id)).size).toBe(4)
  expect(assumed.map(({ code }) => code)).toEqual(['row-copied'])
})

it('keeps what the file cannot say from the plan that is here, and changes what it does say', () => {
  const whole = writeSheet(sample)
  const cell = `${columnOf(whole, 'Kegiatan', 'Uraian')}2`
  const bytes = toBytes(withCells(whole, ['Kegiatan', cell, 'Uraian lain']))
  const { document } = requireSheetRoadmap(bytes, sheetContext({ findPlan: () => sample }))
  expect(listDifferentParts(document, sample)).toEqual(['items'])
  const changed = document.items.filter(
    (item, index) => item.description !== sample.items[index]?.description,
  )
  expect(changed.map(({ description }) => description)).toEqual(['Uraian lain'])
})

it('keeps evidence without its item where the row of the item is gone', () => {
  const evidence = sample.evidence.find(one => one.itemId !== null)
  const document = {
    ...sample,
    items: sample.items.filter(({ id }) => id !== evidence?.itemId),
    dependencies: [],
  }
  const read = requireSheetRoadmap(toBytes(writeSheet(document)), sheetContext({ findPlan: () => sample }))
  expect(read.document.evidence).toHaveLength(sample.evidence.length)
  expect(read.document.evidence.find(one => one.id === evidence?.id)?.itemId).toBeNull()
})

it('is filled in without the application from the template', () => {
  const [framework] = FRAMEWORKS
  if (framework === undefined) throw new Error('no framework')
  const start = { region: 'Kabupaten Mojokerto', firstYear: 2026, lastYear: 2030, framework }
  const template = writeSheetTemplate(start, sample.agencies, FRAMEWORKS, sheetWords('id'))
  expect(faultsOf(toBytes(template))).toEqual(['Identitas!B1 required', 'Identitas!B3 required'])
  const filled = withCells(
    template,
    ['Identitas', 'B1', 'Peta Rencana Bappeda'],
    ['Identitas', 'B3', 'Bappeda'],
    ['Kegiatan', 'A2', 1],
    ['Kegiatan', 'B2', 'Satu data'],
    ['Kegiatan', 'C2', 'Sarana'],
    ['Kegiatan', 'D2', 'Aplikasi'],
    ['Kegiatan', 'G2', '04/01/2027'],
    ['Kegiatan', 'H2', '17/12/2027'],
    ['Dampak', 'A2', 1],
    ['Dampak', 'C2', '13'],
    ['Dampak', 'E2', 3],
  )
  const read = requireSheetRoadmap(toBytes(filled), sheetContext())
  expect(read.identity).toBeNull()
  expect(read.document.plan).toMatchObject({
    id: 'new-1',
    title: 'Peta Rencana Bappeda',
    agencyId: 'bappeda',
  })
  expect(read.document.items).toHaveLength(1)
  expect(read.document.items[0]).toMatchObject({ name: 'Satu data', leadAgencyId: 'bappeda', position: 1 })
  expect(read.document.items[0]?.effects).toEqual([
    { frameworkId: framework.id, indicatorId: framework.indicators[12]?.id, from: framework.minLevel, to: 3 },
  ])
})

it.each([
  [['Satu', 'Dua'], 'Satu\nDua'],
  [['a;b', 'c "d"', ' e', '', 'f\r\ng'], '"a;b"\n"c ""d"""\n" e"\n""\n"f\r\ng"'],
])('writes the list %j so that it comes back', (texts, cell) => {
  expect(writeList(texts)).toBe(cell)
  expect(readList(cell)).toEqual(texts)
})

it.each([
  ['Satu; Dua;; tiga ', ['Satu', 'Dua', 'tiga']],
  ['"buka', ['"buka']],
  ['kata "di" dalam', ['kata "di" dalam']],
  ['', []],
])('reads the list %j as people type it', (cell, texts) => {
  expect(readList(cell)).toEqual(texts)
})

it('passes over rows that are only numbered so far', () => {
  const { document, assumed } = readChanged(['Kegiatan', 'A5', 4], ['Kegiatan', 'A6', 5])
  expect(document.items).toHaveLength(3)
  expect(assumed).toEqual([])
})

it('takes no time for texts that are made to take it', () => {
  const began = performance.now()
  expect(readList(';"x'.repeat(16_000))).toHaveLength(16_000)
  const wait = `3${' '.repeat(30_000)}x`
  expect(faultsOf(toBytes(withCells(workbook, ['Kegiatan', at('Menunggu', 2), wait])))).toEqual([
    `Kegiatan!${at('Menunggu', 2)} not-waits 3 x`,
  ])
  const agency = 'dinas '.repeat(5_000)
  expect(faultsOf(toBytes(withCells(workbook, ['Kegiatan', at('OPD pendukung', 2), agency])))).toEqual([
    expect.stringContaining(`Kegiatan!${at('OPD pendukung', 2)} too-long dinas`),
  ])
  expect(performance.now() - began).toBeLessThan(5_000)
})

it('calls what is missing as the rest of the file is called', () => {
  const english = writeSheet(small, 'en')
  const start = columnOf(english, 'Items', 'Start')
  expect(faultsOf(toBytes(withCells(english, ['Items', `${start}1`, 'Colour'])))).toEqual([
    'Items missing-column Start',
  ])
  expect(faultsOf(toBytes(withoutSheet(english, 'Effects')))).toEqual(['Effects missing-sheet'])
})

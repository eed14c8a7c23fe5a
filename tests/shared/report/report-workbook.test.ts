// The file is read by a reader that knows nothing of the writer.
import readXlsxFile from 'read-excel-file/node'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { toDay } from '../../../shared/base/civil-date.ts'
import { makeReport, type ReportInput } from '../../../shared/report/report.ts'
import { toWorkbook } from '../../../shared/report/report-workbook.ts'
import type { Words } from '../../../shared/report/words.ts'
import { writeWorkbook } from '../../../shared/workbook/write-workbook.ts'
import { levelAt, sketchReportInput, wordsOf } from '../../support/report.ts'

const PEMDI = 'permenpanrb-8-2026'
const SPBE = 'permenpanrb-59-2020'

function bytesOf(input: ReportInput, words: Words): Buffer {
  return Buffer.from(writeWorkbook(toWorkbook(makeReport(input, words), words)))
}

async function read(input: ReportInput, words: Words) {
  const sheets = await readXlsxFile(bytesOf(input, words))
  return { names: sheets.map(sheet => sheet.sheet), sheets: sheets.map(sheet => sheet.data) }
}

it('gives back the summary of SPBE 2020, exact numbers as numbers and days as days', async () => {
  const input = sketchReportInput(SPBE)
  const report = makeReport(input, wordsOf('id'))
  const { names, sheets } = await read(input, wordsOf('id'))
  expect(names).toEqual(['Ringkasan', 'Indikator', 'Bukti dukung'])
  const rows = sheets[0] ?? []
  const rowOf = (label: string) => rows.find(row => row[0] === label)
  expect(rowOf('Dasar hukum')?.[1]).toBe(input.framework.regulation)
  expect(rowOf('Tanggal penilaian')?.[1]).toEqual(new Date('2026-01-01T00:00:00Z'))
  expect(rowOf('Indeks SPBE')?.[1]).toBe(1.5485)
  expect(rows.filter(row => row[0] === 'Predikat').map(row => row[1])).toEqual(['Kurang', 'Sangat Baik'])
  expect(rowOf('Rencana 2030')?.[1]).toBe(input.projection.final / 1e7)
  expect(rowOf('Target')?.[1]).toBe(4.9)
  const head = rows.findIndex(row => row[0] === 'Jenis')
  expect(rows[head]).toEqual(['Jenis', 'Bagian', 'Bobot', 'Sekarang', 'Rencana 2030', 'Naik'])
  expect(rows.slice(head + 1)).toEqual([
    ...report.parts.map(part => [
      part.kind === 'domain' ? 'Domain' : 'Aspek',
      part.name,
      part.weight.value,
      part.now.value,
      part.planned.value,
      part.gain.value,
    ]),
    ['Keseluruhan', 'Indeks SPBE', 1, 1.5485, input.projection.final / 1e7, report.total.gain.value],
  ])
})

it('gives back every indicator as it was reported', async () => {
  const input = sketchReportInput(SPBE)
  const lines = makeReport(input, wordsOf('id')).parts.flatMap(part => part.indicators)
  const [head, ...rows] = (await read(input, wordsOf('id'))).sheets[1] ?? []
  expect(head).toEqual([
    'No',
    'Indikator',
    'Domain',
    'Aspek',
    'Pengampu',
    'Bobot',
    'Sekarang',
    'Asal nilai',
    'Catatan',
    'Rencana 2030',
    'Naik',
    'Syarat tingkat berikutnya',
    'Kegiatan yang menaikkan',
  ])
  expect(rows).toEqual(
    lines.map(line => [
      line.number,
      line.name,
      line.domain,
      line.aspect,
      line.leadUnit,
      line.weight.value,
      line.now?.value,
      line.origin,
      line.note === '' ? null : line.note,
      line.planned.value,
      line.gain.value,
      line.next,
      line.items.length === 0 ? null : line.items.join('\n'),
    ]),
  )
})

it('speaks English, has no domain where there is none, and says what is not assessed', async () => {
  const input = sketchReportInput(PEMDI, () => ({ levels: [levelAt(PEMDI, 5, 2_750)] }))
  const { names, sheets } = await read(input, wordsOf('en'))
  expect(names).toEqual(['Summary', 'Indicators', 'Evidence'])
  const [head, ...rows] = sheets[1] ?? []
  expect(head).not.toContain('Domain')
  const now = head?.indexOf('Now') ?? -1
  expect(rows.map(row => row[now])).toEqual(
    Array.from({ length: 20 }, (_, i) => (i === 4 ? 2.75 : 'not assessed')),
  )
  expect(sheets[0]?.find(row => row[0] === 'Indeks Pemdi')?.[1]).toBe(1.0875)
})

it('has a row for every piece of evidence, in the order of the indicators and their levels, and no sheet without any', async () => {
  const input = sketchReportInput(PEMDI)
  const lines = makeReport(input, wordsOf('id')).evidence
  const { names, sheets } = await read(input, wordsOf('id'))
  expect(names).toEqual(['Ringkasan', 'Indikator', 'Bukti dukung'])
  const [head, ...rows] = sheets[2] ?? []
  expect(head).toEqual([
    'No',
    'Indikator',
    'Tingkat',
    'Bukti dukung',
    'Jenis',
    'Status',
    'Dihasilkan kegiatan',
    'Catatan',
    'Tautan',
  ])
  const ofFramework = input.evidence.filter(one => one.frameworkId === input.framework.id)
  expect(rows).toHaveLength(ofFramework.length)
  expect(rows.map(row => [row[0], row[2]])).toEqual(
    rows
      .map(row => [Number(row[0]), Number(row[2])])
      .toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d),
  )
  expect(rows.map(row => row.map(value => value ?? ''))).toEqual(
    lines.map(line => [
      line.number,
      line.indicator,
      line.level,
      line.name,
      line.kind,
      line.state,
      line.item,
      line.note,
      line.link,
    ]),
  )
  const katalog = rows.find(row => row[3] === 'Katalog layanan API')
  expect(katalog?.slice(0, 6)).toEqual([
    16,
    'Integrasi Aplikasi',
    2,
    'Katalog layanan API',
    'Laporan',
    'Draf',
  ])
  // Within a level they stand as people have put them.
  const [one, two] = ofFramework
  if (!one || !two) throw new Error('the sample has too little evidence')
  const place = { ...one, name: 'kedua', position: 2 }
  const turned = sketchReportInput(PEMDI, () => ({
    evidence: [place, { ...place, name: 'pertama', position: 1 }],
  }))
  expect((await read(turned, wordsOf('id'))).sheets[2]?.slice(1).map(row => row[3])).toEqual([
    'pertama',
    'kedua',
  ])
  const without = sketchReportInput(PEMDI, () => ({ evidence: [] }))
  expect((await read(without, wordsOf('id'))).names).toEqual(['Ringkasan', 'Indikator'])
})

it('keeps text that looks like something else', async () => {
  const notes = ['=1+1', '"a" & <b>', '_x0041_', 'satu\r\ndua\n\ntiga', '  spasi  ', '007', 'é – 🙂']
  const levels = notes.map((note, i) => levelAt(PEMDI, i + 1, 1_000, { note }))
  const input = sketchReportInput(PEMDI, () => ({ levels }))
  const xml = unzipSync(bytesOf(input, wordsOf('id')))['xl/worksheets/sheet2.xml'] ?? new Uint8Array()
  // Which letter `_x0041_` is belongs to the format and not to the reader of this test: it is looked at in the file.
  expect(strFromU8(xml)).toContain('>_x005F_x0041_<')
  const [head, ...rows] = (await read(input, wordsOf('id'))).sheets[1] ?? []
  const note = head?.indexOf('Catatan') ?? -1
  const found = rows.slice(0, notes.length).map(row => row[note])
  expect(found.with(2, '_x0041_').map(text => String(text).trim())).toEqual(
    notes.map(text => text.replace(/\r\n/g, '\n').trim()),
  )
})

it('prints landscape on A4 with the head on every page, frozen and with a filter', () => {
  const input = sketchReportInput(SPBE)
  const parts = unzipSync(bytesOf(input, wordsOf('id')))
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
  expect(text('xl/workbook.xml')).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Indikator'!$1:$1</definedName>`,
  )
  const sheet = text('xl/worksheets/sheet2.xml')
  expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>')
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
  expect(sheet).toContain('<autoFilter ref="A1:M48"/>')
  expect(sheet).toContain('&amp;RHalaman &amp;P dari &amp;N')
  expect(text('xl/styles.xml')).toContain('formatCode="[$-421]d mmmm yyyy"')
})

it('counts days as spreadsheets do', () => {
  // 1 January 2026 is 46,023 in every spreadsheet.
  const parts = unzipSync(bytesOf(sketchReportInput(SPBE), wordsOf('id')))
  expect(toDay('2026-01-01' as Parameters<typeof toDay>[0]) + 25_569).toBe(46_023)
  expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<v>46023</v>')
})

it('gives the same bytes for the same content', () => {
  const input = sketchReportInput(PEMDI)
  expect(bytesOf(input, wordsOf('id')).equals(bytesOf(input, wordsOf('id')))).toBe(true)
})

// The published workbooks, read by a reader that knows nothing of the writer.
import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { expect, it } from 'vitest'
import type { PlanBrief } from '../../../shared/brief/plan-brief.ts'
import { THEMES, totalRupiah } from '../../../shared/domain/item.ts'
import type { FormatLanguage } from '../../../shared/messages/format.ts'
import type { PublicationKind } from '../../../shared/publish/publication.ts'
import { briefOf, briefOfSample } from '../../support/brief.ts'
import { bytesOf, publish } from '../../support/published.ts'
import { loadSample } from '../../support/sample.ts'

type Value = unknown

async function read(kind: PublicationKind, brief: PlanBrief, language: FormatLanguage = 'id') {
  const sheets = await readXlsxFile(bytesOf(publish(kind, brief, language)))
  return {
    names: sheets.map(({ sheet }) => sheet),
    sheets: sheets.map(({ data }) => data as readonly (readonly Value[])[]),
  }
}

const sum = (values: readonly Value[]) =>
  values.reduce<number>((total, value) => total + Number(value ?? 0), 0)
const brief = briefOfSample()
const allMoney = sum(brief.money.map(({ rupiah }) => rupiah))

it('gives the official matrix: every item once, by theme and then by its start, with its money per year', async () => {
  const { names, sheets } = await read('matrix', brief)
  expect(names).toEqual(['Matriks', 'Rekapitulasi'])
  const [head = [], ...rows] = sheets[0] ?? []
  expect(head).toEqual([
    'No',
    'Muatan',
    'Kegiatan',
    'Kategori',
    'Keluaran',
    'Menaikkan indikator',
    'OPD penanggung jawab',
    'OPD pendukung',
    'Mulai',
    'Selesai',
    'Status',
    'Sumber dana',
    '2026',
    '2027',
    '2028',
    '2029',
    '2030',
    'Jumlah',
    'Kode sub-kegiatan',
    'Status anggaran',
    'Rujukan rencana',
    'Naik',
  ])
  expect(rows.map(row => row[0])).toEqual(brief.items.map((_, at) => at + 1))
  const inOrder = THEMES.flatMap(theme => brief.items.filter(({ item }) => item.theme === theme))
  expect(rows.map(row => row[2])).toEqual(inOrder.map(({ item }) => item.name))
  expect(rows.map(row => row[17])).toEqual(inOrder.map(({ item }) => totalRupiah(item)))
  for (const row of rows) expect(sum(row.slice(12, 17))).toBe(row[17])
  const network = rows.find(row => row[2] === 'Jaringan intra OPD dan 18 kecamatan')
  expect(network?.slice(1, 12)).toEqual([
    'Infrastruktur',
    'Jaringan intra OPD dan 18 kecamatan',
    'Sarana',
    expect.any(String),
    '14 Infrastruktur Pemdi: 2 → 3',
    'Diskominfo',
    'Kec. Mojosari\nKec. Sooko\nKec. Trowulan',
    new Date('2026-03-01T00:00:00Z'),
    new Date('2026-12-31T00:00:00Z'),
    'Berjalan',
    'APBD (PAD/DAU)\nBantuan Keuangan Provinsi',
  ])
})

it('sums the matrix up by theme, and the sums are those of the plan', async () => {
  const { sheets } = await read('matrix', brief)
  const rows = sheets[1] ?? []
  const total = rows.findLast(row => row[0] === 'Jumlah') ?? []
  const { final, baseline } = brief.projection
  expect(total.slice(0, 2)).toEqual(['Jumlah', 40])
  expect(total.slice(2, 7)).toEqual(brief.years.map(({ rupiah }) => rupiah))
  expect(total[7]).toBe(allMoney)
  expect(total[8]).toBeCloseTo((final - baseline) / 1e7, 10)
  const head = rows.findIndex(row => row[0] === 'Muatan')
  const themes = rows.slice(head + 1, -1)
  expect(themes.map(row => row[0])).toEqual([
    'Tata kelola',
    'Manajemen',
    'Layanan',
    'Infrastruktur',
    'Aplikasi',
    'Keamanan',
    'Audit TIK',
  ])
  expect(sum(themes.map(row => row[7]))).toBe(allMoney)
})

it('divides the money three ways with the same totals, and gives every row of it', async () => {
  const { names, sheets } = await read('money', brief)
  expect(names).toEqual(['Ringkasan', 'Rincian', 'Kegiatan'])
  const totals = (sheets[0] ?? []).filter(row => row[0] === 'Jumlah')
  const years = brief.years.map(({ rupiah }) => rupiah)
  expect(totals.map(row => row.slice(1))).toEqual(Array.from({ length: 3 }, () => [...years, allMoney]))
  const [head, ...rows] = sheets[1] ?? []
  expect(head).toEqual(['Tahun', 'Kategori', 'Sumber dana', 'OPD penanggung jawab', 'Anggaran (Rp)'])
  expect(rows).toHaveLength(brief.money.length)
  expect(sum(rows.map(row => row[4]))).toBe(allMoney)
  const [, ...items] = sheets[2] ?? []
  expect(sum(items.map(row => row.at(-1)))).toBe(allMoney)
})

it('keeps money of years outside of the plan in a column of its own', async () => {
  const sample = loadSample()
  const [first, ...rest] = sample.items
  if (first === undefined) throw new Error('the sample has no items')
  const costs = [...first.costs, { year: 2032, source: 'grant', rupiah: 7 }] as const
  const later = briefOf({ ...sample, items: [{ ...first, costs }, ...rest] }, '2026-11-28')
  const { sheets } = await read('money', later)
  const head = (sheets[0] ?? []).find(row => row[0] === 'Kategori')
  expect(head?.slice(-2)).toEqual(['2032', 'Jumlah'])
  const matrix = await read('matrix', later)
  expect(matrix.sheets[0]?.[0]?.slice(17, 19)).toEqual(['2032', 'Jumlah'])
  expect((matrix.sheets[1] ?? []).at(-1)?.[8]).toBe(allMoney + 7)
})

it('lists an item without money, so that somebody sees it', async () => {
  const sample = loadSample()
  const bare = { ...sample, items: sample.items.map(item => ({ ...item, costs: [] })) }
  const { sheets } = await read('money', briefOf(bare, '2026-11-28'))
  expect(sheets[2]).toHaveLength(41)
  expect((sheets[0] ?? []).filter(row => row[0] === 'Jumlah')[0]?.slice(1)).toEqual(Array(6).fill(null))
})

it('gives every rise with its day and who causes it, and the rises add up to the plan', async () => {
  const { names, sheets } = await read('projection', brief)
  expect(names).toEqual(['Ringkasan', 'Kenaikan', 'Indikator', 'Belum direncanakan'])
  const [head, ...rows] = sheets[1] ?? []
  expect(head).toEqual([
    'Tanggal',
    'Indikator',
    'Tingkat',
    'Kegiatan',
    'OPD penanggung jawab',
    'Naik',
    'Indeks menjadi',
    'Predikat',
  ])
  const { final, baseline, steps } = brief.projection
  expect(rows).toHaveLength(steps.reduce((count, { gains }) => count + gains.length, 0))
  expect(sum(rows.map(row => row[5]))).toBeCloseTo((final - baseline) / 1e7, 9)
  expect(rows.at(-1)?.[6]).toBe(final / 1e7)
  expect(rows[0]?.slice(0, 4)).toEqual([
    new Date('2026-04-30T00:00:00Z'),
    '4 Kolaborasi Pemdi',
    3,
    'SK Tim Koordinasi dan Tim Asesor Internal',
  ])
})

it('says in the projection what each cycle sees and where each indicator goes', async () => {
  const { sheets } = await read('projection', brief)
  const summary = sheets[0] ?? []
  const head = summary.findIndex(row => row[0] === 'Tahun')
  expect(summary.slice(head + 1, head + 6).map(row => [row[0], row[1], row[3], row[6], row[7]])).toEqual(
    brief.years.map(({ year, index, ending, rupiah }) => [
      year,
      new Date(Date.UTC(year, 11, 31)),
      index / 1e7,
      ending.length,
      rupiah,
    ]),
  )
  expect(summary.find(row => row[0] === 'Target tercapai')?.[1]).toBe('belum tercapai')
  const [, ...indicators] = sheets[2] ?? []
  expect(indicators).toHaveLength(20)
  expect(indicators.map(row => [row[0], row[4], row[5]])).toEqual(
    brief.framework.indicators.map(({ id, number }) => {
      const outcome = brief.projection.indicators.get(id)
      return [number, (outcome?.baseline ?? 0) / 1_000, (outcome?.final ?? 0) / 1_000]
    }),
  )
})

it('says what is held and what it waits for', async () => {
  const sample = loadSample()
  // Without the first the second delivers above a missing level.
  const items = sample.items.filter(({ name }) => name !== 'Perbup Penyelenggaraan Pemerintah Digital')
  const { names, sheets } = await read(
    'projection',
    briefOf({ ...sample, items, evidence: [] }, '2026-11-28'),
  )
  const held = sheets[names.indexOf('Tertahan')] ?? []
  expect(held[1]?.slice(0, 4)).toEqual([
    '1 Tata Kelola Pemdi',
    3,
    'Dokumen Arsitektur dan Peta Rencana 2026–2030',
    2,
  ])
})

it('speaks English where the user does', async () => {
  const { names, sheets } = await read('matrix', brief, 'en')
  expect(names).toEqual(['Matrix', 'Summary by theme'])
  expect(sheets[0]?.[0]?.slice(0, 4)).toEqual(['No', 'Theme', 'Item', 'Category'])
})

it('marks names that a spreadsheet would run as text, and prints the matrix in columns that can be read', () => {
  const sample = loadSample()
  const items = sample.items.map(item => ({ ...item, name: '=HYPERLINK("x")' }))
  const files = unzipSync(bytesOf(publish('matrix', briefOf({ ...sample, items }, '2026-11-28'))))
  const xml = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array())
  const [, style = ''] = /<c r="C2" s="(\d+)"/.exec(xml) ?? []
  const formats = [...styles.matchAll(/<xf [^>]*>/g)].slice(1).map(([format]) => format)
  expect(formats[Number(style)]).toContain('quotePrefix="1"')
  expect(xml).not.toContain('<f>')
  expect(xml).toContain('fitToWidth="4"')
  expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toContain(`'Matriks'!$A:$C,'Matriks'!$1:$1`)
})

it('is the same file each time', () => {
  for (const kind of ['matrix', 'money', 'projection'] as const)
    expect(bytesOf(publish(kind, brief)).equals(bytesOf(publish(kind, brief)))).toBe(true)
})

// The Markdown, read by a parser that is not ours.
import { marked, type Token, type Tokens } from 'marked'
import { describe, expect, it } from 'vitest'
import { toMarkdownText } from '../../../shared/publish/markdown.ts'
import { briefOf, briefOfSample } from '../../support/brief.ts'
import { AWKWARD_NAMES, briefOfLarge, publish, textOf } from '../../support/published.ts'
import { loadSample } from '../../support/sample.ts'

/** What a reader sees of a line of Markdown. */
function seen(token: Token): string {
  if ('tokens' in token && token.tokens !== undefined) return token.tokens.map(seen).join('')
  if (token.type === 'escape' || token.type === 'text') return token.text
  if (token.type === 'html') return token.raw === '<br>' ? '\n' : token.raw
  throw new Error(`markup where text was meant: ${token.type} in ${token.raw}`)
}

const plain = (text: string) =>
  text
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")

const tokensOf = (text: string) => marked.lexer(text).filter(({ type }) => type !== 'space')
const headingsOf = (tokens: readonly Token[]) =>
  tokens.flatMap(token => (token.type === 'heading' ? [`${token['depth']} ${seen(token)}`] : []))
const tablesOf = (tokens: readonly Token[]) =>
  tokens.flatMap(token => (token.type === 'table' ? [token as Tokens.Table] : []))
const cellsOf = (row: readonly Tokens.TableCell[]) =>
  row.map(({ tokens }) => plain(tokens.map(seen).join('')))

describe('toMarkdownText', () => {
  it.each(AWKWARD_NAMES)('keeps %j a text, alone, in a list, in a heading and in a table', name => {
    const oneLine = name.replaceAll(/\s+/g, ' ')
    const text = toMarkdownText(name)
    const [paragraph] = tokensOf(text)
    expect(paragraph?.type).toBe('paragraph')
    expect(plain(paragraph === undefined ? '' : seen(paragraph))).toBe(oneLine)
    const [list] = tokensOf(`- ${text}`)
    expect((list as Tokens.List).items.map(item => plain(item.tokens.map(seen).join('')))).toEqual([oneLine])
    const [table] = tablesOf(tokensOf(`| ${text} |\n| --- |\n| ${text} |`))
    expect(table === undefined ? [] : cellsOf(table.header)).toEqual([oneLine])
    expect(table?.rows.map(cellsOf)).toEqual([[oneLine]])
  })
})

const brief = briefOfSample()
const tokens = tokensOf(textOf(publish('document', brief)))

it('says in order what the plan is about', () => {
  expect(headingsOf(tokens)).toEqual([
    '1 Peta Rencana SPBE 2026–2030',
    '2 Ringkasan',
    '2 Cara menghitung',
    '2 Posisi saat ini',
    '2 Kegiatan menurut muatan',
    '3 Tata kelola',
    '3 Manajemen',
    '3 Layanan',
    '3 Infrastruktur',
    '3 Aplikasi',
    '3 Keamanan',
    '3 Audit TIK',
    '2 Proyeksi per tahun',
    '2 Anggaran',
    '2 Menuju target',
    '2 Tertahan',
    '2 Terlambat',
    '2 Belum ada anggaran',
  ])
  const sentences = tokens.filter(({ type }) => type === 'paragraph').map(token => plain(seen(token)))
  expect(sentences.slice(0, 5)).toEqual([
    'Indeks Pemdi hari ini 1,65 (Cukup).',
    'Rencana ini membawanya ke 3,69 (Sangat Baik) pada akhir 2030, yaitu +2,14 dari nilai awal.',
    'Target 4,90 belum tercapai: pada 31 Desember 2030 masih kurang 1,21.',
    'Sebesar 0,31 dari kenaikan itu bergantung pada nilai yang diterbitkan lembaga lain.',
    'Rencana ini memuat 40 kegiatan dari 12 OPD dengan anggaran Rp 43,1 M.',
  ])
})

it('has every item in the table of its theme, with Indonesian numbers, money and days', () => {
  const tables = tablesOf(tokens)
  const items = tables.slice(1, 8).flatMap(({ rows }) => rows.map(cellsOf))
  expect(items.map(([number]) => number)).toEqual(brief.items.map((_, at) => String(at + 1)))
  expect(new Set(items.map(([, name]) => name))).toEqual(new Set(brief.items.map(({ item }) => item.name)))
  expect(items.find(([, name]) => name === 'Penerapan SPLP dan gerbang API rumah data')).toEqual([
    expect.any(String),
    'Penerapan SPLP dan gerbang API rumah data',
    'Diskominfo',
    '1 Jan 2027\n31 Des 2027',
    'Sarana\nDisetujui',
    '16 Integrasi Aplikasi: 1 → 3',
    'Rp 2,4 M',
    '+0,08',
  ])
  const years = tables[8]?.rows.map(cellsOf) ?? []
  expect(years[0]).toEqual(['2026', '31 Des 2026', '1,95', 'Cukup', '1,95', '+0,40', '7', 'Rp 10,3 M'])
  const categories = tables[9]?.rows.map(cellsOf) ?? []
  expect(categories.at(-1)).toEqual([
    'Jumlah',
    'Rp 10,3 M',
    'Rp 18,6 M',
    'Rp 10,8 M',
    'Rp 3,2 M',
    'Rp 157 jt',
    'Rp 43,1 M',
  ])
})

it('says what is late, held and without money, or that nothing is', () => {
  expect(textOf(publish('document', brief))).toContain('## Tertahan\n\nTidak ada tingkat yang tertahan.')
  const sample = loadSample()
  const items = sample.items
    .filter(({ name }) => name !== 'Perbup Penyelenggaraan Pemerintah Digital')
    .map(item => ({ ...item, costs: [] }))
  const text = textOf(publish('document', briefOf({ ...sample, items, evidence: [] }, '2027-02-01'), 'en'))
  expect(text).toContain('No budget has been recorded yet.')
  expect(text).toMatch(/## Late\n\n- Pelatihan operator OPD dan kecamatan \(BKPSDM\): 63 days past\n/)
  expect(text).toMatch(
    /## Held back\n\n- 1 Tata Kelola Pemdi: level 3 waits for level 2 \(Dokumen Arsitektur/,
  )
  expect(text).toContain('- Peta proses bisnis lintas OPD (Bag. Organisasi)')
})

it('is still a document without items, and with names that are markup', () => {
  const empty = briefOf({ ...loadSample(), items: [], dependencies: [] }, '2026-11-28')
  expect(textOf(publish('document', empty))).toContain('Belum ada kegiatan.')
  const large = briefOfLarge(60)
  const names = tablesOf(tokensOf(textOf(publish('document', large))))
    .flatMap(({ rows }) => rows.map(cellsOf))
    .map(([, name]) => name)
  for (const { item } of large.items) expect(names).toContain(item.name.replaceAll(/\s+/g, ' '))
})

// The recap as a spreadsheet: shares that add up, both sides of what is planned alike, and text that nothing runs.
import { expect, test } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import type { CivilDate } from '../../../shared/base/civil-date.ts'
import type { BoardRow, CollectionView, OverlapView } from '../../../shared/contract/collection.ts'
import type { AgencyId } from '../../../shared/domain/agency.ts'
import type { ItemId } from '../../../shared/domain/item.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import { catalogue } from '../../../shared/messages/catalogue.ts'
import { createTranslator } from '../../../shared/messages/translate.ts'
import type { RegionReport } from '../../../shared/report/region-report.ts'
import { toRegionWorkbook } from '../../../shared/report/region-workbook.ts'
import { writeWorkbook } from '../../../shared/workbook/write-workbook.ts'
import { loadFramework } from '../../support/frameworks.ts'

const t = createTranslator('id', area => catalogue.id[area])
const framework = loadFramework('permenpanrb-8-2026')
const DAY = '2026-11-24' as CivilDate

const row = (id: string, isOnList: boolean, gain: number): BoardRow => ({
  agency: { id: id as AgencyId, name: `Dinas ${id}`, shortName: id, kind: 'agency' },
  isOnList,
  isExpected: true,
  state: 'complete',
  digest: `sha256-${id}`,
  revision: 1,
  madeOn: DAY,
  commitment: null,
  signature: null,
  changedRows: null,
  itemCount: 1,
  elsewhereCount: 0,
  rupiah: 0,
  gain,
  cells: [],
})
const file = (id: string) =>
  ({
    digest: `sha256-${id}`,
    agencyId: id,
    agencyName: id,
    fileName: `=${id}.spbe`,
    title: 'Peta',
    revision: 1,
    madeOn: DAY,
    receivedAt: '2026-11-25 08:30:00',
    standing: 'current',
  }) as unknown as CollectionView['files'][number]
const damaged = (agencyId: string | null) =>
  ({
    source: `source-${agencyId}`,
    fileName: 'rusak.spbe',
    receivedAt: '2026-11-25 08:40:00',
    agencyId,
    revision: null,
    error: { code: 'unreadable', where: '' },
  }) as unknown as CollectionView['damaged'][number]
const side = (name: string, agencyId: string) => ({
  itemId: name as ItemId,
  roadmapId: agencyId as PlanId,
  agencyId: agencyId as AgencyId,
  name,
  category: 'instrument' as const,
  start: DAY,
  end: DAY,
  rupiah: 1_000,
  services: [],
})
const overlap: OverlapView = {
  pair: 'p',
  kind: 'service',
  first: side('=HYPERLINK("http://x")', 'dinsos'),
  second: side('Portal aduan', 'asing'),
  score: 90,
  shared: ['@SUM(A1)'],
  decision: 'ask',
  decidedAt: '2026-11-26 09:00:00',
}
const report = {
  view: {
    region: {
      region: 'Kabupaten Contoh',
      baseline: 15_500_000,
      final: 25_500_000,
      jointGain: 2_000_000,
      externalGain: 3_700_000,
      target: { value: 4_900, reachedOn: null },
      cycles: [],
      openRungs: [],
      indicators: [],
    },
    board: [row('dinsos', true, 5_000_000), row('asing', false, 3_000_000)],
    files: [file('dinsos'), file('asing')],
    damaged: [damaged('dinsos'), damaged(null)],
    notes: [],
  },
  framework,
  items: [],
  money: [],
  connectivity: { connections: [] },
  overlaps: [overlap],
  madeOn: DAY,
} as unknown as RegionReport

const workbook = toRegionWorkbook(report, { t, language: 'id' })
const rowsOf = (name: string) =>
  workbook.sheets.find(sheet => sheet.name === name)?.rows.map(cells => cells.map(({ value }) => value)) ?? []

test('the shares add up to the whole rise, and what rests on others is said beside it', () => {
  const summary = rowsOf('Ringkasan')
  const at = summary.findIndex(([label]) => label === 'Andil tiap unit')
  const lines = summary.slice(at + 1, at + 6)
  expect(lines).toEqual([
    ['dinsos', 0.5],
    ['asing', 0.3],
    ['Bersama (aturan cakupan)', 0.2],
    ['Jumlah kenaikan', 1],
    ['di antaranya perkiraan dari pihak lain', 0.37],
  ])
  expect(summary).toContainEqual(['Sudah mengirim', '1 dari 1 unit'])
  expect(summary).toContainEqual(['Unit di luar daftar (1)', 'asing'])
})

test('a pair stands with both sides, its reason and its decision; a unit that is on no list is named so', () => {
  const [head = [], pair = []] = rowsOf('Tumpang tindih')
  const value = (name: string) => pair[head.indexOf(name)]
  expect([value('Sebab'), value('Kemiripan (%)'), value('Unit A'), value('Unit B')]).toEqual([
    'Aplikasi atau data yang sama',
    null,
    'dinsos',
    'asing',
  ])
  expect([value('Kegiatan B'), value('Anggaran B'), value('Keputusan')]).toEqual([
    'Portal aduan',
    1_000,
    'Tanyakan',
  ])
  const [boardHead = [], ...board] = rowsOf('Papan')
  expect(board.map(line => line[boardHead.indexOf('Ada di daftar')])).toEqual(['ya', 'tidak ada di daftar'])
  // The day on which it came, as a day.
  const received = (line: readonly unknown[] | undefined) => Number(line?.[boardHead.indexOf('Diterima')])
  expect(received(board[0]) - Number(board[0]?.[boardHead.indexOf('Tanggal')])).toBe(1)
})

test('every file stands with the full name of its unit, damaged or not; of whom nobody knows no list is said', () => {
  expect(
    rowsOf('Berkas')
      .slice(1)
      .map(line => line.slice(0, 3)),
  ).toEqual([
    ['Dinas dinsos', 'ya', '=dinsos.spbe'],
    ['Dinas dinsos', 'ya', 'rusak.spbe'],
    ['Dinas asing', 'tidak ada di daftar', '=asing.spbe'],
    [t('report.recap.unknownSender'), null, 'rusak.spbe'],
  ])
})

test('text that a spreadsheet would run is stored as text, in the new sheets too', () => {
  const parts = unzipSync(writeWorkbook(workbook))
  const formats =
    strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())
      .split('<cellXfs')[1]
      ?.match(/<xf [^>]*>/g) ?? []
  const places = workbook.sheets.flatMap(({ name }, at) =>
    name === 'Tumpang tindih' || name === 'Berkas' ? [at + 1] : [],
  )
  expect(places).toHaveLength(2)
  for (const place of places) {
    const xml = strFromU8(parts[`xl/worksheets/sheet${place}.xml`] ?? new Uint8Array())
    expect(xml).not.toContain('<f>')
    const risky = [...xml.matchAll(/<c [^>]*?s="(\d+)"[^>]*>\s*<is><t[^>]*>[=@]/g)]
    expect(risky.length).toBeGreaterThan(0)
    for (const [, style] of risky) expect(formats[Number(style)]).toContain('quotePrefix="1"')
  }
})

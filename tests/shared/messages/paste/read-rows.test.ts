// Whole tables as they come from a spreadsheet.
import { describe, expect, it } from 'vitest'
import type { Item } from '../../../../shared/domain/item.ts'
import {
  recogniseTable,
  type Table,
  withCell,
  withMeaning,
} from '../../../../shared/messages/paste/columns.ts'
import { createRowReader, findFilledIn, rowState } from '../../../../shared/messages/paste/read-rows.ts'
import { splitCells } from '../../../../shared/messages/paste/split-cells.ts'
import { effectOf, PEMDI, SCOPE } from '../../../support/paste-scope.ts'
import { required } from '../../../support/store.ts'

/** Rows of cells written with `|` between them, as the spreadsheet would copy them. */
const tableOf = (...rows: readonly string[]): Table =>
  recogniseTable(
    splitCells(
      rows
        .map(row =>
          row
            .split('|')
            .map(cell => cell.trim())
            .join('\t'),
        )
        .join('\r\n'),
    ),
    SCOPE,
  )
const rowsOf = (table: Table) => createRowReader(SCOPE)(table)
const meanings = (table: Table) => table.columns.map(({ meaning }) => meaning)
const states = (table: Table) => rowsOf(table).map(row => row.leftOut ?? rowState(row))
const itemOf = (table: Table, row = 0): Item => required(rowsOf(table)[row]?.item)
/** Verdict, and why, of every cell of a row. */
const verdicts = (table: Table, row = 0) =>
  rowsOf(table)[row]?.cells.map(cell =>
    cell.verdict === 'assumed' ? cell.why : cell.verdict === 'unread' ? `!${cell.reason}` : cell.verdict,
  )

describe('a table with headers', () => {
  const table = tableOf(
    'No | Nama Kegiatan | Kategori | Muatan | OPD | Mulai | Selesai | Anggaran 2027 | 2028 | Sumber dana | Status | Kemajuan | Keluaran | Pemdi',
    '1 | Penerapan SPLP | Sarana | Infrastruktur | Diskominfo | 4 Jan 2027 | TW II 2028 | 2,4 M | 385 jt | DAK Fisik | Berjalan | 35% | 5 layanan API | 16 1→3',
  )

  it('every column is known by its header', () => {
    expect(table.columns.every(column => !column.isGuessed)).toBe(true)
    expect(meanings(table)).toEqual([
      'ignored',
      'name',
      'category',
      'theme',
      'agency',
      'start',
      'end',
      'cost-2027',
      'cost-2028',
      'source',
      'status',
      'progress',
      'output',
      'effects',
    ])
  })

  it('a row becomes an item, and says what was assumed', () => {
    expect(itemOf(table)).toMatchObject({
      name: 'Penerapan SPLP',
      category: 'infrastructure',
      theme: 'infrastructure',
      leadAgencyId: 'diskominfo',
      start: '2027-01-04',
      end: '2028-06-30',
      costs: [
        { year: 2027, source: 'dak-physical', rupiah: 2_400_000_000 },
        { year: 2028, source: 'dak-physical', rupiah: 385_000_000 },
      ],
      status: 'running',
      progressPercent: 35,
      output: '5 layanan API',
      effects: [effectOf(PEMDI, 16, 1, 3)],
      actualEnd: null,
    })
    expect(verdicts(table)).toEqual([
      'empty',
      ...Array<string>(5).fill('understood'),
      'last-day',
      ...Array<string>(7).fill('understood'),
    ])
    expect(findFilledIn(table.columns)).toEqual([])
  })
})

describe('headers', () => {
  it('below a title, over two rows, with counted columns', () => {
    const table = tableOf(
      'RENCANA AKSI SPBE KABUPATEN MOJOKERTO',
      '',
      'No | Uraian Kegiatan | Jadwal || Pagu (Rp juta) || Perangkat Daerah',
      '||| | 2027 | 2028 |',
      '(1)|(2)|(3)|(4)|(5)|(6)|(7)',
      '1 | Jaringan intra | 2027–2028 || 250 | 125,5 | Diskominfo',
    )
    expect(table.firstRow).toBe(5)
    expect(meanings(table)).toEqual([
      'ignored',
      'name',
      'schedule',
      'ignored',
      'cost-2027',
      'cost-2028',
      'agency',
    ])
    expect(itemOf(table).costs.map(cost => cost.rupiah)).toEqual([250_000_000, 125_500_000])
  })

  it('spanning start and end', () => {
    const table = tableOf('Kegiatan | Waktu | ', ' | Mulai | Selesai', 'Audit | 1/2/2027 | 30/6/2027')
    expect(meanings(table)).toEqual(['name', 'start', 'end'])
    expect(itemOf(table)).toMatchObject({ start: '2027-02-01', end: '2027-06-30' })
  })

  it('two names side by side: the plainer one is the name, the other the description', () => {
    expect(meanings(tableOf('Uraian | Kegiatan', 'a | b'))).toEqual(['description', 'name'])
  })

  it('the same header twice counts once', () => {
    expect(meanings(tableOf('Kegiatan | OPD | SKPD | Status | Keadaan', 'a'))).toEqual([
      'name',
      'agency',
      'supporting',
      'status',
      'ignored',
    ])
  })

  it('in English', () => {
    expect(meanings(tableOf('Activity | Owner | Start date | End date | Budget | Notes', 'a'))).toEqual([
      'name',
      'agency',
      'start',
      'end',
      'cost',
      'notes',
    ])
  })
})

describe('without headers', () => {
  it('columns are guessed from what stands in them', () => {
    const table = tableOf(
      '1 | Penyusunan Perbup Pemerintah Digital | Instrumen | Diskominfo | 1 Jan 2027 | 30 Jun 2027 | 95 jt | Usulan',
      '2 | Pelatihan pengelola data | SDM | Bappeda | 1 Feb 2027 | 31 Mar 2027 | 1,2 M | Disetujui',
    )
    expect(meanings(table)).toEqual([
      'ignored',
      'name',
      'category',
      'agency',
      'start',
      'end',
      'cost',
      'status',
    ])
    expect(table.columns.map(column => column.isGuessed)).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
    ])
    expect(states(table)).toEqual(['ready', 'ready'])
    expect(findFilledIn(table.columns)).toEqual(['theme', 'source'])
  })

  it('dates with the month first are dates, day numbers only once a person says so', () => {
    const american = tableOf('Audit keamanan | 04/20/2026 | 05/06/2026')
    expect(meanings(american)).toEqual(['name', 'start', 'end'])
    expect(verdicts(american)).toEqual(['understood', 'month-first', 'day-first'])
    const numbers = tableOf('Audit keamanan | 46132 | 46162')
    expect(meanings(numbers)).not.toContain('start')
    const told = withMeaning(withMeaning(numbers, 1, 'start'), 2, 'end')
    expect(verdicts(told)).toEqual(['understood', 'day-number', 'day-number'])
    const { start, end } = itemOf(told)
    expect([start, end]).toEqual(['2026-04-20', '2026-05-20'])
  })

  it('agencies and states are known also where they are written another way', () => {
    const table = tableOf(
      'Audit keamanan | Dinas Kominfo | Proses',
      'Pelatihan SPBE | Diskominfo; Bappeda | Rencana',
    )
    expect(meanings(table)).toEqual(['name', 'agency', 'status'])
  })

  it('one column of names is a list of items with proposed dates', () => {
    const table = tableOf('Audit keamanan', 'Pelatihan SPBE')
    expect(meanings(table)).toEqual(['name'])
    expect(itemOf(table, 1)).toMatchObject({
      name: 'Pelatihan SPBE',
      category: 'instrument',
      theme: 'governance',
      leadAgencyId: 'diskominfo',
      start: '2027-01-01',
      end: '2027-06-30',
    })
    expect(findFilledIn(table.columns)).toEqual(['category', 'theme', 'agency', 'schedule'])
  })

  it('a single column of periods is the schedule', () => {
    expect(meanings(tableOf('Audit keamanan | TW II 2027', 'Pelatihan | 2028'))).toEqual(['name', 'schedule'])
  })
})

describe('rows that are no items', () => {
  it('are left out and say why', () => {
    const table = tableOf(
      'No | Kegiatan | Anggaran',
      'A | Sarana |',
      '1 | Jaringan intra | 10 jt',
      '||',
      '2 || 5 jt',
      '| Total Layanan Terpadu Satu Pintu | 1 jt',
      '| Jumlah | 16 jt',
      'TOTAL ANGGARAN || 16 jt',
    )
    expect(states(table)).toEqual(['heading', 'ready', 'empty', 'no-name', 'ready', 'total', 'total'])
    expect(itemOf(table, 1).category).toBe('infrastructure')
  })

  it('a heading holds until the next one, and a cell of the row says more', () => {
    const table = tableOf(
      'Kegiatan | Kategori | Status',
      'I. Instrumen ||',
      'a ||',
      'II. SDM ||',
      'b ||',
      'c | Sarana |',
    )
    expect(rowsOf(table).flatMap(row => row.item?.category ?? [])).toEqual([
      'instrument',
      'people',
      'infrastructure',
    ])
    expect(verdicts(table, 3)).toEqual(['understood', 'heading', 'empty'])
  })
})

describe('what is missing', () => {
  it.each([
    ['Kegiatan | Mulai', 'a | TW II 2027', '2027-04-01', '2027-06-30'],
    ['Kegiatan | Mulai', 'a | 1 Feb 2027', '2027-02-01', '2027-07-31'],
    ['Kegiatan | Selesai', 'a | TW II 2027', '2027-04-01', '2027-06-30'],
    ['Kegiatan | Selesai', 'a | 30 Jun 2027', '2027-01-01', '2027-06-30'],
    ['Kegiatan | Jadwal', 'a | 2028', '2028-01-01', '2028-12-31'],
    ['Kegiatan | Jadwal', 'a |', '2027-01-01', '2027-06-30'],
  ])('%s, %s: from %s', (header, row, start, end) => {
    expect(itemOf(tableOf(header, row))).toMatchObject({ start, end })
  })

  it('an empty cell takes the default and is marked', () => {
    const table = tableOf('Kegiatan | Kategori | Muatan | OPD | Mulai | Selesai', 'a ||||1 Feb 2027|')
    expect(verdicts(table)).toEqual(['understood', 'default', 'default', 'default', 'understood', 'duration'])
  })

  it('an item that is done has ended: at its end, or today', () => {
    const table = tableOf(
      'Kegiatan | Mulai | Selesai | Status',
      'a | 1/1/2026 | 30/6/2026 | Selesai',
      'b | 1/1/2026 | 30/6/2027 | Selesai',
    )
    expect([itemOf(table), itemOf(table, 1)].map(item => [item.actualEnd, item.progressPercent])).toEqual([
      ['2026-06-30', 100],
      ['2026-11-23', 100],
    ])
    expect(verdicts(table)?.at(-1)).toBe('actual-end')
  })
})

describe('money', () => {
  it('without a year is divided over the years by days', () => {
    const table = tableOf('Kegiatan | Jadwal | Biaya', 'a | Des 2026 – Nov 2027 | 365', 'b | 2027 | 365')
    expect(itemOf(table).costs.map(cost => [cost.year, cost.rupiah])).toEqual([
      [2026, 31],
      [2027, 334],
    ])
    expect([verdicts(table)?.at(-1), verdicts(table, 1)?.at(-1)]).toEqual(['split-by-days', 'understood'])
  })

  it('of single years stands before the sum beside it', () => {
    const table = tableOf(
      'Kegiatan | 2027 | 2028 | Total anggaran',
      'a | 5 jt | 6 jt | 11 jt',
      'b | | | 11 jt',
    )
    expect(rowsOf(table).map(row => row.item?.costs.map(cost => [cost.year, cost.rupiah]))).toEqual([
      [
        [2027, 5e6],
        [2028, 6e6],
      ],
      [[2027, 11e6]],
    ])
    expect(verdicts(table)).toEqual(['understood', 'understood', 'understood', 'years-instead'])
  })
})

describe('what cannot be read', () => {
  const table = tableOf(
    'Kegiatan | Mulai | Selesai | Status | Pemdi | SPBE',
    'a | 1/1/2027 | 30/6/2027 | entah | 16 1→3 | 18 1→3',
    'b | segera | 30/6/2027 | Usulan | |',
    'c | 1/7/2027 | 30/6/2027 | Usulan | |',
    'd | 1/1/2027 | 30/6/2027 | Usulan | 16 9→3 |',
  )

  it('needs attention, or holds the row back where no default can stand in', () => {
    expect(states(table)).toEqual(['attention', 'blocked', 'blocked', 'attention'])
    expect(verdicts(table)).toEqual([
      'understood',
      'understood',
      'understood',
      '!unknown-choice',
      'understood',
      'understood',
    ])
    expect(verdicts(table, 1)?.[1]).toBe('!not-a-date')
    expect(verdicts(table, 2)?.[2]).toBe('!end-before-start')
  })

  it('is left out of the item', () => {
    expect(itemOf(table)).toMatchObject({
      status: 'proposed',
      effects: [
        { from: 1, to: 3 },
        { from: 1, to: 3 },
      ],
    })
    expect(itemOf(table, 3).effects).toEqual([])
  })

  it('is read again when it is corrected, and only that row', () => {
    const read = createRowReader(SCOPE)
    const before = read(table)
    const after = read(withCell(table, 2, 1, 'Jan 2027'))
    expect(after.map(rowState)).toEqual(['attention', 'ready', 'blocked', 'attention'])
    expect(after.map((row, at) => row === before[at])).toEqual([true, false, true, true])
  })

  it('a rule between cells marks the last of them', () => {
    const twice = tableOf('Kegiatan | Menaikkan | Pemdi', 'a | 16 1→2 | 16 2→3')
    const both = withMeaning(withMeaning(twice, 1, 'effects'), 2, `effects-${PEMDI}`)
    expect(verdicts(both)).toEqual(['understood', 'understood', '!duplicate'])
    expect(itemOf(both).effects).toEqual([effectOf(PEMDI, 16, 1, 2)])
  })

  it('damaged text in a name holds its row back', () => {
    const damaged = recogniseTable(
      [
        ['Kegiatan', 'Status'],
        ['a\u0007b', 'Usulan'],
      ],
      SCOPE,
    )
    expect([states(damaged), verdicts(damaged)]).toEqual([['blocked'], ['!control-character', 'understood']])
  })
})

describe('another meaning of a column', () => {
  it('is read anew, and takes the meaning from the column that had it', () => {
    const table = tableOf('Kegiatan | Kolom lain | Catatan', 'a | SDM | Sarana')
    const changed = withMeaning(table, 1, 'category')
    expect(itemOf(changed).category).toBe('people')
    const swapped = withMeaning(changed, 2, 'category')
    expect([meanings(swapped), itemOf(swapped).category]).toEqual([
      ['name', 'ignored', 'category'],
      'infrastructure',
    ])
  })

  it('without a name no row is an item', () => {
    expect(states(withMeaning(tableOf('Kegiatan | Status', 'a | Usulan'), 0, 'ignored'))).toEqual(['no-name'])
  })
})

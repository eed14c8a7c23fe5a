// Pasted rows of number and level: what is understood, what is not, and why.
import { describe, expect, it } from 'vitest'
import { readLevels, toAssessedLevels } from '../../../../shared/messages/paste/read-levels.ts'
import { loadFramework } from '../../../support/frameworks.ts'
import { assessedLevel } from '../../../support/small-plan.ts'

const pemdi = loadFramework('permenpanrb-8-2026')
const spbe2018 = loadFramework('permenpanrb-5-2018')

/** `number level-or-fault` of every row. */
function told(text: string, framework = pemdi): readonly string[] {
  return readLevels(text, framework, []).rows.map(
    ({ number, reading }) => `${number} ${reading.verdict === 'understood' ? reading.value : reading.fault}`,
  )
}

describe('rows of number and level', () => {
  it.each([
    ['tabs', '1\t3\n2\t4'],
    ['semicolons', '1;3\n2;4'],
    ['semicolons with spaces', ' 1 ; 3 \r\n 2 ; 4 '],
    ['spaces', '1 3\n2    4'],
    ['a header, an aspect and a total', 'No\tTingkat\nAspek Tata Kelola\t\n1\t3\n2\t4\nJumlah\t7'],
    ['a header by spaces', 'No Tingkat\n1 3\n2 4'],
    ['names between', '1\tTata Kelola Pemdi\t5%\t3\n2\tManajemen Layanan Digital\t5%\t4'],
    ['names between by spaces', '1 Tata Kelola Pemdi 3\n2 Manajemen Layanan Digital 4'],
    ['empty cells around', '\t1\t3\t\n\t2\t4\t\n\t\t\t'],
    ['empty lines', '\n1\t3\n\n2\t4\n\n'],
    ['written numbers', 'I1\t3\nIndikator 2\t4'],
    ['written numbers by spaces', 'Indikator 1 3\nIndikator 2 4'],
    ['numbers with a dot', '1.\t3\n2.\t4'],
    ['levels with decimals of zero', '1\t3,00\n2\t4.000000'],
    ['a byte order mark', '\uFEFF1\t3\n2\t4'],
    ['a header that names the column of the level', 'No\tTingkat\tBobot\n1\t3\t5\n2\t4\t5'],
    ['the same by semicolons, in English', 'No;Level;Weight\n1;3;5\n2;4;5'],
    ['two columns of that name', 'No\tTingkat\tTingkat\n1\t1\t3\n2\t1\t4'],
    ['a header by spaces that stands elsewhere', 'No Tingkat Bobot\n1 5 3\n2 5 4'],
    ['quoted cells', '1\t"nama\ndua baris"\t3\n2\tx\t4'],
  ])('are read with %s', (_, text) => {
    expect(told(text)).toEqual(['1 3000', '2 4000'])
  })

  it.each([
    ['a fraction of an external value, with a comma', '5\t2,75', ['5 2750']],
    ['a fraction of an external value, with a dot', '18\t3.125', ['18 3125']],
    [
      'an external value with zeros behind its thousandths',
      '5\t2,750000\n18\t4.00000',
      ['5 2750', '18 4000'],
    ],
    ['an external value finer than thousandths', '5\t2,7504\n18\t2.9996', ['5 too-fine', '18 too-fine']],
    ['an external value a little above the scale', '5\t5,0001', ['5 out-of-range']],
    ['a fraction elsewhere', '1\t2,5', ['1 not-whole']],
    [
      'a fraction elsewhere that rounding would take away',
      '1\t2,9996\n2\t3.0001',
      ['1 not-whole', '2 not-whole'],
    ],
    ['a number the framework has not', '21\t3', ['21 unknown-number']],
    ['a level above the scale', '1\t6', ['1 out-of-range']],
    ['a level below the scale', '1\t0', ['1 out-of-range']],
    ['a negative level', '1\t-1', ['1 out-of-range']],
    ['a row without a level', '1\t\n2\t3', ['1 no-level', '2 3000']],
    ['a level in words', '1\tbelum', ['1 no-level']],
    [
      'an empty cell in the column that the header names',
      'No\tIndikator\tTingkat\tTarget\n1\tA\t3\t5\n2\tB\t\t5',
      ['1 3000', '2 no-level'],
    ],
    ['a level beside the column of its header', 'No\tTingkat\t\n1\t\t3', ['1 no-level']],
    ['a row that ends before that column', 'No;Indikator;Tingkat\n1;4', ['1 no-level']],
    [
      'a number that comes twice, though the levels agree',
      '1\t3\n2\t4\n1\t3',
      ['1 twice', '2 4000', '1 twice'],
    ],
  ])('say %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('know level 0 where the framework has it', () => {
    expect(told('1\t0', spbe2018)).toEqual(['1 0'])
  })

  it('count what is left out, and tell line and level before', () => {
    const first = pemdi.indicators[0]
    if (first === undefined) throw new Error('no indicator')
    const read = readLevels('Hasil\nNo\tTingkat\n\n1\t3', pemdi, [assessedLevel(first.id, 2_000)])
    expect(read).toEqual({
      leftOut: 2,
      rows: [
        {
          line: 4,
          number: 1,
          text: '3',
          indicator: first,
          before: 2_000,
          reading: { verdict: 'understood', value: 3_000 },
        },
      ],
    })
  })

  it.each(['', '   ', 'tanpa angka', '\t\t\n\t'])('may be none: %j', text => {
    expect(readLevels(text, pemdi, []).rows).toEqual([])
  })

  it('may be set apart by a comma, and say what they are', () => {
    const { rows } = readLevels('1,4\n5,2,75\n2;Tingkat 3\n3;level 2', pemdi, [])
    expect(rows.map(row => [row.number, row.reading])).toEqual([
      [1, { verdict: 'understood', value: 4_000 }],
      [5, { verdict: 'understood', value: 2_750 }],
      [2, { verdict: 'understood', value: 3_000 }],
      [3, { verdict: 'understood', value: 2_000 }],
    ])
  })

  it('become levels of the chosen origin that keep their notes; faulty ones and those that are there already do not', () => {
    const [first, second, , fourth] = pemdi.indicators
    if (first === undefined || second === undefined || fourth === undefined) throw new Error('no indicator')
    const present = [
      { ...assessedLevel(first.id, 1_000), note: 'SK 12/2025' },
      assessedLevel(fourth.id, 2_000),
    ]
    const { rows } = readLevels('1\t3\n2\t4\n3\t9\n4\t2', pemdi, present)
    expect(toAssessedLevels(rows, present, 'official')).toEqual([
      { ...assessedLevel(first.id, 3_000), origin: 'official', note: 'SK 12/2025' },
      { ...assessedLevel(second.id, 4_000), origin: 'official' },
      // The level is the same; that it is official now is not.
      { ...assessedLevel(fourth.id, 2_000), origin: 'official' },
    ])
    const stored = [{ ...assessedLevel(fourth.id, 2_000), origin: 'official' as const }]
    expect(toAssessedLevels(readLevels('4\t2', pemdi, stored).rows, stored, 'official')).toEqual([])
  })
})

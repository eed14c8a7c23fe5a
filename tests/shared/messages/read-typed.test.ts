import { describe, expect, it } from 'vitest'
import { readDate, readNumber, readRupiah } from '../../../shared/messages/read-typed.ts'

const valueOf = (result: { ok: boolean; value?: unknown; error?: unknown }) =>
  result.ok ? result.value : `refused: ${String(result.error)}`

describe('readDate', () => {
  it.each([
    ['20/04/2026', '2026-04-20'],
    ['1-9-2027', '2027-09-01'],
    ['20.4.2026', '2026-04-20'],
    ['20 Apr 2026', '2026-04-20'],
    ['17 agustus 2028', '2028-08-17'],
    ['17 Agt 2028', '2028-08-17'],
    ['5 May 2026', '2026-05-05'],
    ['30/06/27', '2027-06-30'],
    ['30 Jun 27', '2027-06-30'],
    ['5 Mei 2026', '2026-05-05'],
    ['2026-4-20', '2026-04-20'],
    [' 29 Feb 2028 ', '2028-02-29'],
    ['31 Feb 2027', 'refused: not-a-date'],
    ['29/02/2027', 'refused: not-a-date'],
    ['04/20/2026', 'refused: not-a-date'],
    ['20 Foo 2026', 'refused: not-a-date'],
    ['besok', 'refused: not-a-date'],
    ['', 'refused: not-a-date'],
  ])('%s → %s', (text, expected) => {
    expect(valueOf(readDate(text))).toBe(expected)
  })
})

describe('readNumber', () => {
  it.each([
    ['2,75', 2.75],
    ['2.75', 2.75],
    ['2.400.000', 2_400_000],
    ['2.400.000,5', 2_400_000.5],
    ['1,250,000', 1_250_000],
    ['−3', -3],
    ['0,385', 0.385],
    ['0.385', 0.385],
    ['12a', 'refused: wrong-pattern'],
    ['1.2.3', 'refused: wrong-pattern'],
    ['', 'refused: wrong-pattern'],
  ])('%s → %s', (text, expected) => {
    expect(valueOf(readNumber(text))).toBe(expected)
  })
})

describe('readRupiah', () => {
  it.each([
    ['2,4 M', 2_400_000_000],
    ['385 jt', 385_000_000],
    ['Rp 2.400.000.000', 2_400_000_000],
    ['Rp2.400.000.000', 2_400_000_000],
    ['Rp. 385.000,-', 385_000],
    ['1,5 triliun', 1_500_000_000_000],
    ['0,385 M', 385_000_000],
    ['1,250 M', 1_250_000_000],
    ['1.250 jt', 1_250_000_000],
    ['1,250,000', 1_250_000],
    ['750 ribu', 750_000],
    ['2.4 bn', 2_400_000_000],
    ['Rp 385 mn', 385_000_000],
    ['1.250 bn', 1_250_000_000],
    ['1,250 mn', 1_250_000_000],
    ['1.5 trillion', 1_500_000_000_000],
    ['3 million', 3_000_000],
    ['95000000', 95_000_000],
    ['', 0],
    ['Rp2.400.000.000,00', 2_400_000_000],
    ['2.4 milyar rupiah', 2_400_000_000],
    ['-5 jt', 'refused: too-small'],
    ['Rp (5.000)', 'refused: too-small'],
    ['-Rp5.000', 'refused: too-small'],
    ['Rp', 'refused: wrong-pattern'],
    ['jt', 'refused: wrong-pattern'],
    ['10000 T', 'refused: too-large'],
    ['dua miliar', 'refused: wrong-pattern'],
    ['5 x', 'refused: wrong-pattern'],
  ])('%s → %s', (text, expected) => {
    expect(valueOf(readRupiah(text))).toBe(expected)
  })
})

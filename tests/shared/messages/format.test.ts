import { describe, expect, it } from 'vitest'
import { requireCivilDate, toDay } from '../../../shared/base/civil-date.ts'
import {
  formatDate,
  formatGain,
  formatIndex,
  formatLevel,
  formatQuarter,
  formatRupiah,
  formatRupiahShort,
  formatWeight,
  isWeekend,
  weekdayName,
} from '../../../shared/messages/format.ts'
import { readDate, readRupiah } from '../../../shared/messages/read-typed.ts'

describe('index values', () => {
  it.each([
    [15_485_000, '1,55'],
    [17_999_000, '1,80'],
    [49_000_000, '4,90'],
    [15_450_000, '1,55'], // exactly half: up
    [15_449_999, '1,54'],
  ])('%i units read %s', (units, text) => {
    expect(formatIndex(units, 'id')).toBe(text)
  })
  it('uses the decimal mark of the language', () => {
    expect(formatIndex(15_485_000, 'en')).toBe('1.55')
  })
  it('renormalises inside an aspect', () => {
    expect(formatIndex(1_300 * 2_500, 'id', 1_300)).toBe('2,50')
  })
  it('signs a gain', () => {
    expect([formatGain(800_000, 'id'), formatGain(-800_000, 'id')]).toEqual(['+0,08', '−0,08'])
  })
  it('shows fractional levels and weights as short as they are exact', () => {
    expect([formatLevel(2_000, 'id'), formatLevel(2_750, 'id'), formatWeight(130, 'id')]).toEqual([
      '2',
      '2,75',
      '1,3%',
    ])
  })
})

describe('money and days', () => {
  it.each([
    [2_400_000_000, 'Rp 2,4 M'],
    [385_000_000, 'Rp 385 jt'],
    [43_130_000_000, 'Rp 43,1 M'],
    [1_250_000_000_000, 'Rp 1,3 T'],
    [12_500, 'Rp 12.500'],
    [0, 'Rp 0'],
  ])('%i is %s', (rupiah, text) => {
    expect(formatRupiahShort(rupiah, 'id')).toBe(text)
  })
  it.each([
    [2_400_000_000, 'Rp 2.4 bn'],
    [385_000_000, 'Rp 385 mn'],
    [1_250_000_000_000, 'Rp 1.3 tn'],
    [999_700_000, 'Rp 1 bn'],
    [12_500, 'Rp 12,500'],
  ])('%i is %s in English, where M is a million', (rupiah, text) => {
    expect(formatRupiahShort(rupiah, 'en')).toBe(text)
  })
  it('shows money at a glance so that it is read again as what it says', () => {
    const near = (shown: number, rupiah: number) => Math.abs(shown - rupiah) <= rupiah * 0.05
    for (let rupiah = 1_000; rupiah < 5e13; rupiah = Math.round(rupiah * 1.37))
      for (const amount of [rupiah, 10 ** String(rupiah).length - 1])
        for (const language of ['id', 'en'] as const) {
          const read = readRupiah(formatRupiahShort(amount, language))
          expect([amount, language, read.ok && near(read.value, amount)]).toEqual([amount, language, true])
        }
  })
  it('writes what it reads', () => {
    expect(readRupiah(formatRupiah(2_400_000_000, 'id'))).toEqual({ ok: true, value: 2_400_000_000 })
    expect(readRupiah(formatRupiah(2_400_000_000, 'en'))).toEqual({ ok: true, value: 2_400_000_000 })
    for (const month of Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))) {
      const date = requireCivilDate(`2027-${month}-09`)
      for (const language of ['id', 'en'] as const)
        for (const length of ['long', 'short'] as const)
          expect(readDate(formatDate(date, language, length))).toEqual({ ok: true, value: date })
    }
  })
  it('names the days of the week, before 1970 too', () => {
    const names = ['1969-12-28', '1970-01-01', '2026-11-23', '2026-11-28'].map(date => {
      const day = toDay(requireCivilDate(date))
      return `${weekdayName(day, 'id')} ${weekdayName(day, 'en')} ${isWeekend(day)}`
    })
    expect(names).toEqual(['Min Sun true', 'Kam Thu false', 'Sen Mon false', 'Sab Sat true'])
  })
  it('names quarters', () => {
    const day = toDay(requireCivilDate('2027-05-04'))
    expect([formatQuarter(day, 'id'), formatQuarter(day, 'en')]).toEqual(['TW II 2027', 'Q2 2027'])
  })
})

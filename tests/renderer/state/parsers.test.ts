import { describe, expect, it } from 'vitest'
import type { MonthDay } from '../../../shared/base/civil-date.ts'
import {
  monthDayText,
  toParsers,
  typedInteger,
  typedLevel,
  typedMonthDay,
} from '../../../renderer/state/parsers.ts'

const refused = { ok: false, error: 'why' }

describe('typed values', () => {
  it.each([
    ['15 Sep', '09-15'],
    ['15 sept', '09-15'],
    ['15/9', '09-15'],
    [' 31 Desember ', '12-31'],
    ['09-15', '09-15'],
  ])('reads the day of the year %s', (text, value) => {
    expect(typedMonthDay(text, 'why')).toEqual({ ok: true, value })
  })

  it.each(['29 Feb', '31/2', '15', '', '15 Sep 2026'])('refuses %s as a day of every year', text => {
    expect(typedMonthDay(text, 'why')).toEqual(refused)
  })

  it('writes a day of the year as it is read', () => {
    expect(monthDayText('12-31' as MonthDay, 'id')).toBe('31 Des')
    expect(typedMonthDay(monthDayText('12-31' as MonthDay, 'id'), 'why')).toEqual({
      ok: true,
      value: '12-31',
    })
  })

  it('reads levels in thousandths and keeps to the limits', () => {
    expect(typedLevel('4,90', 1_000, 5_000, 'why')).toEqual({ ok: true, value: 4_900 })
    expect(typedLevel('2.75', 1_000, 5_000, 'why')).toEqual({ ok: true, value: 2_750 })
    for (const text of ['0,99', '5,01', 'empat', ''])
      expect(typedLevel(text, 1_000, 5_000, 'why')).toEqual(refused)
  })

  it('reads whole numbers within the limits', () => {
    expect(typedInteger('2030', 2_000, 2_100, 'why')).toEqual({ ok: true, value: 2_030 })
    for (const text of ['1999', '2101', '2030,5', 'x'])
      expect(typedInteger(text, 2_000, 2_100, 'why')).toEqual(refused)
  })

  it('guesses in no language what an m means: miliar in Indonesian, refused in English', () => {
    const read = (language: 'id' | 'en') => toParsers(key => key, language).rupiah
    expect(read('id')('2,4 M')).toEqual({ ok: true, value: 2_400_000_000 })
    expect(read('en')('2.4 bn')).toEqual({ ok: true, value: 2_400_000_000 })
    expect(read('en')('2.4 miliar')).toEqual({ ok: true, value: 2_400_000_000 })
    for (const text of ['2.4 M', '385m', 'Rp 3 m.'])
      expect(read('en')(text)).toEqual({ ok: false, error: 'errors.money' })
  })
})

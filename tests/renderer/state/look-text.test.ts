// What is said to the ear when a key changes how the timeline is looked at.
import { beforeAll, describe, expect, it } from 'vitest'
import { loadLanguage, translators } from '../../../renderer/state/i18n.ts'
import { type LookNotice, lookText } from '../../../renderer/state/look-text.ts'
import { requireCivilDate, toDay } from '../../../shared/base/civil-date.ts'

beforeAll(() => loadLanguage('en'))

const today = requireCivilDate('2026-11-24')
const day = (date: string) => toDay(requireCivilDate(date))
const SAID: readonly (readonly [LookNotice, string, string])[] = [
  [{ kind: 'zoomed', zoom: 'month' }, 'Skala waktu: satu bulan', 'Time scale: one month'],
  [{ kind: 'zoomed', zoom: 'five-years' }, 'Skala waktu: lima tahun', 'Time scale: five years'],
  [{ kind: 'zoomed', zoom: 'fit' }, 'Skala waktu: seluruh rencana', 'Time scale: the whole plan'],
  [
    { kind: 'scale-ended', isLargest: true },
    'Sumbu waktu tidak dapat diperbesar lagi',
    'The time axis cannot be zoomed in further',
  ],
  [
    { kind: 'scale-ended', isLargest: false },
    'Sumbu waktu tidak dapat diperkecil lagi',
    'The time axis cannot be zoomed out further',
  ],
  [
    { kind: 'at-today', today, isOutside: false },
    'Ke hari ini, 24 November 2026',
    'Today, 24 November 2026, is in sight',
  ],
  [
    { kind: 'at-today', today, isOutside: true },
    'Hari ini, 24 November 2026, di luar tahun rencana',
    'Today, 24 November 2026, is outside the plan’s years',
  ],
  [
    {
      kind: 'panned',
      seen: { start: day('2027-03-14'), end: day('2028-05-02') },
      isAtEnd: false,
    },
    'Tampak: Maret 2027 sampai Mei 2028',
    'In sight: March 2027 to May 2028',
  ],
  [
    {
      kind: 'panned',
      seen: { start: day('2027-03-14'), end: day('2027-04-13') },
      isAtEnd: false,
    },
    'Tampak: 14 Maret 2027 sampai 13 April 2027',
    'In sight: 14 March 2027 to 13 April 2027',
  ],
  [
    { kind: 'panned', seen: { start: day('2026-01-01'), end: day('2030-12-31') }, isAtEnd: true },
    'Sumbu waktu tidak dapat digeser lagi: Januari 2026 sampai Desember 2030',
    'The time axis cannot be moved any further: January 2026 to December 2030',
  ],
  [
    { kind: 'at-bar', name: 'SPLP', span: { start: day('2027-02-01'), end: day('2027-02-01') } },
    'Ke batang “SPLP”: 1 Februari 2027',
    'Went to the bar of “SPLP”: 1 February 2027',
  ],
  [
    { kind: 'unfiltered', count: 1_200 },
    'Saringan dihapus, 1.200 kegiatan ditampilkan',
    'Filters cleared, 1,200 items shown',
  ],
  [
    { kind: 'unfiltered', count: 1 },
    'Saringan dihapus, 1 kegiatan ditampilkan',
    'Filters cleared, 1 item shown',
  ],
  [
    { kind: 'column-sized', column: 'float', pixels: 124 },
    'Kolom Kelonggaran, lebar 124 piksel',
    'Column Float, 124 pixels wide',
  ],
  [
    { kind: 'column-placed', column: 'agency', place: 3, count: 8 },
    'OPD, kolom 3 dari 8',
    'Agency, column 3 of 8',
  ],
  [{ kind: 'row-gone' }, 'Baris baru dihapus', 'New row removed'],
]

it.each(SAID)('%o', (notice, indonesian, english) => {
  expect([lookText(notice, translators.id, 'id'), lookText(notice, translators.en, 'en')]).toEqual([
    indonesian,
    english,
  ])
})

describe('a scale chosen freely', () => {
  const said = (days: number) => lookText({ kind: 'scaled', days }, translators.id, 'id')

  it.each([
    [31, 'Skala waktu: sekitar 31 hari'],
    [366, 'Skala waktu: sekitar 12 bulan'],
    [1_826, 'Skala waktu: sekitar 5 tahun'],
  ])('names the time of %d days in the unit people would use', (days, sentence) => {
    expect(said(days)).toBe(sentence)
  })

  it('is another one after every step, from a week to a century', () => {
    const steps: string[] = []
    for (let days = 7; days < 36_525; days *= 1.3) steps.push(said(days))
    expect(new Set(steps).size).toBe(steps.length)
  })
})

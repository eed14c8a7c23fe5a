import { expect, it } from 'vitest'
import { requireCivilDate, toCivilDate, toDay } from '../../../shared/base/civil-date.ts'
import { DEFAULT_GATES, gateSchema, type Gate } from '../../../shared/domain/gate.ts'
import { gateDay, gatesBetween } from '../../../shared/schedule/fiscal-gates.ts'

const span = (start: string, end: string) => ({
  start: toDay(requireCivilDate(start)),
  end: toDay(requireCivilDate(end)),
})
const listed = (gates: readonly Gate[], start: string, end: string) =>
  gatesBetween(gates, span(start, end)).map(({ gate, day, fiscalYear }) => [
    toCivilDate(day),
    gate.name,
    fiscalYear,
  ])
const gate = (given: object): Gate =>
  gateSchema.parse({
    id: 'g',
    kind: 'other',
    name: 'Rapat',
    monthDay: '03-10',
    yearOffset: 0,
    isShown: true,
    ...given,
  })

it('a year holds the gates of its own budget and of the next one, by day', () => {
  expect(listed(DEFAULT_GATES, '2027-01-01', '2027-12-31')).toEqual([
    ['2027-01-04', 'DPA terbit', 2027],
    ['2027-07-12', 'Rancangan KUA-PPAS', 2028],
    ['2027-08-12', 'KUA-PPAS disepakati', 2028],
    ['2027-09-30', 'P-APBD disetujui', 2027],
    ['2027-10-15', 'P-APBD dapat dibelanjakan', 2027],
    ['2027-11-30', 'APBD ditetapkan', 2028],
    ['2027-12-15', 'Batas pembayaran', 2027],
    ['2027-12-31', 'Akhir tahun anggaran', 2027],
  ])
})

it.each([
  ['first and last day count', '2027-03-10', '2028-03-10', ['2027-03-10', '2028-03-10']],
  ['nothing between two of them', '2027-03-11', '2028-03-09', []],
  ['nothing in a span of no days', '2027-03-11', '2027-03-10', []],
])('%s', (_, start, end, days) => {
  expect(listed([gate({})], start, end).map(([day]) => day)).toEqual(days)
})

it('passes over hidden gates and keeps the order of those on one day', () => {
  const gates = [
    gate({ id: 'a', name: 'Kedua' }),
    gate({ id: 'b', isShown: false }),
    gate({ id: 'c', name: 'Ketiga' }),
    gate({ id: 'd', name: 'Pertama', monthDay: '03-09', yearOffset: -1 }),
  ]
  expect(listed(gates, '2027-01-01', '2027-12-31')).toEqual([
    ['2027-03-09', 'Pertama', 2028],
    ['2027-03-10', 'Kedua', 2027],
    ['2027-03-10', 'Ketiga', 2027],
  ])
})

it('finds the day of a gate that lies in the year before', () => {
  expect(toCivilDate(gateDay(gate({ monthDay: '08-12', yearOffset: -1 }), 2028))).toBe('2027-08-12')
})

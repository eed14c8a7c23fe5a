// The calendar file, read by ical.js.
import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { toCivilDate } from '../../../shared/base/civil-date.ts'
import { briefOf, briefOfSample } from '../../support/brief.ts'
import { briefOfLarge, publish, textOf } from '../../support/published.ts'
import { loadSample } from '../../support/sample.ts'

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const events = calendar.getAllSubcomponents('vevent').map(component => new ICAL.Event(component))
  return { calendar, events }
}

const brief = briefOfSample()
const text = textOf(publish('calendar', brief))
const { calendar, events } = read(text)
const dayOf = (summary: string) => events.find(event => event.summary === summary)?.startDate.toString()

it('holds the end of every item, the gates that are shown and every cut-off', () => {
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Peta Rencana SPBE 2026–2030')
  for (const { item, span } of brief.items) expect(dayOf(`Selesai: ${item.name}`)).toBe(toCivilDate(span.end))
  expect(dayOf('Batas evaluasi Indeks Pemdi, siklus 2027')).toBe('2027-12-31')
  expect(dayOf('DPA terbit (anggaran 2027)')).toBe('2027-01-04')
  expect(dayOf('KUA-PPAS disepakati (anggaran 2028)')).toBe('2027-08-12')
})

it('has events of a whole day, in the order of their days, that take nobody’s time', () => {
  for (const event of events) {
    expect(event.startDate.isDate).toBe(true)
    expect(event.duration.toString()).toBe('P1D')
    expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  }
  const days = events.map(event => event.startDate.toString())
  expect(days).toEqual(days.toSorted())
  const stamps = new Set(events.map(event => String(event.component.getFirstPropertyValue('dtstamp'))))
  expect([...stamps]).toEqual(['2026-11-28T00:00:00Z'])
})

it('says whose an item is and what it brings', () => {
  const event = events.find(one => one.summary === 'Selesai: Penerapan SPLP dan gerbang API rumah data')
  expect(event?.description.split('\n').slice(0, 4)).toEqual([
    'OPD penanggung jawab: Diskominfo',
    'Status: Disetujui',
    '16 Integrasi Aplikasi: 1 → 3',
    'Menaikkan indeks: +0,08',
  ])
  expect(event?.component.getFirstProperty('categories')?.getValues()).toEqual(['Sarana', 'Infrastruktur'])
})

it('names the same thing alike in every file, and no two things', () => {
  const uids = events.map(({ uid }) => uid)
  expect(new Set(uids).size).toBe(uids.length)
  const sample = loadSample()
  const moved = { ...sample, items: sample.items.map(item => ({ ...item, name: `${item.name} (baru)` })) }
  const again = read(textOf(publish('calendar', briefOf(moved, '2027-03-01'), 'en'))).events
  expect(new Set(again.map(({ uid }) => uid))).toEqual(new Set(uids))
})

it('keeps what names hold and folds no sign in two', () => {
  const large = briefOfLarge(60)
  const file = textOf(publish('calendar', large))
  const summaries = new Set(read(file).events.map(event => event.summary))
  for (const { item } of large.items)
    expect(summaries).toContain(`${item.milestone ? 'Tonggak' : 'Selesai'}: ${item.name}`)
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const lines = file.split('\r\n')
  expect(Math.max(...lines.map(line => Buffer.byteLength(line)))).toBe(75)
  for (const line of lines) expect(line.isWellFormed()).toBe(true)
})

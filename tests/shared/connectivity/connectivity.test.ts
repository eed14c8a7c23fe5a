// Which systems are connected, when and by what; the count over time against its slow version.
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { toCivilDate } from '../../../shared/base/civil-date.ts'
import type { ConnectingItem } from '../../../shared/connectivity/connecting-item.ts'
import {
  countConnections,
  workOutConnectivity,
  type ConnectivityInput,
} from '../../../shared/connectivity/connectivity.ts'
import type { AgencyId } from '../../../shared/domain/agency.ts'
import { isDataHouse } from '../../../shared/domain/data-house.ts'
import { STATUSES, type Item } from '../../../shared/domain/item.ts'
import type { System } from '../../../shared/domain/system.ts'
import { SEED } from '../../support/random-plan.ts'
import { slowCount } from '../../support/slow-connectivity.ts'
import { sketchItem } from '../../support/small-plan.ts'

const HOUSE = 'Rumah data Kominfo'
const id = (text: string) => text as AgencyId

function system(key: string, given: Partial<System> = {}): System {
  const plain = { name: key, kind: 'application', agencyId: 'a', connectedOn: null, note: '' }
  return { id: key, ...plain, ...given } as System
}

/** An item that ends on a day and connects what it names to the data house. */
function item(key: string, end: number, given: Partial<Item> = {}): ConnectingItem {
  return { ...sketchItem(key, 0, 5, { leadAgencyId: id('a'), connectedTo: [HOUSE], ...given }), end }
}

function seen(given: Partial<ConnectivityInput>) {
  const input = { systems: [], items: [], today: 100, horizon: { start: 50, end: 500 }, ...given }
  return workOutConnectivity(input).connections.map(({ name, state, day, item: by, systemId }) => ({
    name,
    state,
    day,
    by: by?.id ?? null,
    isListed: systemId !== null,
  }))
}
const listed = (name: string, state: string, day: number | null, by: string | null) => [
  { name, state, day, by, isListed: true },
]

test.each([
  ['Rumah data Kominfo', true],
  ['rumah data', true],
  ['RUMAH BESAR INFORMASI', true],
  ['Rumah besar data Kabupaten Mojokerto', true],
  ['Gerbang API rumah data Diskominfo', true],
  ['SPLP', true],
  ['Sistem Penghubung Layanan Pemerintah (SPLP)', true],
  ['Kominfo’s data house', true],
  ['Rumah Data Kependudukan', false],
  ['Rumah DataKu', false],
  ['Portal Satu Data', false],
  ['Rumah sakit', false],
  ['', false],
])('the data house: %s is %s', (text, expected) => {
  expect(isDataHouse(text)).toBe(expected)
})

describe('a system on the list', () => {
  const simpeg = system('SIMPEG')

  it('is planned for the day on which the item that names it ends, however it is spelled', () => {
    const items = [item('i', 400, { relatedServices: ['sim-peg'] })]
    expect(seen({ systems: [simpeg], items })).toEqual(listed('SIMPEG', 'planned', 400, 'i'))
  })

  it('is connected once the item is done; one that ends today and is not done is planned', () => {
    const done = item('i', 90, { relatedServices: ['SIMPEG'], status: 'done' })
    const now = item('i', 100, { relatedServices: ['SIMPEG'] })
    expect(seen({ systems: [simpeg], items: [done] })).toEqual(listed('SIMPEG', 'connected', 90, 'i'))
    expect(seen({ systems: [simpeg], items: [now] })).toEqual(listed('SIMPEG', 'planned', 100, 'i'))
  })

  it('is what a person has said of it, whatever items plan', () => {
    const items = [item('i', 400, { relatedServices: ['SIMPEG'] })]
    const since = system('SIMPEG', { connectedOn: toCivilDate(60) })
    const later = system('SIMPEG', { connectedOn: toCivilDate(160) })
    expect(seen({ systems: [since], items })).toEqual(listed('SIMPEG', 'connected', 60, null))
    expect(seen({ systems: [later], items })).toEqual(listed('SIMPEG', 'planned', 160, null))
  })

  it('is open where nothing connects it: no item, one that goes elsewhere, one that is off', () => {
    const open = listed('SIMPEG', 'open', null, null)
    const names = { relatedServices: ['SIMPEG'] }
    expect(seen({ systems: [simpeg] })).toEqual(open)
    expect(seen({ systems: [simpeg], items: [item('i', 9, { ...names, connectedTo: ['SIASN'] })] })).toEqual(
      open,
    )
    expect(seen({ systems: [simpeg], items: [item('i', 9, { ...names, status: 'suspended' })] })).toEqual(
      open,
    )
    const gone = item('i', 9, { ...names, deletedOn: toCivilDate(1) })
    expect(seen({ systems: [simpeg], items: [gone] })).toEqual(open)
  })

  it('is connected by the first of several items, by the smaller id of two that end together', () => {
    const of = (key: string, end: number) => item(key, end, { relatedServices: ['SIMPEG'] })
    const items = [of('c', 300), of('b', 200), of('a', 200)]
    expect(seen({ systems: [simpeg], items })).toEqual(listed('SIMPEG', 'planned', 200, 'a'))
  })

  it('is that of the lead agency before that of a supporting one before any other', () => {
    const systems = ['x', 'y', 'z'].map(agency => system(agency, { name: 'Arsip', agencyId: id(agency) }))
    const meant = (given: Partial<Item>) =>
      workOutConnectivity({
        systems,
        items: [item('i', 200, { relatedServices: ['Arsip'], ...given })],
        today: 100,
        horizon: { start: 0, end: 500 },
      }).connections.find(({ state }) => state === 'planned')?.systemId
    expect(meant({ leadAgencyId: id('y'), supportingAgencyIds: [id('z')] })).toBe('y')
    expect(meant({ leadAgencyId: id('q'), supportingAgencyIds: [id('z')] })).toBe('z')
    expect(meant({ leadAgencyId: id('q') })).toBe('x')
  })
})

describe('what only items name', () => {
  it('appears with the agency of the first item, once however it is written', () => {
    const items = [
      item('i', 300, { relatedServices: ['Surat Desa'], leadAgencyId: id('b') }),
      item('j', 200, { relatedServices: ['surat-desa', '-'] }),
    ]
    const { connections, tally } = workOutConnectivity({
      systems: [],
      items,
      today: 100,
      horizon: { start: 50, end: 250 },
    })
    expect(connections).toEqual([
      {
        key: 'named suratdesa',
        systemId: null,
        name: 'Surat Desa',
        kind: 'application',
        agencyId: 'b',
        note: '',
        state: 'planned',
        day: 200,
        item: { id: 'j', name: 'j' },
        targets: [],
      },
    ])
    expect(tally).toEqual({ total: 1, connected: 0, byEnd: 1, later: 0, open: 0 })
  })

  it('is the item itself where that connects to the house and names nothing; one that names the house builds it', () => {
    const portal = item('i', 300, { name: 'Portal layanan' })
    const house = item('j', 200, { name: 'Penerapan SPLP', relatedServices: ['SPLP'] })
    expect(seen({ items: [portal, house] })).toEqual([
      { name: 'Portal layanan', state: 'planned', day: 300, by: 'i', isListed: false },
    ])
  })

  it('says what else it is connected to, each once and never to itself', () => {
    const items = [
      item('i', 300, { relatedServices: ['RME'], connectedTo: [HOUSE, 'SATUSEHAT', 'rme'] }),
      item('j', 200, { relatedServices: ['RME'], connectedTo: ['SatuSehat', 'BPJS'] }),
    ]
    const [rme] = workOutConnectivity({
      systems: [],
      items,
      today: 1,
      horizon: { start: 0, end: 9 },
    }).connections
    expect([rme?.targets, rme?.day]).toEqual([['SATUSEHAT', 'BPJS'], 300])
  })
})

test('the count begins with what was there before the plan and leaves out what comes after it', () => {
  const days = [3, 5, 5, 9, null].map(day => ({ day }))
  expect(countConnections(days, { start: 4, end: 8 })).toEqual({ before: 1, steps: [{ day: 5, count: 3 }] })
  expect(countConnections([], { start: 4, end: 8 })).toEqual({ before: 0, steps: [] })
})

const NAMES = ['simpeg', 'sim peg', 'siak', 'sipd', 'arsip']
const AGENCIES = ['a', 'b', 'c'].map(id)
const day = fc.integer({ min: 0, max: 60 })
const randomSystem = fc.record({
  name: fc.constantFrom(...NAMES),
  agencyId: fc.constantFrom(...AGENCIES),
  connectedOn: fc.option(day.map(toCivilDate)),
})
const randomItem = fc.record({
  name: fc.constantFrom('portal', ...NAMES),
  end: day,
  leadAgencyId: fc.constantFrom(...AGENCIES),
  supportingAgencyIds: fc.subarray(AGENCIES),
  connectedTo: fc.subarray(['Rumah data', 'SIASN']),
  relatedServices: fc.subarray(NAMES),
  status: fc.constantFrom(...STATUSES),
})

test('on every day as many are connected as the slow version counts', () => {
  fc.assert(
    fc.property(
      fc.array(randomSystem, { maxLength: 6 }),
      fc.array(randomItem, { maxLength: 8 }),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 40 }),
      (drawnSystems, drawnItems, start, days) => {
        const systems = drawnSystems.map((given, at) => system(`s${at}`, given))
        const items = drawnItems.map(({ end, ...given }, at) => item(`i${at}`, end, given))
        const horizon = { start, end: start + days }
        const input = { systems, items, today: 30, horizon }
        const { before, steps, tally } = workOutConnectivity(input)
        expect(before).toBe(slowCount(input, start - 1))
        const rises = steps.map(step => step.day)
        expect(rises).toEqual([...new Set(rises)].toSorted((a, b) => a - b))
        for (let on = horizon.start; on <= horizon.end; on += 1)
          expect(steps.findLast(step => step.day <= on)?.count ?? before).toBe(slowCount(input, on))
        expect(tally.byEnd).toBe(slowCount(input, horizon.end))
        expect(tally.byEnd + tally.later + tally.open).toBe(tally.total)
      },
    ),
    { seed: SEED, numRuns: 400 },
  )
})

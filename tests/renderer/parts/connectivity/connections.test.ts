// What the list shows, where keys lead in its grid, and how the diagram is fitted and zoomed.
import { expect, test } from 'vitest'
import {
  listConnections,
  pressHead,
  type Looked,
} from '../../../../renderer/parts/connectivity/connection-list.ts'
import { walk } from '../../../../renderer/parts/connectivity/grid-walk.ts'
import { firstView, fitView, zoomView } from '../../../../renderer/parts/diagram/use-pan-zoom.ts'
import type { Connection } from '../../../../shared/connectivity/connectivity.ts'
import type { AgencyId } from '../../../../shared/domain/agency.ts'

const AGENCIES = [
  { id: 'dinkes' as AgencyId, name: 'Dinas Kesehatan', shortName: 'Dinkes' },
  { id: 'bpkad' as AgencyId, name: 'Badan Pengelolaan Keuangan', shortName: 'BPKAD' },
]

function connection(name: string, given: object = {}): Connection {
  const plain = { key: name, systemId: name, kind: 'application', agencyId: 'dinkes', note: '' }
  return {
    name,
    ...plain,
    state: 'open',
    day: null,
    item: null,
    targets: [],
    ...given,
  } as unknown as Connection
}
const SOME = [
  connection('SIPD', { agencyId: 'bpkad', state: 'planned', day: 900, item: { id: 'i', name: 'Integrasi' } }),
  connection('RME 10', { state: 'connected', day: 10, targets: ['SATUSEHAT'] }),
  connection('RME 9', { state: 'planned', day: 800 }),
  connection('Antrean', { systemId: null, agencyId: 'elsewhere' }),
]
const shown = (looked: Partial<Looked> = {}) =>
  listConnections(SOME, { filter: 'all', query: '', order: null, ...looked }, AGENCIES).map(
    ({ agencyId, connections }) => [agencyId, connections.map(({ name }) => name)],
  )

test('by agency in the order of the plan, unknown ones last, by name as people count', () => {
  expect(shown()).toEqual([
    ['dinkes', ['RME 9', 'RME 10']],
    ['bpkad', ['SIPD']],
    ['elsewhere', ['Antrean']],
  ])
})

test('filters and words narrow it: agency, item and target count as well', () => {
  expect(shown({ filter: 'planned' })).toEqual([
    ['dinkes', ['RME 9']],
    ['bpkad', ['SIPD']],
  ])
  expect(shown({ filter: 'named' })).toEqual([['elsewhere', ['Antrean']]])
  for (const query of ['integrasi', 'keuangan', 'sipd'])
    expect(shown({ query })).toEqual([['bpkad', ['SIPD']]])
  expect(shown({ query: 'satusehat' })).toEqual([['dinkes', ['RME 10']]])
  expect(shown({ query: 'tidak ada' })).toEqual([])
})

test('a column orders within each agency; a third press lets go', () => {
  const day = 3
  expect(shown({ order: { column: day, direction: 'asc' } })[0]).toEqual(['dinkes', ['RME 10', 'RME 9']])
  expect(shown({ order: { column: day, direction: 'desc' } })[0]).toEqual(['dinkes', ['RME 9', 'RME 10']])
  const first = pressHead(null, day)
  const second = pressHead(first, day)
  expect([first?.direction, second?.direction, pressHead(second, day)]).toEqual(['asc', 'desc', null])
  expect(pressHead(second, 1)).toEqual({ column: 1, direction: 'asc' })
})

const NO_KEYS = { altKey: false, ctrlKey: false, metaKey: false }
test.each([
  ['ArrowDown', {}, { row: 3, column: 1 }],
  ['ArrowRight', {}, { row: 2, column: 2 }],
  ['Home', {}, { row: 2, column: 0 }],
  ['End', { ctrlKey: true }, { row: 20, column: 5 }],
  ['Home', { ctrlKey: true }, { row: 0, column: 0 }],
  ['PageDown', {}, { row: 12, column: 1 }],
  ['PageUp', {}, { row: 0, column: 1 }],
  ['ArrowDown', { altKey: true }, null],
  ['ArrowDown', { ctrlKey: true }, null],
  ['x', {}, null],
])('%s %o leads from row 2, column 1 to %o', (key, keys, expected) => {
  expect(walk({ key, ...NO_KEYS, ...keys }, { row: 2, column: 1 }, { row: 20, column: 5 })).toEqual(expected)
})

test('the arrows end at the edges and reach the heads', () => {
  const last = { row: 20, column: 5 }
  expect(walk({ key: 'ArrowUp', ...NO_KEYS }, { row: 0, column: 0 }, last)).toEqual({ row: -1, column: 0 })
  expect(walk({ key: 'ArrowUp', ...NO_KEYS }, { row: -1, column: 0 }, last)).toEqual({ row: -1, column: 0 })
  expect(walk({ key: 'ArrowRight', ...NO_KEYS }, { row: 20, column: 5 }, last)).toEqual(last)
})

test('a picture is fitted into the middle, never larger than it is', () => {
  expect(fitView({ width: 2_000, height: 500 }, { width: 1_000, height: 600 })).toEqual({
    scale: 0.5,
    x: 0,
    y: 175,
  })
  expect(fitView({ width: 200, height: 100 }, { width: 1_000, height: 600 })).toEqual({
    scale: 1,
    x: 400,
    y: 250,
  })
})

test('what could not be read whole opens around its middle, as wide as can be read and without empty edges', () => {
  const window = { width: 1_000, height: 600 }
  expect(firstView({ width: 1_100, height: 4_000 }, window, { x: 550, y: 1_000 })).toEqual({
    scale: 1_000 / 1_100,
    x: 0,
    y: 300 - 1_000 * (1_000 / 1_100),
  })
  // Wider than can be read, and the middle near the upper end.
  expect(firstView({ width: 2_000, height: 4_000 }, window, { x: 1_000, y: 100 })).toEqual({
    scale: 0.75,
    x: -250,
    y: 0,
  })
  const small = { width: 900, height: 700 }
  expect(firstView(small, window, { x: 0, y: 0 })).toEqual(fitView(small, window))
})

test('zooming keeps what lies under the pointer, within limits', () => {
  const at = { x: 300, y: 200 }
  const before = { scale: 0.5, x: 100, y: 50 }
  const after = zoomView(before, 2, at)
  const under = ({ scale, x, y }: typeof before) => [(at.x - x) / scale, (at.y - y) / scale]
  expect(after.scale).toBe(1)
  expect(under(after)).toEqual(under(before))
  expect(zoomView(before, 100, at).scale).toBe(4)
  expect(zoomView(before, 0.001, at).scale).toBe(0.05)
})

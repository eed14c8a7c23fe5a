// What items wait for, by the numbers that the file gives them.
import { findCycle } from '../../domain/dependency-order.ts'
import { dependencyIdSchema, type Dependency, type DependencyKind } from '../../domain/dependency.ts'
import { MAX_DAYS, type ItemId } from '../../domain/item.ts'
import { readList } from './cell-list.ts'
import type { RowItem } from './read-items.ts'
import type { Report } from './report.ts'

const SIGNS: Readonly<Record<string, DependencyKind>> = {
  FS: 'finish-start',
  SS: 'start-start',
  FF: 'finish-finish',
}
const WAIT = /^(\S+?) ?(FS|SS|FF)? ?([+−-] ?\d{1,4})? ?(?:hari|days?)?$/i
/** Nobody needs more for a number, a kind and a lag. */
const MAX_WAIT = 60

interface Wait extends Pick<Dependency, 'kind' | 'lagDays'> {
  readonly predecessorId: ItemId
}

/** Null where the text is no number with a kind and a lag; undefined where nothing has the number. */
function readWait(text: string, idOf: (number: string) => ItemId | undefined): Wait | null | undefined {
  const whole = idOf(text)
  if (whole !== undefined) return { predecessorId: whole, kind: 'finish-start', lagDays: 0 }
  const plain = text.replace(/\s+/g, ' ')
  const [, number = '', sign = 'FS', lag = '0'] = (plain.length > MAX_WAIT ? null : WAIT.exec(plain)) ?? []
  const kind = SIGNS[sign.toUpperCase()]
  const lagDays = Number(lag.replace('−', '-').replace(/\s/g, ''))
  if (number === '' || kind === undefined || Math.abs(lagDays) > MAX_DAYS) return null
  const predecessorId = idOf(number)
  return predecessorId && { predecessorId, kind, lagDays }
}

export interface WaitsScope {
  /** By number, or by name where no item has the number. */
  readonly idOf: (number: string) => ItemId | undefined
  /** Dependencies of the plan that is here keep their ids. */
  readonly before: readonly Dependency[]
  readonly newId: () => string
  readonly report: Report
}

const pairOf = (predecessorId: ItemId, successorId: ItemId) => `${predecessorId} ${successorId}`

export function readWaits(rows: readonly RowItem[], scope: WaitsScope): readonly Dependency[] {
  const { idOf, before, newId, report } = scope
  const ids = new Map(before.map(one => [pairOf(one.predecessorId, one.successorId), one.id]))
  const found = new Map<string, Dependency>()
  for (const { item, waits, waitsPlace } of rows)
    for (const text of waits.flatMap(cell => readList(cell.replaceAll(',', ';')))) {
      const wait = readWait(text, idOf)
      const pair = wait && pairOf(wait.predecessorId, item.id)
      if (wait === null) report.refuse(waitsPlace, 'not-waits', text)
      else if (wait === undefined) report.refuse(waitsPlace, 'unknown-number', text)
      else if (wait.predecessorId === item.id) report.refuse(waitsPlace, 'self-dependency', text)
      else if (pair && found.has(pair)) report.refuse(waitsPlace, 'duplicate', text)
      else if (pair) {
        const id = ids.get(pair) ?? dependencyIdSchema.parse(newId())
        found.set(pair, { id, successorId: item.id, ...wait })
      }
    }
  refuseCycle(rows, [...found.values()], report)
  return [...found.values()]
}

function refuseCycle(rows: readonly RowItem[], dependencies: readonly Dependency[], report: Report): void {
  const cycle = findCycle(dependencies)
  if (cycle === null) return
  const byId = new Map(rows.map(row => [row.item.id, row]))
  const names = [...cycle, ...cycle.slice(0, 1)].map(id => byId.get(id)?.item.name ?? id)
  const first = cycle.map(id => byId.get(id)).find(row => row !== undefined)
  if (first) report.refuse(first.waitsPlace, 'waits-in-circle', names.join(' → '))
}

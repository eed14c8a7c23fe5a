// Roadmaps of any size for measurements: always the same for the same size. Uses a shipped framework, five years of
// items, all kinds of dependencies and a few of every status.
import { readFileSync } from 'node:fs'
import { fromYearMonthDay, toCivilDate, type DayNumber } from '../shared/base/civil-date.ts'
import type { AgencyId } from '../shared/domain/agency.ts'
import { DEPENDENCY_KINDS, type Dependency, type DependencyId } from '../shared/domain/dependency.ts'
import type { Framework } from '../shared/domain/framework.ts'
import { CATEGORIES, newItem, STATUSES, type Effect, type Item, type ItemId } from '../shared/domain/item.ts'
import { parseFramework } from '../shared/domain/parse-framework.ts'
import { DEFAULT_EVIDENCE_LAG_DAYS } from '../shared/domain/plan.ts'
import type { PlanEngineInput } from '../shared/projection/plan-engine.ts'
import { randomNumbers } from './random-numbers.ts'

const FIRST_DAY = fromYearMonthDay(2026, 1, 1)
const LAST_DAY = fromYearMonthDay(2030, 12, 31)
const TODAY = fromYearMonthDay(2026, 11, 24)

function loadFramework(name: string): Framework {
  const file = new URL(`../resources/frameworks/${name}.json`, import.meta.url)
  const parsed = parseFramework(readFileSync(file, 'utf8'))
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.error)}`)
  return parsed.value
}

/** A plan of `count` items with 0.8 × `count` dependencies, each from an item that starts earlier to a later one. */
export function randomRoadmap(count: number, seed: number): PlanEngineInput {
  const framework = loadFramework('permenpanrb-59-2020')
  const random = randomNumbers(seed)
  const whole = (min: number, max: number) => min + Math.floor(random() * (max - min + 1))
  const oneOf = <Value>(values: readonly Value[]): Value => {
    const value = values[whole(0, values.length - 1)]
    if (value === undefined) throw new Error('nothing to choose from')
    return value
  }
  const effects = (): Effect[] => {
    const first = whole(0, framework.indicators.length - 1)
    const chosen = framework.indicators.slice(first, first + whole(0, 2))
    return chosen.map(({ id }) => {
      const from = whole(1, 4)
      return { frameworkId: framework.id, indicatorId: id, from, to: Math.min(5, from + whole(1, 2)) }
    })
  }
  const starts = Array.from({ length: count }, () => whole(FIRST_DAY, LAST_DAY - 200)).toSorted(
    (a, b) => a - b,
  )
  const items = starts.map((start, i): Item => {
    const end = start + whole(20, 300)
    const isDone = end < TODAY && random() < 0.8
    const isOut = random() < 0.05
    return {
      ...newItem({
        id: `item-${i}` as ItemId,
        name: `Item ${i}`,
        category: oneOf(CATEGORIES),
        theme: 'governance',
        leadAgencyId: 'agency' as AgencyId,
        start: toCivilDate(start),
        end: toCivilDate(end),
        position: i,
      }),
      status: isDone ? 'done' : isOut ? 'suspended' : oneOf(STATUSES.slice(0, 3)),
      actualEnd: isDone ? toCivilDate(end + whole(-10, 30)) : null,
      pinned: random() < 0.05,
      effects: effects(),
    }
  })
  const dependencies = Array.from({ length: Math.round(count * 0.8) }, (_, i): Dependency => {
    const successor = whole(1, count - 1)
    const predecessor = Math.max(0, successor - whole(1, Math.ceil(count / 12)))
    return {
      id: `dependency-${i}` as DependencyId,
      predecessorId: `item-${predecessor}` as ItemId,
      successorId: `item-${successor}` as ItemId,
      kind: oneOf(DEPENDENCY_KINDS),
      lagDays: whole(-30, 30),
    }
  })
  return {
    framework,
    items,
    dependencies,
    baseline: [],
    baselineDay: FIRST_DAY,
    evidenceLagDays: DEFAULT_EVIDENCE_LAG_DAYS,
    today: TODAY,
    horizon: { start: FIRST_DAY, end: LAST_DAY },
    target: 4_900,
    cutOffs: [2026, 2027, 2028, 2029, 2030].map(year => ({ year, day: fromYearMonthDay(year, 12, 31) })),
  }
}

/** The same items, all still to be done, in one chain: when the first moves, all move. */
export function chained(input: PlanEngineInput): PlanEngineInput {
  const items = input.items.map(
    (item): Item => ({
      ...item,
      status: 'approved',
      actualEnd: null,
      pinned: false,
    }),
  )
  const dependencies = items.slice(1).flatMap((item, i): Dependency[] => {
    const predecessor = items[i]
    if (predecessor === undefined) return []
    const id = `link-${i}` as DependencyId
    return [{ id, predecessorId: predecessor.id, successorId: item.id, kind: 'start-start', lagDays: 0 }]
  })
  return { ...input, items, dependencies }
}

/** The item moved by so many days, as a drag would do. */
export function moved(item: Item, start: DayNumber, end: DayNumber, days: number): Item {
  return { ...item, start: toCivilDate(start + days), end: toCivilDate(end + days) }
}

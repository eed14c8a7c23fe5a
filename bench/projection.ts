// How long schedule and projection take, and how much an edit saves against the slow, obvious version that looks at every
// day and every effect. Both are run on the same plan and the same change, and their results compared.
import { deepStrictEqual } from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Item } from '../shared/domain/item.ts'
import { createPlanEngine } from '../shared/projection/create-plan-engine.ts'
import type { PlanEngine, PlanEngineInput } from '../shared/projection/plan-engine.ts'
import { slowProjection } from '../tests/support/slow-projection.ts'
import { slowSchedule } from '../tests/support/slow-schedule.ts'
import type { FirstBuild } from './first-build.ts'
import { chained, moved, randomRoadmap } from './random-roadmap.ts'

const SEED = 20_261_124
const FIRST_BUILDS = 5
/** Items, full builds, moves and slow runs that are measured. */
const SIZES = [
  { count: 100, builds: 50, moves: 400, slowRuns: 7 },
  { count: 1_000, builds: 20, moves: 400, slowRuns: 5 },
  { count: 10_000, builds: 9, moves: 400, slowRuns: 3 },
]
/** One picture at 60 per second. */
const FRAME_MS = 1_000 / 60

function timeMs(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Medians of builds in fresh processes, one after the other. */
function measureFirstBuild(count: number): FirstBuild {
  const program = fileURLToPath(new URL('./first-build.ts', import.meta.url))
  const builds = Array.from({ length: FIRST_BUILDS }, () => {
    const printed = execFileSync(process.execPath, ['--expose-gc', program, String(count), String(SEED)])
    return JSON.parse(printed.toString()) as FirstBuild
  })
  const median = (of: keyof FirstBuild) =>
    quantile(
      builds.map(build => build[of]),
      0.5,
    )
  return { firstMs: median('firstMs'), heapMb: median('heapMb') }
}

/** Moves of items that can move, spread over the plan, each there and back. */
function planMoves(input: PlanEngineInput, engine: PlanEngine, count: number): Item[] {
  const movable = input.items.filter(item => item.status !== 'done' && item.status !== 'suspended')
  return Array.from({ length: count }, (_, i) => {
    const item = movable[Math.floor((i >> 1) * 2 * (movable.length / count)) % movable.length]
    const planned = item === undefined ? undefined : engine.schedule.get(item.id)?.planned
    if (item === undefined || planned === undefined) throw new Error('nothing to move')
    return i % 2 === 0 ? moved(item, planned.start, planned.end, 45) : item
  })
}

/** Everything but the smallest set, for which the slow version would try every set of rungs. */
function comparable(engine: PlanEngine) {
  const { gap, ...projection } = engine.projection
  return {
    schedule: new Map(engine.schedule),
    violations: engine.violations,
    projection: {
      ...projection,
      effects: new Map(projection.effects),
      gap: { missing: gap.missing, openRungs: gap.openRungs },
    },
  }
}

function measure({ count, builds, moves, slowRuns }: (typeof SIZES)[number]) {
  const input = randomRoadmap(count, SEED)
  const engine = createPlanEngine(input)
  const buildTimes = Array.from({ length: builds }, () =>
    timeMs(() => void createPlanEngine(input).projection),
  )
  let movedItems = 0
  const moveTimes = planMoves(input, engine, moves).map(item =>
    timeMs(() => {
      movedItems += engine.putItems([item]).size
      void engine.projection
    }),
  )
  // The last move once more, this time against the slow version.
  const [last] = planMoves(input, engine, moves).slice(-2)
  if (last === undefined) throw new Error('nothing to move')
  engine.putItems([last])
  const after = { ...input, items: input.items.map(item => (item.id === last.id ? last : item)) }
  let slow = {}
  const slowTimes = Array.from({ length: slowRuns }, () =>
    timeMs(() => {
      const scheduled = slowSchedule(after)
      slow = { ...scheduled, projection: slowProjection(after, scheduled) }
    }),
  )
  deepStrictEqual(comparable(engine), slow)
  const moveMs = quantile(moveTimes, 0.5)
  const slowMs = quantile(slowTimes, 0.5)
  return {
    items: count,
    dependencies: input.dependencies.length,
    buildMs: quantile(buildTimes, 0.5),
    moveMs,
    slowestMoveMs: quantile(moveTimes, 0.99),
    movedPerEdit: movedItems / moves,
    slowMs,
    timesFaster: slowMs / moveMs,
  }
}

/** The hardest move there is: the first item of a chain of all items, beyond the end of the others and back. */
function measureChain(count: number, moves: number) {
  const input = chained(randomRoadmap(count, SEED))
  const engine = createPlanEngine(input)
  const [first] = input.items
  const planned = first === undefined ? undefined : engine.schedule.get(first.id)?.planned
  if (first === undefined || planned === undefined) throw new Error('nothing to move')
  const away = moved(first, planned.start, planned.end, 2_000)
  let movedItems = 0
  const times = Array.from({ length: moves }, (_, i) =>
    timeMs(() => {
      movedItems += engine.putItems([i % 2 === 0 ? away : first]).size
      void engine.projection
    }),
  )
  return { moveMs: quantile(times, 0.5), movedPerEdit: movedItems / moves }
}

const COLUMNS = [
  ['items', 0],
  ['dependencies', 0],
  ['firstMs', 1],
  ['buildMs', 2],
  ['heapMb', 2],
  ['moveMs', 3],
  ['slowestMoveMs', 3],
  ['movedPerEdit', 1],
  ['slowMs', 1],
  ['timesFaster', 0],
] as const
const TITLES = [
  'items',
  'deps',
  'first ms',
  'build ms',
  'heap MB',
  'move ms',
  'move p99',
  'moved',
  'slow ms',
  'faster',
]

const show = (cells: readonly string[]) => console.log(cells.map(cell => cell.padStart(10)).join(''))

console.log(`Projection, Node ${process.version}, seed ${SEED}. Medians.`)
console.log(
  'first: build in a fresh process, as when a page opens. heap: what the engine keeps beside the items themselves.',
)
console.log(
  'build: schedule and projection from nothing. move: one item there or back, all results up to date.',
)
console.log('moved: items whose dates one move changes. slow: the day-by-day version after the same move.\n')
show(TITLES)
const rows = SIZES.map(size => {
  const row = { ...measure(size), ...measureFirstBuild(size.count) }
  show(COLUMNS.map(([name, digits]) => row[name].toFixed(digits).concat(name === 'timesFaster' ? '×' : '')))
  return row
})
const chain = measureChain(10_000, 40)
console.log('\nBoth versions agree on schedule, violations, steps, outcomes and gap at every size.')
const share = Math.max(...rows.map(row => row.moveMs)) / FRAME_MS
console.log(`The slowest median move takes ${(share * 100).toFixed(1)} % of a frame of 16.7 ms.`)
console.log(
  `Hardest case, 10,000 items in one chain and the first moved: ${chain.moveMs.toFixed(1)} ms for ${chain.movedPerEdit} moved items.`,
)

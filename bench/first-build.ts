// The first build of an engine in a fresh process, as in a page that has just opened: nothing is compiled yet. Started by
// bench/projection.ts with `--expose-gc`; takes the count of items and the seed, prints a `FirstBuild` as JSON.
import { createPlanEngine } from '../shared/projection/create-plan-engine.ts'
import { randomRoadmap } from './random-roadmap.ts'

export interface FirstBuild {
  readonly firstMs: number
  /** What the engine keeps, beside the items themselves. */
  readonly heapMb: number
}

function usedBytes(): number {
  if (globalThis.gc === undefined) throw new Error('to be started with --expose-gc')
  globalThis.gc()
  return process.memoryUsage().heapUsed
}

const [count, seed] = process.argv.slice(2).map(Number)
if (count === undefined || seed === undefined) throw new Error('takes the count of items and the seed')
const input = randomRoadmap(count, seed)
const before = usedBytes()
const start = performance.now()
const engine = createPlanEngine(input)
void engine.projection
const firstMs = performance.now() - start
const heapMb = (usedBytes() - before) / 1_000_000
// Asked once more, so that the engine lives until its heap has been measured.
if (engine.schedule.size !== count) throw new Error('items are missing')
console.log(JSON.stringify({ firstMs, heapMb } satisfies FirstBuild))

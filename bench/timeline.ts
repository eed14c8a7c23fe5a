// The timeline beside the two best free Gantt charts: same data, same window, same deeds, one after the other in turn.
// `--quick` makes one run with 1,000 tasks, or with as many as the numbers after it say, and leaves docs/benchmarks.md
// as it is.
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { root } from '../scripts/root.mjs'
import { openBrowser } from './open-browser.ts'
import { benchData, LINKS_PER_TASK, SEED } from './timeline/bench-data.ts'
import { buildPages, PAGES } from './timeline/build-pages.ts'
import { measurePage, type Run } from './timeline/measure-page.ts'
import { CONTESTANTS, type Contestant, type Measured, printedTable, withTables } from './timeline/report.ts'
import { serveFolder } from './timeline/serve-folder.ts'

const isQuick = process.argv.includes('--quick')
const asked = process.argv.map(Number).filter(count => count > 0)
const QUICK_SIZES = asked.length > 0 ? asked : [1_000]
const SIZES = isQuick ? QUICK_SIZES : [100, 1_000, 5_000, 10_000]
const ROUNDS = isQuick ? 1 : 5
/** A run takes a few seconds; one that takes this long hangs. */
const DEADLINE_MS = 90_000
const DOCUMENT = join(root, 'docs/benchmarks.md')

async function withDeadline<T>(work: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} takes too long`)), DEADLINE_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

async function measureSize(browser: Browser, address: string, count: number): Promise<Measured> {
  const runs = new Map<Contestant, Run[]>(CONTESTANTS.map(contestant => [contestant, []]))
  for (let round = 0; round < ROUNDS; round++)
    for (const contestant of CONTESTANTS) {
      const run = measurePage(browser, address + contestant.page, `/data/${count}.json`, contestant)
      runs.get(contestant)?.push(await withDeadline(run, `${contestant.title} with ${count} tasks`))
    }
  return { count, runs }
}

// Whoever started us is gone: neither we nor the browser may outlive them.
const stop = () => process.kill(process.pid, 'SIGTERM')
process.once('disconnect', stop)

await buildPages()
const data = new Map(SIZES.map(count => [`/data/${count}.json`, JSON.stringify(benchData(count))]))
const server = await serveFolder(PAGES, data)
const browser = await openBrowser([
  '--disable-component-update',
  '--disable-sync',
  // The peers ask the network for fonts: the same nothing for everybody, at once.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
])
try {
  const versions = `Chromium ${browser.version()}, Node ${process.versions.node}`
  const facts = `${availableParallelism()} cores, no GPU asked for, ${versions}; medians of ${ROUNDS}, seed ${SEED}, ${LINKS_PER_TASK} dependencies per task.`
  console.log(`${facts}\n`)
  const measured: Measured[] = []
  for (const count of SIZES) {
    const size = await measureSize(browser, server.address, count)
    measured.push(size)
    console.log(`${printedTable(size)}\n`)
  }
  if (!isQuick) {
    writeFileSync(DOCUMENT, withTables(readFileSync(DOCUMENT, 'utf8'), facts, measured))
    console.log('Written to docs/benchmarks.md.')
  }
} finally {
  await browser.close()
  await server.close()
  process.off('disconnect', stop)
}

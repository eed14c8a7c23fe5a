// All timelines of a region on one screen: 700 collected roadmaps of 50 items, first as the backend hands them out, then in the
// built application in a browser. `-- 1000 100` takes other numbers of files and items. Needs a build (`npm run build`).
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { CDPSession, Page } from '@playwright/test'
import { createBackend, type Backend } from '../main/services/backend.ts'
import { root } from '../scripts/root.mjs'
import type { Result } from '../shared/base/result.ts'
import { requireCivilDate } from '../shared/base/civil-date.ts'
import type { Method, Replies, Request } from '../shared/contract/contract.ts'
import type { Agency, AgencyId } from '../shared/domain/agency.ts'
import type { Dependency, DependencyId } from '../shared/domain/dependency.ts'
import type { PlanDocument, PlanId } from '../shared/domain/plan.ts'
import { startWebHost } from '../tests/e2e/support/web-host.ts'
import { agencyDocument, fileOf } from '../tests/support/agency-files.ts'
import { loadFramework } from '../tests/support/frameworks.ts'
import { loadSample } from '../tests/support/sample.ts'
import { openBrowser } from './open-browser.ts'
import { summarise, type Frames } from './timeline/measure-page.ts'

const [FILES = 700, ITEMS = 50] = process.argv.map(Number).filter(count => count > 0)
const AT_ONCE = 20
const SCROLL_STEPS = 120
const TODAY = requireCivilDate('2026-11-24')

const framework = loadFramework('permenpanrb-8-2026')
const sample = loadSample()
const agencies = Array.from({ length: FILES }, (_, place): Agency => {
  const name = `Unit ${place + 1}`
  return { id: `unit-${place + 1}` as AgencyId, name, shortName: name, kind: 'agency' }
})
const rows: (readonly [what: string, value: string])[] = []
const ms = (value: number) => `${Math.round(value)} ms`
const since = (start: number) => performance.now() - start

/** Every third item waits for the one before it. */
function documentOf(agency: Agency): PlanDocument {
  const document = agencyDocument(
    { ...sample, agencies: [...sample.agencies, agency] },
    framework,
    agency,
    ITEMS,
  )
  const dependencies = document.items.flatMap((item, place): Dependency | [] => {
    const before = document.items[place - 1]
    if (!before || place % 3 !== 0) return []
    const id = `${item.id}-waits` as DependencyId
    return { id, predecessorId: before.id, successorId: item.id, kind: 'finish-start', lagDays: 0 }
  })
  return { ...document, dependencies }
}

async function must<M extends Method>(backend: Backend, method: M, request: Request<M>): Promise<Replies[M]> {
  const reply = (await backend.call(method, request)) as Result<Replies[M], unknown>
  if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)}`)
  return reply.value
}

async function fill(backend: Backend): Promise<PlanId> {
  const host = { ...sample, agencies: [...sample.agencies, ...agencies].slice(0, 1_000) }
  const { document } = await must(backend, 'roadmap.open', { way: 'new', text: fileOf(host, 1) })
  const planId = document.plan.id
  for (let first = 0; first < agencies.length; first += AT_ONCE) {
    const files = agencies.slice(first, first + AT_ONCE).map(agency => {
      const text = fileOf(documentOf(agency), 1)
      return { name: `${agency.id}.spbe`, text, source: createHash('sha256').update(text).digest('hex') }
    })
    await must(backend, 'collection.add', { planId, files })
  }
  return planId
}

/** As a host does it: one call after the other, each answer written as text. */
async function measurePages(backend: Backend, planId: PlanId): Promise<number> {
  await must(backend, 'collection.read', { planId })
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  // It measures from its second tick on.
  await new Promise(resolve => setTimeout(resolve, 50))
  delay.reset()
  let [calls, count, characters, longest, longestOwn] = [0, 0, 0, 0, 0]
  const started = performance.now()
  for (let from: number | null = 0; from !== null; ) {
    const call = performance.now()
    const own = process.threadCpuUsage()
    const page: Replies['collection.timeline'] = await must(backend, 'collection.timeline', { planId, from })
    characters += JSON.stringify(page).length
    longest = Math.max(longest, since(call))
    const { user, system } = process.threadCpuUsage(own)
    longestOwn = Math.max(longestOwn, (user + system) / 1_000)
    count += page.rows.length
    calls += 1
    from = page.next
    await new Promise(resolve => setImmediate(resolve))
  }
  rows.push([`${count} items in ${calls} calls`, ms(since(started))])
  delay.disable()
  rows.push(['longest call, written as text', ms(longest)])
  // What others on the computer take away is not in it.
  rows.push(['the same, in time of the processor', ms(longestOwn)])
  rows.push(['longest the process was not there for others', ms(delay.max / 1e6)])
  rows.push(['all answers together', `${(characters / 1e6).toFixed(1)} MB`])
  return count
}

async function readMetric(devTools: CDPSession, name: string): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics')
  return metrics.find(metric => metric.name === name)?.value ?? Number.NaN
}

async function heapMb(devTools: CDPSession): Promise<number> {
  for (let i = 0; i < 2; i += 1) await devTools.send('HeapProfiler.collectGarbage')
  return (await readMetric(devTools, 'JSHeapUsedSize')) / 1e6
}

/** What the page has worked so far, in time of the processor. */
const workedMs = async (devTools: CDPSession) => (await readMetric(devTools, 'TaskDuration')) * 1_000

/** Time between frames while `act` runs in the page. */
async function scrollFrames(page: Page): Promise<Frames> {
  const intervals = await page.evaluate(async steps => {
    const scroller = document.querySelector('[data-testid="timeline"]')
    if (!scroller) throw new Error('no timeline')
    const frame = () => new Promise<number>(resolve => requestAnimationFrame(resolve))
    const most = scroller.scrollHeight - scroller.clientHeight
    const found: number[] = []
    let last = await frame()
    for (let step = 1; step <= steps; step += 1) {
      const share = step <= steps / 2 ? (2 * step) / steps : 2 - (2 * step) / steps
      scroller.scrollTo({ top: most * share })
      const now = await frame()
      found.push(now - last)
      last = now
    }
    return found
  }, SCROLL_STEPS)
  return summarise(intervals)
}

async function measureScreen(dataFolder: string, count: number): Promise<void> {
  const host = await startWebHost({ dataFolder })
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1_440, height: 900 }, locale: 'id-ID' })
    page.setDefaultTimeout(60_000)
    await page.goto(host.url)
    await page.getByRole('treegrid').waitFor()
    await page.keyboard.press('Alt+5')
    const tab = page.getByRole('radio', { name: 'Lini masa', exact: true })
    await tab.waitFor()
    const devTools = await page.context().newCDPSession(page)
    await devTools.send('Performance.enable', { timeDomain: 'threadTicks' })
    const before = await heapMb(devTools)
    await page.evaluate(() => {
      const blocks: number[] = []
      Object.assign(window, { blocks })
      new PerformanceObserver(list => blocks.push(...list.getEntries().map(one => one.duration))).observe({
        type: 'longtask',
      })
    })
    const worked = await workedMs(devTools)
    const started = performance.now()
    await tab.check({ force: true })
    await page.getByRole('treegrid').waitFor()
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve))))
    rows.push(['from the press on the tab to the bars', ms(since(started))])
    rows.push(['the page, in time of the processor', ms((await workedMs(devTools)) - worked)])
    const told = await page.getByRole('treegrid').getAttribute('aria-rowcount')
    if (Number(told) < count) throw new Error(`${told} rows for ${count} items`)
    await page.waitForTimeout(500)
    const blocked = await page.evaluate(() => Math.max(0, ...(Reflect.get(window, 'blocks') as number[])))
    rows.push(['longest the page was not there meanwhile', ms(blocked)])
    const after = await heapMb(devTools)
    rows.push(['heap added, after GC', `${(after - before).toFixed(0)} MB (of ${after.toFixed(0)} MB)`])
    const frames = await scrollFrames(page)
    rows.push(['scroll to the end and back, frame p50', `${frames.p50.toFixed(1)} ms`])
    rows.push(['frame p95', `${frames.p95.toFixed(1)} ms`])
    rows.push(['longest frame', `${frames.max.toFixed(1)} ms`])
    const asked = performance.now()
    await page.getByRole('textbox', { name: 'Cari kegiatan' }).fill('pelatihan layanan 7')
    await page.locator('.rm-search-count').filter({ hasText: /\d/ }).waitFor()
    rows.push(['a search of all names', ms(since(asked))])
  } finally {
    await browser.close()
    await host.stop()
  }
}

if (!existsSync(join(root, 'out/main/web.js'))) throw new Error('npm run build comes first')
const dataFolder = mkdtempSync(join(tmpdir(), 'bench-region-'))
try {
  const backend = createBackend({
    dataFolder,
    resourcesFolder: join(root, 'resources'),
    host: 'web',
    appVersion: '',
    today: () => TODAY,
    now: () => new Date(),
  })
  const planId = await fill(backend)
  const count = await measurePages(backend, planId)
  backend.close()
  await measureScreen(dataFolder, count)
} finally {
  rmSync(dataFolder, { recursive: true, force: true })
}

const width = Math.max(...rows.map(([what]) => what.length))
console.log(
  `${availableParallelism()} cores, Node ${process.versions.node}, ${FILES} files of ${ITEMS} items\n`,
)
for (const [what, value] of rows) console.log(`${what.padEnd(width)}   ${value.padStart(20)}`)

// Collecting: a folder of many roadmap files into the database with every check, the picture of the region, the same folder
// once more, all of it as one file and opened elsewhere, one very large file, and spreadsheets, short ones and a long one. Beside it the obvious way: every file read anew for each picture, and the region counted
// out day by day. `-- 200` takes another number of files than 1,000.
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBackend, type Backend, type BackendOptions } from '../main/services/backend.ts'
import { encodeBase64 } from '../shared/base/base64.ts'
import { requireCivilDate } from '../shared/base/civil-date.ts'
import { toContribution } from '../shared/collection/contribution.ts'
import { defaultRule } from '../shared/collection/coverage-rule.ts'
import { projectRegion, type RegionInput } from '../shared/collection/region.ts'
import type { Agency, AgencyId } from '../shared/domain/agency.ts'
import type { PlanDocument } from '../shared/domain/plan.ts'
import { readRoadmapText } from '../shared/exchange/read-roadmap.ts'
import { toEngineInput } from '../shared/projection/plan-input.ts'
import { agencyDocument, fileOf } from '../tests/support/agency-files.ts'
import { cryptoTools } from '../tests/support/crypto-tools.ts'
import { loadFramework } from '../tests/support/frameworks.ts'
import { loadSample } from '../tests/support/sample.ts'
import { toBytes, writeSheet } from '../tests/support/sheet-roadmap.ts'
import { slowRegion } from '../tests/support/slow-region.ts'
import { measureCollectionFile } from './collection-file.ts'
import { must } from './must.ts'
import { timed } from './timed.ts'

const FILES = process.argv.map(Number).find(count => count > 0) ?? 1_000
const ITEMS = 100
/** As the page sends them. */
const AT_ONCE = 20
/** The slow version looks at every day and every item: of more it would not come to an end. */
const SLOW_FILES = Math.min(FILES, 40)
const LARGE_ITEMS = 9_000
const SHEETS = Math.min(FILES, 200)
const SHEET_ITEMS = 40
const LONG_SHEET_ITEMS = 10_000
const TODAY = requireCivilDate('2026-11-24')
const RESOURCES = join(import.meta.dirname, '../resources')

const framework = loadFramework('permenpanrb-8-2026')
const agencies = Array.from({ length: FILES }, (_, place): Agency => {
  const name = `Unit ${place + 1}`
  return { id: `unit-${place + 1}` as AgencyId, name, shortName: name, kind: 'agency' }
})
const sample = loadSample()
const host: PlanDocument = {
  ...sample,
  agencies: [...sample.agencies, ...agencies].slice(0, 1_000),
}

/** A roadmap has the list of the regency in it, and not that of all who are counted here. */
function documentOf(agency: Agency, itemCount: number): PlanDocument {
  return agencyDocument({ ...sample, agencies: [...sample.agencies, agency] }, framework, agency, itemCount)
}

const folder = mkdtempSync(join(tmpdir(), 'bench-collection-'))
const rows: (readonly [what: string, value: string, limit: string])[] = []
const ms = (value: number) => `${Math.round(value)} ms`
const since = (start: number) => performance.now() - start

const optionsOf = (dataFolder: string): BackendOptions => ({
  dataFolder,
  resourcesFolder: RESOURCES,
  host: 'web',
  appVersion: '',
  today: () => TODAY,
  now: () => new Date(),
})
const open = (dataFolder: string): Backend => createBackend(optionsOf(dataFolder))

function readSome(names: readonly string[]) {
  return names.map(name => {
    const bytes = readFileSync(join(folder, name))
    return { name, text: bytes.toString('utf8'), source: createHash('sha256').update(bytes).digest('hex') }
  })
}

async function takeFolder(backend: Backend, planId: PlanDocument['plan']['id']): Promise<number> {
  const names = readdirSync(folder).filter(name => name.endsWith('.spbe'))
  let taken = 0
  for (let first = 0; first < names.length; first += AT_ONCE) {
    const files = readSome(names.slice(first, first + AT_ONCE))
    const known = await must(backend, 'collection.known', {
      planId,
      sources: files.map(({ source }) => source),
    })
    const here = new Set(known.map(({ source }) => source))
    const others = files.filter(({ source }) => !here.has(source))
    if (others.length === 0) continue
    for (const { name, verdict } of await must(backend, 'collection.add', { planId, files: others })) {
      if (verdict !== 'new') throw new Error(`${name} is ${verdict}`)
      taken += 1
    }
  }
  return taken
}

function sheetOf(document: PlanDocument, place: number) {
  const base64 = encodeBase64(toBytes(writeSheet(document)))
  return { name: `${place}.xlsx`, base64, source: createHash('sha256').update(base64).digest('hex') }
}

async function takeSheets(backend: Backend, planId: PlanDocument['plan']['id']): Promise<void> {
  const sheets = agencies
    .slice(0, SHEETS)
    .map((agency, place) => sheetOf(documentOf(agency, SHEET_ITEMS), place))
  const short = await timed(async () => {
    for (let first = 0; first < sheets.length; first += AT_ONCE) {
      const files = sheets.slice(first, first + AT_ONCE)
      for (const { name, verdict } of await must(backend, 'collection.add', { planId, files }))
        if (verdict !== 'new') throw new Error(`${name} is ${verdict}`)
    }
  })
  rows.push([
    `${sheets.length} spreadsheets of ${SHEET_ITEMS} items`,
    `${((sheets.length / short.tookMs) * 1_000).toFixed(0)} files/s`,
    '',
  ])
  rows.push(['longest the process was not there for others', ms(short.longestMs), '≤ 50 ms'])

  const [agency] = agencies
  if (agency === undefined) throw new Error('no agency')
  const long = sheetOf(documentOf(agency, LONG_SHEET_ITEMS), SHEETS)
  const checked = await timed(() => must(backend, 'roadmap.checkSheet', { base64: long.base64 }))
  if (checked.value.state !== 'read') throw new Error('the long spreadsheet was not read')
  rows.push([`one spreadsheet of ${LONG_SHEET_ITEMS} items looked at`, ms(checked.tookMs), ''])
  rows.push(['longest the process was not there for others', ms(checked.longestMs), ''])
  const taken = await timed(() => must(backend, 'collection.add', { planId, files: [long] }))
  if (taken.value[0]?.verdict === 'unread') throw new Error('the long spreadsheet was not taken in')
  rows.push(['the same collected', ms(taken.tookMs), ''])
  rows.push(['longest the process was not there for others', ms(taken.longestMs), ''])
}

/** The obvious way to a picture: read every file, then look. */
function readAll(names: readonly string[]) {
  return names.map(name => {
    const read = readRoadmapText(readFileSync(join(folder, name), 'utf8'), cryptoTools)
    if (!read.ok) throw new Error(`${name}: ${read.error.code}`)
    return toContribution(read.value.document)
  })
}

function regionInput(contributions: RegionInput['contributions']): RegionInput {
  return {
    ...toEngineInput(host, framework, TODAY),
    board: host.agencies,
    units: new Set(host.agencies.map(({ id }) => id)),
    contributions,
    ruleOf: defaultRule,
  }
}

try {
  for (const agency of agencies)
    writeFileSync(join(folder, `${agency.id}.spbe`), fileOf(documentOf(agency, ITEMS), 1))
  const data = join(folder, 'data')
  const backend = open(data)
  const { document } = await must(backend, 'roadmap.open', { way: 'new', text: fileOf(host, 1) })
  const planId = document.plan.id

  let peak = 0
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50)
  const { value: taken, tookMs: intakeMs, longestMs } = await timed(() => takeFolder(backend, planId))
  clearInterval(watch)
  if (taken !== FILES) throw new Error(`${taken} files came in`)
  rows.push([
    `${FILES} files of ${ITEMS} items, with every check`,
    `${((FILES / intakeMs) * 1_000).toFixed(0)} files/s`,
    '≥ 100 files/s',
  ])
  rows.push(['memory at its highest', `${Math.round(peak / 1e6)} MB`, '< 600 MB'])
  rows.push(['longest the process was not there for others', ms(longestMs), '≤ 50 ms'])

  const again = performance.now()
  if ((await takeFolder(backend, planId)) > 0) throw new Error('a file came in twice')
  rows.push(['the same folder once more', ms(since(again)), '< 3,000 ms'])
  backend.close()

  const fresh = open(data)
  const cold = performance.now()
  const view = await must(fresh, 'collection.read', { planId })
  rows.push([`region and heat map of ${FILES * ITEMS} items, after a start`, ms(since(cold)), '< 1,000 ms'])
  // Something changes, and everything is worked out again.
  const first = agencies[0]?.id ?? host.plan.agencyId
  const warm = performance.now()
  await must(fresh, 'collection.setExpected', { planId, agencyId: first, isExpected: false })
  rows.push(['the same after a change', ms(since(warm)), '< 1,000 ms'])
  fresh.close()
  rows.push(...(await measureCollectionFile(planId, optionsOf(data), optionsOf(join(folder, 'elsewhere')))))

  const names = agencies.map(({ id }) => `${id}.spbe`)
  const obvious = performance.now()
  const contributions = readAll(names)
  const { projection } = projectRegion(regionInput([toContribution(host), ...contributions]))
  rows.push(['obvious: every file read anew for the picture', ms(since(obvious)), ''])
  if (projection.final !== view.region.final) throw new Error('the two pictures differ')

  const few = regionInput(contributions.slice(0, SLOW_FILES))
  const fastStart = performance.now()
  const fast = projectRegion(few).projection.steps.map(({ day, index }) => ({ day, index }))
  const fastMs = since(fastStart)
  const slowStart = performance.now()
  const slow = slowRegion(few)
  rows.push([`${SLOW_FILES} files: ours`, ms(fastMs), ''])
  rows.push([`${SLOW_FILES} files: counted out day by day`, ms(since(slowStart)), ''])
  if (JSON.stringify(slow) !== JSON.stringify(fast)) throw new Error('the slow version counts otherwise')

  const sheetsBackend = open(join(folder, 'sheets'))
  await must(sheetsBackend, 'roadmap.open', { way: 'new', text: fileOf(host, 1) })
  await takeSheets(sheetsBackend, planId)
  sheetsBackend.close()

  const [agency] = agencies
  if (agency === undefined) throw new Error('no agency')
  const plain = documentOf(agency, LARGE_ITEMS)
  const long = 'Kegiatan ini dijelaskan panjang lebar. '.repeat(20)
  const large = fileOf({ ...plain, items: plain.items.map(item => ({ ...item, description: long })) }, 1)
  const largeStart = performance.now()
  const read = readRoadmapText(large, cryptoTools)
  rows.push([`one file of ${(large.length / 1e6).toFixed(1)} MB read`, ms(since(largeStart)), '< 2,000 ms'])
  if (!read.ok) throw new Error(read.error.code)
  const cut = performance.now()
  const refused = readRoadmapText(large.slice(0, -100), cryptoTools)
  rows.push(['the same cut at its end refused', ms(since(cut)), '< 2,000 ms'])
  if (refused.ok) throw new Error('a cut file was read')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)))
console.log(`${availableParallelism()} cores, Node ${process.versions.node}\n`)
for (const row of rows)
  console.log(
    row
      .map((text, column) =>
        column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
      )
      .join('   '),
  )

// A plan leaves the built application as everything it can become: 40, 1,000 and 10,000 items, in a browser; how long each takes,
// how large it is, and for how long at most the page was not there for its user. `-- 1000` takes other numbers of items, and words
// after them only the outputs that have one of them in their name. Needs a build (`npm run build`).
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { createBackend } from '../main/services/backend.ts'
import { root } from '../scripts/root.mjs'
import { requireCivilDate } from '../shared/base/civil-date.ts'
import { fileOf } from '../tests/support/agency-files.ts'
import { startWebHost } from '../tests/e2e/support/web-host.ts'
import { must } from './must.ts'
import { openBrowser } from './open-browser.ts'
import { longDocument } from './publish/long-document.ts'

const given = process.argv.slice(2)
const asked = given.map(Number).filter(count => count > 0)
const SIZES = asked.length > 0 ? asked : [40, 1_000, 10_000]
const wanted = given.filter(word => !(Number(word) > 0))
const isWanted = (what: string) => wanted.length === 0 || wanted.some(word => what.includes(word))
/** A print of a thousand pages takes minutes; what takes longer hangs. */
const DEADLINE_MS = 900_000
const TODAY = requireCivilDate('2026-11-23')

const FILES = [
  'Matriks Peta Rencana',
  'Anggaran',
  'Proyeksi indeks',
  'Naskah Markdown',
  'Kalender',
  'Microsoft Project',
  'Salindia PowerPoint',
] as const
const PAPERS = [
  'Ringkasan satu halaman',
  'Dokumen Peta Rencana',
  'Matriks Peta Rencana',
  'Lini masa',
  'Lembar komitmen',
  'Ringkasan rapat',
] as const

async function fill(dataFolder: string, count: number): Promise<void> {
  const backend = createBackend({
    dataFolder,
    resourcesFolder: join(root, 'resources'),
    host: 'web',
    appVersion: '',
    today: () => TODAY,
    now: () => new Date(),
  })
  await must(backend, 'roadmap.open', { way: 'new', text: fileOf(longDocument(count), 1) })
  backend.close()
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`

/** Answers what `act` says of its outcome, after a line with how long it took. */
async function measure(page: Page, what: string, act: () => Promise<string>): Promise<void> {
  if (!isWanted(what)) return
  await page.evaluate(() => Object.assign(window, { blocks: [] }))
  const started = performance.now()
  const outcome = await act()
  const tookMs = Math.round(performance.now() - started)
  await page.waitForTimeout(300)
  const blocked = await page.evaluate(() => Math.max(0, ...(Reflect.get(window, 'blocks') as number[])))
  console.log(
    `${what.padEnd(38)} ${String(tookMs).padStart(8)} ms ${String(Math.round(blocked)).padStart(8)} ms  ${outcome}`,
  )
}

async function saved(page: Page, button: Locator): Promise<string> {
  const waiting = page.waitForEvent('download')
  await button.click()
  return megabytes(statSync(await (await waiting).path()).size)
}

async function measurePaper(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await measure(page, `paper: ${name}`, async () => {
    await page
      .getByRole('region', { name: 'Kertas dan PDF' })
      .getByRole('button', { name: `Lihat ${name}` })
      .click()
    // One question of the page, not one every few frames.
    return page.evaluate(
      () =>
        new Promise<string>(resolve => {
          const ask = () => {
            const count = document.querySelector('.ui-modal output')?.textContent
            if (count) resolve(count)
            else setTimeout(ask, 100)
          }
          ask()
        }),
    )
  })
  await measure(page, `PDF: ${name}`, async () => {
    const print = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }
    return megabytes((await page.pdf(print)).length)
  })
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
}

async function measurePicture(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  const show = page
    .getByRole('region', { name: 'Gambar' })
    .getByRole('button', { name: `Lihat ${name}`, exact: true })
  await measure(page, `picture: ${name}, shown`, async () => {
    await show.click()
    await dialog.locator('.pb-picture svg, .pb-undrawn').first().waitFor()
    return ''
  })
  await measure(page, `picture: ${name}, SVG`, () =>
    saved(page, dialog.getByRole('button', { name: 'Simpan SVG' })),
  )
  await measure(page, `picture: ${name}, PNG 2×`, async () => {
    const file = page.waitForEvent('download').then(async download => statSync(await download.path()).size)
    const refused = dialog.getByRole('alert').innerText()
    await dialog.getByRole('button', { name: 'Simpan PNG' }).click()
    return Promise.race([file.then(megabytes), refused])
  })
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
}

async function measureDiagram(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await measure(page, `diagram: ${name}, shown`, async () => {
    await page.getByRole('button', { name: `Lihat ${name}` }).click()
    await dialog.locator('.cn-picture svg, .pb-undrawn').first().waitFor()
    return ''
  })
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
}

async function measureSize(count: number): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'bench-publish-'))
  await fill(dataFolder, count)
  const host = await startWebHost({ dataFolder })
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1_440, height: 900 }, locale: 'id-ID' })
    page.setDefaultTimeout(DEADLINE_MS)
    await page.goto(host.url)
    await page.getByRole('treegrid').waitFor()
    await page.keyboard.press('Alt+7')
    await page.getByRole('heading', { level: 1, name: 'Terbitkan' }).waitFor()
    await page.evaluate(() => {
      Object.assign(window, { blocks: [] })
      new PerformanceObserver(list => {
        const blocks = Reflect.get(window, 'blocks') as number[]
        blocks.push(...list.getEntries().map(one => one.duration))
      }).observe({ type: 'longtask' })
    })
    console.log(`\n${count} items (load ${loadavg()[0]?.toFixed(1) ?? ''})`)
    for (const name of FILES)
      await measure(page, `file: ${name}`, () =>
        saved(page, page.getByRole('button', { name: `Simpan ${name}` })),
      )
    for (const name of PAPERS)
      if (isWanted(`paper: ${name}`) || isWanted(`PDF: ${name}`)) await measurePaper(page, name)
    for (const name of ['Lini masa', 'Proyeksi indeks'])
      if (isWanted(`picture: ${name}`)) await measurePicture(page, name)
    for (const name of ['Bagan Gantt Mermaid', 'Diagram ketergantungan Mermaid'])
      if (isWanted(`diagram: ${name}`)) await measureDiagram(page, name)
  } finally {
    await browser.close()
    await host.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

if (!existsSync(join(root, 'out/main/web.js'))) throw new Error('npm run build comes first')
console.log(`${availableParallelism()} cores, Node ${process.versions.node}`)
console.log('what it is, until it is there, longest the page was not there meanwhile, what came of it')
for (const count of SIZES) await measureSize(count)

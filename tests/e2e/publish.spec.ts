// The plan leaves the application: on paper, as pictures, slides, tables and files for other programs. What is saved is read
// by others than us.
import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Download, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { extractText, getDocumentProxy } from 'unpdf'
import type { Item } from '../../shared/domain/item.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import { toRoadmapText } from '../../shared/exchange/write-roadmap.ts'
import { requireCivilDate } from '../../shared/base/civil-date.ts'
import { cryptoTools } from '../support/crypto-tools.ts'
import { loadSample } from '../support/sample.ts'
import { chooseFile, dialog, readyForKeys } from './support/choose-file.ts'
import { RoadmapPage } from './support/roadmap-page.ts'
import { startWebHost, type RunningWebHost } from './support/web-host.ts'

let host: RunningWebHost

test.beforeEach(async ({ page }) => {
  host = await startWebHost()
  await page.goto(host.url)
  await new RoadmapPage(page).openSample()
})
test.afterEach(() => host.stop())

async function openPublish(page: Page): Promise<void> {
  await readyForKeys(page)
  await page.keyboard.press('Alt+7')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Terbitkan')
}

async function saved(page: Page, press: () => Promise<void>): Promise<Download> {
  const waiting = page.waitForEvent('download')
  await press()
  return waiting
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path())
}

/** The words of each page as the printer gets them, without spaces, and what is known of the file. */
async function printed(page: Page) {
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  })
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(pdf, { mergePages: false })
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view
  const content = await (await pdf.getPage(pdf.numPages)).getTextContent()
  const letters = content.items.flatMap(one => ('height' in one && one.str.trim() !== '' ? [one.height] : []))
  return {
    pages: text.map(words => words.replace(/\s/g, '')),
    size: [width, height].map(points => Math.round((points / 72) * 25.4)),
    outline: (await pdf.getOutline()) ?? [],
    /** The height of its smallest letters on the last page, in points. */
    smallest: Math.round(Math.min(...letters) * 10) / 10,
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
  }
}

async function showPaper(page: Page, name: string): Promise<void> {
  await page
    .getByRole('region', { name: 'Kertas dan PDF' })
    .getByRole('button', { name: `Lihat ${name}` })
    .click()
  await expect(dialog(page)).toBeVisible()
  await expect(dialog(page).locator('.sheet').first()).toBeVisible()
}

const pageCount = async (page: Page) =>
  Number(
    /\d+/.exec(
      await dialog(page)
        .getByText(/^\d+ halaman$/)
        .innerText(),
    )?.[0],
  )

/** Another content takes the place of the open plan, as a file does. */
async function replacePlan(page: Page, document: PlanDocument): Promise<void> {
  const text = toRoadmapText(
    document,
    { revision: 1, madeOn: requireCivilDate('2026-11-20') },
    cryptoTools,
    null,
  )
  await chooseFile(page, { name: 'panjang.spbe', bytes: new TextEncoder().encode(text) })
  await dialog(page)
    .getByRole('radio', { name: /^Pengganti rencana/ })
    .check()
  await dialog(page).getByRole('button', { name: 'Ganti' }).click()
  await expect(dialog(page)).toHaveCount(0)
}

test('one page has the three numbers, the curve, the years and what is asked, and stays one page', async ({
  page,
}) => {
  await openPublish(page)
  await showPaper(page, 'Ringkasan satu halaman')
  for (const [paper, size] of [
    ['A4', [210, 297]],
    ['F4', [215, 330]],
  ] as const) {
    await dialog(page).getByRole('radio', { name: paper }).check()
    const out = await printed(page)
    expect(out.size).toEqual(size)
    expect(out.pages).toHaveLength(1)
    for (const words of ['PetaRencanaSPBE2026–2030', '1,55', '3,69', '4,90', 'Yangperludiputuskan', 'NIP'])
      expect(out.pages[0]).toContain(words)
    expect(out.isTagged).toBe(true)
  }
  const { violations } = await new AxeBuilder({ page }).include('.ui-modal').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('one page stays one page however long names are and however much is asked', async ({ page }) => {
  const sample = loadSample()
  const long = 'Penyelenggaraan integrasi layanan digital lintas perangkat daerah dan kecamatan '.repeat(2)
  const items = sample.items.map(
    (item): Item => ({ ...item, name: `${long}${item.position}`.slice(0, 160), costs: [], risk: long }),
  )
  const document = { ...sample, plan: { ...sample.plan, title: long.slice(0, 160) }, items }
  await replacePlan(page, document)
  await openPublish(page)
  await showPaper(page, 'Ringkasan satu halaman')
  expect(await pageCount(page)).toBe(1)
  expect((await printed(page)).pages).toHaveLength(1)
})

test('while a plan is sent its page is looked at, and Esc leads back to sending', async ({ page }) => {
  test.slow()
  const roadmap = new RoadmapPage(page)
  const openSending = async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Kirim peta rencana')
    await page.keyboard.press('Enter')
  }
  await openSending()
  const sending = page.getByRole('dialog', { name: 'Kirim peta rencana' })
  await sending.getByRole('button', { name: 'PDF satu halaman…' }).click()
  const paper = page.getByRole('dialog', { name: 'Ringkasan satu halaman' })
  await expect(paper.getByText('1 halaman')).toBeVisible()
  await expect(paper.getByText('Draf: menjadi revisi 1 saat dikirim')).toHaveCount(1)
  expect((await printed(page)).pages).toHaveLength(1)
  await page.keyboard.press('Escape')
  await expect(paper).toHaveCount(0)
  await expect(sending.getByRole('button', { name: 'PDF satu halaman…' })).toBeFocused()

  // What was sent is named by its number, as in the name of the file.
  const download = page.waitForEvent('download')
  await sending.getByRole('button', { name: 'Kirim', exact: true }).click()
  expect((await download).suggestedFilename()).toContain('revisi 1')
  await expect(sending).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Ringkasan satu halaman')
  await page.keyboard.press('Enter')
  await expect(paper.getByText('Revisi 1, 23 November 2026', { exact: true })).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(paper).toHaveCount(0)

  // Changed, it is the next one, on the paper as in the preview; both are told by one answer.
  await roadmap.select(/Perbup Satu Data/)
  await page.keyboard.press('Delete')
  await expect(page.getByText(/Perbup Satu Data.* dihapus/)).toBeVisible()
  await openSending()
  const asked: string[] = []
  page.on('request', request => {
    if (request.url().endsWith('/call/revision.stand')) asked.push(request.url())
  })
  await sending.getByRole('button', { name: 'PDF satu halaman…' }).click()
  const becomes = 'Perubahan sesudah revisi 1; menjadi revisi 2 saat dikirim'
  await expect(paper.getByText(becomes, { exact: true })).toHaveCount(1)
  await expect(page.locator('.sheet-print .op-stand')).toHaveText(becomes)
  expect(asked).toHaveLength(1)
  await page.keyboard.press('Escape')
  await expect(paper).toHaveCount(0)
  const second = page.waitForEvent('download')
  await sending.getByRole('button', { name: 'Kirim', exact: true }).click()
  expect((await second).suggestedFilename()).toContain('revisi 2')
})

test('the document says all of the plan, with an outline to leaf by', async ({ page }) => {
  await openPublish(page)
  await showPaper(page, 'Dokumen Peta Rencana')
  const count = await pageCount(page)
  const { pages, outline } = await printed(page)
  expect(pages).toHaveLength(count)
  const words = pages.join('')
  for (const { name } of loadSample().items) expect(words).toContain(name.replace(/\s/g, ''))
  const titles = (entries: typeof outline): readonly string[] =>
    entries.flatMap(({ title, items }) => [title, ...titles(items)])
  for (const title of ['Ringkasan', 'Cara menghitung', 'Kegiatan menurut muatan', 'Anggaran', 'Tertahan'])
    expect(titles(outline)).toContain(title)
})

test('the matrix keeps its letters on upright paper, has all its money, and nobody signs an empty page', async ({
  page,
}) => {
  const sample = loadSample()
  const items = sample.items.map(
    (item): Item => ({
      ...item,
      output: `${item.output} mempertanggungjawabkannya Penyelenggaraanpertanggungjawabanpelaksanaan`,
    }),
  )
  await replacePlan(page, { ...sample, items })
  await openPublish(page)
  await showPaper(page, 'Matriks Peta Rencana')
  for (const orientation of ['Tegak', 'Mendatar']) {
    await dialog(page).getByRole('radio', { name: orientation }).check()
    await expect(dialog(page).locator('.sheet').first()).toBeVisible()
    const out = await printed(page)
    // What is too wide for its page makes the printer shrink all of it, and the preview has other pages then.
    expect(out.smallest).toBe(9)
    expect(out.pages).toHaveLength(await pageCount(page))
    expect(out.pages.at(-1)).toContain('2kegiatan,510jutarupiah')
    expect(out.pages.at(-1)).toContain('NIP')
    // An ordinary word is broken only where there is no room for it.
    if (orientation === 'Tegak') expect(out.pages.join('')).toContain('2026:120')
    else expect(out.pages.join('')).toContain('mempertanggungjawabkannya')
  }
})

test('the timeline is tiled over pages or stands on one sheet, with every item', async ({ page }) => {
  await openPublish(page)
  await showPaper(page, 'Lini masa')
  const names = loadSample().items.map(({ name }) => name.replace(/\s/g, ''))
  const has = (pages: readonly string[]) => names.filter(name => pages.join('').includes(name.slice(0, 24)))
  const tiled = await printed(page)
  expect(tiled.pages.length).toBeGreaterThan(2)
  expect(tiled.pages).toHaveLength(await pageCount(page))
  expect(has(tiled.pages)).toEqual(names)
  await dialog(page).getByRole('radio', { name: 'Dalam satu lembar' }).check()
  await expect(dialog(page).getByText('1 halaman')).toBeVisible()
  const whole = await printed(page)
  expect(whole.pages).toHaveLength(1)
  expect(whole.size[1]).toBeGreaterThan(400)
  expect(has(whole.pages)).toEqual(names)
})

test('each agency gets a sheet for the word of its head; who signs is kept in Pengaturan', async ({
  page,
}) => {
  await page.keyboard.press('Alt+9')
  await page.getByRole('button', { name: 'Kop surat' }).click()
  await page.getByLabel('Tempat', { exact: true }).fill('Mojosari')
  const kept = page.waitForResponse(
    answer => answer.request().postData()?.includes('Ardi Sepdianto') === true,
  )
  await page.getByLabel('Nama', { exact: true }).fill('Ardi Sepdianto')
  await page.getByLabel('Nama', { exact: true }).press('Tab')
  await kept
  await page.reload()
  await openPublish(page)
  await showPaper(page, 'Lembar komitmen')
  const { pages } = await printed(page)
  const sample = loadSample()
  const leads = new Set(sample.items.map(({ leadAgencyId }) => leadAgencyId))
  for (const { id, name } of sample.agencies)
    expect([
      name,
      pages.some(words => words.includes(`pimpinan${name.replace(/\s/g, '')},berkomitmen`)),
    ]).toEqual([name, leads.has(id)])
  // The head of the agency whose plan it is, and of no other.
  expect(pages.filter(words => words.includes('ArdiSepdianto'))).toHaveLength(1)
  expect(pages.filter(words => words.includes('Mojosari,23November2026'))).toHaveLength(leads.size)
})

test('tables, text, calendar and planner are saved under names that say what they are', async ({ page }) => {
  await openPublish(page)
  const save = async (name: string) => {
    const download = await saved(page, () => page.getByRole('button', { name: `Simpan ${name}` }).click())
    return { name: download.suggestedFilename(), bytes: await bytesOf(download) }
  }
  const matrix = await save('Matriks Peta Rencana')
  expect(matrix.name).toBe('Peta Rencana Diskominfo - Matriks - 2026-11-23.xlsx')
  const [sheet] = await readXlsxFile(matrix.bytes)
  expect(sheet?.data.filter(row => typeof row[0] === 'number')).toHaveLength(40)
  const calendar = await save('Kalender')
  expect(calendar.bytes.toString('utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/)
  const project = await save('Microsoft Project')
  expect(project.bytes.toString('utf8')).toContain('<Project xmlns="http://schemas.microsoft.com/project">')
  const text = await save('Naskah Markdown')
  expect(text.bytes.toString('utf8')).toMatch(/^# Peta Rencana SPBE 2026–2030\n/)
})

test('slides are saved as they are chosen in Presentasi', async ({ page }) => {
  await openPublish(page)
  const download = await saved(page, () =>
    page.getByRole('button', { name: 'Simpan Salindia PowerPoint' }).click(),
  )
  expect(download.suggestedFilename()).toMatch(/\.pptx$/)
  const parts = unzipSync(new Uint8Array(await bytesOf(download)))
  const slides = Object.keys(parts).filter(name => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  expect(slides.length).toBeGreaterThan(9)
  const words = slides.flatMap(name =>
    [...strFromU8(parts[name] ?? new Uint8Array()).matchAll(/<a:t>([^<]*)/g)].map(([, text = '']) => text),
  )
  expect(words).toContain('Peta Rencana SPBE 2026–2030')
  expect(words.map(text => text.replace('\u00a0', ' '))).toContain(
    'Desember 2030: indeks 3,69, predikat Sangat Baik',
  )
  expect(Object.keys(parts).some(name => name.startsWith('ppt/charts/chart'))).toBe(true)
})

test('a picture is saved as PNG and SVG, and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPublish(page)
  const pictures = page.getByRole('region', { name: 'Gambar' })
  await pictures.getByRole('button', { name: 'Lihat Proyeksi indeks' }).click()
  await expect(dialog(page).getByRole('img')).toBeVisible()
  await dialog(page).getByRole('radio', { name: '1×' }).check()
  const width = async (press: () => Promise<void>) => {
    const bytes = await bytesOf(await saved(page, press))
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    return bytes.readUInt32BE(16)
  }
  const savePng = () => dialog(page).getByRole('button', { name: 'Simpan PNG' }).click()
  const once = await width(savePng)
  await dialog(page).getByRole('radio', { name: '3×' }).check()
  expect(Math.abs((await width(savePng)) - 3 * once)).toBeLessThan(4)
  const svg = await saved(page, () => dialog(page).getByRole('button', { name: 'Simpan SVG' }).click())
  expect((await bytesOf(svg)).toString('utf8')).toMatch(/^(<\?xml[^>]*>\s*)?<svg /)
  await dialog(page).getByRole('button', { name: 'Salin gambar' }).click()
  await expect(page.getByText(/^Gambar disalin/)).toBeVisible()
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => types),
  )
  expect(types).toContain('image/png')
})

test('diagrams of Mermaid are drawn before their source is saved', async ({ page }) => {
  await openPublish(page)
  await page.getByRole('button', { name: 'Lihat Bagan Gantt Mermaid' }).click()
  await expect(dialog(page).locator('.cn-picture svg')).toBeVisible({ timeout: 30_000 })
  const source = await saved(page, () => dialog(page).getByRole('button', { name: 'Simpan sumber' }).click())
  expect((await bytesOf(source)).toString('utf8')).toContain('gantt')

  // The window that ends it stands there before Mermaid holds the page.
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      const [stop] = [...document.querySelectorAll('button')].filter(
        ({ textContent }) => textContent === 'Batalkan',
      )
      if (stop === undefined) return
      observer.disconnect()
      stop.click()
    }).observe(document.body, { childList: true, subtree: true })
  })
  const files: string[] = []
  page.on('download', download => files.push(download.suggestedFilename()))
  const saveSvg = () => dialog(page).getByRole('button', { name: 'Simpan SVG' }).click()
  await saveSvg()
  await expect(page.getByText('Dibatalkan. Tidak ada berkas yang ditulis.')).toBeVisible()
  const svg = await bytesOf(await saved(page, saveSvg))
  expect(svg.toString('utf8')).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /)
  // Drawn by a browser that has not got the font, words come out as wide as here: none leaves its bar.
  const other = await page.context().newPage()
  await other.goto(`data:image/svg+xml;base64,${svg.toString('base64')}`)
  await expect
    .poll(() => other.evaluate(() => [...document.fonts].map(({ status }) => status)))
    .toEqual(['loaded'])
  await other.close()
  expect(files).toHaveLength(1)
})

test('the screen is whole by keys, in English and in a small window', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('English')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Alt+7')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Publish')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  const first = page.getByRole('button', { name: 'View One-page summary' })
  await first.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'One-page summary' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(first).toBeFocused()
})

// Keterhubungan as a planner would use it: what is connected, by mouse and by keys, in both languages; what is stored, the
// diagram and its file, and the region.
import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import Database from 'better-sqlite3'
import { expect, test, type Page } from '@playwright/test'
import { dataFolderAt } from '../../main/store/data-folder.ts'
import { agencyDocument, fileOf } from '../support/agency-files.ts'
import { loadFramework } from '../support/frameworks.ts'
import { loadSample } from '../support/sample.ts'
import { RoadmapPage } from './support/roadmap-page.ts'
import { startOnSample } from './support/start-on.ts'
import type { RunningWebHost } from './support/web-host.ts'

let host: RunningWebHost
const complaints: string[] = []

test.beforeEach(async ({ page }) => {
  complaints.length = 0
  // What the policy of the page refuses, or Mermaid misses, is said on the console.
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  ;({ host } = await startOnSample(page))
  await page.keyboard.press('Alt+4')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keterhubungan')
})
test.afterEach(async () => {
  expect(complaints).toEqual([])
  await host.stop()
})

function stored(name: string): readonly Record<string, unknown>[] {
  const db = new Database(dataFolderAt(host.dataFolder).database, { readonly: true })
  try {
    return db
      .prepare('SELECT name, kind, agency_id, connected_on, note FROM system WHERE name = ?')
      .all(name) as Record<string, unknown>[]
  } finally {
    db.close()
  }
}

const table = (page: Page) => page.getByRole('grid')
const row = (page: Page, name: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) })
const dialog = (page: Page) => page.getByRole('dialog')
const figure = (page: Page, label: string) => page.getByRole('button', { name: new RegExp(`^${label}`) })
const canvas = (page: Page) => page.getByRole('application')
const zoom = async (page: Page) => Number.parseInt(await page.locator('.cn-zoom').innerText(), 10)

async function expectNothingForAxe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

async function showDiagram(page: Page, name = 'Diagram'): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check()
  await expect(page.locator('.cn-picture svg')).toBeVisible({ timeout: 20_000 })
}

test('the figures, the table by agency, and the way to the item that connects', async ({ page }) => {
  await expect(figure(page, 'Terhubung hari ini')).toContainText('5 dari 23')
  await expect(figure(page, 'Terhubung pada akhir 2030')).toContainText('20 dari 23')
  await expect(row(page, 'SIMPEG')).toContainText('Direncanakan')
  await expect(row(page, 'SIMPEG')).toContainText('30 Sep 2027')
  await expect(row(page, 'Data stunting')).toContainText('sejak 3 Nov 2025')
  await expect(row(page, 'SRIKANDI')).toContainText('Belum direncanakan')
  await expectNothingForAxe(page)

  await figure(page, 'Belum direncanakan').click()
  await expect(table(page).getByRole('rowheader', { name: /SRIKANDI|harga pangan|SAKIP/ })).toHaveCount(3)
  await expect(row(page, 'SIMPEG')).toHaveCount(0)
  await page.getByRole('radio', { name: /^Semua/ }).check()
  await page.getByRole('searchbox').fill('kepegawaian')
  await expect(table(page).getByRole('row')).toHaveCount(4)
  await page.getByRole('searchbox').fill('tidak ada yang begini')
  await page.getByRole('button', { name: 'Tampilkan semua' }).click()
  await row(page, 'SIMPEG')
    .getByRole('button', { name: /SIMPEG terhubung SIASN/ })
    .click()
  const roadmap = new RoadmapPage(page)
  await expect(roadmap.inspector.getByRole('textbox', { name: 'Nama kegiatan' })).toHaveValue(
    'SIMPEG terhubung SIASN dan e-Kinerja',
  )
})

test('by mouse: a system is added, changed, listed out of an item, removed and brought back', async ({
  page,
}) => {
  await page.locator('header').getByRole('button', { name: 'Aplikasi atau data', exact: true }).click()
  await dialog(page).getByRole('textbox', { name: 'Nama' }).fill('Data cuaca')
  await dialog(page).getByRole('button', { name: /Jenis/ }).click()
  await page.getByRole('option', { name: 'Data', exact: true }).click()
  await dialog(page).getByRole('combobox', { name: 'Perangkat daerah' }).fill('BPBD')
  await page.getByRole('option', { name: /BPBD/ }).click()
  await dialog(page).getByRole('textbox', { name: 'Terhubung sejak' }).fill('5 Mei 2026')
  await dialog(page).getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(row(page, 'Data cuaca')).toContainText('sejak 5 Mei 2026')
  await expect(figure(page, 'Terhubung hari ini')).toContainText('6 dari 24')
  expect(stored('Data cuaca')).toEqual([
    { name: 'Data cuaca', kind: 'dataset', agency_id: 'bpbd', connected_on: '2026-05-05', note: '' },
  ])

  await row(page, 'Data cuaca').getByRole('button', { name: 'Ubah Data cuaca' }).last().click()
  await dialog(page).getByRole('textbox', { name: 'Terhubung sejak' }).fill('')
  await dialog(page).getByRole('textbox', { name: 'Catatan' }).fill('Dari stasiun sendiri')
  await dialog(page).getByRole('button', { name: 'Simpan' }).click()
  await expect(row(page, 'Data cuaca')).toContainText('Belum direncanakan')
  await expect(row(page, 'Data cuaca')).toContainText('Dari stasiun sendiri')

  await row(page, 'Surat desa').getByRole('button', { name: 'Catat Surat desa' }).last().click()
  await expect(row(page, 'Surat desa')).not.toContainText('disebut oleh kegiatan')
  expect(stored('Surat desa')).toMatchObject([{ agency_id: 'diskominfo', connected_on: null }])

  await row(page, 'Data cuaca').getByRole('button', { name: 'Hapus Data cuaca' }).click()
  await expect(row(page, 'Data cuaca')).toHaveCount(0)
  expect(stored('Data cuaca')).toEqual([])
  await page.getByRole('button', { name: 'Urungkan', exact: true }).click()
  await expect(row(page, 'Data cuaca')).toHaveCount(1)
  expect(stored('Data cuaca')).toHaveLength(1)
})

test('by keys alone: walk, sort, add, refuse, remove, undo', async ({ page }) => {
  await page.keyboard.press('n')
  await expect(dialog(page).getByRole('textbox', { name: 'Nama' })).toBeFocused()
  await page.keyboard.type('siMPEG')
  await dialog(page).getByRole('combobox', { name: 'Perangkat daerah' }).fill('BKPSDM')
  await page.keyboard.press('Enter')
  await dialog(page).getByRole('textbox', { name: 'Nama' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByText('Perangkat daerah ini sudah memiliki baris')).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Absensi daring')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(row(page, 'Absensi daring')).toHaveCount(1)

  await page.keyboard.press('/')
  await page.keyboard.type('absen')
  await page.keyboard.press('Shift+Tab')
  // Begun anew: what was typed before is selected.
  await page.keyboard.press('/')
  await page.keyboard.type('bkpsdm')
  await expect(table(page).getByRole('row')).toHaveCount(5)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(table(page).locator(':focus')).toHaveAccessibleName(/Ubah Absensi daring|Absensi daring/)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(table(page).locator(':focus')).toHaveText('Kapan')
  await page.keyboard.press('Enter')
  await expect(table(page).getByRole('columnheader', { name: 'Kapan' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await page.keyboard.press('ArrowDown')
  await expect(table(page).locator(':focus')).toHaveText('30 Sep 2027')
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Home')
  await expect(table(page).locator(':focus')).toContainText('Absensi daring')
  await page.keyboard.press('Delete')
  await expect(row(page, 'Absensi daring')).toHaveCount(0)
  await expect(table(page).locator(':focus')).toContainText(/SIMPEG|E-Kinerja/)
  await page.keyboard.press('Control+z')
  await expect(row(page, 'Absensi daring')).toHaveCount(1)
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(table(page).locator(':focus')).toHaveCount(1)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('treegrid')).toBeVisible()
})

test('the diagram is zoomed, moved and saved; names in it are text', async ({ page }) => {
  await page.keyboard.press('n')
  await page.keyboard.type('Data <b>UMKM</b> "koperasi"; #1 `x` & <img src=x onerror=alert(1)>')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await showDiagram(page)
  await expectNothingForAxe(page)
  expect(await page.locator('.cn-picture img, .cn-picture foreignObject, .cn-picture script').count()).toBe(0)
  await expect(page.locator('.cn-picture')).toContainText('<b>UMKM</b>')

  const fitted = await zoom(page)
  await canvas(page).focus()
  await page.keyboard.press('+')
  expect(await zoom(page)).toBeGreaterThan(fitted)
  const place = () =>
    page.locator('.cn-picture').evaluate(element => (element as HTMLElement).style.transform)
  const before = await place()
  await page.keyboard.press('ArrowLeft')
  expect(await place()).not.toBe(before)
  await page.keyboard.press('0')
  expect(await zoom(page)).toBe(fitted)
  const box = await canvas(page).boundingBox()
  if (!box) throw new Error('no diagram')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await expect.poll(() => zoom(page)).toBeGreaterThan(fitted)
  await page.getByRole('button', { name: 'Tampilkan seluruh diagram' }).click()
  const still = await place()
  await page.mouse.move(box.x + 200, box.y + 200)
  await page.mouse.down()
  await page.mouse.move(box.x + 260, box.y + 240, { steps: 4 })
  await page.mouse.up()
  expect(await place()).not.toBe(still)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Simpan SVG' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('Keterhubungan Peta Rencana SPBE 2026–2030 - 2026-11-23.svg')
  const svg = readFileSync(await file.path(), 'utf8')
  expect(svg).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/,
  )
  const said = svg.replaceAll(/<style.*?<\/style>|<[^>]+>/gs, '')
  for (const words of ['Dinkes', 'SIMPEG', 'Rumah data', '&lt;b&gt;UMKM&lt;/b&gt;'])
    expect(said).toContain(words)
  for (const tag of ['<img', '<script', '<foreignObject', 'javascript:']) expect(svg).not.toContain(tag)
  // It is a sound file of its own: a parser of XML finds nothing wrong with it.
  const fault = await page.evaluate(
    text => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent,
    svg,
  )
  expect(fault).toBeUndefined()
})

test('the source is copied, and the diagram is opened as wide as the window', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await showDiagram(page)
  await page.getByRole('button', { name: 'Salin sumber Mermaid' }).click()
  await expect(page.getByText('Sumber Mermaid disalin.')).toBeVisible()
  const source = await page.evaluate(() => navigator.clipboard.readText())
  expect(source).toContain('flowchart LR')
  expect(source).toContain('subgraph')
  await page.getByRole('button', { name: 'Buka diagram selebar jendela' }).click()
  await expect(dialog(page).locator('.cn-picture svg')).toBeVisible({ timeout: 20_000 })
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
})

test('in English, in the dark, from the palette', async ({ page }) => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('English')
  await page.keyboard.press('Enter')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Connectivity')
  await expect(row(page, 'SIMPEG')).toContainText('Planned')
  await expectNothingForAxe(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Connectivity: Diagram')
  await page.keyboard.press('Enter')
  await expect(page.locator('.cn-picture svg')).toBeVisible({ timeout: 20_000 })
  await expect(page.locator('.cn-picture')).toContainText('Planned')
  await expectNothingForAxe(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('only items name')
  await page.keyboard.press('Enter')
  await expect(page.getByText('4 rows listed.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/Undone: edit 4 applications and data sets/)).toBeVisible()
})

test('an item chooses what it connects from what is known', async ({ page }) => {
  await page.keyboard.press('Alt+3')
  const roadmap = new RoadmapPage(page)
  await roadmap.select(/^.*Portal Satu Data/)
  const section = roadmap.inspector.getByRole('button', { name: 'Keterkaitan' })
  if ((await section.getAttribute('aria-expanded')) === 'false') await section.click()
  const services = roadmap.inspector.getByRole('combobox', { name: 'Layanan/aplikasi/data terkait' })
  // The list of a field that is still on its way into sight closes again.
  await services.evaluate(field => field.scrollIntoView({ block: 'center' }))
  await services.click()
  await page.keyboard.type('perizin')
  await expect(page.getByRole('option', { name: /Data perizinan/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(roadmap.inspector.getByText('Data perizinan', { exact: true })).toBeVisible()
  // The field goes on where it was.
  await expect(services).toBeFocused()
  await page.keyboard.type('Katalog baru')
  await page.keyboard.press('Enter')
  await expect(roadmap.inspector.getByText('Katalog baru', { exact: true })).toBeVisible()
  await expect(services).toBeFocused()
  // Keys belong to a field until Escape.
  await page.keyboard.press('Escape')
  await expect(services).not.toBeFocused()
  await page.keyboard.press('Alt+4')
  await expect(row(page, 'Katalog baru')).toContainText('disebut oleh kegiatan')
  await expect(row(page, 'Katalog baru')).toContainText('31 Okt 2027')
})

test('the region has the same of all roadmaps, to look at', async ({ page }) => {
  const sample = loadSample()
  const bappeda = sample.agencies.find(({ id }) => id === 'bappeda')
  if (!bappeda) throw new Error('no agency')
  const text = fileOf(agencyDocument(sample, loadFramework('permenpanrb-8-2026'), bappeda, 2), 1)
  await page.keyboard.press('Alt+5')
  await page
    .locator('input[type=file][multiple]')
    .setInputFiles([{ name: 'bappeda.spbe', mimeType: 'application/json', buffer: Buffer.from(text) }])
  await expect(dialog(page).getByText(/berkas dibaca dalam/)).toBeVisible({ timeout: 30_000 })
  await page.keyboard.press('Escape')
  await page.getByRole('radio', { name: 'Keterhubungan', exact: true }).check()
  await expect(row(page, 'Aplikasi layanan Bappeda')).toContainText('Direncanakan')
  await expect(figure(page, 'Terhubung hari ini')).toContainText('5 dari 24')
  await expect(page.getByRole('button', { name: /^(Ubah|Hapus|Catat) / })).toHaveCount(0)
  await expectNothingForAxe(page)
  await showDiagram(page)
  await expect(page.locator('.cn-picture')).toContainText('Bappeda')
})

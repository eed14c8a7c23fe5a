// All timelines of the region on one screen: looked at by mouse and by keys, in both languages, and never changed.
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import type { Dependency, DependencyId } from '../../shared/domain/dependency.ts'
import { agencyDocument, agencyFiles, fileOf } from '../support/agency-files.ts'
import { loadFramework } from '../support/frameworks.ts'
import { loadSample } from '../support/sample.ts'
import { startOnSample } from './support/start-on.ts'
import type { RunningWebHost } from './support/web-host.ts'

const sample = loadSample()
const framework = loadFramework('permenpanrb-8-2026')

let host: RunningWebHost
/** What the page has asked the backend for, in order. */
let calls: string[]

test.beforeEach(async ({ page }) => {
  calls = []
  page.on('request', request => {
    const method = /\/call\/([\w.]+)$/.exec(request.url())?.[1]
    if (method !== undefined) calls.push(method)
  })
  ;({ host } = await startOnSample(page))
  await page.keyboard.press('Alt+5')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rekap OPD Kabupaten Mojokerto')
})
test.afterEach(() => host.stop())

const grid = (page: Page) => page.getByRole('treegrid')
const details = (page: Page) => page.getByRole('complementary', { name: 'Rincian kegiatan (hanya dibaca)' })
const itemRow = (page: Page, name: RegExp) => grid(page).getByRole('row', { name })
const group = (page: Page, name: RegExp) => grid(page).getByRole('row', { name, expanded: true })

/** A roadmap of Bappeda whose items wait for one another, beside the files of the bad week. */
function bappeda() {
  const agency = sample.agencies.find(({ id }) => id === 'bappeda')
  if (!agency) throw new Error('no bappeda')
  const document = agencyDocument(sample, framework, agency, 6)
  const [first, second] = document.items
  if (!first || !second) throw new Error('no items')
  const link: Dependency = {
    id: 'waits' as DependencyId,
    predecessorId: first.id,
    successorId: second.id,
    kind: 'finish-start',
    lagDays: 0,
  }
  const told = { ...first, description: 'Diuraikan panjang lebar.', executor: 'Kabid Perencanaan' }
  const items = [told, second, ...document.items.slice(2)]
  return { document: { ...document, items, dependencies: [link] }, first, second }
}

async function take(page: Page, files: readonly { readonly name: string; readonly text: string }[]) {
  await page.locator('input[type=file][multiple]').setInputFiles(
    files.map(({ name, text }) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })),
  )
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/berkas dibaca dalam/)).toBeVisible({ timeout: 30_000 })
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

const takeWeek = (page: Page) =>
  take(page, [
    { name: 'bappeda.spbe', text: fileOf(bappeda().document, 1) },
    ...agencyFiles(sample, framework).files.filter(({ name }) => !name.includes('bappeda')),
  ])

async function openTimeline(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Lini masa', exact: true }).check({ force: true })
  await expect(grid(page)).toBeVisible()
}

async function expectNothingForAxe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

/** Where the bar of a row lies: right of the table, at the height of its row. */
async function barPlace(page: Page, name: RegExp) {
  const row = await itemRow(page, name).first().boundingBox()
  const table = await page.getByRole('separator', { name: 'Lebar tabel' }).boundingBox()
  if (!row || !table) throw new Error('not in sight')
  return { table: table.x, y: row.y + row.height / 2, right: row.x + row.width }
}

test('every counted roadmap stands on one axis above the projection of the region, and what is left out is said', async ({
  page,
}) => {
  await expect(page.getByRole('radio', { name: 'Lini masa', exact: true })).toHaveCount(0)
  await takeWeek(page)
  const final = await page.getByText('Proyeksi daerah 2030').locator('..').innerText()
  await openTimeline(page)
  await expect(page.getByText(/^\d+ kegiatan dari \d+ peta rencana, hanya untuk dibaca\./)).toContainText(
    'Tidak ditampilkan: 1 berkas yang menunggu keputusan, 2 berkas rusak.',
  )
  // The curve is that of the recap, not that of one plan.
  const shown = await page.locator('.rm-lines li').first().innerText()
  expect(final).toContain(/\d,\d\d/.exec(shown)?.[0] ?? 'nothing')
  await expect(group(page, /^Sekretariat Daerah 3 kegiatan, Anggaran Rp/)).toHaveCount(1)
  await expect(page.getByRole('slider', { name: /langkah|kenaikan/i })).toHaveCount(1)
  await expect(page.getByRole('switch', { name: 'Jalur kritis' })).toHaveCount(0)
  await expectNothingForAxe(page)
})

test('the menu of a row offers what can be looked at, and changes nothing', async ({ page }) => {
  await takeWeek(page)
  await openTimeline(page)
  const { first } = bappeda()
  await page.getByRole('textbox', { name: 'Cari kegiatan' }).fill(first.name)
  await page.keyboard.press('Enter')
  const name = new RegExp(first.name)
  const menu = page.getByRole('menu', { name: `Menu: ${first.name}` })
  await itemRow(page, name)
    .first()
    .click({ button: 'right', position: { x: 80, y: 12 } })
  await expect(menu.getByRole('menuitem')).toHaveText([
    'Buka rincian kegiatanEnter',
    'Buka rincian unit di papanShiftEnter',
  ])
  await menu.getByRole('menuitem', { name: 'Buka rincian kegiatan' }).click()
  await expect(details(page)).toBeFocused()
  await grid(page).focus()
  await page.keyboard.press('Shift+F10')
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Rincian unit' })).toBeVisible()
})

test('by mouse: details, groups, search, filters, sorting, columns, zoom, and the way to the board', async ({
  page,
}) => {
  await takeWeek(page)
  await openTimeline(page)
  const { first, second } = bappeda()

  // A search jumps there.
  await page.getByRole('textbox', { name: 'Cari kegiatan' }).fill(first.name)
  await page.keyboard.press('Enter')
  const own = new RegExp(`^${first.name}`)
  await expect(itemRow(page, own)).toHaveAttribute('aria-selected', 'true')
  await itemRow(page, own).click({ position: { x: 80, y: 10 } })
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(first.name)
  // What only its file knows.
  await expect(details(page)).toContainText('Diuraikan panjang lebar.')
  await expect(details(page)).toContainText('Kabid Perencanaan')
  await expect(details(page)).toContainText('Badan Perencanaan')
  await expect(details(page).locator('input, textarea, select, [contenteditable]')).toHaveCount(0)
  await expectNothingForAxe(page)

  // Its successor says what it waits for, and several are summed up.
  const next = new RegExp(`^${second.name}`)
  await itemRow(page, next).click({ position: { x: 80, y: 10 } })
  await expect(details(page)).toContainText(first.name)
  await itemRow(page, own).click({ position: { x: 80, y: 10 }, modifiers: ['Control'] })
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('2 kegiatan dipilih')

  // Filters are chips; sorting, grouping in two levels, columns.
  await page.getByRole('button', { name: 'SDM', exact: true }).click()
  await expect(page.getByRole('group', { name: /Saringan/ }).getByText('Kategori: SDM')).toBeVisible()
  await page.keyboard.press('Shift+F')
  await page.getByRole('button', { name: /^Urutkan menurut Anggaran/ }).click()
  await expect(page.getByRole('columnheader', { name: 'Anggaran' })).toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('button', { name: /^Kelompok/ }).click()
  await page.getByRole('button', { name: /Di dalamnya/ }).click()
  await page.getByRole('option', { name: 'Kategori' }).click()
  await page.keyboard.press('Escape')
  await expect(grid(page).getByRole('row', { level: 2, expanded: true })).not.toHaveCount(0)
  await page.getByRole('button', { name: /^Kolom/ }).click()
  await expect(page.getByRole('checkbox', { name: 'Kelonggaran' })).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Status' }).check({ force: true })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('columnheader', { name: 'Status' })).toHaveCount(1)

  // The axis: buttons, and the wheel with Ctrl.
  await page.getByRole('radio', { name: 'Tahun', exact: true }).check({ force: true })
  const wide = () => page.locator('.rm-sized').evaluate(element => element.clientWidth)
  const yearly = await wide()
  const place = await barPlace(page, own)
  await page.mouse.move(place.table + 200, place.y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -400)
  await page.keyboard.up('Control')
  await expect.poll(wide).toBeGreaterThan(yearly)
  await page.getByRole('radio', { name: 'Semua', exact: true }).check({ force: true })

  // Twice leads into the details; their button to the agency on the board.
  await itemRow(page, own).dblclick({ position: { x: 80, y: 10 } })
  await expect(details(page)).toBeFocused()
  await details(page)
    .getByRole('button', { name: /di papan$/ })
    .click()
  await expect(page.getByRole('complementary', { name: 'Rincian unit' })).toContainText('Badan Perencanaan')
  await expect(page.getByRole('radio', { name: 'Papan', exact: true })).toBeChecked()
})

test('by keys: rows, cells, details and back, groups, zoom, and the way to the board', async ({ page }) => {
  await takeWeek(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('lini masa semua')
  await page.keyboard.press('Enter')
  await expect(grid(page)).toBeFocused()
  await page.keyboard.press('Home')
  const first = grid(page).getByRole('row', { expanded: true }).first()
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowLeft')
  await expect(grid(page).getByRole('row', { expanded: false })).toHaveCount(1)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  const item = grid(page).getByRole('row', { selected: true })
  await expect(item.getByRole('gridcell').first()).not.toBeEmpty()
  const name = await item.innerText()
  for (const key of ['Enter', 'Alt+Enter']) {
    await page.keyboard.press(key)
    await expect(details(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(details(page)).toHaveCount(0)
    await expect(grid(page)).toBeFocused()
    expect(await item.innerText()).toBe(name)
  }
  await page.keyboard.press('Shift+ArrowDown')
  await expect(grid(page).getByRole('row', { selected: true })).toHaveCount(2)
  await page.keyboard.press('3')
  await expect(page.getByRole('radio', { name: 'Tahun', exact: true })).toBeChecked()
  const left = () => page.getByTestId('timeline').evaluate(scroller => scroller.scrollLeft)
  const before = await left()
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(left).toBeGreaterThan(before + 100)
  await page.keyboard.press('0')
  await expect(page.getByRole('radio', { name: 'Semua', exact: true })).toBeChecked()
  // Into the curve: the steps of the region name their items.
  await page.getByRole('slider').last().focus()
  await page.keyboard.press('Home')
  await expect(page.locator('.rm-step-tip')).toContainText(/naik \+\d/)
  await grid(page).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+Enter')
  await expect(page.getByRole('complementary', { name: 'Rincian unit' })).toBeVisible()
  await expect(page.locator('.co-board tr[data-looked] button').first()).toBeFocused()
})

test('nothing can be changed: no drag, no typing, no key, no step to undo', async ({ page }) => {
  await takeWeek(page)
  await openTimeline(page)
  const { first } = bappeda()
  await page.getByRole('textbox', { name: 'Cari kegiatan' }).fill(first.name)
  await page.keyboard.press('Enter')
  const own = new RegExp(`^${first.name}`)
  await itemRow(page, own).click({ position: { x: 80, y: 10 } })
  await expect(details(page)).toContainText('Diuraikan panjang lebar.')
  await expect(grid(page)).toHaveAttribute('aria-readonly', 'true')
  const before = await itemRow(page, own).innerText()
  const spoken = () => itemRow(page, own).getByRole('gridcell').last().getAttribute('aria-label')
  const bar = await spoken()
  calls.length = 0

  // Over the whole row, as if the bar, its ends and its handles were pulled.
  const { table, y, right } = await barPlace(page, own)
  for (let x = table + 20; x < right - 40; x += 60) {
    await page.mouse.move(x, y)
    expect(await grid(page).evaluate(element => element.style.cursor)).not.toMatch(/grab|resize|crosshair/)
    await page.mouse.down()
    await page.mouse.move(x + 50, y, { steps: 3 })
    await page.mouse.up()
  }
  await page.getByRole('textbox', { name: 'Cari kegiatan' }).press('Enter')
  await grid(page).focus()
  for (const key of ['Alt+ArrowRight', 'Alt+ArrowLeft', 'Alt+Shift+ArrowRight', 'Alt+ArrowUp', 'F2', 'N'])
    await page.keyboard.press(key)
  for (const key of ['Delete', 'P', 'L', ']', '[', 'E', 'Control+d', 'Control+v', 'Control+z'])
    await page.keyboard.press(key)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('.rm-cell-editor')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rekap OPD Kabupaten Mojokerto')
  expect(await itemRow(page, own).innerText()).toBe(before)
  expect(await spoken()).toBe(bar)
  await expect(page.getByRole('button', { name: /^Urungkan/ })).toBeDisabled()
  // Nothing but reading has been asked for.
  expect(
    calls.filter(method => !['collection.item', 'collection.timeline', 'collection.read'].includes(method)),
  ).toEqual([])
})

test('the same in English', async ({ page }) => {
  await takeWeek(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('English')
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: 'Timeline', exact: true }).check({ force: true })
  await expect(
    page.getByText(/^\d+ items of \d+ roadmaps, for reading only\. Not shown: 1 file that waits/),
  ).toBeVisible()
  await grid(page).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Alt+Enter')
  const panel = page.getByRole('complementary', { name: 'Item details (for reading only)' })
  await expect(panel).toContainText('Raises the index')
  await expect(panel.getByRole('button', { name: /on the board$/ })).toBeVisible()
  await expectNothingForAxe(page)
})

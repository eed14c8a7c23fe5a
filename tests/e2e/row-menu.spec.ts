// The menu of rows and bars, by the second button of the mouse and by its keys.
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import type { RoadmapPage } from './support/roadmap-page.ts'
import type { RunningWebHost } from './support/web-host.ts'
import { startOnSample } from './support/start-on.ts'

const ITEM = /Perbup Satu Data/
const OTHER = /SK Tim Koordinasi/

let host: RunningWebHost
let roadmap: RoadmapPage

test.beforeEach(async ({ page }) => {
  ;({ host, roadmap } = await startOnSample(page))
})
test.afterEach(() => host.stop())

const menuOf = (page: Page, name: string | RegExp) => page.getByRole('menu', { name })

async function pressName(name: RegExp): Promise<void> {
  await roadmap.row(name).evaluate(row => row.scrollIntoView({ block: 'center', inline: 'nearest' }))
  await roadmap.row(name).click({ button: 'right', position: { x: 80, y: 12 } })
}

/** Whether assistive technology is kept from an element. */
const isHidden = (page: Page, selector: string) =>
  page.locator(selector).evaluate(element => element.closest('[inert], [aria-hidden="true"]') !== null)

test('the second button opens the menu of the row under it, and Esc leads back to the row', async ({
  page,
}) => {
  await pressName(ITEM)
  const menu = menuOf(page, /^Menu: Perbup Satu Data/)
  await expect(menu).toBeVisible()
  await expect(roadmap.row(ITEM)).toHaveAttribute('aria-selected', 'true')
  // The same words and keys as everywhere.
  for (const [name, key] of [
    ['Ke rincian kegiatan', 'AltEnter'],
    ['Baris baru di bawah, langsung mengetik', 'Enter'],
    ['Gandakan kegiatan', 'CtrlD'],
    ['Tambah yang ditunggu', 'L'],
    ['Kunci atau lepas kunci jadwal', 'P'],
    ['Hapus kegiatan', 'Del'],
  ] as const)
    await expect(menu.getByRole('menuitem', { name })).toHaveText(`${name}${key}`)
  // Without a comparison there is no difference to look at.
  await expect(menu.getByRole('menuitem', { name: 'Lihat perbedaan kegiatan ini' })).toHaveCount(0)
  // The rest of the page is hidden under it, but not which page it is.
  expect(await isHidden(page, 'main h1')).toBe(false)
  expect(await isHidden(page, '[role="treegrid"]')).toBe(true)
  // The menu is drawn at the end of the page, outside of its landmarks (decision 25).
  const { violations } = await new AxeBuilder({ page }).disableRules(['region']).analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(node => node.html).join(' ')}`)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
  await expect(roadmap.grid).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(roadmap.row(ITEM)).toHaveAttribute('aria-selected', 'false')
})

test('on a bar it acts on the bar: status, details, and a new row that is typed into', async ({ page }) => {
  const { x, y } = await roadmap.pointAt(ITEM, '2026-06-01')
  await page.mouse.click(x, y, { button: 'right' })
  const menu = menuOf(page, /^Menu: Perbup Satu Data/)
  await menu.getByRole('menuitem', { name: 'Status' }).hover()
  const statuses = menuOf(page, 'Status')
  await expect(statuses.getByRole('menuitemradio', { name: 'Berjalan' })).toBeChecked()
  await statuses.getByRole('menuitemradio', { name: 'Ditunda' }).click()
  await expect(statuses).toHaveCount(0)
  await expect(roadmap.inspector.getByRole('button', { name: /Status/ }).first()).toContainText('Ditunda')
  await expect(roadmap.grid).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(roadmap.inspector.getByRole('button', { name: /Status/ }).first()).toContainText('Berjalan')

  await page.mouse.click(x, y, { button: 'right' })
  await menu.getByRole('menuitem', { name: 'Ke rincian kegiatan' }).click()
  await expect(roadmap.inspector.getByRole('textbox', { name: 'Nama' })).toBeFocused()

  await page.mouse.click(x, y, { button: 'right' })
  await menu.getByRole('menuitem', { name: /^Baris baru di bawah/ }).click()
  await expect(page.locator('.rm-cell-editor input')).toBeFocused()
  await page.keyboard.type('Baris dari menu')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(roadmap.row(/^Baris dari menu/)).toHaveCount(1)

  await page.mouse.click(x, y, { button: 'right' })
  await menu.getByRole('menuitem', { name: 'Tambah yang ditunggu' }).click()
  await expect(page.getByRole('combobox', { name: 'Cari kegiatan' })).toBeFocused()
})

test('the keys open it at the active row, and it is walked and used without a mouse', async ({ page }) => {
  await roadmap.select(ITEM)
  await roadmap.grid.focus()
  for (const key of ['Shift+F10', 'ContextMenu']) {
    await page.keyboard.press(key)
    const menu = menuOf(page, /^Menu: Perbup Satu Data/)
    await expect(menu.getByRole('menuitem').first()).toBeFocused()
    const row = await roadmap.row(ITEM).boundingBox()
    const box = await menu.boundingBox()
    expect(Math.abs((box?.y ?? 0) - ((row?.y ?? 0) + (row?.height ?? 0)))).toBeLessThan(12)
    await page.keyboard.press('Escape')
    await expect(roadmap.grid).toBeFocused()
  }
  await page.keyboard.press('Shift+F10')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(roadmap.row(ITEM)).toHaveCount(0)
  const toast = page.locator('.ui-toast')
  await expect(toast).toContainText('dihapus')
  await expect(roadmap.grid).toBeFocused()
  // Closed from within, a message gives the focus back.
  await toast.getByRole('button').last().focus()
  await page.keyboard.press('Escape')
  await expect(toast).toHaveCount(0)
  await expect(roadmap.grid).toBeFocused()
  // It stands in the list of keys.
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Daftar tombol' })).toContainText('Buka menu baris')
})

test('by key the choice of a status begins at the one that the item has', async ({ page }) => {
  await roadmap.select(ITEM)
  await roadmap.grid.focus()
  await page.keyboard.press('Shift+F10')
  const status = menuOf(page, /^Menu: Perbup Satu Data/).getByRole('menuitem', { name: 'Status' })
  for (let press = 0; press < 12; press += 1) {
    if (await status.evaluate(entry => entry === document.activeElement)) break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('ArrowRight')
  await expect(menuOf(page, 'Status').getByRole('menuitemradio', { name: 'Berjalan' })).toBeFocused()
})

test('what is said of a bar goes when the wheel brings another row under the pointer', async ({ page }) => {
  const { x, y } = await roadmap.pointAt(ITEM, '2026-06-01')
  await page.mouse.move(x, y)
  const tip = page.locator('.rm-tip')
  await expect(tip).toContainText('Perbup Satu Data')
  await page.mouse.wheel(0, 150)
  await expect(tip.getByText('Perbup Satu Data')).toHaveCount(0)
})

test('of several that are selected it changes all; pressed elsewhere it takes that row alone', async ({
  page,
}) => {
  await roadmap.select(ITEM)
  await roadmap.row(OTHER).click({ position: { x: 80, y: 12 }, modifiers: ['Control'] })
  await pressName(ITEM)
  const many = menuOf(page, 'Menu: 2 kegiatan dipilih')
  await expect(many.getByRole('menuitem', { name: 'Status' })).toBeVisible()
  await expect(many.getByRole('menuitem', { name: 'Hapus 2 kegiatan' })).toBeVisible()
  await many.getByRole('menuitem', { name: /^Ubah kegiatan terpilih/ }).click()
  await expect(page.getByRole('dialog', { name: 'Ubah 2 kegiatan' })).toBeVisible()
  await page.keyboard.press('Escape')
  await pressName(/Pedoman manajemen keamanan/)
  await expect(menuOf(page, /^Menu: Pedoman manajemen keamanan/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(roadmap.row(OTHER)).toHaveAttribute('aria-selected', 'false')
})

test('several that are selected are duplicated in one step, and their copies are selected then', async ({
  page,
}) => {
  await roadmap.select(ITEM)
  await roadmap.row(OTHER).click({ position: { x: 80, y: 12 }, modifiers: ['Control'] })
  await roadmap.grid.focus()
  await page.keyboard.press('Control+d')
  const copies = page.getByRole('row', { name: /\(salinan\)/ })
  await expect(copies).toHaveCount(2)
  for (const copy of await copies.all()) await expect(copy).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+z')
  await expect(copies).toHaveCount(0)
})

test('under the menu of a button, too, the page keeps its heading', async ({ page }) => {
  await page.getByRole('button', { name: /^Berkas peta rencana/ }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  expect(await isHidden(page, 'main h1')).toBe(false)
  expect(await isHidden(page, '[role="treegrid"]')).toBe(true)
  const { violations } = await new AxeBuilder({ page }).disableRules(['region']).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.locator('main h1')).not.toHaveAttribute('data-react-aria-top-layer')
})

test('a group is folded from its menu', async ({ page }) => {
  const group = page.getByRole('row', { name: /^Instrumen 14/ })
  await group.click({ button: 'right', position: { x: 200, y: 12 } })
  const menu = menuOf(page, 'Menu: Instrumen')
  await menu.getByRole('menuitem', { name: 'Lipat kelompok ini' }).click()
  await expect(group).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('Shift+F10')
  await expect(menu.getByRole('menuitem', { name: 'Buka kelompok ini' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(group).toHaveAttribute('aria-expanded', 'true')
})

test('while two states are compared it leads to the differences of the row alone', async ({ page }) => {
  await roadmap.select(ITEM)
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/Revisi 1 .*dibuat/)).toBeVisible()
  await page.getByRole('button', { name: 'Bandingkan' }).click()
  await page.getByRole('menuitemradio', { name: /Revisi 1/ }).click()
  await expect(page.getByRole('button', { name: 'Hentikan perbandingan' })).toBeVisible()
  for (const name of [ITEM, OTHER]) {
    await roadmap.select(name)
    await roadmap.grid.focus()
    await page.keyboard.press('p')
    await roadmap.saved()
  }
  await pressName(OTHER)
  await page.getByRole('menuitem', { name: 'Lihat perbedaan kegiatan ini' }).click()
  const dialog = page.getByRole('dialog', { name: 'Perbedaan dengan Revisi 1' })
  await expect(dialog).toContainText('Hanya perbedaan “SK Tim Koordinasi')
  await expect(dialog.getByRole('button', { name: /Perbup Satu Data/ })).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Lihat semua (2 kegiatan)' }).click()
  await expect(dialog.getByRole('button', { name: /Perbup Satu Data/ })).toHaveCount(1)
})

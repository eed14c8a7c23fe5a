// What is done on the rows is said, each in one sentence of its own, to those who do not see it happen.
import { expect, test, type Page } from '@playwright/test'
import type { RoadmapPage } from './support/roadmap-page.ts'
import type { RunningWebHost } from './support/web-host.ts'
import { startOnSample } from './support/start-on.ts'

const SPLP = /Penerapan SPLP/
const SMKI = /Pedoman manajemen keamanan/

let host: RunningWebHost
let roadmap: RoadmapPage

test.beforeEach(async ({ page }) => {
  ;({ host, roadmap } = await startOnSample(page))
})
test.afterEach(() => host.stop())

const said = (page: Page) => page.locator('[aria-live="polite"].visually-hidden')

test('keys on a row say what became of it', async ({ page }) => {
  await roadmap.select(SPLP)
  await roadmap.grid.focus()
  await page.keyboard.press('p')
  await expect(said(page)).toHaveText(/^“Penerapan SPLP.*” dikunci$/)
  await page.keyboard.press('p')
  await expect(said(page)).toHaveText(/^Kunci “Penerapan SPLP.*” dilepas$/)
  await page.keyboard.press('Alt+ArrowUp')
  await expect(said(page)).toHaveText(/^“Penerapan SPLP.*” naik, kini di atas “.+”$/)
  await page.keyboard.press('Alt+ArrowDown')
  await expect(said(page)).toHaveText(/^“Penerapan SPLP.*” turun, kini di bawah “.+”$/)
  await page.keyboard.press('Control+d')
  await expect(said(page)).toHaveText(/^“Penerapan SPLP.*” digandakan$/)
})

test('a selection that grows is counted, also while the details are hidden, and what is done to it', async ({
  page,
}) => {
  await roadmap.select(SPLP)
  await roadmap.grid.focus()
  await page.keyboard.press('i')
  await expect(roadmap.inspector).toHaveCount(0)
  await page.keyboard.press('Shift+ArrowDown')
  await expect(said(page)).toHaveText('2 kegiatan dipilih')
  await page.keyboard.press('p')
  await expect(said(page)).toHaveText('2 kegiatan dikunci')
  await page.keyboard.press('Control+d')
  await expect(said(page)).toHaveText('2 kegiatan digandakan')
})

test('a bar that the mouse drops, and a group that folds', async ({ page }) => {
  await roadmap.select(SPLP)
  await page.keyboard.press('Escape')
  await roadmap.drag(SPLP, '2027-06-01', '2027-09-01')
  await page.mouse.up()
  await expect(said(page)).toHaveText(/^Penerapan SPLP.*: 1 \w+ 2027 sampai .+\. Proyeksi \d,\d\d/)
  await roadmap.grid.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowLeft')
  await expect(said(page)).toHaveText(/^Instrumen dilipat, \d+ kegiatan di dalamnya$/)
  await page.keyboard.press('ArrowRight')
  await expect(said(page)).toHaveText(/^Instrumen dibuka, \d+ kegiatan di dalamnya$/)
})

test('in windows too: an item brought back and a view that is stored', async ({ page }) => {
  await roadmap.select(SPLP)
  await roadmap.grid.focus()
  await page.keyboard.press('Delete')
  await page.getByRole('button', { name: 'Kegiatan terhapus (1)' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Kembalikan' }).click()
  await expect(said(page)).toHaveText(/^“Penerapan SPLP.*” dikembalikan$/)
  // Nothing hides the sentence from a screen reader while the window is open.
  expect(await said(page).evaluate(region => region.closest('[aria-hidden="true"], [inert]'))).toBeNull()
  await page.keyboard.press('Escape')
  await roadmap.grid.focus()
  await page.keyboard.press('v')
  await page.getByRole('textbox', { name: 'Simpan tampilan ini sebagai' }).fill('Rapat')
  // Also one that stands for a moment is read out.
  await page.evaluate(() => {
    new MutationObserver(() => {
      for (const { textContent } of document.querySelectorAll('[role="alert"]'))
        document.body.dataset['alerted'] = textContent
    }).observe(document.body, { childList: true, subtree: true })
  })
  await page.keyboard.press('Enter')
  await expect(said(page)).toHaveText('Tampilan “Rapat” disimpan')
  expect(await page.evaluate(() => document.body.dataset['alerted'])).toBeUndefined()
})

test('who moves along and who may not is said, and what is on the critical path', async ({ page }) => {
  await roadmap.select(SMKI)
  await page.keyboard.press('Alt+ArrowRight')
  await expect(said(page)).toHaveText(
    /^Pedoman manajemen keamanan.*\. \d+ kegiatan lain ikut bergeser\. Proyeksi /,
  )
  await page.keyboard.press('p')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Alt+ArrowRight')
  await expect(said(page)).toHaveText(/ 1 tidak ikut: dikunci, selesai, atau menunggu\. /)
  const onPath = roadmap.grid.locator('[aria-label*="di jalur kritis"]')
  await expect(onPath).toHaveCount(0)
  await page.keyboard.press('c')
  await expect(onPath.first()).toBeAttached()
  await page.keyboard.press('c')
  await expect(onPath).toHaveCount(0)
})

test('a pinned item that now stands too early for what was moved is named', async ({ page }) => {
  await roadmap.select(/^Reviu belanja TIK/)
  await page.keyboard.press('p')
  await roadmap.select(/^Dokumen Arsitektur/)
  await page.keyboard.press('Alt+ArrowRight')
  await expect(said(page)).toHaveText(
    / “Reviu belanja TIK dalam Renja dan R…” dikunci 31 hari terlalu awal\. /,
  )
})

test('where all that is selected is hidden, keys that would change it say so', async ({ page }) => {
  await roadmap.select(SMKI)
  await page.keyboard.press('Shift+ArrowDown')
  await roadmap.row(/^Instrumen/).click({ position: { x: 20, y: 12 } })
  await expect(roadmap.row(SMKI)).toHaveCount(0)
  const hidden = page.getByText('Yang dipilih sedang tersembunyi: tidak ada yang diubah.')
  for (const key of ['Alt+ArrowRight', 'Delete', 'p']) {
    await page.keyboard.press(key)
    await expect(hidden).toBeVisible()
    await page.getByRole('region', { name: 'Pemberitahuan' }).getByRole('button').click()
    await expect(hidden).toHaveCount(0)
    await roadmap.grid.focus()
  }
  await expect(page.getByRole('button', { name: 'Urungkan' })).toBeDisabled()
})

test('keys that change the scale say what the axis shows then, and where nothing changes any more', async ({
  page,
}) => {
  await roadmap.grid.focus()
  await page.keyboard.press('1')
  await expect(said(page)).toHaveText('Skala waktu: satu bulan')
  await page.keyboard.press('-')
  await expect(said(page)).toHaveText('Skala waktu: sekitar 40 hari')
  await page.keyboard.press('3')
  await expect(said(page)).toHaveText('Skala waktu: satu tahun')
  await page.keyboard.press('+')
  await expect(said(page)).toHaveText('Skala waktu: sekitar 9 bulan')
  await page.keyboard.press('4')
  await expect(said(page)).toHaveText('Skala waktu: lima tahun')
  await page.keyboard.press('0')
  await expect(said(page)).toHaveText('Skala waktu: seluruh rencana')
  for (let step = 0; step < 8; step++) await page.keyboard.press('-')
  await expect(said(page)).toHaveText('Sumbu waktu tidak dapat diperkecil lagi')
  await page.keyboard.press('t')
  await expect(said(page)).toHaveText(/^Ke hari ini, \d+ \w+ 20\d\d$/)
  // For the ear alone: nothing covers the rows.
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('filters that a key takes away are said, with how many rows there are then', async ({ page }) => {
  await page.getByRole('button', { name: 'Sarana', exact: true }).click()
  await expect(page.getByRole('group', { name: 'Saringan aktif' })).toContainText('19 dari 40 kegiatan')
  await roadmap.grid.focus()
  await page.keyboard.press('Shift+F')
  await expect(said(page)).toHaveText('Saringan dihapus, 40 kegiatan ditampilkan')
})

test('a column that keys widen or move says its width or its place', async ({ page }) => {
  const head = page.getByRole('button', { name: 'Urutkan menurut OPD' })
  const width = async () => (await head.boundingBox())?.width ?? 0
  await page.keyboard.press('k')
  await page.getByRole('checkbox', { name: 'Status' }).press('Space')
  await page.getByRole('button', { name: 'Majukan kolom Status' }).press('Enter')
  await expect(said(page)).toHaveText('Status, kolom 2 dari 3')
  await page.getByRole('button', { name: 'Mundurkan kolom Status' }).press('Enter')
  await expect(said(page)).toHaveText('Status, kolom 3 dari 3')
  await page.keyboard.press('Escape')
  const first = Math.round(await width())
  await head.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(said(page)).toHaveText(`Kolom OPD, lebar ${first + 12} piksel`)
  await expect(head).toBeFocused()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(said(page)).toHaveText('OPD, kolom 3 dari 3')
  await expect(head).toBeFocused()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(said(page)).toHaveText('OPD, kolom 2 dari 3')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(said(page)).toHaveText('OPD, kolom 2 dari 3')
})

test('an empty row that Esc takes away is said', async ({ page }) => {
  const added = roadmap.row('Kegiatan baru')
  await roadmap.select(SPLP)
  await roadmap.grid.focus()
  await page.keyboard.press('Enter')
  await expect(added).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(said(page)).toHaveText('Baris baru dihapus')
  await expect(added).toHaveCount(0)
})

test('keys move the time axis by a part of what it shows, from the rows and from the curve', async ({
  page,
}) => {
  await roadmap.select(SPLP)
  await roadmap.grid.focus()
  await page.keyboard.press('0')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(said(page)).toHaveText(
    'Sumbu waktu tidak dapat digeser lagi: Januari 2026 sampai Desember 2030',
  )
  const timeline = page.getByTestId('timeline')
  const left = () => timeline.evaluate(scroller => scroller.scrollLeft)
  await page.keyboard.press('3')
  await expect(said(page)).toHaveText('Skala waktu: satu tahun')
  const before = await left()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(said(page)).toHaveText('Tampak: Maret 2027 sampai April 2028')
  expect(await left()).toBeGreaterThan(before + 100)
  await page.keyboard.press('Shift+ArrowLeft')
  await expect.poll(left).toBe(before)
  // A cell stays chosen, and a group stays open.
  await page.keyboard.press('ArrowRight')
  const active = () => roadmap.grid.getAttribute('aria-activedescendant')
  const cell = await active()
  await page.keyboard.press('Shift+ArrowRight')
  expect(await active()).toBe(cell)
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(page.getByRole('row', { expanded: false })).toHaveCount(0)
  await expect.poll(left).toBe(before)

  await roadmap.curve.focus()
  const step = await roadmap.curve.getAttribute('aria-valuenow')
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(left).toBeGreaterThan(before + 100)
  expect(await roadmap.curve.getAttribute('aria-valuenow')).toBe(step)
})

test('a key brings the bar of a row that the axis was moved away from', async ({ page }) => {
  await roadmap.select(SPLP)
  await roadmap.grid.focus()
  await page.keyboard.press('3')
  const left = () => page.getByTestId('timeline').evaluate(scroller => scroller.scrollLeft)
  const before = await left()
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(left).toBeGreaterThan(before + 1_000)
  await page.keyboard.press('Shift+t')
  await expect(said(page)).toHaveText(/^Ke batang “Penerapan SPLP.*”: 1 Januari 2027 sampai /)
  await expect.poll(left).toBeLessThan(before + 200)
  await expect(roadmap.grid).toBeFocused()
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Daftar tombol' })
  await expect(list).toContainText('Ke batang kegiatan ini')
  await expect(list).toContainText('Geser waktu ke yang lebih awal')
})

// The timeline with real mouse and keys; what counts is what is stored, read back from the rows.
import { expect, test, type Page } from '@playwright/test'
import { RoadmapPage } from './support/roadmap-page.ts'
import type { RunningWebHost } from './support/web-host.ts'
import { startOnSample } from './support/start-on.ts'

const SMKI = /Pedoman manajemen keamanan informasi/
const SPLP = /Penerapan SPLP/
const AUDIT_GUIDE = /Pedoman dan program audit TIK/

let host: RunningWebHost
let roadmap: RoadmapPage

test.beforeEach(async ({ page }) => {
  ;({ host, roadmap } = await startOnSample(page))
})
test.afterEach(() => host.stop())

const undoButton = (page: Page, label: RegExp) => page.getByRole('button', { name: label })

async function pressRow(name: RegExp, modifiers: ('Shift' | 'ControlOrMeta')[] = []): Promise<void> {
  await roadmap.row(name).click({ position: { x: 80, y: 12 }, modifiers })
}

test('a selection made with Shift and Ctrl moves together in one step', async ({ page }) => {
  await pressRow(SMKI)
  await pressRow(AUDIT_GUIDE, ['ControlOrMeta'])
  await expect(roadmap.grid.getByRole('row', { selected: true })).toHaveCount(2)
  await roadmap.grid.focus()
  await page.keyboard.press('Alt+ArrowRight')
  await expect.poll(() => roadmap.spoken(SMKI)).toContain('1 Agustus 2026 sampai 30 April 2027')
  await expect.poll(() => roadmap.spoken(AUDIT_GUIDE)).toContain('1 Februari 2027 sampai 31 Juli 2027')
  await roadmap.saved()
  await page.keyboard.press('Control+z')
  await expect.poll(() => roadmap.spoken(SMKI)).toContain('1 Juli 2026 sampai 31 Maret 2027')
  await expect.poll(() => roadmap.spoken(AUDIT_GUIDE)).toContain('1 Januari 2027 sampai 30 Juni 2027')
})

test('a lasso selects what it touches, and Escape gives the selection back', async ({ page }) => {
  const from = await roadmap.pointAt(SMKI, '2030-06-01')
  const to = await roadmap.pointAt(AUDIT_GUIDE, '2027-03-01')
  const lasso = async () => {
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 6 })
  }
  await lasso()
  await expect(page.getByText('2 kegiatan dipilih')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(roadmap.grid.getByRole('row', { selected: true })).toHaveCount(0)
  await lasso()
  await page.mouse.up()
  await expect(roadmap.grid.getByRole('row', { selected: true })).toHaveCount(2)
})

test('a dependency is drawn from bar to bar; a circle is told before the drop and refused', async ({
  page,
}) => {
  const draw = async (from: RegExp, lastDay: string, to: RegExp, day: string) => {
    const end = await roadmap.pointAt(from, lastDay)
    await page.mouse.move(end.x - 8, end.y)
    await page.mouse.move(end.x + 11, end.y, { steps: 4 })
    await page.mouse.down()
    const target = await roadmap.pointAt(to, day)
    await page.mouse.move(target.x, target.y, { steps: 6 })
  }
  // The guide ends on 30 June 2027; the SMKI guide, to March, must wait for it then.
  await draw(AUDIT_GUIDE, '2027-07-01', SMKI, '2026-09-01')
  await expect(page.getByText(/mulai setelah “Pedoman dan program audit TIK/)).toBeVisible()
  await page.mouse.up()
  await expect.poll(() => roadmap.spoken(SMKI)).toContain('1 Juli 2027 sampai')
  // The bar that waits is the selected one: what has become of it stands in its details.
  await expect(roadmap.row(SMKI)).toHaveAttribute('aria-selected', 'true')
  await expect(
    page.getByText(/menunggu “Pedoman dan program audit TIK.*hari lebih lambat/).first(),
  ).toBeVisible()
  await roadmap.saved()
  await page.mouse.move(700, 60)
  await draw(SMKI, '2028-03-31', AUDIT_GUIDE, '2027-03-01')
  await expect(page.getByText(/Tidak bisa, kegiatan ini akan saling menunggu/)).toBeVisible()
  await page.mouse.up()
  await expect(page.getByText(/saling menunggu tanpa akhir/).first()).toBeVisible()
  await expect.poll(() => roadmap.spoken(AUDIT_GUIDE)).toContain('1 Januari 2027 sampai 30 Juni 2027')
})

test('every mark in a row is explained: on the name, on the bar, and spoken', async ({ page }) => {
  const REVIEW = /Reviu belanja TIK/
  const tip = page.getByRole('status').filter({ hasText: 'Reviu belanja TIK' })
  await expect(tip).toHaveCount(0)
  await roadmap.row(REVIEW).hover({ position: { x: 240, y: 16 } })
  await expect(tip).toContainText('mulai sebelum DPA')
  await page.mouse.move(700, 60)
  await expect(tip).toHaveCount(0)
  const bar = await roadmap.pointAt(REVIEW, '2027-04-01')
  await page.mouse.move(bar.x, bar.y)
  await expect(tip).toContainText('mulai sebelum DPA')
  expect(await roadmap.spoken(REVIEW)).toContain('mulai sebelum DPA')

  // Pinned where it is, then told to wait for something that ends later.
  await pressRow(SMKI)
  await roadmap.grid.focus()
  await page.keyboard.press('p')
  const from = await roadmap.pointAt(AUDIT_GUIDE, '2027-07-01')
  await page.mouse.move(from.x - 8, from.y)
  await page.mouse.move(from.x + 11, from.y, { steps: 4 })
  await page.mouse.down()
  const to = await roadmap.pointAt(SMKI, '2026-09-01')
  await page.mouse.move(to.x, to.y, { steps: 6 })
  await page.mouse.up()
  await expect
    .poll(() => roadmap.spoken(SMKI))
    .toMatch(/dikunci 365 hari terlalu awal: menunggu “Pedoman dan program audit TIK/)
})

test('a pinned item stays where it is, by mouse and by key, and says why', async ({ page }) => {
  await pressRow(SMKI)
  await roadmap.grid.focus()
  await page.keyboard.press('p')
  await expect.poll(() => roadmap.spoken(SMKI)).toContain('dikunci')
  await roadmap.drag(SMKI, '2026-11-01', '2027-06-01')
  await expect(page.getByText(/Dikunci: lepas kunci dulu/)).toBeVisible()
  await page.mouse.up()
  await expect(page.getByText(/Dikunci: lepas kunci dulu/)).toHaveCount(0)
  await page.keyboard.press('Alt+ArrowRight')
  await expect(page.getByText(/Dikunci: lepas kunci dulu/)).toBeVisible()
  await page.waitForTimeout(600)
  expect(await roadmap.spoken(SMKI)).toContain('1 Juli 2026 sampai 31 Maret 2027')
})

test('a drag that is taken back leads back to where the timeline stood', async ({ page }) => {
  const timeline = page.getByTestId('timeline')
  const scrolled = () => timeline.evaluate(element => element.scrollLeft)
  await roadmap.grid.focus()
  await page.keyboard.press('2')
  await page.getByRole('button', { name: 'Hari ini' }).click()
  await expect.poll(scrolled).toBeGreaterThan(0)
  const before = await scrolled()
  const bar = await roadmap.row(SMKI).getByRole('gridcell').last().boundingBox()
  const area = await timeline.boundingBox()
  if (!bar || !area) throw new Error('no bar')
  const y = bar.y + bar.height / 2
  await page.mouse.move(area.x + area.width * 0.7, y)
  await page.mouse.down()
  await page.mouse.move(area.x + area.width - 12, y, { steps: 4 })
  await expect.poll(scrolled).toBeGreaterThan(before + 50)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await scrolled()).toBe(before)
})

test('a bar that waits is not pulled earlier, whole or by its start, and says for whom', async ({ page }) => {
  const REVIU = /^Reviu belanja TIK/
  const planned = '1 Januari 2027 sampai 31 Agustus 2027'
  const waits = page
    .getByText('Menunggu “Dokumen Arsitektur')
    .and(page.getByText('tidak dapat mulai lebih awal'))
  for (const grabbed of ['2027-04-01', '2027-01-03']) {
    await roadmap.drag(REVIU, grabbed, '2026-08-01')
    await expect(waits).toBeVisible()
    await page.mouse.up()
    await expect.poll(() => roadmap.spoken(REVIU)).toContain(planned)
  }
  await expect(page.getByRole('button', { name: 'Urungkan' })).toBeDisabled()
  await pressRow(REVIU)
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(waits).toBeVisible()
  await expect(roadmap.inspector.getByRole('textbox', { name: 'Mulai', exact: true })).toHaveValue(
    '1 Jan 2027',
  )
  // Together with what it waits for it goes, and by as much.
  await pressRow(/^Dokumen Arsitektur/)
  await roadmap.row(REVIU).click({ position: { x: 80, y: 12 }, modifiers: ['Control'] })
  await page.keyboard.press('Alt+ArrowLeft')
  await expect.poll(() => roadmap.spoken(REVIU)).toContain('1 Desember 2026 sampai 31 Juli 2027')
})

test('typing in the table: Enter adds rows below, Tab walks the cells, nonsense is refused in place', async ({
  page,
}) => {
  await pressRow(SPLP)
  await roadmap.grid.focus()
  await page.keyboard.press('Enter')
  const cell = (column: string) => roadmap.page.getByRole('textbox', { name: new RegExp(`^${column}, `) })
  await expect(cell('Kegiatan')).toBeFocused()
  await page.keyboard.type('Rapat koordinasi data')
  await page.keyboard.press('Enter')
  await expect(roadmap.row(/Rapat koordinasi data/)).toHaveCount(1)
  // The second row is not wanted: Escape takes it back.
  await expect(cell('Kegiatan')).toHaveValue('Kegiatan baru')
  await page.keyboard.press('Escape')
  await expect(roadmap.grid).toHaveAttribute('aria-rowcount', String(41 + 3 + 1))
  await expect(roadmap.grid).toBeFocused()

  await pressRow(/Rapat koordinasi data/)
  await roadmap.grid.focus()
  await page.keyboard.press('F2')
  await expect(cell('Kegiatan')).toHaveValue('Rapat koordinasi data')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(cell('Kegiatan')).toBeFocused()
  await page.keyboard.type('Rapat data bulanan')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('combobox', { name: /^OPD, / })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(roadmap.row(/Rapat data bulanan/)).toHaveCount(1)
})

test('what keys have moved is said once, when they rest', async ({ page }) => {
  await pressRow(SPLP)
  await roadmap.grid.focus()
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Alt+ArrowRight')
  const said = page.locator('[aria-live="polite"].visually-hidden')
  await expect(said).toHaveText('')
  await expect(said).toHaveText(
    /^Penerapan SPLP.*: 1 April 2027 sampai 31 Maret 2028\. 3 kegiatan lain ikut bergeser\. Proyeksi 3,69 \(tetap\)$/,
  )
  // Away from the years of the plan, what it gave is gone.
  for (let times = 0; times < 36; times += 1) await page.keyboard.press('Alt+ArrowRight')
  await expect(said).toHaveText(
    /: 1 April 2030 sampai 31 Maret 2031\. (\d+ kegiatan lain ikut bergeser\. )?Proyeksi 3,\d\d \(−0,\d\d\)$/,
  )
  await page.keyboard.press(']')
  await expect(said).toHaveText(/^Penerapan SPLP.*: Kemajuan 5%$/)
  await pressRow(AUDIT_GUIDE, ['ControlOrMeta'])
  await roadmap.grid.focus()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(said).toHaveText(
    /^2 kegiatan digeser\. (\d+ kegiatan lain ikut bergeser\. )?Proyeksi 3,\d\d \(tetap\)$/,
  )
})

test('progress by key and by its handle, and several items deleted in one step', async ({ page }) => {
  await pressRow(SPLP)
  await roadmap.grid.focus()
  await page.keyboard.press(']')
  await page.keyboard.press(']')
  await expect(roadmap.inspector.getByLabel('Kemajuan', { exact: true }).last()).toHaveValue('10')
  await expect(undoButton(page, /Urungkan: mengubah “Penerapan/)).toBeEnabled()
  await pressRow(AUDIT_GUIDE, ['ControlOrMeta'])
  await roadmap.grid.focus()
  await page.keyboard.press('Delete')
  await expect(page.getByText('2 kegiatan dihapus')).toBeVisible()
  await expect(roadmap.grid).toHaveAttribute('aria-rowcount', String(38 + 3 + 1))
  await page.keyboard.press('Control+z')
  await expect(roadmap.grid).toHaveAttribute('aria-rowcount', String(40 + 3 + 1))
})

test('columns are widened, ordered and sorted at their heads by mouse and by key', async ({ page }) => {
  const head = (name: string) => page.getByRole('columnheader', { name })
  const before = await head('Kegiatan').boundingBox()
  if (!before) throw new Error('no column head')
  await page.mouse.move(before.x + before.width, before.y + 20)
  await page.mouse.down()
  await page.mouse.move(before.x + before.width + 60, before.y + 20, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => (await head('Kegiatan').boundingBox())?.width).toBe(before.width + 60)
  await page.getByRole('button', { name: 'Urutkan menurut OPD' }).press('Enter')
  await expect(head('OPD')).toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('button', { name: 'Urutkan menurut OPD' }).press('Shift+ArrowRight')
  await expect.poll(async () => (await head('OPD').boundingBox())?.width).toBe(112)
})

/** First and last day that the axis of the sample shows, counted from 2026-01-01 on. */
function shownDays(page: Page): Promise<{ first: number; last: number }> {
  return page.getByTestId('timeline').evaluate(element => {
    const table = element.querySelector<HTMLElement>('.rm-heads')?.offsetWidth ?? 0
    const days = 1_826
    // Before the first day of what is shown there are 16 pixels, behind the last there are 12.
    const scale = (element.scrollWidth - table - 16 - 12) / days
    const width = element.clientWidth - table - 16 - 12
    return {
      first: Math.round(element.scrollLeft / scale),
      last: Math.round((element.scrollLeft + width) / scale) - 1,
    }
  })
}

test('a button of the axis names the time that fills it, also when pressed again', async ({ page }) => {
  const press = (name: string) => page.getByRole('radio', { name, exact: true }).click()
  // Today is 23 November 2026.
  await press('Tahun')
  await expect.poll(() => shownDays(page)).toEqual({ first: 0, last: 365 })
  await press('Triwulan')
  await expect.poll(() => shownDays(page)).toEqual({ first: 273, last: 364 })
  await press('Bulan')
  await expect.poll(() => shownDays(page)).toEqual({ first: 304, last: 334 })
  // Scrolled away by ten days, the same button turns back to a whole month.
  await page.getByTestId('timeline').evaluate(element => element.scrollBy({ left: 300 }))
  await expect.poll(async () => (await shownDays(page)).first).toBeGreaterThan(310)
  await press('Bulan')
  await expect.poll(() => shownDays(page)).toEqual({ first: 304, last: 334 })
  await press('5 tahun')
  await expect.poll(() => shownDays(page)).toEqual({ first: 0, last: 1_825 })
  await page.keyboard.press('2')
  await expect.poll(() => shownDays(page)).toEqual({ first: 273, last: 364 })
  await expect(page.getByRole('radio', { name: 'Triwulan', exact: true })).toBeChecked()
})

test('the fiscal gates in sight are listed by key, and one of them comes to the middle', async ({ page }) => {
  await page.keyboard.press('3')
  await expect.poll(async () => (await shownDays(page)).last).toBe(365)
  await page.keyboard.press('b')
  const list = page.getByRole('dialog', { name: 'Gerbang anggaran yang tampak' })
  await expect(list.getByRole('button', { name: '4 Jan 2026: DPA terbit 2026' })).toBeFocused()
  await expect(list.getByRole('listitem')).toHaveCount(9)
  await list.getByRole('button', { name: '31 Des 2026: Akhir tahun anggaran 2026' }).press('Enter')
  await expect(list).toHaveCount(0)
  // Day 364 stands in the middle of the window; a day takes only a few pixels here, so the ends are rounded.
  await expect
    .poll(async () => {
      const { first, last } = await shownDays(page)
      return Math.abs((first + last) / 2 - 364)
    })
    .toBeLessThanOrEqual(2)
})

test('a tip leaves with the next key', async ({ page }) => {
  const bar = await roadmap.pointAt(SMKI, '2026-11-01')
  await page.mouse.move(bar.x, bar.y)
  const tip = page.locator('.rm-tip')
  await expect(tip).toContainText('manajemen keamanan informasi')
  await page.keyboard.press('t')
  await expect(tip).toHaveCount(0)
})

test('zoom follows the wheel, and a key brings the whole plan back', async ({ page }) => {
  const timeline = page.getByTestId('timeline')
  const widthOf = () => timeline.evaluate(element => element.scrollWidth)
  await page.keyboard.press('3')
  await expect.poll(async () => (await shownDays(page)).last).toBe(365)
  const yearly = await widthOf()
  const box = await timeline.boundingBox()
  if (!box) throw new Error('no timeline')
  await page.mouse.move(box.x + 700, box.y + 200)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -600)
  await page.keyboard.up('Control')
  await expect.poll(widthOf).toBeGreaterThan(yearly * 2)
  await page.keyboard.press('0')
  await expect.poll(widthOf).toBeLessThan(yearly)
})

test('the whole plan is fitted anew where a drop leaves the axis, not where it comes back, and when asked', async ({
  page,
}) => {
  // With those that wait for it.
  const longer = new RoadmapPage(page, ['2026-01-01', '2033-12-31'])
  /** Whether the bar of the SMKI guide, to 31 March 2027, lies under the day on an axis. */
  const isBarOn = async (axis: RoadmapPage, day: string) => {
    const point = await axis.pointAt(SMKI, day)
    await page.mouse.move(point.x, point.y - 3)
    await page.mouse.move(point.x, point.y)
    return (await roadmap.grid.evaluate(element => element.style.cursor)) !== 'default'
  }
  await roadmap.drag(SMKI, '2026-11-01', '2027-11-01')
  await page.mouse.up()
  await expect.poll(() => roadmap.spoken(SMKI)).toContain('1 Juli 2027 sampai 31 Maret 2028')
  await roadmap.drag(SMKI, '2027-11-01', '2030-08-20')
  await page.mouse.up()
  await expect.poll(() => roadmap.spoken(SMKI)).toContain('2031')
  await roadmap.saved()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect.poll(() => roadmap.spoken(SMKI)).toContain('31 Maret 2027')
  await expect.poll(() => isBarOn(longer, '2027-03-25')).toBe(true)
  expect(await isBarOn(roadmap, '2027-03-25')).toBe(false)
  await page.getByRole('radio', { name: 'Semua', exact: true }).click()
  await expect.poll(() => isBarOn(roadmap, '2027-03-25')).toBe(true)
})

test('a drag says what it changes, not what the whole plan gains', async ({ page }) => {
  await roadmap.drag(SMKI, '2026-11-01', '2027-06-01')
  const tip = page.getByText(/^Proyeksi 3,\d\d \(/)
  // It still counts within the plan, so the end of the curve stays.
  await expect(tip).toHaveText('Proyeksi 3,69 (tetap)')
  await page.keyboard.press('Escape')
  await page.mouse.up()
})

test('the dates in the details follow the bar while it is dragged, and cannot be typed meanwhile', async ({
  page,
}) => {
  await pressRow(SMKI)
  const field = (label: string) => roadmap.inspector.getByRole('textbox', { name: label, exact: true })
  await expect(field('Mulai')).toHaveValue('1 Jul 2026')
  await roadmap.drag(SMKI, '2026-11-01', '2027-11-01')
  await expect(field('Mulai')).toHaveValue('1 Jul 2027')
  await expect(field('Selesai')).toHaveValue('31 Mar 2028')
  await expect(field('Mulai')).not.toBeEditable()
  await page.keyboard.press('Escape')
  await expect(field('Mulai')).toHaveValue('1 Jul 2026')
  await expect(field('Mulai')).toBeEditable()
  await page.mouse.up()
})

test('a drag ends with a word where its item is deleted meanwhile', async ({ page, context }) => {
  const other = await context.newPage()
  await other.goto(host.url)
  const there = new RoadmapPage(other)
  await there.row(SMKI).click({ position: { x: 80, y: 12 } })
  await page.bringToFront()
  await roadmap.drag(SMKI, '2026-11-01', '2027-11-01')
  await there.grid.press('Delete')
  await expect(page.getByText('Kegiatan yang sedang digeser sudah dihapus')).toBeVisible()
  await expect(page.locator('.rm-tip')).toHaveCount(0)
  await page.mouse.up()
  await expect(roadmap.row(SMKI)).toHaveCount(0)
  await other.close()
})

test('a menu opens while a change is still being stored', async ({ page }) => {
  for (const key of ['Alt+ArrowRight', ']', 'Alt+ArrowLeft']) {
    await pressRow(SMKI)
    await roadmap.grid.focus()
    await page.keyboard.press(key)
    await page.getByRole('button', { name: 'Bandingkan' }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    await roadmap.saved()
  }
})

test('zooming by key keeps the selected bar in sight', async ({ page }) => {
  await pressRow(/Kebijakan pelindungan data pribadi/)
  await roadmap.grid.focus()
  for (const key of ['3', '2', '1']) await page.keyboard.press(key)
  // The item begins on 1 February 2027, 396 days after the first of the axis: that month is what is seen.
  await expect.poll(() => shownDays(page)).toEqual({ first: 396, last: 426 })
})

test('a usual fiscal gate is called in the language of the page, wherever it is named', async ({ page }) => {
  await page.getByRole('button', { name: 'Pengaturan' }).click()
  await page.getByText('Tampilan', { exact: true }).click()
  await page.getByRole('radio', { name: 'English' }).click()
  await page
    .getByText(/^Fiscal gates/)
    .first()
    .click()
  const field = page.getByRole('textbox', { name: 'Name of the gate DPA issued' })
  await expect(field).toHaveValue('DPA issued')
  await field.fill('DPA of the regency')
  await field.press('Enter')
  await expect(page.getByText('saved', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Roadmap', exact: true }).click()
  await roadmap.grid.focus()
  await page.keyboard.press('3')
  await expect.poll(async () => (await shownDays(page)).last).toBe(365)
  await page.keyboard.press('b')
  const list = page.getByRole('dialog', { name: 'Fiscal gates in sight' })
  await expect(list.getByRole('button', { name: '4 Jan 2026: DPA of the regency 2026' })).toBeVisible()
  await expect(list.getByRole('button', { name: '31 Dec 2026: Fiscal year end 2026' })).toBeVisible()
})

test('the active row stays whole in sight where rows or the room for them go', async ({ page }) => {
  const isWhole = async (name: RegExp) => {
    const row = await roadmap.row(name).boundingBox()
    const curve = await roadmap.curve.boundingBox()
    return row !== null && curve !== null && row.y + row.height <= curve.y + 1
  }
  // So wide that the numbers need another line while the details are open.
  await page.setViewportSize({ width: 1280, height: 900 })
  await roadmap.grid.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  const cell = page.getByRole('textbox', { name: /^Kegiatan, / })
  await expect(cell).toBeFocused()
  await page.keyboard.type('Baris terakhir')
  await page.keyboard.press('Enter')
  await expect(cell).toHaveValue('Kegiatan baru')
  // The second row is not wanted, and goes away with its details.
  await page.keyboard.press('Escape')
  await expect(roadmap.row(/Kegiatan baru/)).toHaveCount(0)
  await expect.poll(() => isWhole(/Baris terakhir/)).toBe(true)
  for (const height of [840, 790, 700]) {
    await page.setViewportSize({ width: 1280, height })
    await expect.poll(async () => (await roadmap.curve.boundingBox())?.y ?? 0).toBeLessThan(height - 150)
    await expect.poll(() => isWhole(/Baris terakhir/)).toBe(true)
  }
})

test('a bar stays under the pointer when its details open; pressing the time once more fits it anew', async ({
  page,
}) => {
  const place = await roadmap.pointAt(AUDIT_GUIDE, '2027-03-01')
  await page.mouse.click(place.x, place.y)
  await expect(roadmap.inspector).toBeVisible()
  expect(await roadmap.pointAt(AUDIT_GUIDE, '2027-03-01')).toEqual(place)
  // What is pressed and dragged at the same place is the same bar.
  await page.mouse.move(place.x, place.y)
  await page.mouse.down()
  await page.mouse.move(place.x + 60, place.y, { steps: 6 })
  await page.mouse.up()
  await expect.poll(() => roadmap.spoken(AUDIT_GUIDE)).not.toContain('1 Januari 2027')
  const axisWidth = () => page.getByTestId('timeline').evaluate(one => one.scrollWidth - one.clientWidth)
  expect(await axisWidth()).toBeGreaterThan(200)
  await page.getByText('Semua', { exact: true }).click()
  await expect.poll(axisWidth).toBe(0)
})

test('rows stay under the pointer when details open or close, in every width, with many rows and with few', async ({
  page,
}) => {
  const placeOf = async (name: RegExp) => Math.round((await roadmap.row(name).boundingBox())?.y ?? 0)
  const toolsHeight = () => page.locator('.rm-tools').evaluate(tools => tools.clientHeight)
  const openAndClose = async (name: RegExp, width: number, height: number) => {
    await page.setViewportSize({ width, height })
    await roadmap.row(name).evaluate(row => row.scrollIntoView({ block: 'center' }))
    const [before, tools] = [await placeOf(name), await toolsHeight()]
    await roadmap.row(name).click({ position: { x: 80, y: 12 } })
    await expect(roadmap.inspector).toBeVisible()
    // There the tools take another line: what is asked here would be nothing otherwise.
    if (width < 1366) await expect.poll(toolsHeight).toBeGreaterThan(tools)
    await expect.poll(() => placeOf(name)).toBe(before)
    await page.keyboard.press('i')
    await expect(roadmap.inspector).toHaveCount(0)
    await expect.poll(() => placeOf(name)).toBe(before)
    await page.keyboard.press('Escape')
  }
  const windows = [
    [1366, 768],
    [1100, 900],
    [1024, 1000],
  ] as const
  for (const [width, height] of windows) await openAndClose(/^Audit TIK putaran pertama/, width, height)
  await page.getByRole('button', { name: 'SDM', exact: true }).click()
  await expect(roadmap.row(/^Audit TIK putaran pertama/)).toHaveCount(0)
  for (const [width, height] of windows) await openAndClose(/^Kepemimpinan digital/, width, height)
})

test('an arrow says what it ties, and a press leads to it in the details of what waits', async ({ page }) => {
  // From the end of the audit guide the arrow goes right, then down.
  const end = await roadmap.pointAt(AUDIT_GUIDE, '2027-07-01')
  await page.mouse.move(end.x + 30, end.y + 30)
  await page.mouse.move(end.x + 5, end.y)
  const tip = page.locator('.rm-tip')
  await expect(tip).toContainText('“Audit TIK putaran pertama')
  await expect(tip).toContainText('Selesai → mulai · tanpa jeda')
  await page.mouse.click(end.x + 5, end.y)
  await expect(roadmap.inspector.getByRole('textbox').first()).toHaveValue(/^Audit TIK putaran pertama/)
  await expect(roadmap.inspector.locator('.rm-dependency.is-shown')).toContainText(AUDIT_GUIDE)
  await expect(roadmap.inspector.locator('.rm-dependency.is-shown')).toBeInViewport()
})

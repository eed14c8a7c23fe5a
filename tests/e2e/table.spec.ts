// The table beside the bars and what the toolbar says about them, with real mouse and key events.
import { expect, test } from '@playwright/test'
import type { RoadmapPage } from './support/roadmap-page.ts'
import type { RunningWebHost } from './support/web-host.ts'
import { startOnSample } from './support/start-on.ts'

let host: RunningWebHost
let roadmap: RoadmapPage

test.beforeEach(async ({ page }) => {
  ;({ host, roadmap } = await startOnSample(page))
})
test.afterEach(() => host.stop())

test('the critical path says how many items are on it', async ({ page }) => {
  const count = page.getByRole('status').filter({ hasText: 'kegiatan kritis' })
  await expect(count).toHaveCount(0)
  await roadmap.grid.focus()
  await page.keyboard.press('c')
  await expect(count).toContainText(/^\d+\d+ kegiatan kritis$/)
  await page.keyboard.press('c')
  await expect(count).toHaveCount(0)
})

test('the table grows with its columns, is widened for all of them, and goes back to its width', async ({
  page,
}) => {
  const edge = page.getByRole('separator', { name: 'Lebar tabel' })
  const width = async () => Number(await edge.getAttribute('aria-valuenow'))
  await roadmap.grid.focus()
  // The details open with the first item and take room from the table: they stay closed here.
  for (const key of ['Home', 'ArrowDown', 'i']) await page.keyboard.press(key)
  await expect(page.getByRole('complementary', { name: 'Rincian kegiatan' })).toBeHidden()
  const before = await width()
  await page.keyboard.press('k')
  const menu = page.getByRole('dialog', { name: 'Kolom' })
  const hint = menu.getByText('Tidak semua kolom muat sekaligus')
  await expect(hint).toHaveCount(0)
  for (const name of ['Kategori', 'Muatan', 'Mulai', 'Selesai', 'Hari', 'Status', 'Kemajuan', 'Anggaran'])
    await menu.getByText(name, { exact: true }).click()
  // The table grows with its columns as long as bars have room, then they scroll; it can be widened for all of them.
  await expect(hint).toBeVisible()
  await menu.getByRole('button', { name: 'Perlebar tabel' }).click()
  await expect(hint).toHaveCount(0)
  await expect(page.getByTestId('column-bar')).toHaveCount(0)
  // At its limit nothing is left but to scroll.
  for (const name of ['Kenaikan', 'Siklus', 'Indikator']) await menu.getByText(name, { exact: true }).click()
  await menu.getByRole('button', { name: 'Perlebar tabel' }).click()
  await expect(hint).toBeVisible()
  await expect(menu.getByRole('button', { name: 'Perlebar tabel' })).toHaveCount(0)
  await menu.getByRole('button', { name: 'Kembali ke kolom awal' }).click()
  await page.keyboard.press('Escape')

  await expect.poll(width).toBe(before)
  await edge.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(width).toBe(before + 16)
  const box = await edge.boundingBox()
  if (!box) throw new Error('no edge')
  await page.mouse.move(box.x + 4, box.y + 200)
  await page.mouse.down()
  await page.mouse.move(box.x + 74, box.y + 200, { steps: 5 })
  await page.mouse.up()
  await expect.poll(width).toBe(before + 86)
  await page.waitForTimeout(700)
  await roadmap.saved()
  await page.reload()
  await expect.poll(width).toBe(before + 86)
  await edge.dblclick()
  await expect.poll(width).toBe(before)
})

test('the edge of a column follows the pointer and stops at the limit of the table', async ({ page }) => {
  const head = async (name: string) => {
    const box = await page.getByRole('columnheader', { name, exact: true }).boundingBox()
    if (!box) throw new Error(`no column ${name}`)
    return { left: Math.round(box.x), right: Math.round(box.x + box.width) }
  }
  const dragEdge = async (name: string, by: number) => {
    const { right } = await head(name)
    const { y } = (await page.getByRole('columnheader', { name, exact: true }).boundingBox()) ?? { y: 0 }
    await page.mouse.move(right, y + 20)
    await page.mouse.down()
    await page.mouse.move(right + by, y + 20, { steps: 5 })
    await page.mouse.up()
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  const before = await head('OPD')
  await dragEdge('OPD', 150)
  await expect.poll(() => head('OPD')).toEqual({ left: before.left, right: before.right + 150 })
  const { left } = await head('OPD')
  // Far beyond what the bars must keep: the edge stays at the limit, the name where it is.
  await dragEdge('OPD', 900)
  const end = await page
    .getByTestId('timeline')
    .evaluate(element => element.getBoundingClientRect().left + element.clientWidth)
  const limit = Math.round(end - 240)
  await expect.poll(async () => Math.abs((await head('OPD')).right - limit)).toBeLessThanOrEqual(1)
  expect((await head('OPD')).left).toBe(left)
  await dragEdge('OPD', 80)
  expect((await head('OPD')).left).toBe(left)
})

test('a column head is whole at its first width, sorted or not, in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 2_000, height: 900 })
  const cut = () =>
    page
      .locator('.rm-column-button span')
      .evaluateAll(spans =>
        spans.filter(span => span.scrollWidth > span.clientWidth).map(span => span.textContent),
      )
  const heads = page.locator('.rm-column-button')
  await page.keyboard.press('k')
  const panel = page.locator('.rm-column-list')
  const missing = panel.getByRole('checkbox', { checked: false })
  await expect(panel).toBeVisible()
  for (let left = await missing.count(); left > 0; left -= 1) {
    await missing.first().evaluate((box: HTMLElement) => box.click())
    await expect(missing).toHaveCount(left - 1)
  }
  await page.keyboard.press('Escape')
  const checkAll = async () => {
    await expect(heads).toHaveCount(14)
    expect(await cut()).toEqual([])
    for (const head of await heads.all()) {
      await head.press('Enter')
      await expect(head.locator('svg')).toBeVisible()
      expect(await cut()).toEqual([])
    }
  }
  await checkAll()
  await page.getByRole('button', { name: 'Pengaturan' }).click()
  await page.getByText('Tampilan', { exact: true }).first().click()
  await page.getByRole('radio', { name: 'English' }).click()
  await page.getByRole('button', { name: 'Roadmap' }).click()
  await checkAll()
})

test('the projection is as high, or as hidden, as it was left', async ({ page }) => {
  const pane = page.getByRole('region', { name: 'Proyeksi indeks' })
  const edge = page.getByRole('separator', { name: 'Tinggi proyeksi' })
  await edge.focus()
  await page.keyboard.press('ArrowUp')
  await expect(edge).toHaveAttribute('aria-valuenow', '228')
  await page.keyboard.press('j')
  await expect(pane).toHaveCount(0)
  await page.waitForTimeout(700)
  await roadmap.saved()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Proyeksi indeks 3,69' })).toBeVisible()
  await expect(pane).toHaveCount(0)
  await page.keyboard.press('j')
  await expect(edge).toHaveAttribute('aria-valuenow', '228')
})

test('the keys of the column heads stand in the list of keys', async ({ page }) => {
  await roadmap.grid.focus()
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Daftar tombol' })
  for (const name of [
    'Kepala kolom (Tab dari tabel)',
    'Persempit, perlebar kolom',
    'Pindahkan kolom ke kiri, kanan',
  ])
    await expect(list.getByText(name, { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  // They are reached as it says.
  await expect(roadmap.grid).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Urutkan menurut Kegiatan' })).toBeFocused()
  const head = roadmap.grid.getByRole('columnheader').first()
  const before = (await head.boundingBox())?.width ?? 0
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(async () => (await head.boundingBox())?.width).toBe(before + 12)
})

test('where the projection has the whole area no key acts on rows that nobody sees', async ({ page }) => {
  await roadmap.select(/Penerapan SPLP/)
  await roadmap.grid.focus()
  await page.keyboard.press('Shift+J')
  await expect(roadmap.curve).toBeFocused()
  // Covered, it is hidden from those who hear the page, and so from its role.
  const grid = page.locator('[role="treegrid"]')
  const rows = await grid.getAttribute('aria-rowcount')
  for (let times = 0; times < 80; times += 1) {
    await page.keyboard.press('Tab')
    await expect(grid).not.toBeFocused()
  }
  await grid.evaluate(element => element.focus())
  await expect(roadmap.curve).toBeFocused()
  for (const key of ['Delete', 'p', 'Alt+ArrowRight']) await page.keyboard.press(key)
  await expect(page.getByRole('button', { name: 'Urungkan', exact: true })).toBeDisabled()
  await expect(grid).toHaveAttribute('aria-rowcount', rows ?? '')

  // A new row is seen.
  await page.keyboard.press('n')
  await page.keyboard.type('Pelatihan')
  await page.keyboard.press('Enter')
  await expect(roadmap.row(/^Pelatihan/)).toBeInViewport()
})

test('the legend keeps its values beside their names in a wide table', async ({ page }) => {
  const edge = page.getByRole('separator', { name: 'Lebar tabel' })
  await edge.focus()
  await page.keyboard.press('End')
  await expect.poll(async () => Number(await edge.getAttribute('aria-valuenow'))).toBeGreaterThan(900)
  const pane = page.getByRole('region', { name: 'Proyeksi indeks' })
  const name = await pane.getByText('Memuaskan').boundingBox()
  const value = await pane.getByText('≥ 4', { exact: true }).boundingBox()
  if (!name || !value) throw new Error('no legend')
  expect(value.x + value.width - name.x).toBeLessThan(380)
})

test('the buttons of the header stand on one line once there is a scenario', async ({ page }) => {
  await page.getByRole('button', { name: 'Bandingkan' }).click()
  await page.getByRole('menuitem', { name: /Buat skenario/ }).click()
  await page.keyboard.press('Enter')
  const tab = page.getByRole('radio', { name: 'Rencana utama' })
  await expect(tab).toBeVisible()
  const middles = await page
    .locator('.rm-header-actions button, .rm-header-actions .ui-segmented')
    .evaluateAll(elements =>
      elements.flatMap(element => {
        const { top, bottom, width } = element.getBoundingClientRect()
        return width > 0 ? [(top + bottom) / 2] : []
      }),
    )
  expect(middles.length).toBeGreaterThan(3)
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThanOrEqual(0.5)
})

// The index curve below the timeline with real mouse and key events: its steps, its curves, its height.
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import type { RoadmapPage } from './support/roadmap-page.ts'
import type { RunningWebHost } from './support/web-host.ts'
import { startOnSample } from './support/start-on.ts'

let host: RunningWebHost
let roadmap: RoadmapPage

test.beforeEach(async ({ page }) => {
  ;({ host, roadmap } = await startOnSample(page))
})
test.afterEach(() => host.stop())

async function expectNoFault(page: Page): Promise<void> {
  // The tooltip of a focused button lies outside the landmarks, as tooltips do.
  const { violations } = await new AxeBuilder({ page }).exclude('[data-overlay-container]').analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(node => node.html).join(' ')}`)).toEqual([])
}

test('the pointer on a step names items and gains, a click selects them, who gives most first', async ({
  page,
}) => {
  const box = await roadmap.curve.boundingBox()
  if (!box) throw new Error('no curve')
  // Some days after the step of 31 March 2028.
  const { x } = await roadmap.pointAt(/Perbup Penyelenggaraan/, '2028-04-10')
  await page.mouse.move(x, box.y + box.height / 2)
  await expect(roadmap.curve).toHaveAttribute(
    'aria-valuetext',
    /^31 Mar 2028: indeks 2,86, naik \+0,19; \+0,15 dari Survei kepuasan daring.*; \+0,04 dari Audit TIK[^;]*$/,
  )
  await expect(page.getByText('+0,15 dari Survei kepuasan daring')).toBeVisible()
  await expect(page.getByText('+0,04 dari Audit TIK putaran pertama')).toBeVisible()
  await page.mouse.click(x, box.y + box.height / 2)
  const together = page.getByRole('complementary', { name: 'Kegiatan yang dipilih' })
  await expect(together.getByRole('listitem').first()).toContainText(/^Survei kepuasan daring.*\+0,15/)
  await together.getByRole('button', { name: /^Survei kepuasan daring/ }).click()
  await expect(roadmap.inspector.getByLabel('Nama kegiatan')).toHaveValue(/^Survei kepuasan daring/)
  await expect(page.getByText('+0,15 dari Survei kepuasan daring')).toHaveCount(0)
})

test('the keys walk the steps, Enter selects, Escape lets go', async ({ page }) => {
  await roadmap.curve.focus()
  await page.keyboard.press('Home')
  await expect(roadmap.curve).toHaveAttribute(
    'aria-valuetext',
    /^30 Apr 2026: indeks 1,60, naik \+0,05; \+0,05 dari SK Tim Koordinasi/,
  )
  await page.keyboard.press('End')
  await expect(roadmap.curve).toHaveAttribute('aria-valuetext', /^30 Nov 2030: indeks 3,69/)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(roadmap.inspector.getByLabel('Nama kegiatan')).toHaveValue(/^Klinik pendampingan/)
  await expect(page.getByText(/^“Klinik pendampingan .*” dipilih$/)).toBeAttached()
  await roadmap.curve.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Escape')
  await expect(roadmap.curve).toHaveAttribute('aria-valuetext', 'awal 1,55')
})

test('a step out of sight is scrolled to, and the wheel over the curve scrolls the timeline', async ({
  page,
}) => {
  const timeline = page.getByTestId('timeline')
  const left = () => timeline.evaluate(element => element.scrollLeft)
  const top = () => timeline.evaluate(element => element.scrollTop)
  await page.getByRole('radio', { name: 'Tahun', exact: true }).click()
  await roadmap.curve.focus()
  await page.keyboard.press('Home')
  await expect.poll(left).toBeLessThan(300)
  await page.keyboard.press('End')
  await expect.poll(left).toBeGreaterThan(2_500)
  await timeline.evaluate(element => element.scrollTo({ top: 0 }))
  // Not `hover()`, which may scroll by itself.
  const box = await roadmap.curve.boundingBox()
  if (!box) throw new Error('no curve')
  await page.mouse.move(box.x + 200, box.y + 60)
  await expect.poll(top).toBe(0)
  await page.mouse.wheel(0, 90)
  await expect.poll(top).toBe(90)
})

test('each aspect has a curve with its name and level', async ({ page }) => {
  await page.getByRole('radio', { name: 'Aspek' }).click()
  const line = page.getByRole('listitem').filter({ hasText: 'Keamanan Pemdi' })
  await expect(line).toContainText('3,53')
  // The framework of 2026 has no domains to choose.
  await expect(page.getByRole('radio', { name: 'Domain' })).toHaveCount(0)
  await expectNoFault(page)
})

test('the pane is hidden, brought back and made the whole area, by key and by button', async ({ page }) => {
  const pane = page.getByRole('region', { name: 'Proyeksi indeks' })
  const timeline = await page.getByTestId('timeline').boundingBox()
  await roadmap.curve.focus()
  await page.keyboard.press('j')
  await expect(pane).toHaveCount(0)
  const handle = page.getByRole('button', { name: 'Proyeksi indeks 3,69' })
  await expect(handle).toBeFocused()
  // What the curve says can still be read.
  await expect(page.getByText('2030: 3,69', { exact: true })).toHaveCount(1)
  await expectNoFault(page)
  await page.keyboard.press('Enter')
  await expect(roadmap.curve).toBeFocused()

  await page.getByRole('button', { name: 'Proyeksi seluruh bidang' }).click()
  await expect
    .poll(async () => (await pane.boundingBox())?.height)
    .toBeGreaterThan((timeline?.height ?? 0) - 60)
  await expectNoFault(page)
  // What nobody sees is not read out either.
  await expect(roadmap.grid).toHaveCount(0)
  await expect(page.getByRole('row')).toHaveCount(0)
  const filter = page.getByRole('button', { name: 'Saring' })
  await expect(filter).toBeHidden()
  await page.getByRole('button', { name: 'Ringkasan' }).focus()
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await pane.boundingBox())?.height).toBe(212)
  await expect(filter).toBeVisible()
  await expect(roadmap.row(/^Perbup Penyelenggaraan/)).toBeVisible()
  await page.getByRole('button', { name: 'Sembunyikan proyeksi' }).click()
  await expect(handle).toBeFocused()
})

test('the height is drawn with the mouse and moved with keys, between its limits', async ({ page }) => {
  const edge = page.getByRole('separator', { name: 'Tinggi proyeksi' })
  const pane = page.getByRole('region', { name: 'Proyeksi indeks' })
  const height = async () => (await pane.boundingBox())?.height
  const box = await edge.boundingBox()
  if (!box) throw new Error('no edge')
  await page.mouse.move(box.x + 400, box.y + 5)
  await page.mouse.down()
  await page.mouse.move(box.x + 400, box.y - 45, { steps: 5 })
  await page.mouse.up()
  await expect.poll(height).toBe(262)
  await edge.focus()
  await page.keyboard.press('ArrowUp')
  await expect.poll(height).toBe(278)
  await page.keyboard.press('Home')
  await expect.poll(height).toBe(120)
  await page.keyboard.press('End')
  await expect.poll(height).toBe(Number(await edge.getAttribute('aria-valuemax')))
  await edge.dblclick()
  await expect.poll(height).toBe(212)
})

test('the words about a step stand beside it while the keys walk the whole area', async ({ page }) => {
  await roadmap.select(/Perbup Penyelenggaraan/)
  await page.getByRole('button', { name: 'Proyeksi seluruh bidang' }).click()
  await roadmap.curve.focus()
  await page.keyboard.press('Home')
  await expect(roadmap.curve).toHaveAttribute('aria-valuetext', /^30 Apr 2026: indeks 1,60, naik \+0,05; /)
  const area = await roadmap.curve.boundingBox()
  const tip = await page.getByText('dihitung pada siklus 2026').locator('..').boundingBox()
  if (!area || !tip) throw new Error('no curve or no words')
  // The step at 1.60 of the levels 1 to 5, between the margins of the picture.
  const y = area.y + area.height - 14 - (0.6 / 4) * (area.height - 30)
  const away = Math.max(tip.y - y, y - tip.y - tip.height)
  expect(away).toBeGreaterThan(0)
  expect(away).toBeLessThan(40)
})

test('from the whole area the focus comes back to the row it was taken from, and stays in the pane where it was there before', async ({
  page,
}) => {
  await roadmap.select(/^Penerapan SPLP/)
  await roadmap.grid.focus()
  const row = await roadmap.grid.getAttribute('aria-activedescendant')
  for (const back of ['Shift+J', 'Escape']) {
    await page.keyboard.press('Shift+J')
    await expect(roadmap.curve).toBeFocused()
    await page.keyboard.press(back)
    await expect(roadmap.grid).toBeFocused()
    expect(await roadmap.grid.getAttribute('aria-activedescendant')).toBe(row)
  }
  await roadmap.curve.focus()
  for (const back of ['Shift+J', 'Escape']) {
    await page.keyboard.press('Shift+J')
    await page.keyboard.press(back)
    await page.waitForTimeout(100)
    await expect(roadmap.curve).toBeFocused()
  }
  // From a choice in it too, and the rows stay where they are.
  const top = () => page.getByTestId('timeline').evaluate(one => one.scrollTop)
  const before = await top()
  await page.keyboard.press('Shift+J')
  await page.getByText('Aspek', { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(roadmap.row(/^Penerapan SPLP/)).toBeInViewport()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  expect(await top()).toBe(before)
  // Also near the top, where what goes with the rows is higher than what is scrolled.
  await page.getByTestId('timeline').evaluate(one => one.scrollTo({ top: 30 }))
  for (const back of ['Shift+J', 'Escape']) {
    await page.keyboard.press('Shift+J')
    await expect(page.locator('.rm-kpis')).toBeHidden()
    await page.keyboard.press(back)
    await expect(page.locator('.rm-kpis')).toBeVisible()
    expect(await top()).toBe(30)
  }
})

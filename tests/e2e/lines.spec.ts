// The lines of a plan beside each other: comparing, managing and changing between them.
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

const compareButton = (page: Page) => page.getByRole('button', { name: /^(Bandingkan|Dibandingkan)/ })

async function makeScenario(page: Page): Promise<void> {
  await roadmap.grid.focus()
  await compareButton(page).click()
  await page.getByRole('menuitem', { name: 'Buat skenario…' }).click()
  await page.getByRole('button', { name: 'Buat', exact: true }).click()
  await expect(page.getByRole('radio', { name: 'Skenario 1' })).toBeChecked()
  // The window gives the focus back once it is gone.
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator(':focus')).toHaveCount(1)
  await page.waitForTimeout(100)
}

test('a scenario is compared with the main line, and every entry of the menu is there once', async ({
  page,
}) => {
  await roadmap.grid.focus()
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Revisi 1 dibuat')).toBeVisible()
  await makeScenario(page)
  await compareButton(page).click()
  const entries = page.getByRole('menu').locator('[role^="menuitem"]')
  await expect(entries.filter({ hasText: 'Rencana utama' })).toHaveCount(1)
  await expect(entries.filter({ hasText: 'Revisi 1' })).toHaveCount(1)
  await expect(entries.filter({ hasText: 'Buat revisi' })).toHaveCount(1)
  await expect(entries.filter({ hasText: 'Kelola revisi dan skenario…' })).toHaveCount(1)
  await entries.filter({ hasText: 'Rencana utama' }).click()
  await expect(page.getByRole('button', { name: 'Dibandingkan dengan Rencana utama' })).toBeVisible()
  // Without the comparison the keyboard stays beside where it was.
  await page.getByRole('button', { name: 'Hentikan perbandingan' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Bandingkan', exact: true })).toBeFocused()
  // Letters go on being commands on a button that opens a menu.
  await page.keyboard.press('3')
  await expect(page.getByRole('radio', { name: 'Tahun', exact: true })).toBeChecked()
  await page.keyboard.press('b')
  await expect(page.getByRole('dialog', { name: /^Gerbang anggaran/ })).toBeVisible()
})

test('differences of a scenario read from the main line to the scenario, from either side', async ({
  page,
}) => {
  await makeScenario(page)
  await roadmap.select(/^Penerapan SPLP/)
  await roadmap.type('Mulai', '1/3/2027')
  await roadmap.saved()
  const heads = page.getByRole('dialog').getByRole('columnheader')
  const expectDifference = async () => {
    await compareButton(page).click()
    await page.getByRole('menuitem', { name: 'Lihat perbedaan…' }).click()
    await expect(heads.nth(1)).toHaveText('Rencana utama')
    await expect(heads.nth(2)).toHaveText('Skenario 1')
    const start = page.getByRole('dialog').getByRole('row', { name: /^Mulai/ })
    await expect(start.getByRole('cell').last()).toContainText('1 Mar 2027')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await compareButton(page).click()
  await page.getByRole('menuitemradio', { name: 'Rencana utama' }).click()
  await expectDifference()
  await page.getByRole('radio', { name: 'Rencana utama' }).click()
  await expect(page.getByRole('radio', { name: 'Rencana utama' })).toBeChecked()
  await compareButton(page).click()
  await page.getByRole('menuitemradio', { name: 'Skenario 1' }).click()
  await expectDifference()
})

test('scenarios are named, opened and removed where revisions are managed, from the main line too', async ({
  page,
}) => {
  await makeScenario(page)
  await page.getByRole('radio', { name: 'Rencana utama' }).click()
  await compareButton(page).click()
  await page.getByRole('menuitem', { name: 'Kelola revisi dan skenario…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Kelola revisi dan skenario' })
  const name = dialog.getByRole('textbox', { name: 'Nama skenario “Skenario 1”' })
  await expect(name).toHaveValue('Skenario 1')
  await name.fill('Hemat')
  await name.press('Enter')
  await expect(dialog.getByRole('textbox', { name: 'Nama skenario “Hemat”' })).toHaveValue('Hemat')
  await dialog.getByRole('button', { name: 'Hapus “Hemat”' }).click()
  await expect(dialog.getByRole('button', { name: 'Kembalikan “Hemat”' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Kembalikan “Hemat”' }).click()
  await expect(page.getByRole('radio', { name: 'Hemat' })).toBeChecked()
})

test('the selected item stays the selected one on another line and after a reload', async ({ page }) => {
  const row = roadmap.row(/^Penerapan SPLP/)
  await makeScenario(page)
  await roadmap.select(/^Penerapan SPLP/)
  await page.getByRole('radio', { name: 'Rencana utama' }).click()
  await expect(page.getByRole('radio', { name: 'Rencana utama' })).toBeChecked()
  await expect(row).toHaveAttribute('aria-selected', 'true')
  await page.waitForTimeout(300)
  await expect(row).toHaveAttribute('aria-selected', 'true')
  await roadmap.grid.focus()
  await expect(row).toHaveAttribute('aria-selected', 'true')
  await page.reload()
  await expect(row).toHaveAttribute('aria-selected', 'true')
  await roadmap.grid.focus()
  await page.keyboard.press('ArrowDown')
  await expect(row).toHaveAttribute('aria-selected', 'false')
  const index = Number(await row.getAttribute('aria-rowindex'))
  await expect(roadmap.grid.locator(`[aria-rowindex="${index + 1}"]`)).toHaveAttribute(
    'aria-selected',
    'true',
  )
})

test('the arrow keys on the tabs of the lines choose, and open nothing on the way', async ({ page }) => {
  await makeScenario(page)
  let opened = 0
  page.on('request', request => {
    if (request.url().endsWith('/call/plan.open')) opened += 1
  })
  await page.getByRole('radio', { name: 'Skenario 1' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('radio', { name: 'Rencana utama' })).toBeFocused()
  await page.waitForTimeout(300)
  expect(opened).toBe(0)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: 'Rencana utama' })).toBeChecked()
  expect(opened).toBe(1)
})

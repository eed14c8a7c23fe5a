// The order of the rows, and the row one works on in it.
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

const names = () =>
  roadmap.grid
    .locator('.rm-row .rm-cell:first-child')
    .evaluateAll(cells => cells.slice(0, 8).map(cell => cell.textContent))

/** Chooses an option of a list in the window of groups and order. */
async function arrange(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: 'Kelompok dan urutan' }).click()
  const panel = page.getByRole('dialog', { name: 'Kelompok dan urutan' })
  await panel.getByRole('button', { name: new RegExp(label) }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
}

async function showColumns(page: Page, ...columns: readonly string[]): Promise<void> {
  await roadmap.grid.focus()
  await page.keyboard.press('k')
  const menu = page.getByRole('dialog', { name: 'Kolom' })
  for (const name of columns) await menu.getByText(name, { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
}

test('a third press on a head, and the order of the list in the window, bring that order back', async ({
  page,
}) => {
  await showColumns(page, 'Mulai')
  const before = await names()
  const head = page.getByRole('button', { name: 'Urutkan menurut Mulai' })
  for (let times = 0; times < 2; times += 1) await head.click()
  await expect.poll(names).not.toEqual(before)
  await head.click()
  await expect.poll(names).toEqual(before)
  await head.click()
  await expect.poll(names).not.toEqual(before)
  await arrange(page, 'Urutkan menurut', 'Urutan daftar')
  await expect.poll(names).toEqual(before)
})

test('the selected row stays in sight where the rows are grouped or sorted anew', async ({ page }) => {
  const row = roadmap.row(/^Penerapan SPLP/)
  const expectSeen = async () => {
    await expect
      .poll(async () => {
        const [box, curve] = [await row.boundingBox(), await roadmap.curve.boundingBox()]
        const grid = await page.getByTestId('timeline').boundingBox()
        return box && curve && grid ? box.y >= grid.y + 40 && box.y + box.height <= curve.y + 2 : null
      })
      .toBe(true)
  }
  await roadmap.select(/^Penerapan SPLP/)
  for (const grouping of ['Status', 'Tanpa kelompok', 'OPD', 'Kategori', 'Tahun anggaran', 'Muatan']) {
    await arrange(page, '^Kelompok|Kelompok$', grouping)
    await expectSeen()
  }
  await arrange(page, 'Urutkan menurut', 'Kegiatan')
  await expectSeen()
  // From here the keys go on at that row.
  await page.keyboard.press('Escape')
})

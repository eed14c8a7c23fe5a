// Alt and a digit lead to another screen also out of a field: what was typed is stored first.
import { expect, test } from '@playwright/test'
import { startOnSample } from './support/start-on.ts'

const ITEM = /Perbup Satu Data/

test('out of the details and out of a cell, with what was typed kept', async ({ page }) => {
  const { host, roadmap } = await startOnSample(page)
  const title = page.getByRole('heading', { level: 1 })
  await roadmap.select(ITEM)
  const progress = roadmap.inspector.getByRole('textbox', { name: 'Kemajuan' })
  await progress.fill('85')
  await page.keyboard.press('Alt+1')
  await expect(title).toHaveText('Ringkasan')
  await page.keyboard.press('Alt+3')
  await roadmap.select(ITEM)
  await expect(progress).toHaveValue('85')

  await roadmap.grid.focus()
  await page.keyboard.press('F2')
  await expect(page.locator('.rm-cell-editor input')).toBeFocused()
  await page.keyboard.type('Perbup Satu Data daerah')
  await page.keyboard.press('Alt+2')
  await expect(title).toHaveText('Penilaian mandiri 2026')
  await page.keyboard.press('Alt+3')
  await expect(roadmap.row(/^Perbup Satu Data daerah/)).toHaveCount(1)

  // A field keeps what a digit of the number pad types with Alt.
  await page.getByRole('textbox', { name: 'Cari kegiatan' }).focus()
  await page.keyboard.down('Alt')
  await page.keyboard.press('Numpad1')
  await page.keyboard.up('Alt')
  await expect(page.getByRole('textbox', { name: 'Cari kegiatan' })).toBeFocused()
  await host.stop()
})

test('a refused text of a cell that is left by key is told, with the way back into the cell', async ({
  page,
}) => {
  const { host, roadmap } = await startOnSample(page)
  await roadmap.select(ITEM)
  await roadmap.grid.focus()
  await page.keyboard.press('F2')
  const field = page.locator('.rm-cell-editor input')
  await expect(field).toBeFocused()
  const refused = 'a'.repeat(1_000)
  await field.fill(refused)
  await page.keyboard.press('Alt+1')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ringkasan')
  const toast = page.locator('.ui-toast')
  await expect(toast).toContainText('Perbup Satu Data')
  await toast.getByRole('button', { name: 'Kembali ke isian' }).click()
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(refused)
  await expect(page.locator('#cell-error')).toBeVisible()
  await page.keyboard.press('Escape')
  await host.stop()
})

test('whoever comes to a screen by key is at its heading', async ({ page }) => {
  const { host } = await startOnSample(page)
  for (const digit of [1, 4, 5, 6, 7, 9]) {
    await page.keyboard.press(`Alt+${digit}`)
    await expect(page.locator('main h1, main').and(page.locator(':focus'))).toHaveCount(1)
  }
  await host.stop()
})

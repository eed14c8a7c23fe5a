// A plan without a row yet, filled from a spreadsheet by key.
import { expect, test } from '@playwright/test'
import { startWebHost, type RunningWebHost } from './support/web-host.ts'

let host: RunningWebHost

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write'])
  host = await startWebHost()
  await page.goto(host.url)
})
test.afterEach(() => host.stop())

test('Ctrl+V works before there are rows, and the keyboard goes on in the pasted ones', async ({ page }) => {
  const agency = page.getByRole('combobox', { name: 'Perangkat daerah Anda?' })
  await agency.fill('bappeda')
  await page.keyboard.press('Tab')
  await expect(agency).toHaveValue(/Perencanaan/)
  await page.getByRole('button', { name: 'Mulai', exact: true }).press('Enter')
  const first = page.getByRole('button', { name: 'Tambah kegiatan pertama' })
  await expect(first).toBeFocused()
  await page.evaluate(() =>
    navigator.clipboard.writeText('Rapat satu\t1/2/2027\t30/6/2027\nRapat dua\t1/3/2027\t30/9/2027'),
  )
  await page.keyboard.press('Control+v')
  await page.getByRole('button', { name: 'Masukkan 2 kegiatan' }).press('Enter')
  const grid = page.getByRole('treegrid')
  await expect(grid).toBeFocused()
  await expect(page.getByRole('row', { name: /^Rapat satu/ })).toHaveAttribute('aria-selected', 'true')
  // And back: without rows, what begins the first one.
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await expect(first).toBeFocused()
})

test('an official result pasted into a new plan is one, with its day and source, and stays the baseline', async ({
  page,
}) => {
  const agency = page.getByRole('combobox', { name: 'Perangkat daerah Anda?' })
  await agency.fill('bappeda')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Mulai', exact: true }).press('Enter')
  await expect(page.getByRole('button', { name: 'Tambah kegiatan pertama' })).toBeFocused()
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Penilaian mandiri/)
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', '1\t3\n2\t2')
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: /Jenis penilaian/ })).toContainText('Hasil resmi')
  await dialog.getByRole('textbox', { name: 'Tanggal' }).fill('24/12/2025')
  await dialog.getByRole('textbox', { name: 'Sumber' }).fill('LHE 12/2025')
  await dialog.getByRole('button', { name: 'Terapkan 2 tingkat' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hasil resmi 2025')
  await expect(page.getByText('dasar rencana', { exact: true })).toBeVisible()
  await expect(page.getByText('2 dari 20 dinilai')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Penilaian mandiri/)
  await expect(page.getByText('0 dari 20 dinilai')).toBeVisible()
})

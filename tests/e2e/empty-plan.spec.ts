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

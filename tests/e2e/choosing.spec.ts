// Choosing out of a searched list: one press takes one, whatever else the text fits.
import { expect, test } from '@playwright/test'
import type { RoadmapPage } from './support/roadmap-page.ts'
import type { RunningWebHost } from './support/web-host.ts'
import { startOnSample } from './support/start-on.ts'

let host: RunningWebHost
let roadmap: RoadmapPage

test.beforeEach(async ({ page }) => {
  ;({ host, roadmap } = await startOnSample(page))
  await roadmap.select(/^Penerapan SPLP/)
  await roadmap.grid.focus()
})
test.afterEach(() => host.stop())

const search = () => roadmap.inspector.getByRole('combobox', { name: 'Cari kegiatan' })
const waitsFor = () => roadmap.inspector.getByRole('button', { name: /^Lepas “/ })
/** The name of what was added last. */
const lastAwaited = async () =>
  ((await waitsFor().last().getAttribute('aria-label')) ?? '').replace(/^Lepas “(.*)”$/, '$1')

for (const way of ['key', 'mouse'] as const)
  test(`of two that fit one is taken, by ${way}`, async ({ page }) => {
    const before = await waitsFor().count()
    await page.keyboard.press('l')
    await expect(search()).toBeFocused()
    await page.keyboard.type('satu data')
    const options = page.getByRole('option')
    await expect(options).toHaveCount(2)
    const chosen = (await options.first().textContent()) ?? ''
    if (way === 'mouse') await options.first().click()
    else for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key)
    await expect(waitsFor()).toHaveCount(before + 1)
    await roadmap.saved()
    // Nothing follows behind.
    await page.waitForTimeout(300)
    await expect(waitsFor()).toHaveCount(before + 1)
    expect(chosen.startsWith(await lastAwaited())).toBe(true)
    // The keyboard is in the new line, and from there back at the rows the same key searches again.
    await expect(roadmap.inspector.locator(':focus')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(roadmap.grid).toBeFocused()
    await page.keyboard.press('l')
    await expect(search()).toBeFocused()
    await page.keyboard.type('pel')
    await expect(search()).toHaveValue('pel')
  })

test('Enter takes the first that fits; where nothing fits the text stays and the list says so', async ({
  page,
}) => {
  const before = await waitsFor().count()
  await page.keyboard.press('l')
  await page.keyboard.type('zzz')
  await page.keyboard.press('Enter')
  await expect(search()).toHaveValue('zzz')
  await expect(page.getByRole('status').filter({ hasText: 'Tidak ditemukan' })).toBeVisible()
  // A message, and no option that could be chosen.
  await expect(page.getByRole('option')).toHaveCount(0)
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('satu data')
  await expect(page.getByRole('option')).toHaveCount(2)
  const first = (await page.getByRole('option').first().textContent()) ?? ''
  await page.keyboard.press('Enter')
  await expect(waitsFor()).toHaveCount(before + 1)
  expect(first.startsWith(await lastAwaited())).toBe(true)
})

// Penilaian as a table: sorted, typed into and copied by keyboard; what its heads mean; the weakest aspect; kept over a restart.
import Database from 'better-sqlite3'
import { expect, test, type Page } from '@playwright/test'
import { dataFolderAt } from '../../main/store/data-folder.ts'
import { startWebHost, type RunningWebHost } from './support/web-host.ts'
import { saved, cell, figure } from './support/assessment-parts.ts'
import { startOnAssessment } from './support/start-on.ts'

let host: RunningWebHost

test.beforeEach(async ({ page }) => {
  ;({ host } = await startOnAssessment(page))
})
test.afterEach(() => host.stop())

const rows = (page: Page) => page.locator('.as-row')
const head = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true })

async function showTable(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Daftar' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Tabel' })).toBeChecked()
}

/** The stored level of one indicator of Pemdi, in thousandths. */
function storedLevel(number: number): number | undefined {
  const db = new Database(dataFolderAt(host.dataFolder).database, { readonly: true })
  try {
    const all = db
      .prepare(
        `SELECT value FROM assessment_level WHERE assessment_id =
           (SELECT id FROM assessment WHERE framework_id = 'permenpanrb-8-2026' AND is_baseline = 1)
         ORDER BY indicator_id`,
      )
      .all() as { value: number }[]
    return all[number - 1]?.value
  } finally {
    db.close()
  }
}

/** Text that Ctrl+C would put on the clipboard: the browser asks the page for it. */
async function copied(page: Page): Promise<string> {
  await page.evaluate(() => {
    window.addEventListener(
      'copy',
      event => {
        document.body.dataset['copied'] = event.clipboardData?.getData('text/plain') ?? ''
      },
      { once: true },
    )
  })
  await page.keyboard.press('Control+c')
  return page.evaluate(() => document.body.dataset['copied'] ?? '')
}

test('the table is sorted, filled and copied with the keyboard alone', async ({ page }) => {
  await showTable(page)
  await expect(rows(page)).toHaveCount(20)
  await expect(head(page, 'No')).toHaveAttribute('aria-sort', 'ascending')
  await head(page, 'Masih mungkin').getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(head(page, 'Masih mungkin')).toHaveAttribute('aria-sort', 'descending')
  await expect(head(page, 'No')).toHaveAttribute('aria-sort', 'none')
  await expect(rows(page).first()).toContainText('Kepuasan Pengguna')
  await page.keyboard.press('Space')
  await expect(head(page, 'Masih mungkin')).toHaveAttribute('aria-sort', 'ascending')
  await expect(rows(page).first()).toContainText('Tata Kelola Pemdi')

  await head(page, 'No').getByRole('button').press('Enter')
  await cell(page, 4).focus()
  await page.keyboard.press('5')
  await page.keyboard.press('Enter')
  await expect(cell(page, 5)).toBeFocused()
  // Another body publishes this one: the digit begins to type a value with its fraction.
  await page.keyboard.type('2,75')
  await page.keyboard.press('ArrowDown')
  await expect(cell(page, 6)).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(cell(page, 6)).toHaveAccessibleName(/belum dinilai/)
  await expect(cell(page, 5)).toHaveAccessibleName(/tingkat 2,75/)
  // 1.55 + 5% × 3 + 5% × 0.75; not assessed counts as level 1, which indicator 6 had.
  await expect(figure(page, 'Dinyatakan')).toContainText('1,74')
  await saved(page)
  expect([storedLevel(4), storedLevel(5)]).toEqual([5_000, 2_750])
  // What is typed moves no row: sorted by the level, the row stays below the hands.
  await head(page, 'Sekarang').getByRole('button').press('Enter')
  await expect(rows(page).first()).toContainText('Informasi Geospasial')
  await cell(page, 6).focus()
  await page.keyboard.press('4')
  await page.keyboard.press('Enter')
  await expect(cell(page, 1)).toBeFocused()
  await expect(cell(page, 6)).toHaveAccessibleName(/tingkat 4/)
  await expect(rows(page).first()).toContainText('Informasi Geospasial')

  const lines = (await copied(page)).trimEnd().split('\r\n')
  expect(lines).toHaveLength(21)
  expect(lines[0]?.split('\t').slice(0, 6)).toEqual([
    'No',
    'Indikator',
    'Aspek',
    'Pengampu',
    'Bobot',
    'Sekarang',
  ])
  expect(lines[1]?.split('\t').slice(0, 6)).toEqual([
    '6',
    'Tingkat Kematangan Penyelenggaraan Informasi Geospasial',
    'Data',
    'Bappeda',
    '3%',
    '4',
  ])
  await expect(page.getByText('20 baris disalin.')).toBeVisible()
})

test('the button copies what is shown, the filter included', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await showTable(page)
  await page.getByRole('button', { name: /Saring menurut pengampu/ }).click()
  await page.getByRole('menuitemradio', { name: 'Bappeda' }).click()
  await expect(rows(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Salin tabel' }).click()
  await expect(page.getByText('2 baris disalin.')).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text.trimEnd().split(/\r?\n/)).toHaveLength(3)
})

test('view, order, lead unit and sort are there again after a restart; a unit the framework lacks is kept', async ({
  page,
}) => {
  await page.getByRole('radio', { name: 'SPBE 2020' }).check()
  await page.getByRole('button', { name: /Saring menurut pengampu/ }).click()
  await page.getByRole('menuitemradio', { name: 'Dinas Perpustakaan dan Kearsipan' }).click()
  // Its own, and the three that every agency leads.
  await expect(rows(page)).toHaveCount(4)
  await showTable(page)
  await head(page, 'Domain').getByRole('button').click()
  await head(page, 'Domain').getByRole('button').click()
  await expect(head(page, 'Domain')).toHaveAttribute('aria-sort', 'descending')
  await saved(page)
  await page.reload()
  await saved(page)
  await page.keyboard.press('Alt+2')
  // Pemdi has neither this lead unit nor domains.
  await expect(rows(page)).toHaveCount(20)
  await expect(page.getByRole('button', { name: /Saring menurut pengampu: Semua/ })).toBeVisible()
  await expect(head(page, 'No')).toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('radio', { name: 'SPBE 2020' }).check()
  await expect(rows(page)).toHaveCount(4)
  await expect(head(page, 'Domain')).toHaveAttribute('aria-sort', 'descending')
})

test('heads say what they mean, on hover and on keyboard focus', async ({ page }) => {
  const explains = async (name: string, text: RegExp) => {
    const word = page.getByRole('columnheader', { name }).getByRole('button', { name, exact: true })
    await expect(word).toHaveAccessibleDescription(text)
    await word.hover()
    await expect(page.getByText(text)).toBeVisible()
    await page.mouse.move(0, 0)
    await expect(page.getByText(text)).toBeHidden()
    return word
  }
  await explains('Bobot', /jumlah bobot × tingkat/)
  await explains('Naik', /bobot × \(rencana − sekarang\)/)
  await explains('Masih mungkin', /bobot × \(5 − rencana\)/)
  const now = await explains('Sekarang', /1,4999 masih Kurang, walau tertulis 1,50/)
  await page.getByRole('columnheader', { name: 'Bobot' }).getByRole('button').focus()
  await page.keyboard.press('Tab')
  await expect(now).toBeFocused()
  await expect(page.getByText(/1,4999 masih Kurang/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText(/1,4999 masih Kurang/)).toBeHidden()
  await showTable(page)
  await explains('Kegiatan', /tertahan, ditunda, atau batal tidak dihitung/)
})

test('the weakest aspect is marked, and one key or press leads to where it gains most', async ({ page }) => {
  await expect(page.getByRole('rowheader', { name: /^Keamanan Pemdi 15% terlemah/ })).toBeVisible()
  await expect(page.getByText('terlemah', { exact: true })).toHaveCount(2)
  const pointer = page.getByRole('button', { name: /^Aspek terlemah Keamanan Pemdi 1,00 dan 1 lagi/ })
  await page.keyboard.press('w')
  await expect(cell(page, 9)).toBeFocused()
  const details = page.getByRole('complementary')
  await expect(details.getByRole('heading')).toContainText('Pelaksanaan Audit Keamanan')
  await expect(details.getByText('Untuk naik ke tingkat 2')).toBeVisible()
  // Once it stands higher, the next one is the weakest.
  await page.keyboard.press('5')
  await expect(page.getByText('terlemah', { exact: true })).toHaveCount(1)
  await page
    .getByRole('button', { name: /^Aspek terlemah Keterpaduan Layanan Digital Pemerintah 1,00/ })
    .press('Enter')
  await expect(cell(page, 17)).toBeFocused()
  await expect(pointer).toHaveCount(0)
  await showTable(page)
  await expect(page.getByRole('gridcell', { name: /terlemah$/ })).toHaveCount(4)
})

for (const width of [1024, 1440])
  test(`at ${width} px heads and first columns stay while the table scrolls`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 })
    await page.getByRole('radio', { name: 'SPBE 2020' }).check()
    await showTable(page)
    await cell(page, 1).focus()
    await page.keyboard.press('End')
    await expect(cell(page, 47)).toBeInViewport({ ratio: 0.95 })
    await page.locator('.as-card').evaluate(card => card.scrollTo({ left: card.scrollWidth }))
    await expect(head(page, 'Syarat tingkat berikutnya')).toBeInViewport({ ratio: 0.95 })
    for (const name of ['No', 'Indikator']) await expect(head(page, name)).toBeInViewport({ ratio: 1 })
    const name = page.getByRole('rowheader', { name: /Layanan Publik Sektor 3/ })
    await expect(name).toBeInViewport({ ratio: 0.95 })
    // The level that takes the focus comes out from under the columns that stay.
    await page.keyboard.press('ArrowUp')
    const [level, frozen] = await Promise.all([cell(page, 46).boundingBox(), name.boundingBox()])
    expect(level?.x ?? 0).toBeGreaterThanOrEqual((frozen?.x ?? 0) + (frozen?.width ?? 0))
    await page.keyboard.press('Home')
    const [top, heads] = await Promise.all([cell(page, 1).boundingBox(), head(page, 'No').boundingBox()])
    expect(top?.y ?? 0).toBeGreaterThanOrEqual((heads?.y ?? 0) + (heads?.height ?? 0) - 1)
    for (const part of ['.as-screen', '.as-main', '.as-toolbar', '.as-figures'])
      expect([part, await page.locator(part).evaluate(e => e.scrollWidth - e.clientWidth)]).toEqual([part, 0])
  })

test('a window that may only look sorts and copies, but types nothing and keeps nothing', async ({
  page,
  context,
}) => {
  const second = await startWebHost({ dataFolder: host.dataFolder })
  const other = await context.newPage()
  await other.goto(second.url)
  await expect(other.getByText('hanya lihat')).toBeVisible()
  await other.keyboard.press('Alt+2')
  await showTable(other)
  await head(other, 'Bobot').getByRole('button').press('Enter')
  await expect(rows(other).first()).toContainText('Kepuasan Pengguna')
  await cell(other, 20).focus()
  await other.keyboard.press('5')
  await expect(cell(other, 20).getByRole('button').first()).toBeDisabled()
  await expect(figure(other, 'Dinyatakan')).toContainText('1,55')
  expect((await copied(other)).split('\r\n')[1]).toMatch(/^20\t/)
  await second.stop()
  await page.reload()
  await saved(page)
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('radio', { name: 'Daftar' })).toBeChecked()
})

// Penilaian: levels typed and clicked, official results pasted, items made for what nobody plans.
import Database from 'better-sqlite3'
import { expect, test, type Page } from '@playwright/test'
import { dataFolderAt } from '../../main/store/data-folder.ts'
import { RoadmapPage } from './support/roadmap-page.ts'
import { startWebHost, type RunningWebHost } from './support/web-host.ts'
import { saved, cell, figure } from './support/assessment-parts.ts'
import { startOnAssessment } from './support/start-on.ts'

const PEMDI = 'permenpanrb-8-2026'
const SPBE = 'permenpanrb-59-2020'

let host: RunningWebHost

test.beforeEach(async ({ page }) => {
  ;({ host } = await startOnAssessment(page))
})
test.afterEach(() => host.stop())

/** The stored levels of a framework in the order of the regulation. */
function storedLevels(framework: string): readonly (readonly [number, string])[] {
  const db = new Database(dataFolderAt(host.dataFolder).database, { readonly: true })
  try {
    const rows = db
      .prepare(`SELECT value, origin FROM assessment_level
         WHERE assessment_id = (SELECT id FROM assessment WHERE framework_id = ? AND is_baseline = 1)
         ORDER BY indicator_id`)
      .all(framework) as { value: number; origin: string }[]
    return rows.map(row => [row.value, row.origin] as const)
  } finally {
    db.close()
  }
}

/** As a spreadsheet does it: the browser gets the text with the key. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(pasted => {
    const data = new DataTransfer()
    data.setData('text/plain', pasted)
    const target = document.activeElement ?? document.body
    target.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, text)
}

async function intoShown(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Masukkan ke/ }).click()
  await page.getByRole('option', { name: /Penilaian yang dilihat/ }).click()
}

test('the whole assessment of 47 indicators is typed with digits and Enter alone', async ({ page }) => {
  await page.getByRole('radio', { name: 'SPBE 2020' }).check()
  await cell(page, 1).focus()
  const digits = Array.from({ length: 47 }, (_, index) => 1 + (index % 5))
  const begun = Date.now()
  for (const [index, digit] of digits.entries()) {
    await page.keyboard.press(String(digit))
    await page.keyboard.press(index % 2 === 0 ? 'Enter' : 'ArrowDown')
  }
  await saved(page)
  expect(Date.now() - begun).toBeLessThan(120_000)
  await expect(page.getByText('47 dari 47 dinilai')).toBeVisible()
  await expect(cell(page, 47)).toBeFocused()
  expect(storedLevels(SPBE).map(([value]) => value)).toEqual(digits.map(digit => digit * 1_000))
  // The weights of the regulation, written out once more: the screen shows their sum.
  const weights = [...Array(10).fill(130), ...Array(10).fill(250), ...Array(11).fill(150)]
  weights.push(...Array(10).fill(275), ...Array(6).fill(300))
  const index = digits.reduce((sum, digit, i) => sum + digit * (weights[i] ?? 0), 0) / 10_000
  await expect(figure(page, 'Dinyatakan')).toContainText(index.toFixed(2).replace('.', ','))
})

test('a click, a digit and Delete change index and predicate at once; undo takes each back', async ({
  page,
}) => {
  await expect(figure(page, 'Dinyatakan')).toContainText('1,55')
  await cell(page, 20).getByRole('button', { name: 'Tetapkan tingkat 5' }).click()
  await expect(figure(page, 'Dinyatakan')).toContainText('2,00')
  await expect(cell(page, 20)).toBeFocused()
  await page.keyboard.press('1')
  await expect(figure(page, 'Dinyatakan')).toContainText('1,40')
  await expect(figure(page, 'Dinyatakan')).toContainText('Kurang')
  await page.keyboard.press('Delete')
  await expect(cell(page, 20)).toHaveAccessibleName(/belum dinilai/)
  await expect(page.getByText('19 dari 20 dinilai')).toBeVisible()
  await page.keyboard.press('7')
  await expect(page.getByRole('alert')).toHaveText('Tingkat 7 tidak ada: instrumen ini memakai 1 sampai 5.')
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('Control+z')
  await expect(figure(page, 'Dinyatakan')).toContainText('1,55')
})

test('a published value is typed with its fraction', async ({ page }) => {
  await cell(page, 5).focus()
  await page.keyboard.type('2,75')
  await page.keyboard.press('Enter')
  await expect(cell(page, 6)).toBeFocused()
  await page.keyboard.type('9')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('alert').filter({ hasText: 'antara 1 dan 5' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(cell(page, 6)).toBeFocused()
  await expect(cell(page, 5)).toHaveAccessibleName(/tingkat 2,75/)
  await saved(page)
  expect(storedLevels(PEMDI)[4]).toEqual([2_750, 'self'])
  expect(storedLevels(PEMDI)[5]?.[0]).toBe(1_000)
})

test('a predicate that rounding would lift says why', async ({ page }) => {
  // 19 at 5 and all else at 1 is 1.40; 2.995 for indicator 5 makes it 1.49975: shown as 1,50 and still Kurang.
  await paste(page, Array.from({ length: 20 }, (_, i) => `${i + 1}\t${i + 1 === 19 ? 5 : 1}`).join('\n'))
  await page.getByRole('button', { name: /^Terapkan/ }).click()
  await expect(figure(page, 'Dinyatakan')).toContainText('1,40')
  await cell(page, 5).focus()
  await page.keyboard.type('2,995')
  await page.keyboard.press('Enter')
  await expect(figure(page, 'Dinyatakan')).toContainText('1,50')
  const predicate = figure(page, 'Dinyatakan').getByRole('button', { name: 'Kurang' })
  await expect(predicate).toHaveAccessibleDescription(/Nilai tepatnya 1,49975, belum mencapai 1,50\./)
  await predicate.hover()
  await expect(figure(page, 'Dinyatakan').getByText(/tetap Kurang dan belum Cukup/)).toBeVisible()
})

test('T makes an item for the level nobody plans and opens it with its name selected', async ({ page }) => {
  await page.getByRole('row', { name: /^9 Audit Keamanan/ }).click()
  const details = page.getByRole('complementary')
  await expect(details.getByText('Untuk naik ke tingkat 2')).toBeVisible()
  await expect(details.getByText('belum ada kegiatan').first()).toBeVisible()
  await page.keyboard.press('t')
  const roadmap = new RoadmapPage(page)
  await expect(roadmap.grid).toBeVisible()
  const inspector = page.getByRole('complementary', { name: 'Rincian kegiatan' })
  const name = inspector.getByRole('textbox', { name: 'Nama kegiatan' })
  await expect(name).toHaveValue('Menaikkan Audit Keamanan dan Teknologi ke tingkat 4')
  await expect(name).toBeFocused()
  expect(await name.evaluate(field => (field as HTMLTextAreaElement).selectionEnd)).toBeGreaterThan(20)
  await expect(inspector.getByText('Instrumen · Audit TIK')).toBeVisible()
  await expect(inspector.getByRole('combobox', { name: 'OPD penanggung jawab' })).toHaveValue('Inspektorat')
  // And back: the level has its item now.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+2')
  await expect(details.getByRole('button', { name: /Menaikkan Audit Keamanan/ })).toBeVisible()
})

test('an official result is pasted: preview, nothing before it is applied, one step', async ({ page }) => {
  await paste(
    page,
    'No\tIndikator\tTingkat\n1\tTata Kelola\t3\n5\tData\t2,75\n21\tlain\t3\n2\tx\t2,5\n3\tx\t6\n4\tx\t2\n4\tx\t3',
  )
  const dialog = page.getByRole('dialog')
  // An official result is an assessment of its own, unless it is meant for the one that is shown.
  await expect(dialog.getByText('Indeks 1,19', { exact: true })).toBeVisible()
  await intoShown(page)
  await expect(dialog.getByText('Dipahami 2, belum 5, dilewati 1.')).toBeVisible()
  await expect(dialog.getByRole('row', { name: /Tata Kelola Pemdi/ })).toContainText('1 → 3')
  await expect(dialog.getByRole('row', { name: /^4 21/ })).toContainText('nomor ini tidak ada')
  await expect(dialog.getByRole('row', { name: /Manajemen Layanan/ })).toContainText('harus bulat')
  await expect(dialog.getByRole('row', { name: /SDM Pemdi/ })).toContainText('di luar 1–5')
  await expect(dialog.getByText('nomor ini diberikan dua kali')).toHaveCount(2)
  await expect(dialog.getByText('Indeks 1,55 → 1,69')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(figure(page, 'Dinyatakan')).toContainText('1,55')
  await paste(page, Array.from({ length: 20 }, (_, i) => `${i + 1};4`).join('\n'))
  await intoShown(page)
  await expect(dialog.getByText('Indeks 1,55 → 4,00')).toBeVisible()
  await page.getByRole('button', { name: 'Terapkan 20 tingkat' }).press('Enter')
  await expect(figure(page, 'Dinyatakan')).toContainText('4,00')
  await saved(page)
  expect(storedLevels(PEMDI)).toEqual(Array.from({ length: 20 }, () => [4_000, 'self']))
  await page.keyboard.press('Control+z')
  await expect(figure(page, 'Dinyatakan')).toContainText('1,55')
})

test('another framework has its own levels and figures; the plan follows it only when told to', async ({
  page,
}) => {
  await expect(page.getByText('dasar rencana', { exact: true })).toBeVisible()
  const before = await figure(page, 'Rencana 2030').innerText()
  await page.getByRole('radio', { name: 'SPBE 2020' }).check()
  await expect(page.getByText('47 dari 47 dinilai')).toBeVisible()
  await expect(figure(page, 'Dinyatakan')).toContainText('1,55')
  const spbe = await figure(page, 'Rencana 2030').innerText()
  expect(spbe).not.toBe(before)
  await page.getByRole('button', { name: 'Jadikan instrumen rencana' }).click()
  await expect(page.getByText('dasar rencana', { exact: true })).toBeVisible()
  // The figures worked out for a framework that is not active are those the plan shows once it is.
  expect(await figure(page, 'Rencana 2030').innerText()).toBe(spbe)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Jadikan instrumen rencana' })).toBeVisible()
})

test('filter, order and views are kept; heads and figures stay true', async ({ page }) => {
  await page.getByRole('button', { name: /Saring menurut pengampu/ }).click()
  await expect(page.getByRole('menuitemradio').nth(1)).toContainText('Diskominfo')
  await page.getByRole('menuitemradio', { name: 'Bappeda' }).click()
  await expect(page.locator('.as-row')).toHaveCount(2)
  await expect(figure(page, 'Dinyatakan')).toContainText('1,55')
  await expect(page.getByRole('row', { name: /^Data 15%/ })).toContainText('1,33 → 3,33')
  await page.keyboard.press('Alt+1')
  await page.keyboard.press('Alt+2')
  await expect(page.locator('.as-row')).toHaveCount(2)
  await page.getByRole('button', { name: /Kenaikan terbesar/ }).press('Enter')
  await expect(cell(page, 20)).toBeFocused()
  await expect(page.locator('.as-row')).toHaveCount(20)
  await page.getByRole('radio', { name: 'Masih mungkin' }).check()
  await expect(page.locator('.as-row').first()).toContainText('Kepuasan Pengguna')
  // What is typed moves no row away from under the hands.
  await page.locator('.as-row').first().click()
  await page.keyboard.press('5')
  await expect(figure(page, 'Dinyatakan')).toContainText('2,00')
  await expect(page.locator('.as-row').first()).toContainText('Kepuasan Pengguna')
  await page.getByRole('radio', { name: 'Radar' }).check()
  await expect(page.getByRole('table').getByRole('row', { name: /^Keamanan Pemdi/ })).toContainText('3,53')
  await page.getByRole('radio', { name: 'Tangga' }).check()
  const fifth = page.getByRole('region', { name: 'Tingkat 5' })
  await expect(fifth.getByRole('button')).toHaveCount(1)
  await fifth.getByRole('button').focus()
  await page.keyboard.press('2')
  await expect(fifth.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^20 Kepuasan Pengguna/ })).toBeFocused()
})

test('all 20 indicators of Pemdi fit at 1440 × 900; of 47 the heads stay while the rest scrolls', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const card = page.locator('.as-card')
  expect(await card.evaluate(element => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(0)
  await page.getByRole('radio', { name: 'SPBE 2020' }).check()
  await cell(page, 1).focus()
  await page.keyboard.press('End')
  await expect(cell(page, 47)).toBeInViewport({ ratio: 0.95 })
  for (const name of ['Pengampu', 'Bobot'])
    await expect(page.getByRole('columnheader', { name, exact: true })).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('rowheader', { name: /^Layanan SPBE/ })).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Home')
  // Below the three heads, not under them.
  const head = await page.getByRole('rowheader', { name: /^Kebijakan Internal Tata Kelola/ }).boundingBox()
  const first = await cell(page, 1).boundingBox()
  expect(first?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1)
})

for (const width of [1024, 1440])
  test(`nothing is cut off at the right in a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 })
    // A long name gives way to the sign of a published value.
    for (const sign of await page.locator('.as-external').all()) {
      const rest = await sign.evaluate(
        element =>
          (element.closest('td')?.getBoundingClientRect().right ?? 0) - element.getBoundingClientRect().right,
      )
      expect(rest).toBeGreaterThan(0)
    }
    for (const framework of ['Pemdi 2026', 'SPBE 2020', 'SPBE 2018']) {
      await page.getByRole('radio', { name: framework }).check()
      for (const part of ['.as-screen', '.as-main', '.as-details', '.as-toolbar', '.as-card'])
        expect([
          framework,
          part,
          await page.locator(part).evaluate(e => e.scrollWidth - e.clientWidth),
        ]).toEqual([framework, part, 0])
    }
  })

test('a window that may only look shows everything and changes nothing', async ({ page, context }) => {
  const second = await startWebHost({ dataFolder: host.dataFolder })
  const other = await context.newPage()
  await other.goto(second.url)
  await expect(other.getByText('hanya lihat')).toBeVisible()
  await other.keyboard.press('Alt+2')
  await cell(other, 20).focus()
  await other.keyboard.press('5')
  await other.keyboard.press('t')
  await paste(other, '1\t5\n2\t5')
  await expect(other.getByRole('dialog')).toHaveCount(0)
  await expect(cell(other, 20).getByRole('button').first()).toBeDisabled()
  await expect(other.getByRole('complementary').getByRole('button', { name: /Buat kegiatan/ })).toHaveCount(0)
  await expect(other.getByRole('button', { name: 'Tempel hasil resmi' })).toBeDisabled()
  await expect(figure(other, 'Dinyatakan')).toContainText('1,55')
  await other.keyboard.press('ArrowUp')
  await expect(cell(other, 19)).toBeFocused()
  await second.stop()
  await expect(figure(page, 'Dinyatakan')).toContainText('1,55')
})

test('in English names and criteria are read in English, and in Indonesian when asked for', async ({
  page,
}) => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('English')
  await page.keyboard.press('Enter')
  const details = page.getByRole('complementary')
  await expect(page.getByRole('gridcell', { name: /^Level of I16 Application integration/ })).toBeVisible()
  await page.getByRole('gridcell', { name: /^Level of I16 / }).focus()
  await expect(details.getByText('The integration reference is used in some digital services.')).toBeVisible()
  await details.getByRole('button', { name: 'Show the Indonesian text' }).press('Enter')
  await expect(details.getByText('Acuan integrasi dipakai pada sebagian layanan digital.')).toBeVisible()
  // It holds for the next indicator too.
  await page.getByRole('gridcell', { name: /^Level of I17 / }).focus()
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Portal Layanan Digital Pemerintah')
  await details.getByRole('button', { name: 'Show the translation' }).press('Enter')
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Government digital service portal')
  // An item that is made is named in the language of its maker.
  await page.getByRole('gridcell', { name: /^Level of I20 / }).focus()
  await page.keyboard.press('t')
  const name = page.getByRole('textbox', { name: /name/i }).first()
  await expect(name).toHaveValue(/User satisfaction/)
  // The focus comes a moment after the field; keys belong to it until Escape leaves it.
  await expect(name).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+2')
  await page.getByRole('gridcell', { name: /^Level of I17 / }).focus()
  // Back in Indonesian nothing says that something was translated.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Bahasa Indonesia')
  await page.keyboard.press('Enter')
  await expect(cell(page, 16)).toBeVisible()
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Portal Layanan Digital Pemerintah')
  await expect(details.getByRole('button', { name: /bahasa Indonesia/ })).toHaveCount(0)
})

test('I puts the details away and brings them back; they stay away over a restart', async ({ page }) => {
  const details = page.getByRole('complementary')
  await cell(page, 3).focus()
  await page.keyboard.press('i')
  await expect(details).toHaveCount(0)
  await expect(cell(page, 3)).toBeFocused()
  await saved(page)
  await page.reload()
  await expect(page.getByRole('treegrid')).toBeVisible()
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('button', { name: 'Rincian' })).toBeVisible()
  await expect(details).toHaveCount(0)
  // The table fits without them.
  await page.getByRole('radio', { name: 'Tabel' }).check()
  await page.getByRole('radio', { name: 'SPBE 2020' }).check()
  const table = page.getByRole('grid', { name: 'Tingkat indikator' })
  await expect(table).toBeVisible()
  expect(
    await table.evaluate(grid => grid.parentElement!.scrollWidth - grid.parentElement!.clientWidth),
  ).toBe(0)
  await page.getByRole('button', { name: 'Rincian' }).press('Enter')
  await expect(details).toBeVisible()
  // The button is gone: one goes on at the level.
  await expect(cell(page, 1)).toBeFocused()
  await details.getByRole('button', { name: 'Tutup rincian indikator' }).press('Enter')
  await expect(details).toHaveCount(0)
  await expect(cell(page, 1)).toBeFocused()
})

test('what cannot be taken over of a pasted result stands together on top', async ({ page }) => {
  await paste(page, ['1\t2', '2\tx', '3\t3', '99\t1'].join('\n'))
  const dialog = page.getByRole('dialog')
  await expect(
    dialog.getByRole('row').filter({ has: page.locator('th[scope="row"], th[scope="rowgroup"]') }),
  ).toContainText([/^Belum dapat dimasukkan \(2\)/, /^22.*“x”/, /^499/, /^Dipahami \(2\)/, /^11/, /^33/])
})

// Several assessments of one framework, the evidence behind their levels, and what is said of published values.
import Database from 'better-sqlite3'
import { expect, test, type Page } from '@playwright/test'
import { dataFolderAt } from '../../main/store/data-folder.ts'
import type { RunningWebHost } from './support/web-host.ts'
import { saved, cell, figure } from './support/assessment-parts.ts'
import { startOnAssessment } from './support/start-on.ts'

let host: RunningWebHost

test.beforeEach(async ({ page }) => {
  ;({ host } = await startOnAssessment(page))
})
test.afterEach(() => host.stop())

function query(sql: string, ...values: readonly string[]): readonly unknown[] {
  const db = new Database(dataFolderAt(host.dataFolder).database, { readonly: true })
  try {
    return db
      .prepare(sql)
      .raw()
      .all(...values)
  } finally {
    db.close()
  }
}
const details = (page: Page) => page.getByRole('complementary')

test('an assessment is copied by keyboard, changed, compared with its origin and made the baseline', async ({
  page,
}) => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('penilaian baru')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Tanggal' }).fill('30 Sep 2026')
  await dialog.getByRole('textbox', { name: 'Sumber' }).fill('Tim asesor internal')
  // A day that cannot be read is not passed over; Enter in a field is enough to go on.
  await dialog.getByRole('textbox', { name: 'Tanggal' }).fill('31 Feb 2026')
  await dialog.getByRole('textbox', { name: 'Tanggal' }).press('Enter')
  await expect(dialog.getByRole('textbox', { name: 'Tanggal' })).toHaveAttribute('aria-invalid', 'true')
  await dialog.getByRole('button', { name: 'Buat penilaian' }).press('Enter')
  await expect(dialog.getByRole('textbox', { name: 'Tanggal' })).toBeFocused()
  await dialog.getByRole('textbox', { name: 'Tanggal' }).fill('30 Sep 2026')
  await dialog.getByRole('textbox', { name: 'Tanggal' }).press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(figure(page, 'Dinyatakan')).toContainText('1,55')
  await cell(page, 1).focus()
  await page.keyboard.press('3')
  await cell(page, 19).focus()
  await page.keyboard.press('1')
  await saved(page)
  // +0,10 and −0,10; the plan still climbs from the assessment it had.
  await expect(figure(page, 'Dinyatakan')).toContainText('1,55')
  await page.keyboard.press('Alt+1')
  await expect(page.getByText('awal 1,55', { exact: false }).first()).toBeVisible()
  await page.keyboard.press('Alt+2')

  await page.getByRole('radio', { name: 'Riwayat' }).check()
  const row = page.getByRole('row', { name: /^30 Sep 2026/ })
  await expect(row).toContainText('Tim asesor internal')
  await expect(row).toContainText('20/20')
  await page.getByRole('button', { name: /Semula/ }).click()
  await page.getByRole('option', { name: 'Penilaian mandiri, 1 Jan 2026' }).click()
  await page.getByRole('button', { name: /Menjadi/ }).click()
  await page.getByRole('option', { name: 'Penilaian mandiri, 30 Sep 2026' }).click()
  const changes = page.getByRole('table', { name: 'Indikator yang berubah' })
  await expect(changes.getByRole('row', { name: /Tata Kelola Pemdi/ })).toContainText('+0,10')
  await expect(changes.getByRole('row', { name: /Dukungan Pengguna/ })).toContainText('−0,10')
  await expect(page.getByText('1 naik, 1 turun, 18 tetap')).toBeVisible()

  await row.getByRole('button', { name: 'Jadikan dasar rencana' }).press('Enter')
  await expect(row.getByText('dasar rencana', { exact: true })).toBeVisible()
  await saved(page)
  expect(query('SELECT kind, date FROM assessment WHERE is_baseline = 1 ORDER BY framework_id')).toEqual([
    ['official', '2026-01-01'],
    ['self', '2026-09-30'],
  ])
  await page.keyboard.press('Control+z')
  await expect(row.getByText('dasar rencana', { exact: true })).toHaveCount(0)
})

test('a removed assessment comes back with undo, levels and all', async ({ page }) => {
  await page.getByRole('radio', { name: 'SPBE 2020' }).check()
  const menu = page.getByRole('button', { name: 'Penilaian instrumen ini' })
  await menu.click()
  await page.getByRole('menuitemradio', { name: /^Penilaian mandiri, 30 Mei 2025/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Penilaian mandiri 2025')
  await expect(figure(page, 'Dinyatakan')).toContainText('1,74')
  await menu.click()
  await page.getByRole('menuitem', { name: 'Hapus penilaian ini' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hasil resmi 2026')
  await expect(menu).toContainText('2 penilaian')
  await page.keyboard.press('Control+z')
  await expect(menu).toContainText('3 penilaian')
  await saved(page)
  expect(
    query("SELECT count(*) FROM assessment_level WHERE note = 'Penilaian mandiri; data contoh.'"),
  ).toEqual([[47 + 20]])
})

test('pasted official levels become an assessment of their own', async ({ page }) => {
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', Array.from({ length: 20 }, (_, i) => `${i + 1}\t2`).join('\n'))
    const target = document.activeElement ?? document.body
    target.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Indeks 2,00', { exact: true })).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Tanggal' }).fill('24/12/2026')
  await dialog.getByRole('textbox', { name: 'Sumber' }).fill('Laporan 12/2026')
  await dialog.getByText('Jadikan dasar rencana').click()
  await dialog.getByRole('button', { name: 'Terapkan 20 tingkat' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hasil resmi 2026')
  await expect(figure(page, 'Dinyatakan')).toContainText('2,00')
  await saved(page)
  expect(
    query("SELECT date, source FROM assessment WHERE is_baseline = 1 AND framework_id LIKE '%8-2026'"),
  ).toEqual([['2026-12-24', 'Laporan 12/2026']])
})

test('evidence is added and judged by keyboard; a level that is not borne falls back with all above it', async ({
  page,
}) => {
  await expect(figure(page, 'Bukti diterima')).toContainText('1,45')
  await cell(page, 4).focus()
  const next = details(page).getByRole('textbox', { name: 'Tambah bukti dukung tingkat 3' })
  await next.focus()
  await page.keyboard.type('SK tim kolaborasi')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Notula rapat')
  await page.keyboard.press('Enter')
  const third = details(page).getByRole('list', { name: 'Bukti dukung tingkat 3' })
  await expect(third.getByRole('listitem')).toHaveCount(2)
  await expect(details(page).getByText('Kurang: SK tim kolaborasi, Notula rapat')).toBeVisible()
  // The level is not declared: it lowers nothing. The one below is.
  await expect(figure(page, 'Bukti diterima')).toContainText('1,45')
  await details(page).getByRole('textbox', { name: 'Tambah bukti dukung tingkat 2' }).focus()
  await page.keyboard.type('Nota kesepahaman')
  await page.keyboard.press('Enter')
  await expect(figure(page, 'Bukti diterima')).toContainText('1,40')
  await expect(cell(page, 4)).toHaveAccessibleName(/dinyatakan 2, diterima 1/)
  await expect(details(page).getByText('dinyatakan 2, diterima 1')).toBeVisible()
  const state = details(page).getByRole('combobox', { name: 'Keadaan bukti Nota kesepahaman' })
  await state.selectOption('Diterima')
  await expect(figure(page, 'Bukti diterima')).toContainText('1,45')
  await expect(cell(page, 4)).toHaveAccessibleName(/tingkat 2/)

  // What is kept of it: what produces it, where it lies.
  await details(page).getByRole('button', { name: 'Nota kesepahaman', exact: true }).press('Enter')
  await details(page).getByRole('combobox', { name: 'Dihasilkan oleh' }).fill('Champion')
  await page.getByRole('option', { name: /Champion digital/ }).click()
  await details(page)
    .getByRole('textbox', { name: 'Alamat atau letak berkas' })
    .fill('https://contoh.go.id/nota.pdf')
  await page.keyboard.press('Enter')
  await expect(details(page).getByRole('link', { name: 'Buka tautan' })).toHaveAttribute(
    'href',
    'https://contoh.go.id/nota.pdf',
  )
  await saved(page)
  expect(
    query(
      `SELECT evidence.level, evidence.kind, state, link, item.name FROM evidence
       LEFT JOIN item ON item.plan_id = evidence.plan_id AND item.id = item_id WHERE evidence.name = ?`,
      'Nota kesepahaman',
    ),
  ).toEqual([
    [2, 'report', 'accepted', 'https://contoh.go.id/nota.pdf', 'Champion digital OPD dan komunitas belajar'],
  ])
  await details(page).getByRole('button', { name: 'Hapus bukti' }).press('Enter')
  await expect(details(page).getByRole('button', { name: 'Nota kesepahaman', exact: true })).toHaveCount(0)
  // The focus is where Ctrl+Z means the step and not a text.
  await expect(page.getByText('Bukti “Nota kesepahaman” dihapus.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(details(page).getByRole('button', { name: 'Nota kesepahaman', exact: true })).toBeVisible()
})

test('a published value keeps its day and its source', async ({ page }) => {
  await cell(page, 6).focus()
  await page.keyboard.type('2,4')
  await page.keyboard.press('Enter')
  await cell(page, 6).focus()
  await details(page).getByRole('textbox', { name: 'Tanggal terbit' }).fill('15 Mar 2026')
  await page.keyboard.press('Enter')
  await details(page).getByRole('textbox', { name: 'Sumber nilai' }).fill('Laporan BIG 2025')
  await page.keyboard.press('Enter')
  await saved(page)
  expect(
    query(
      "SELECT value, published_on, source FROM assessment_level WHERE indicator_id LIKE '%8-2026-06' AND source <> ''",
    ),
  ).toEqual([[2_400, '2026-03-15', 'Laporan BIG 2025']])
})

test('a score that a body has published is turned into its level, and both are kept', async ({ page }) => {
  await cell(page, 18).focus()
  await page.keyboard.type('4')
  // What is typed in the list is a level, and says so before it is taken over.
  await expect(page.getByText('Ini tingkat; skor SDI ditulis di rincian.')).toBeVisible()
  await page.keyboard.press('Escape')
  const field = details(page).getByRole('textbox', { name: 'Skor SDI yang diterbitkan (0–100)' })
  await field.fill('101')
  await field.press('Enter')
  await expect(details(page).getByText('Tulis skor SDI antara 0 dan 100.')).toBeVisible()
  await details(page).getByRole('textbox', { name: 'Catatan' }).fill('')
  await details(page).getByRole('textbox', { name: 'Catatan' }).blur()
  await field.fill('68,75')
  await field.press('Enter')
  await saved(page)
  const stored = () =>
    query(
      "SELECT value, note FROM assessment_level WHERE indicator_id = 'permenpanrb-8-2026-18' ORDER BY value DESC LIMIT 1",
    )
  expect(stored()).toEqual([[3_750, 'SDI 68,75']])
  // What somebody wrote stays below the score.
  await details(page).getByRole('textbox', { name: 'Catatan' }).fill('SDI 68,75\nLHE 2026')
  await details(page).getByRole('textbox', { name: 'Catatan' }).blur()
  await field.fill('25')
  await field.press('Enter')
  await saved(page)
  expect(stored()).toEqual([[2_000, 'SDI 25\nLHE 2026']])
  await expect(field).toHaveValue('25')
  await expect(details(page).getByText('= tingkat 2', { exact: true })).toBeVisible()
  // 68.75 lies in the range of level 4, and the index counts 3.75.
  await field.fill('68,75')
  await field.press('Enter')
  await expect(details(page).getByText('Untuk naik ke tingkat 5')).toBeVisible()
})

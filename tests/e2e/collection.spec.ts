// Rekap OPD as a collector would use it: a folder in a bad week, with mouse and keys, in both languages.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import readXlsxFile from 'read-excel-file/node'
import { agencyDocument, agencyFiles, fileOf, revised } from '../support/agency-files.ts'
import { loadFramework } from '../support/frameworks.ts'
import { loadSample } from '../support/sample.ts'
import { toBytes, withCells, writeSheet } from '../support/sheet-roadmap.ts'
import { startOnSample } from './support/start-on.ts'
import type { RunningWebHost } from './support/web-host.ts'

const sample = loadSample()
const framework = loadFramework('permenpanrb-8-2026')
const week = agencyFiles(sample, framework)

let host: RunningWebHost
let folder: string

/** The folder of the week, with the districts in a folder of their own. */
function writeFolder(): string {
  const root = join(folder, 'kiriman')
  mkdirSync(join(root, 'kecamatan'), { recursive: true })
  for (const { name, text } of week.files)
    writeFileSync(join(root, /kec|trow|gon/.test(name) ? 'kecamatan' : '', name), text)
  return root
}

test.beforeEach(async ({ page }) => {
  folder = mkdtempSync(join(tmpdir(), 'collection-'))
  ;({ host } = await startOnSample(page))
  await page.keyboard.press('Alt+5')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rekap OPD Kabupaten Mojokerto')
})
test.afterEach(async () => {
  await host.stop()
  rmSync(folder, { recursive: true, force: true })
})

const dialog = (page: Page) => page.getByRole('dialog')
const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('button', { name, exact: true }) })
const details = (page: Page) => page.getByRole('complementary', { name: 'Rincian unit' })

async function expectNothingForAxe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

async function takeWeek(page: Page): Promise<void> {
  await page.locator('input[webkitdirectory]').setInputFiles(writeFolder())
  await expect(dialog(page).getByText(/berkas dibaca dalam/)).toBeVisible({ timeout: 30_000 })
}

async function closeIntake(page: Page): Promise<void> {
  await expect(dialog(page).getByRole('button', { name: 'Tutup', exact: true }).last()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
}

test('a folder comes in with one line per file, and makes a board of who has sent', async ({ page }) => {
  // A week of files, twice.
  test.slow()
  await expect(page.getByRole('heading', { name: 'Belum ada berkas' })).toBeVisible()
  await takeWeek(page)
  const lines = dialog(page).getByRole('row')
  await expect(dialog(page).getByRole('status')).toHaveText(
    /^\d+ baru, .*2 bertentangan, 2 rusak, 1 dilewati\. 54 berkas dibaca/,
  )
  // What a person must see to first stands on top.
  await expect(lines.nth(1)).toContainText('rusak, tidak ada yang dimasukkan')
  await expect(lines.filter({ hasText: 'perlu keputusan' })).toHaveCount(2)
  await expect(lines.filter({ hasText: 'bukan berkas peta rencana' })).toHaveCount(1)
  await expectNothingForAxe(page)
  await closeIntake(page)

  await expect(row(page, 'Bappeda')).toContainText('Perlu keputusan')
  await expect(row(page, 'Bapenda')).toContainText('Berkas rusak')
  await expect(row(page, 'Diskominfo')).toContainText('Rencana ini')
  await expect(page.getByRole('radio', { name: 'Perlu diingatkan 5' })).toHaveCount(1)
  await page.getByRole('radio', { name: 'Perlu diingatkan 5' }).check({ force: true })
  await expect(page.locator('.co-board tbody tr')).toHaveCount(5)
  // Head, card and filter say one number.
  await expect(page.getByText('43 dari 48 unit yang diminta sudah mengirim')).toBeVisible()
  await expect(page.getByText('43 dari 48 unit', { exact: true })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Sudah mengirim 43', exact: true })).toHaveCount(1)
  await page.getByRole('radio', { name: /^Semua/ }).check({ force: true })
  await expectNothingForAxe(page)

  // The pointer shows what a cell says; the row that is pressed stays under it while the details open beside the board.
  await page.setViewportSize({ width: 1440, height: 900 })
  const cell = row(page, 'Setwan').locator('.co-cell[data-step]').first()
  await cell.hover()
  await expect(page.locator('.ui-tooltip:popover-open')).toHaveText(
    (await cell.getAttribute('aria-label')) ?? '',
  )
  const pressed = row(page, 'Bapenda').getByRole('button').first()
  const place = await pressed.boundingBox()
  await pressed.click()
  await expect(page.getByRole('complementary', { name: 'Rincian unit' })).toBeVisible()
  expect(Math.abs(((await pressed.boundingBox())?.y ?? 0) - (place?.y ?? 0))).toBeLessThan(2)
  await page.keyboard.press('Escape')

  // By keys: up into the heads, along them, and in the order of one.
  const first = page.locator('.co-board tbody tr').first().getByRole('button').first()
  const budget = page.getByRole('columnheader', { name: 'Anggaran' })
  await first.focus()
  await page.keyboard.press('ArrowUp')
  for (let i = 0; i < 6; i += 1) await page.keyboard.press('ArrowRight')
  await expect(budget.getByRole('button')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(budget).toHaveAttribute('aria-sort', 'descending')
  await page.keyboard.press('ArrowDown')
  await expect(first).toBeFocused()
  await expect(first).toHaveText('Diskominfo')
  await budget.click()
  await expect(budget).toHaveAttribute('aria-sort', 'ascending')
  await budget.click()
  await expect(budget).toHaveAttribute('aria-sort', 'none')
  await expect(first).toHaveText('Setda')

  // Once more: nothing happens, and it says so.
  const before = await page.locator('.co-board').innerText()
  const system = await page.context().newCDPSession(page)
  const data = { items: [], files: [join(folder, 'kiriman')], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await system.send('Input.dispatchDragEvent', { type, x: 400, y: 500, data })
  await expect(dialog(page).getByText(/berkas dibaca dalam/)).toBeVisible({ timeout: 30_000 })
  await expect(dialog(page).getByRole('row').filter({ hasText: 'sama: isi ini sudah ada' })).not.toHaveCount(
    0,
  )
  await expect(dialog(page).getByRole('row').filter({ hasText: 'baru: ' })).toHaveCount(0)
  await closeIntake(page)
  expect(await page.locator('.co-board').innerText()).toBe(before)
})

test('filled-in spreadsheets come in beside roadmap files; a bad cell keeps one out, and says so', async ({
  page,
}) => {
  const agency = sample.agencies.find(({ id }) => id === 'dinsos')
  if (agency === undefined) throw new Error('no dinsos')
  const workbook = writeSheet(agencyDocument(sample, framework, agency, 4))
  const asFile = (name: string, changed: typeof workbook) => ({
    name,
    mimeType: '',
    buffer: Buffer.from(toBytes(changed)),
  })
  await page
    .locator('input[data-takes="files"]')
    .setInputFiles([
      asFile('dinsos.xlsx', workbook),
      asFile('triwulan.xlsx', withCells(workbook, ['Kegiatan', 'G2', 'TW I 2026'])),
      asFile('rusak.xlsx', withCells(workbook, ['Kegiatan', 'G2', '2026-02-30'])),
    ])
  await expect(dialog(page).getByText(/berkas dibaca dalam/)).toBeVisible({ timeout: 30_000 })
  const lines = dialog(page).getByRole('row')
  await expect(lines.nth(1)).toContainText('rusak.xlsx')
  await expect(lines.nth(1)).toContainText('belum dapat dibaca, tidak ada yang dimasukkan. 1 isian')
  await expect(lines.filter({ hasText: 'baru: Dinas Sosial, revisi 4' })).toHaveCount(1)
  await expect(dialog(page).getByRole('status')).toHaveText(
    /^1 baru, 1 bertentangan, 1 belum dapat dibaca\. 3 berkas dibaca dalam/,
  )
  const assumed = lines.filter({ hasText: '1 hal diduga atau dilewati saat membaca' })
  await expect(assumed).toHaveCount(1)
  // By keys: the line opens to the cell that was assumed.
  await assumed.getByText('Yang diduga, sel demi sel').focus()
  await page.keyboard.press('Enter')
  await expect(assumed.getByRole('listitem')).toHaveText(/^Kegiatan!G2 .*“TW I 2026”/)
  await expectNothingForAxe(page)
  await dialog(page).getByRole('button', { name: 'Tutup', exact: true }).last().focus()
  await closeIntake(page)
  await expect(row(page, 'Dinsos')).toContainText('Perlu keputusan')
})

test('the word of a head is noted in the settings, stands on the board, and is taken back', async ({
  page,
}) => {
  const agency = sample.agencies.find(({ id }) => id === 'dinsos')
  if (agency === undefined) throw new Error('no dinsos')
  const roadmap = agencyDocument(sample, framework, agency, 2)
  const committed = { name: 'Sari Dewi', post: 'Kepala Dinas Sosial', date: sample.items[0]?.start }
  const text = fileOf({ ...roadmap, plan: { ...roadmap.plan, commitment: committed } } as typeof roadmap, 1)
  await page
    .locator('input[data-takes="files"]')
    .setInputFiles({ name: 'dinsos.spbe', mimeType: 'application/json', buffer: Buffer.from(text) })
  await closeIntake(page)
  await expect(row(page, 'Dinsos')).toContainText('komitmen pimpinan: Sari Dewi, Kepala Dinas Sosial')

  // The check before sending leads to the field.
  await page.keyboard.press('Alt+3')
  await page.getByRole('button', { name: /^Berkas peta rencana/ }).click()
  await page.getByRole('menuitem', { name: /^Kirim peta rencana/ }).click()
  await dialog(page)
    .getByRole('button', { name: /^Lihat: Komitmen pimpinan/ })
    .press('Enter')
  await expect(page.getByLabel('Nama pimpinan')).toBeFocused()
  // The post typed first waits for a name.
  await page.getByLabel('Jabatan').fill('Kepala Dinas Kominfo')
  await page.keyboard.press('Tab')
  await page.getByLabel('Nama pimpinan').fill('Budi Santoso')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: 'Tanggal komitmen' })).toBeVisible()
  await expect(page.getByLabel('Jabatan')).toHaveValue('Kepala Dinas Kominfo')
  await expectNothingForAxe(page)
  await page.getByRole('button', { name: 'Rekap OPD' }).click()
  await expect(row(page, 'Diskominfo')).toContainText('komitmen pimpinan: Budi Santoso, Kepala Dinas Kominfo')
  await page
    .getByRole('button', { name: /^Urungkan/ })
    .first()
    .click()
  await expect(row(page, 'Diskominfo')).not.toContainText('Budi Santoso')
})

test('a conflict is decided by keys alone, can be taken back, and stays decided after a restart', async ({
  page,
}) => {
  await takeWeek(page)
  await closeIntake(page)
  // From the first cell of the board down to Bappeda, by arrows.
  await page.getByRole('button', { name: 'Setda', exact: true }).focus()
  for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: 'Bappeda', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  const choices = details(page).getByRole('button', { name: /^Pakai yang ini: / })
  await expect(choices).toHaveCount(2)
  const rival = choices.last()
  await details(page)
    .getByRole('button', { name: /^Lihat perbedaan: / })
    .press('Enter')
  await expect(dialog(page).getByRole('heading', { level: 2 })).toContainText('Perbedaan berkas')
  await expect(dialog(page).getByText('Nama kegiatan')).toBeVisible()
  await expect(dialog(page)).toContainText('2 kegiatan berbeda. Bagian lain sama isinya')
  // Neither of the two came from the other: nothing was added, nothing removed.
  await expect(dialog(page)).toContainText('Hanya di peta-rencana_bappeda')
  await expect(dialog(page)).not.toContainText(/Ditambahkan|Dihapus/)
  await expectNothingForAxe(page)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  const itemsBefore = await row(page, 'Bappeda').getByRole('gridcell').nth(4).innerText()
  await rival.press('Enter')
  await expect(row(page, 'Bappeda')).toContainText('Lengkap')
  // The buttons of the choice are gone; the keyboard stays on the file that was chosen.
  await expect(page.locator('[data-file][data-counts] button:focus')).toHaveCount(1)
  // Taken back, nobody has decided.
  await page.getByRole('button', { name: 'Urungkan', exact: true }).last().click()
  await expect(row(page, 'Bappeda')).toContainText('Perlu keputusan')
  await expect(row(page, 'Bappeda').getByRole('gridcell').nth(4)).toHaveText(itemsBefore)
  await rival.press('Enter')
  await expect(row(page, 'Bappeda')).toContainText('Lengkap')
  await page.reload()
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.keyboard.press('Alt+5')
  await expect(row(page, 'Bappeda')).toContainText('Lengkap')
  await page.getByRole('button', { name: 'Bappeda', exact: true }).press('Enter')
  await expect(details(page).getByText(/^dipilih /)).toBeVisible()
  await expect(details(page).getByText(/^tidak dipilih, /)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(details(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Bappeda', exact: true })).toBeFocused()
})

test('a newer revision says what changed, and a cell leads to its items', async ({ page }) => {
  const dinsos = sample.agencies.find(({ id }) => id === 'dinsos')
  if (!dinsos) throw new Error('the sample has no Dinsos')
  const roadmap = agencyDocument(sample, framework, dinsos, 4)
  const files = page.locator('input[type=file][multiple]')
  const sent = (name: string, text: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  await files.setInputFiles(sent('a.spbe', fileOf(roadmap, 1)))
  await closeIntake(page)
  await files.setInputFiles(sent('FINAL fix (2).spbe', fileOf(revised(roadmap), 2)))
  await expect(dialog(page).getByRole('row').nth(1)).toContainText('menggantikan revisi 1; 2 baris berubah')
  await closeIntake(page)
  await expect(row(page, 'Dinsos')).toContainText('Lebih baru · 2 baris')
  const [cell] = await row(page, 'Dinsos').locator('button[data-step]').all()
  await cell?.click()
  await expect(details(page).getByRole('heading', { name: /^Kegiatan untuk indikator/ })).toBeVisible()
  await expect(details(page).locator('.co-items li')).not.toHaveCount(0)
  await page.getByRole('button', { name: 'Tampilkan semua kegiatan' }).click()
  await expect(details(page).locator('.co-items li')).toHaveCount(5)

  await page.getByRole('button', { name: 'Terima perubahan' }).click()
  await expect(row(page, 'Dinsos')).toContainText('Lengkap')
  await expect(details(page).locator('[data-file] button:focus')).toHaveCount(1)

  // Dropped, too; and what is no file of ours is only said.
  await page.evaluate(
    text => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], 'sama.spbe'))
      transfer.items.add(new File(['halo'], 'surat.txt'))
      const target = document.querySelector('.co-board')
      for (const type of ['dragenter', 'dragover', 'drop'])
        target?.dispatchEvent(
          new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
        )
    },
    fileOf(roadmap, 1),
  )
  await expect(dialog(page).getByText('sama: isi ini sudah ada')).toBeVisible()
  await expect(dialog(page).getByText('dilewati: bukan berkas peta rencana')).toBeVisible()
})

test('the rule of an indicator changes the projection, in English too; the recap is a spreadsheet', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await takeWeek(page)
  await closeIntake(page)
  await page.getByRole('button', { name: 'Salin pengingat untuk 5 unit' }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('belum mengirim')

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ekspor rekap: XLSX atau kumpulan' }).click()
  await page.getByRole('menuitem', { name: 'Ekspor XLSX' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^Rekap OPD Kabupaten Mojokerto - \d{4}-\d\d-\d\d\.xlsx$/)
  const sheets = await readXlsxFile(await file.path())
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    'Ringkasan',
    'Papan',
    'Indikator',
    'Anggaran',
    'Keterhubungan',
    'Kegiatan',
    'Tumpang tindih',
    'Berkas',
  ])

  await page.getByRole('radio', { name: 'Anggaran', exact: true }).check({ force: true })
  const money = page.getByRole('region', { name: 'Anggaran per tahun dan unit' }).getByRole('table')
  const sum = money.getByRole('row', { name: /^Daerah/ })
  const whole = await sum.innerText()
  await expectNothingForAxe(page)
  await page.getByRole('button', { name: /Kategori/ }).click()
  await page.getByRole('option', { name: 'SDM' }).click()
  await expect(sum).not.toHaveText(whole, { useInnerText: true })

  await page.getByRole('radio', { name: 'Aturan', exact: true }).check({ force: true })
  const rule = page.getByRole('radiogroup', { name: 'Aturan untuk indikator 1', exact: true })
  const line = page.getByRole('row').filter({ has: rule })
  await expect(line).toContainText('1 → 5')
  await rule.getByText('Cakupan').click()
  await expect(line).toContainText('1 → 1')
  await expect(line).toContainText(/Tingkat 2 perlu 48 dari 48 unit; baru \d+ merencanakannya\. Belum: /)
  // By keys: who the sentence only counts.
  const names = line.getByText(/^Semua yang belum \(\d+ unit\)$/)
  // Its name begins with what is seen.
  await expect(names).toHaveAttribute('aria-label', /^Semua yang belum \(\d+ unit\), indikator \d+$/)
  await names.focus()
  await page.keyboard.press('Enter')
  await expect(line.locator('.co-all-names p')).toContainText('Dinsos')
  const share = line.getByRole('textbox', { name: 'Bagian unit untuk indikator 1' })
  await share.fill('0')
  await share.press('Enter')
  await expect(line).toContainText('Tulis bilangan bulat 1 sampai 100.')
  await share.fill('3')
  await share.press('Enter')
  await expect(line).not.toContainText('1 → 1')
  await expectNothingForAxe(page)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('english')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agency recap, Kabupaten Mojokerto')
  await page.getByRole('button', { name: 'Back to the default rule: indicator 1', exact: true }).click()
  await expect(page.getByText('Reached as soon as one unit does it.').first()).toBeVisible()
  await page.getByRole('radio', { name: 'Projection', exact: true }).check({ force: true })
  await expect(page.getByRole('img', { name: /^Index of the region from 1\.55 to / })).toBeVisible()
  await expectNothingForAxe(page)
})

test('pairs that are planned alike are decided by keys, and stay decided', async ({ page }) => {
  await takeWeek(page)
  await closeIntake(page)
  await page.getByRole('radio', { name: 'Tumpang tindih', exact: true }).check({ force: true })
  const pairs = page.locator('.co-pair')
  await expect(pairs.first()).toBeVisible()
  await expectNothingForAxe(page)
  const choices = pairs.first().getByRole('radiogroup')
  await choices.getByRole('radio', { name: 'Belum' }).focus()
  await page.keyboard.press('ArrowRight')
  // It stays where it is, and so does the focus.
  const decided = page.locator('.co-pair[data-decided]')
  await expect(decided).toHaveCount(1)
  await expect(choices.getByRole('radio', { name: 'Gabungkan' })).toBeFocused()
  await page.reload()
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.keyboard.press('Alt+5')
  await page.getByRole('radio', { name: 'Tumpang tindih', exact: true }).check({ force: true })
  await expect(pairs.first()).toBeVisible()
  await expect(decided).toHaveCount(0)
  await page.getByText('Tampilkan yang sudah diputuskan').click()
  await expect(decided).toHaveCount(1)
  await expect(decided.getByRole('radio', { name: 'Gabungkan' })).toBeChecked()

  // Both sides of these stand in the plan of the collector, where nobody is to be written to.
  await decided.getByRole('radio', { name: 'Gabungkan' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(decided.getByRole('radio', { name: 'Tanyakan' })).toBeChecked()
  await expect(decided.getByText('kegiatan ini ada di rencana Anda sendiri')).toHaveCount(2)
  await expect(decided.getByRole('button', { name: 'Salin pertanyaan' })).toHaveCount(1)

  // To ask two others leads to the note: it is begun with what the one plans, and stands on the item of the other.
  const alike = (id: string) => {
    const agency = sample.agencies.find(one => one.id === id)
    if (agency === undefined) throw new Error(`the sample has no ${id}`)
    const roadmap = agencyDocument(sample, framework, agency, 2)
    const items = roadmap.items.map((item, at) =>
      at === 0 ? { ...item, name: 'Antrean bantuan warga daring' } : item,
    )
    const buffer = Buffer.from(fileOf({ ...roadmap, items }, 9))
    return { name: `${id}.spbe`, mimeType: 'application/json', buffer }
  }
  await page.locator('input[data-takes="files"]').setInputFiles([alike('dinsos'), alike('dlh')])
  await closeIntake(page)
  const pair = pairs.filter({ hasText: 'Antrean bantuan warga daring' })
  const isAsked = pair.getByRole('radio', { name: 'Tanyakan' })
  await pair.getByRole('radio', { name: 'Belum' }).focus()
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight')
  await expect(isAsked).toBeChecked()
  const ask = pair.getByRole('group', { name: 'Tanyakan kepada kedua unit' })
  await ask
    .getByRole('button', { name: /^Tulis catatan untuk / })
    .first()
    .press('Enter')
  const field = ask.getByRole('textbox')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(/juga merencanakan “.+”.*Apakah ini hal yang sama\?/)
  await expectNothingForAxe(page)
  await page.keyboard.press('Control+Enter')
  await expect(ask.getByText('1 catatan terbuka')).toBeVisible()
  await expect(isAsked).toBeChecked()
})

test('what is asked goes to the roadmap that holds the item; two questions to one roadmap are two', async ({
  page,
}) => {
  // Both items stand in one roadmap, and two other units lead them.
  const [dinsos, ...leads] = ['dinsos', 'dinkes', 'dlh'].map(id => {
    const agency = sample.agencies.find(one => one.id === id)
    if (agency === undefined) throw new Error(`the sample has no ${id}`)
    return agency
  })
  if (dinsos === undefined) throw new Error('no unit')
  const roadmap = agencyDocument(sample, framework, dinsos, 2)
  const items = roadmap.items.map((item, at) => ({
    ...item,
    name: `Antrean bantuan warga daring`,
    leadAgencyId: leads[at]?.id ?? dinsos.id,
  }))
  const buffer = Buffer.from(fileOf({ ...roadmap, items }, 1))
  await page
    .locator('input[data-takes="files"]')
    .setInputFiles([{ name: 'dinsos.spbe', mimeType: 'application/json', buffer }])
  await closeIntake(page)
  await page.getByRole('radio', { name: 'Tumpang tindih', exact: true }).check({ force: true })
  const pair = page.locator('.co-pair').filter({ hasText: 'Antrean bantuan warga daring' })
  await pair.getByRole('radio', { name: 'Tanyakan' }).click({ force: true })
  const write = pair.getByRole('button', { name: 'Tulis catatan untuk Dinsos', exact: true })
  await expect(write).toHaveCount(2)
  await write.first().click()
  await write.click()
  const fields = pair.getByRole('textbox')
  await expect(fields.first()).toHaveValue(/^DLH juga/)
  await expect(fields.last()).toHaveValue(/^Dinkes juga/)
  // A question that nobody has touched is nothing to lose.
  const isHeld = () =>
    page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))
  expect(await isHeld()).toBe(false)
  await fields.first().fill('Siapa yang memimpin?')
  expect(await isHeld()).toBe(true)
  await expect(fields.last()).toHaveValue(/^Dinkes juga/)
  await fields.last().press('Control+Enter')
  await expect(page.getByText('Kirim berkas catatan kepada Dinsos agar terbaca di sana.')).toBeVisible()
  // The focus stays near, at something that has a name.
  await expect(pair.getByRole('group', { name: 'Antrean bantuan warga daring' }).last()).toBeFocused()
  await expect(fields).toHaveCount(1)
  await expect(fields).toHaveValue('Siapa yang memimpin?')
})

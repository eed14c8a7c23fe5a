// Review notes there and back, as two people would: a collector with keys, an agency with mouse and keys, files between them.
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { agencyDocument, fileOf } from '../support/agency-files.ts'
import { loadFramework } from '../support/frameworks.ts'
import { loadSample } from '../support/sample.ts'
import { required } from '../support/store.ts'
import { chooseFile, dialog } from './support/choose-file.ts'
import { startOnSample } from './support/start-on.ts'
import type { RunningWebHost } from './support/web-host.ts'

const sample = loadSample()
const dinsos = required(sample.agencies.find(({ id }) => id === 'dinsos'))
const roadmap = agencyDocument(sample, loadFramework('permenpanrb-8-2026'), dinsos, 3)
const [item] = roadmap.items
const itemName = required(item).name

let hosts: RunningWebHost[] = []
test.beforeEach(() => {
  hosts = []
})
test.afterEach(async () => {
  for (const host of hosts) await host.stop()
})

async function startPerson(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'id-ID', acceptDownloads: true })).newPage()
  hosts.push((await startOnSample(page)).host)
  return page
}

const details = (page: Page) => page.getByRole('complementary', { name: /Rincian/ })
const card = (page: Page, name: string) => page.getByRole('article', { name: new RegExp(`untuk ${name}`) })

async function expectNothingForAxe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

async function collect(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[data-takes="files"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(dialog(page).getByText(/berkas dibaca dalam/)).toBeVisible({ timeout: 30_000 })
}

async function closeIntake(page: Page): Promise<void> {
  await expect(dialog(page).getByRole('button', { name: 'Tutup', exact: true }).last()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
}

/** What the page hands over as a download, after a press. */
async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const started = page.waitForEvent('download')
  await press()
  const download = await started
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array))
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') }
}

test('a remark travels to the agency, its answer back, and the note is settled', async ({ browser }) => {
  test.slow()
  const collector = await startPerson(browser)
  await collector.keyboard.press('Alt+5')
  await collect(collector, 'dinsos.spbe', fileOf(roadmap, 1))
  await closeIntake(collector)

  // By keys alone: into the details, to the item, a remark, and what was not meant taken back.
  await collector.getByRole('button', { name: 'Dinsos', exact: true }).press('Enter')
  await details(collector)
    .getByRole('button', { name: `Beri catatan untuk ${itemName}` })
    .press('Enter')
  await expect(collector.getByLabel(`Catatan untuk ${itemName}`)).toBeFocused()
  await collector.keyboard.type('Mengapa dua tahun?')
  await collector.keyboard.press('Control+Enter')
  await expect(card(collector, itemName)).toContainText('Mengapa dua tahun?')
  await expect(card(collector, itemName)).toContainText('belum dikirim')
  await details(collector).getByRole('button', { name: 'Catatan untuk keseluruhan' }).press('Enter')
  await collector.keyboard.type('Keliru')
  await collector.keyboard.press('Control+Enter')
  await expect(details(collector)).toContainText('2 terbuka, 0 dijawab, 0 tuntas')
  await collector.getByRole('button', { name: 'Urungkan', exact: true }).last().click()
  await expect(details(collector)).toContainText('1 terbuka, 0 dijawab, 0 tuntas')
  // What is begun stays, whatever is looked at meanwhile.
  await details(collector).getByRole('button', { name: 'Catatan untuk keseluruhan' }).click()
  await collector.keyboard.type('Lengkapi SDM.')
  await collector.keyboard.press('Escape')
  await collector.getByRole('button', { name: 'Setda', exact: true }).click()
  await collector.getByRole('button', { name: 'Dinsos', exact: true }).click()
  await details(collector).getByRole('button', { name: 'Catatan untuk keseluruhan' }).click()
  await expect(collector.getByLabel('Catatan untuk Peta rencana secara keseluruhan')).toHaveValue(
    'Lengkapi SDM.',
  )
  await collector.getByLabel('Catatan untuk Peta rencana secara keseluruhan').press('Control+Enter')
  await expect(details(collector)).toContainText('2 terbuka')
  await expectNothingForAxe(collector)
  const file = await downloaded(collector, () =>
    details(collector).getByRole('button', { name: 'Buat berkas catatan (2 belum dikirim)' }).press('Enter'),
  )
  expect(file.name).toMatch(/^Catatan reviu Dinsos - revisi 1 - \d{4}-\d\d-\d\d\.spbe$/)
  await expect(
    details(collector).getByRole('button', { name: 'Buat berkas catatan', exact: true }),
  ).toBeVisible()
  await expect(details(collector).getByText('belum dikirim')).toHaveCount(0)

  const agency = await startPerson(browser)
  const notes = { name: file.name, bytes: Buffer.from(file.text) }
  await chooseFile(agency, notes)
  await expect(dialog(agency)).toContainText('Peta rencana ini tidak ada di komputer ini')
  await expect(dialog(agency).getByRole('button', { name: 'Pasang catatan' })).toHaveCount(0)
  await agency.keyboard.press('Escape')
  await chooseFile(agency, { name: 'dinsos.spbe', bytes: Buffer.from(fileOf(roadmap, 1)) })
  await expect(dialog(agency).getByRole('button', { name: 'Buka', exact: true })).toBeFocused()
  await agency.keyboard.press('Enter')
  await expect(agency.getByRole('heading', { level: 1 })).toHaveText('Peta Rencana Dinsos')

  await chooseFile(agency, notes)
  await expect(dialog(agency)).toContainText('Yang baru: 2 catatan baru.')
  await expectNothingForAxe(agency)
  await expect(dialog(agency).getByRole('button', { name: 'Pasang catatan' })).toBeFocused()
  await agency.keyboard.press('Enter')
  await expect(dialog(agency).getByRole('heading', { level: 2 })).toHaveText('Catatan reviu')
  await expect(card(agency, itemName)).toContainText('Mengapa dua tahun?')
  await expectNothingForAxe(agency)

  // The link leads to the item, whose row carries the mark and says so.
  await dialog(agency).getByRole('button', { name: itemName }).click()
  await expect(dialog(agency)).toHaveCount(0)
  const inspector = agency.getByRole('complementary', { name: 'Rincian kegiatan' })
  await expect(inspector.getByRole('article')).toContainText('Mengapa dua tahun?')
  await expect(agency.getByRole('row', { name: /1 catatan reviu belum dijawab/ })).toHaveCount(1)
  await inspector.getByLabel('Jawaban untuk catatan ini').fill('Menunggu Perbup.')
  await inspector.getByRole('button', { name: 'Jawab', exact: true }).click()
  await expect(inspector.getByRole('article')).toContainText('Dijawab')
  await expect(agency.getByRole('row', { name: /belum dijawab/ })).toHaveCount(0)
  await agency.keyboard.press('Control+z')
  await expect(inspector.getByRole('article')).toContainText('Terbuka')
  await agency.keyboard.press('Control+Shift+z')
  await expect(inspector.getByRole('article')).toContainText('Dijawab')

  // The check before sending leads to what is left; the roadmap goes with the answer.
  await agency.keyboard.press('Alt+1')
  await agency.getByRole('button', { name: /Peta rencana secara keseluruhan/ }).click()
  await expect(dialog(agency).getByRole('heading', { level: 2 })).toHaveText('Catatan reviu')
  await agency.keyboard.press('Escape')
  await agency.keyboard.press('Alt+3')
  await agency.getByRole('button', { name: /^Berkas peta rencana/ }).click()
  await agency.getByRole('menuitem', { name: /^Kirim peta rencana/ }).click()
  await expect(dialog(agency)).toContainText('1 catatan reviu belum dijawab.')
  const sent = await downloaded(agency, () =>
    dialog(agency)
      .getByRole('button', { name: /^Kirim|^Simpan/ })
      .last()
      .click(),
  )

  await collect(collector, sent.name, sent.text)
  await expect(dialog(collector).getByRole('row').nth(1)).toContainText('1 jawaban atas catatan reviu')
  await closeIntake(collector)
  const line = collector
    .getByRole('row')
    .filter({ has: collector.getByRole('button', { name: 'Dinsos', exact: true }) })
  await expect(line).toContainText('1 catatan dijawab')
  // It asks for attention, and by keys the board leads to the note.
  await expect(collector.getByRole('radio', { name: 'Perlu tindak lanjut 1' })).toHaveCount(1)
  await collector.getByRole('button', { name: 'Dinsos', exact: true }).focus()
  await collector.keyboard.press('ArrowRight')
  await expect(line.getByRole('button', { name: '1 catatan dijawab' })).toBeFocused()
  await collector.keyboard.press('Enter')
  await expect(card(collector, itemName)).toBeFocused()
  await expect(details(collector)).toContainText('1 catatan dijawab dan menunggu Anda')
  await expectNothingForAxe(collector)
  // Once: whoever comes back to the board is not led to it again.
  await collector.getByRole('radio', { name: 'Tumpang tindih', exact: true }).check({ force: true })
  const board = collector.getByRole('radio', { name: 'Papan', exact: true })
  await board.check({ force: true })
  await expect(card(collector, itemName)).toBeVisible()
  await expect(board).toBeFocused()
  await line.getByRole('button', { name: '1 catatan dijawab' }).press('Enter')
  await expect(card(collector, itemName)).toBeFocused()
  await expect(card(collector, itemName)).toContainText('Menunggu Perbup.')
  await details(collector)
    .getByRole('button', { name: `Nyatakan tuntas: ${itemName}` })
    .press('Enter')
  await expect(details(collector)).toContainText('1 terbuka, 0 dijawab, 1 tuntas')
  await expect(line).not.toContainText('catatan dijawab')
  await expect(card(collector, itemName)).toBeFocused()
  // What led to it is gone: the row takes the focus, and the tab key finds the board.
  await collector.keyboard.press('Escape')
  await expect(collector.getByRole('button', { name: 'Dinsos', exact: true })).toBeFocused()
  await expect(collector.getByRole('grid').locator('[tabindex="0"]')).toHaveCount(1)
  await collector.reload()
  await expect(collector.getByRole('navigation')).toBeVisible()
  await collector.keyboard.press('Alt+5')
  await collector.getByRole('button', { name: 'Dinsos', exact: true }).press('Enter')
  await expect(details(collector)).toContainText('1 terbuka, 0 dijawab, 1 tuntas')
})

test('the filter and the windows speak English too; a damaged file of notes brings nothing', async ({
  browser,
}) => {
  const page = await startPerson(browser)
  await page.keyboard.press('Alt+5')
  await collect(page, 'dinsos.spbe', fileOf(roadmap, 1))
  await closeIntake(page)
  await page.getByRole('button', { name: 'Dinsos', exact: true }).press('Enter')
  await details(page)
    .getByRole('button', { name: `Beri catatan untuk ${itemName}` })
    .click()
  await page.keyboard.type('Why?')
  await page.keyboard.press('Control+Enter')
  const { name, text } = await downloaded(page, () =>
    details(page)
      .getByRole('button', { name: /^Buat berkas catatan/ })
      .click(),
  )
  // Nothing to collect: it is for the agency.
  await collect(page, name, text)
  await expect(dialog(page).getByRole('row').nth(1)).toContainText('berkas catatan reviu, untuk dibuka oleh')
  await closeIntake(page)

  await page.keyboard.press('Alt+3')
  await chooseFile(page, { name: 'dinsos.spbe', bytes: Buffer.from(fileOf(roadmap, 1)) })
  await expect(dialog(page).getByRole('button', { name: 'Buka', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Peta Rencana Dinsos')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('English')
  await page.keyboard.press('Enter')
  await expect(
    page
      .getByRole('link', { name: 'Roadmap' })
      .or(page.getByRole('button', { name: 'Roadmap', exact: true }))
      .first(),
  ).toBeVisible()

  await chooseFile(page, { name, bytes: Buffer.from(text.replace('Why?', 'When?')) })
  await expect(dialog(page)).toContainText('was changed')
  await page.keyboard.press('Escape')
  await chooseFile(page, { name, bytes: Buffer.from(text) })
  await expect(dialog(page)).toContainText('New: 1 new note.')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: `Review note on ${itemName}: Open` })).toBeVisible()
  await page.keyboard.press('Escape')
  await chooseFile(page, { name, bytes: Buffer.from(text) })
  await expect(dialog(page)).toContainText('All of these notes are in the plan already.')
  await page.keyboard.press('Escape')
  // The filter leaves the one row that waits for an answer.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('open review notes')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /review note is not answered/ })).toHaveCount(1)
  await expect(page.getByText('1 of 3 items')).toBeVisible()

  // What was collected belongs to the other plan, and the way there is shown.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+5')
  await expect(
    page.getByText(/^For the plan “Peta Rencana Dinsos” no files were collected yet/),
  ).toBeVisible()
  await page.getByRole('button', { name: /: 1 file$/ }).press('Enter')
  await expect(page.getByRole('button', { name: 'Dinsos', exact: true })).toBeVisible()
})

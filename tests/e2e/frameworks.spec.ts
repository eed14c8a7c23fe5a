// Pengaturan > Instrumen evaluasi: a framework of one's own from a file, used, replaced and put away; a broken file mended
// line by line.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { ownText } from '../support/own-framework.ts'
import { RoadmapPage } from './support/roadmap-page.ts'
import { startWebHost, type RunningWebHost } from './support/web-host.ts'
import { startOnSample } from './support/start-on.ts'

let host: RunningWebHost

test.beforeEach(async ({ page }) => {
  ;({ host } = await startOnSample(page))
})
test.afterEach(() => host.stop())

const TITLE = 'Indeks Kota Cerdas'

async function openSection(page: Page): Promise<void> {
  await page.keyboard.press('Alt+9')
  await page.getByRole('button', { name: 'Instrumen evaluasi', exact: true }).click()
}

/** What the chooser of the system would answer to `open`. */
async function choose(page: Page, text: string, open: () => Promise<unknown>): Promise<Locator> {
  const chooser = page.waitForEvent('filechooser')
  await open()
  const buffer = Buffer.from(text)
  await (await chooser).setFiles({ name: 'instrumen.json', mimeType: 'application/json', buffer })
  return page.getByRole('dialog')
}

const chooseByButton = (page: Page, text: string, name = 'Tambah instrumen dari berkas…') =>
  choose(page, text, () => page.getByRole('button', { name }).click())

/** Nothing for axe to find in what is shown now, in both themes. */
async function expectSound(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // A window that still fades in has no colours of its own yet.
    await expect(async () => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(node => node.html)])).toEqual([])
    }).toPass({ timeout: 15_000 })
  }
}

const ownFiles = () => {
  const folder = join(host.dataFolder, 'frameworks')
  return existsSync(folder) ? readdirSync(folder).toSorted() : []
}

test('a framework from a file is chosen with the keyboard, added, and used at once everywhere', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await other.goto(new URL('/', host.url).href)
  await expect(new RoadmapPage(other).grid).toBeVisible()

  // From the palette: no mouse on the way.
  const dialog = await choose(page, ownText(), async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('tambah instrumen')
    await page.keyboard.press('Enter')
  })
  await expect(dialog.getByRole('heading', { name: TITLE })).toBeVisible()
  await expect(dialog.getByText('4 indikator · 3 aspek · 2 domain')).toBeVisible()
  await expect(dialog.getByText('0 sampai 3')).toBeVisible()
  await expect(dialog.getByText('Tinggi ≥ 1,125')).toBeVisible()
  expect(ownFiles()).toEqual([])
  await expectSound(page)
  await expect(dialog.getByRole('button', { name: 'Tambahkan' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(`${TITLE} ditambahkan dan dapat langsung dipakai.`)).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: TITLE }).getByText('tambahan Anda')).toBeVisible()
  expect(ownFiles()).toEqual(['framework-kota-cerdas.json'])

  // The other window has it without being loaded anew.
  await other.keyboard.press('Alt+2')
  await expect(other.getByRole('radio', { name: 'Kota' })).toBeVisible()
  await other.close()

  // Levels.
  await page.keyboard.press('Alt+2')
  await page.getByRole('radio', { name: 'Kota' }).check()
  await page.getByRole('gridcell', { name: /^Tingkat I3 / }).focus()
  await page.keyboard.press('2')
  const declared = page.getByRole('group', { name: 'Dinyatakan', exact: true })
  // 2 × 56 % = 1.12, and 1.12 is below 1.125.
  await expect(declared).toContainText('1,12')
  await expect(declared).toContainText('Rendah')
  await page.getByRole('button', { name: 'Jadikan instrumen rencana' }).click()

  // Effects of an item, on a plan that was made before the framework.
  await page.keyboard.press('Alt+3')
  const roadmap = new RoadmapPage(page)
  await roadmap.select(/Penerapan SPLP/)
  await roadmap.inspector.getByRole('button', { name: 'Tambah indikator' }).click()
  await page.getByRole('option', { name: /I4 Ind 4/ }).click()
  await expect(roadmap.inspector.getByText('I4', { exact: true })).toBeVisible()
  await expect(roadmap.inspector.getByText('+0,43')).toBeVisible()
  await roadmap.saved()

  // Goals, a new plan, and the same after a new start of the page.
  await page.reload()
  await expect(roadmap.grid).toBeVisible()
  await page.keyboard.press('Alt+9')
  await expect(page.getByRole('textbox', { name: `Target ${TITLE}` })).toHaveValue('3,00')
  await page.getByRole('button', { name: 'Rencana lain', exact: true }).click()
  await page.getByRole('button', { name: 'Rencana baru' }).click()
  await page.getByRole('button', { name: /Instrumen/ }).click()
  await expect(page.getByRole('option', { name: TITLE })).toBeVisible()
})

test('a broken file is told line by line, mended and chosen again; so is broken JSON', async ({ page }) => {
  await openSection(page)
  const broken = ownText(file => {
    file.title = ''
    Object.assign(file, { cutoff: '12-31' })
    Object.assign(file.domains[0]?.aspects[0]?.indicators[0] ?? {}, { weight: '1,3' })
  })
  const lineOf = (text: string, part: string) =>
    String(text.split('\n').findIndex(one => one.includes(part)) + 1)
  const dialog = await chooseByButton(page, broken)
  await expect(dialog.getByText('3 hal perlu diperbaiki. Tidak ada yang disimpan.')).toBeVisible()
  const row = (line: string) =>
    dialog.getByRole('row').filter({ has: page.getByRole('rowheader', { name: line, exact: true }) })
  await expect(row('3')).toContainText('Teks ini kosong. Isi dengan kata-kata.')
  await expect(row('3').getByRole('cell').first()).toHaveText('11')
  await expect(row(lineOf(broken, '"1,3"'))).toContainText(
    'Tertulis "1,3"; tulislah angka tanpa tanda petik.',
  )
  await expect(row(lineOf(broken, '"cutoff"'))).toContainText('Nama “cutoff” tidak dikenal di sini.')
  await expect(dialog.getByRole('button', { name: 'Tambahkan' })).toHaveCount(0)
  await expectSound(page)

  // Mended in its shape, the sums come to light.
  const sums = ownText(file =>
    Object.assign(file.domains[0]?.aspects[0]?.indicators[0] ?? {}, { weight: 1.2 }),
  )
  await chooseByButton(page, sums, 'Pilih berkas lagi…')
  await expect(dialog.getByRole('row').nth(1)).toContainText(
    'Bobot indikator dalam aspek ini berjumlah 1.25, sedangkan aspeknya 1.35. Samakan.',
  )
  // A slip of writing.
  const written = ownText().replace('"weight": 1.3,', '"weight": 1,3,')
  await chooseByButton(page, written, 'Pilih berkas lagi…')
  await expect(row(lineOf(written, '1,3'))).toContainText(
    'Angka ditulis dengan koma. Pakai titik, misalnya 1.3.',
  )
  expect(ownFiles()).toEqual([])

  await chooseByButton(page, ownText(), 'Pilih berkas lagi…')
  await dialog.getByRole('button', { name: 'Tambahkan' }).click()
  await expect(dialog).toHaveCount(0)
  expect(readFileSync(join(host.dataFolder, 'frameworks/framework-kota-cerdas.json'), 'utf8')).toBe(ownText())

  // English says the same.
  await page.getByRole('button', { name: 'Tampilan', exact: true }).click()
  await page.getByRole('radio', { name: 'English' }).click()
  await page.getByRole('button', { name: 'Evaluation frameworks', exact: true }).click()
  await chooseByButton(page, broken, 'Add a framework from a file…')
  await expect(row('3')).toContainText('The text is empty. Fill it in.')
})

/** Undo as the message of the change offers it. */
const takeBack = (page: Page, message: string) =>
  page
    .getByRole('region')
    .locator('div')
    .filter({ hasText: message })
    .getByRole('button', { name: 'Urungkan', exact: true })
    .click()

/** A file let fall on the page, as the browser tells it. */
async function drop(page: Page, target: Locator, text: string): Promise<void> {
  const data = await page.evaluateHandle(content => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([content], 'jatuh.json', { type: 'application/json' }))
    return transfer
  }, text)
  await target.dispatchEvent('dragover', { dataTransfer: data })
  await expect(page.getByText('Lepaskan berkas instrumen di sini')).toBeVisible()
  await target.dispatchEvent('drop', { dataTransfer: data })
}

test('a dropped file replaces one of the same id; put away it can be brought back, unless a plan uses it', async ({
  page,
}) => {
  await openSection(page)
  const dialog = await chooseByButton(page, ownText())
  await dialog.getByRole('button', { name: 'Tambahkan' }).click()
  const card = page.getByRole('listitem').filter({ hasText: TITLE })
  await expect(card).toBeVisible()

  await drop(
    page,
    card,
    ownText(file => (file.title = `${TITLE} 2028`)),
  )
  await expect(dialog.getByText(`Menggantikan ${TITLE}, yang Anda tambahkan sebelumnya.`)).toBeVisible()
  await dialog.getByRole('button', { name: 'Ganti', exact: true }).click()
  await expect(card.getByText(`${TITLE} 2028`, { exact: true })).toBeVisible()
  await takeBack(page, `${TITLE} 2028 diganti.`)
  await expect(card.getByText(TITLE, { exact: true })).toBeVisible()

  await card.getByRole('button', { name: `Singkirkan ${TITLE}` }).click()
  await expect(card).toHaveCount(0)
  expect(ownFiles()).toEqual(['removed'])
  await takeBack(page, `${TITLE} disingkirkan.`)
  await expect(card).toBeVisible()

  await page.keyboard.press('Alt+2')
  await page.getByRole('radio', { name: 'Kota' }).check()
  await page.getByRole('gridcell', { name: /^Tingkat I1 / }).focus()
  await page.keyboard.press('1')
  await openSection(page)
  await card.getByRole('button', { name: `Singkirkan ${TITLE}` }).click()
  await expect(dialog.getByText('1 tingkat terisi')).toBeVisible()
  await page.keyboard.press('Escape')
  await drop(
    page,
    card,
    ownText(file => Object.assign(file.domains[0]?.aspects[0]?.indicators[0] ?? {}, { id: 'x' })),
  )
  await expect(dialog.getByText('indikator 1 Ind 1 tidak ada lagi · 1 tingkat terisi')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Ganti', exact: true })).toHaveCount(0)
})

test('schema and example are saved as files; the example can be added as it is', async ({ page }) => {
  await openSection(page)
  const save = async (name: string) => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name, exact: true }).click()
    const file = await download
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
  }
  const schema = await save('Unduh skema')
  expect([schema.name, JSON.parse(schema.text)]).toMatchObject(['framework.schema.json', { type: 'object' }])
  const example = await save('Unduh contoh')
  expect(example.name).toBe('contoh.json')
  const dialog = await chooseByButton(page, example.text)
  // It has a name of its own in the switch.
  await expect(dialog.getByText(/Dalam pilihan instrumen, namanya akan sama/)).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Tambahkan', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  expect((await save('Unduh contoh')).name).toBe('contoh-2.json')
})

test('a window that may only read offers to look and to save, not to change', async ({ page, context }) => {
  await openSection(page)
  const dialog = await chooseByButton(page, ownText())
  await dialog.getByRole('button', { name: 'Tambahkan' }).click()
  await expect(dialog).toHaveCount(0)
  const second = await startWebHost({ dataFolder: host.dataFolder })
  const other = await context.newPage()
  await other.goto(second.url)
  await expect(new RoadmapPage(other).grid).toBeVisible()
  await openSection(other)
  await expect(other.getByRole('button', { name: 'Tambah instrumen dari berkas…' })).toBeDisabled()
  await expect(other.getByRole('button', { name: `Singkirkan ${TITLE}` })).toBeDisabled()
  await expect(other.getByRole('button', { name: `Unduh berkas ${TITLE}` })).toBeEnabled()
  await second.stop()
})

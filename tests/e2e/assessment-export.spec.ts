// The assessment leaves the screen: as a file that is opened again, and on paper.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Download, type Page } from '@playwright/test'
import readXlsxFile from 'read-excel-file/node'
import { extractText, getDocumentProxy } from 'unpdf'
import { startElectronDouble } from './support/electron-double.ts'
import { RoadmapPage } from './support/roadmap-page.ts'
import { startWebHost, type RunningWebHost } from './support/web-host.ts'

let host: RunningWebHost

async function openAssessment(page: Page): Promise<void> {
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Penilaian mandiri 2026')
}

test.beforeEach(async ({ page }) => {
  host = await startWebHost()
  await page.addInitScript(() => {
    // The printer is not part of the test; that it is asked for is.
    window.print = () => {
      document.documentElement.dataset['printed'] = document.title
      window.dispatchEvent(new Event('afterprint'))
    }
  })
  await page.goto(host.url)
  await new RoadmapPage(page).openSample()
  await openAssessment(page)
})
test.afterEach(() => host.stop())

async function read(download: Download) {
  const [summary, indicators] = await readXlsxFile(await download.path())
  if (summary === undefined || indicators === undefined) throw new Error('two sheets were expected')
  const [head = [], ...rows] = indicators.data
  const valuesOf = (name: string) => rows.map(row => row[head.indexOf(name)])
  return { summary: summary.data, rows, valuesOf }
}

/** Two decimals as spreadsheets show them: half up in decimals, where `toFixed` rounds what the computer made of 0.075. */
function toWords(value: unknown): string {
  const hundredths = Math.round(Number((Number(value) * 100).toPrecision(12)))
  return (hundredths / 100).toFixed(2).replace('.', ',')
}

test('the menu saves a file that says what the screen says, as numbers', async ({ page }) => {
  await page.getByRole('radio', { name: 'SPBE 2020' }).check()
  await page.getByRole('button', { name: 'Ekspor penilaian' }).click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /^Simpan sebagai XLSX/ }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe('Penilaian Indeks SPBE - Diskominfo - 2026-01-01.xlsx')
  await expect(page.getByText(/^“Penilaian Indeks SPBE .*” diserahkan untuk disimpan/)).toBeVisible()

  const { summary, rows, valuesOf } = await read(download)
  const figure = (name: string) => page.getByRole('group', { name, exact: true })
  const indexes = ['Indeks SPBE', 'Rencana 2030', 'Target'].map(
    label => summary.find(row => row[0] === label)?.[1],
  )
  expect(indexes[0]).toBe(1.5485)
  await expect(figure('Dinyatakan')).toContainText(`${toWords(1.5485)}Kurang`)
  await expect(figure('Rencana 2030')).toContainText(toWords(indexes[1]))
  await expect(figure('Target')).toContainText(toWords(indexes[2]))

  const shown = await page.locator('.as-row').evaluateAll(lines =>
    lines.map(line => {
      const cells = [...line.children].map(cell => cell.textContent)
      const level = line.querySelector('[data-indicator]')?.getAttribute('aria-label')
      return { number: cells[0], unit: cells[2], weight: cells[3], level, gain: cells[6] }
    }),
  )
  expect(rows).toHaveLength(47)
  expect(shown.map(({ number, unit }) => [Number(number), unit])).toEqual(
    rows.map((_, i) => [valuesOf('No')[i], valuesOf('Pengampu')[i]]),
  )
  const percent = valuesOf('Bobot').map(value => `${String(Math.round(Number(value) * 1e4) / 100)}%`)
  expect(shown.map(({ weight }) => weight)).toEqual(percent.map(text => text.replace('.', ',')))
  const gains = valuesOf('Naik').map(value => (value === 0 ? '–' : `+${toWords(value)}`))
  expect(shown.map(({ gain }) => gain)).toEqual(gains)
  const levels = valuesOf('Sekarang').map(value => new RegExp(`tingkat ${Number(value)}\\b`))
  for (const [i, level] of levels.entries()) expect(shown[i]?.level).toMatch(level)
})

test('what is being typed is in the file already; what is not assessed says so', async ({ page }) => {
  await page.getByRole('gridcell', { name: /^Tingkat I9 / }).focus()
  await page.keyboard.press('Delete')
  await expect(page.getByText('19 dari 20 dinilai')).toBeVisible()
  await page.getByRole('row', { name: /^10 Keamanan Pemdi/ }).click()
  await page.getByRole('textbox', { name: 'Catatan' }).fill('BA 12/2026: =1+1 & <selesai>')
  const waiting = page.waitForEvent('download')
  await page.keyboard.press('Control+e')
  const { valuesOf } = await read(await waiting)
  expect(valuesOf('Catatan')[9]).toBe('BA 12/2026: =1+1 & <selesai>')
  expect(valuesOf('Sekarang')[8]).toBe('belum dinilai')
})

test('English words, from a window that may only look, whatever it is filtered by', async ({ context }) => {
  const second = await startWebHost({ dataFolder: host.dataFolder })
  const other = await context.newPage()
  await other.goto(second.url)
  await expect(other.getByText('hanya lihat')).toBeVisible()
  await openAssessment(other)
  await other.getByRole('button', { name: /Saring menurut pengampu/ }).click()
  await other.getByRole('menuitemradio', { name: 'Bappeda' }).click()
  await other.keyboard.press('Control+k')
  await other.keyboard.type('English')
  await other.keyboard.press('Enter')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Self-assessment 2026')
  await other.keyboard.press('Control+k')
  await other.keyboard.type('XLSX')
  const waiting = other.waitForEvent('download')
  await other.keyboard.press('Enter')
  const download = await waiting
  expect(download.suggestedFilename()).toBe('Assessment Indeks Pemdi - Diskominfo - 2026-01-01.xlsx')
  expect((await read(download)).valuesOf('Indicator')).toHaveLength(20)
  await other.keyboard.press('Control+p')
  await expect(other.getByRole('dialog').getByRole('heading', { level: 2 })).toHaveText('Print preview')
  await second.stop()
})

test('a file that cannot be made is said with a number, and nothing is saved', async ({ page }) => {
  await page.evaluate(() => {
    URL.createObjectURL = () => {
      throw new Error('no room')
    }
  })
  await page.keyboard.press('Control+e')
  await expect(page.getByText(/^Berkas belum dapat dibuat\..* nomor \w{4,}/)).toBeVisible()
})

test('the Electron window asks where to, writes the file and shows it in its folder; the sheet as PDF too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assessment-export-'))
  const double = await startElectronDouble()
  const { page } = double
  try {
    await new RoadmapPage(page).openSample()
    await openAssessment(page)
    const place = join(folder, 'Penilaian.xlsx')
    await double.ask('choosePlace', place)
    await page.keyboard.press('Control+e')
    await expect(page.getByText(`Tersimpan: ${place}`)).toBeVisible()
    expect((await readXlsxFile(place))[1]?.data).toHaveLength(21)
    await page.getByRole('button', { name: 'Buka folder' }).click()
    await expect.poll(() => double.happenings).toContainEqual({ revealed: place })

    await page.keyboard.press('Control+p')
    const sheet = join(folder, 'Penilaian.pdf')
    await double.ask('choosePlace', sheet)
    await page.getByRole('button', { name: 'Simpan PDF…' }).click()
    await expect(page.getByText(`Tersimpan: ${sheet}`)).toBeVisible()
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(sheet)))
    const { text } = await extractText(pdf, { mergePages: true })
    expect(text).toContain('Lembar penilaian Indeks Pemdi')
    // Its readers name it by the title inside.
    expect((await pdf.getMetadata()).info).toMatchObject({
      Title: expect.stringMatching(/^Lembar penilaian/),
    })
    // For those who listen to it and leaf through it.
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    expect((await pdf.getOutline()).map(({ title }) => title)).toContain('Lembar penilaian Indeks Pemdi')

    await double.ask('choosePlace', join(folder, 'tidak ada', 'x.pdf'))
    await page.getByRole('button', { name: 'Simpan PDF…' }).click()
    await expect(page.getByText(/^Berkas belum tersimpan: .*tidak dapat ditulisi/)).toBeVisible()
    expect(readdirSync(folder).toSorted()).toEqual(['Penilaian.pdf', 'Penilaian.xlsx'])
    expect(double.happenings).not.toContainEqual(expect.objectContaining({ blocked: expect.anything() }))
  } finally {
    await double.quit()
    rmSync(folder, { recursive: true, force: true })
  }
})

/** The words of each page, without the spaces that a PDF has elsewhere than the text. */
async function printed(page: Page) {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(pdf, { mergePages: false })
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view
  const size = [width, height].map(points => Math.round((points / 72) * 25.4))
  return { size, pages: text.map(words => words.replace(/\s/g, '')) }
}

interface Layout {
  readonly paper: 'A4' | 'F4'
  readonly orientation: 'Tegak' | 'Mendatar'
  readonly size: readonly [number, number]
}
const LAYOUTS: readonly Layout[] = [
  { paper: 'A4', orientation: 'Mendatar', size: [297, 210] },
  { paper: 'F4', orientation: 'Tegak', size: [215, 330] },
]

for (const { paper, orientation, size } of LAYOUTS)
  test(`the sheet is printed as it is previewed on ${paper}, ${orientation}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.getByRole('radio', { name: 'SPBE 2020' }).check()
    await page.getByRole('button', { name: 'Ekspor penilaian' }).click()
    await page.getByRole('menuitem', { name: /^Cetak lembar penilaian/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Pratinjau cetak' })
    await dialog.getByRole('radio', { name: paper }).check()
    await dialog.getByRole('radio', { name: orientation }).check()
    const count = Number(/\d+/.exec(await dialog.getByText(/^\d+ halaman$/).innerText())?.[0])
    await expect(dialog.getByText(`Halaman ${count} dari ${count}`)).toBeAttached()

    await dialog.getByRole('button', { name: 'Cetak atau simpan PDF' }).click()
    await expect(page.locator('html')).toHaveAttribute(
      'data-printed',
      /^Lembar penilaian Indeks SPBE - Dinas/,
    )
    await expect(page).toHaveTitle('Peta Rencana SPBE')

    const paperOut = await printed(page)
    expect(paperOut.size).toEqual(size)
    expect(paperOut.pages).toHaveLength(count)
    const [first = ''] = paperOut.pages
    for (const words of ['KabupatenMojokerto', 'LembarpenilaianIndeksSPBE', '1Januari2026', '1,55Kurang'])
      expect(first).toContain(words)
    for (const [i, words] of paperOut.pages.entries()) {
      expect(words).toContain(`Halaman${i + 1}dari${count}`)
      expect(words).toContain('NoIndikatorPengampuBobotSekarang')
    }
    for (const words of ['IndeksSPBE100%1,553,76', ',23November2026', 'Jabatan', 'NIP'])
      expect(paperOut.pages.at(-1)).toContain(words)
    // Every row is whole on one page.
    const rows = await page
      .locator('.sheet-print .sheet-indicator')
      .evaluateAll(bodies =>
        bodies.map(body =>
          [...body.querySelectorAll('th, td')].map(cell => (cell.textContent ?? '').replace(/\s/g, '')),
        ),
      )
    expect(rows).toHaveLength(47)
    for (const cells of rows)
      expect([
        cells[1],
        paperOut.pages.filter(words => cells.every(cell => words.includes(cell))).length,
      ]).toEqual([cells[1], 1])
  })

test('a note longer than a page is printed whole', async ({ page }) => {
  const note = `${'Catatan yang panjang. '.repeat(220)}SELESAI`
  await page.getByRole('row', { name: /^10 Keamanan Pemdi/ }).click()
  await page.getByRole('textbox', { name: 'Catatan' }).fill(note)
  await page.keyboard.press('Control+p')
  const dialog = page.getByRole('dialog', { name: 'Pratinjau cetak' })
  await expect(dialog.getByText(/^Catatan: Catatan yang panjang\./)).toBeAttached()
  const { pages } = await printed(page)
  await expect(dialog.getByText(`${pages.length} halaman`, { exact: true })).toBeVisible()
  expect(pages.join('').match(/Catatanyangpanjang\./g)).toHaveLength(220)
  expect(pages.join('')).toContain('SELESAI')
})

test('the sheet is black on white, not below 9 points, and nothing in it is cut', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.keyboard.press('Control+p')
  const dialog = page.getByRole('dialog', { name: 'Pratinjau cetak' })
  await expect(dialog.getByText(/^\d+ halaman$/)).toBeVisible()
  for (const orientation of ['Mendatar', 'Tegak']) {
    await dialog.getByRole('radio', { name: orientation }).check()
    const looks = await dialog.locator('.sheet *, .sheet-feet *').evaluateAll(elements =>
      elements
        .filter(element => element.tagName !== 'COL' && element.tagName !== 'COLGROUP')
        .map(element => {
          const { fontSize, color, backgroundColor } = getComputedStyle(element)
          return {
            isSmall: Number.parseFloat(fontSize) < 12,
            colors: `${color} ${backgroundColor}`,
            isCut: element.scrollWidth > element.clientWidth && element.clientWidth > 0,
            text: element.textContent,
          }
        }),
    )
    expect(looks.length).toBeGreaterThan(300)
    expect(looks.filter(look => look.isSmall || look.isCut)).toEqual([])
    expect(new Set(looks.map(look => look.colors))).toEqual(new Set(['rgb(0, 0, 0) rgba(0, 0, 0, 0)']))
  }
  const { violations } = await new AxeBuilder({ page }).include('.ui-modal').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(dialog).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  // The key means the same here as on the screen, and Esc gives the screen back with its own title.
  await page.keyboard.press('Control+p')
  await expect(page.locator('html')).toHaveAttribute('data-printed', /^Lembar penilaian Indeks Pemdi/)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.locator('.sheet-print .sheet')).toHaveCount(0)
})

// Keys that come faster than any answer: no letter is lost, and none runs a command of the page.
import { expect, test, type Page } from '@playwright/test'
import type { RoadmapPage } from './support/roadmap-page.ts'
import type { RunningWebHost } from './support/web-host.ts'
import { startOnSample } from './support/start-on.ts'

const SPLP = /^Penerapan SPLP/

let host: RunningWebHost
let roadmap: RoadmapPage

test.beforeEach(async ({ page }) => {
  ;({ host, roadmap } = await startOnSample(page))
})
test.afterEach(() => host.stop())

/** Every answer to a change comes late; the keys do not wait for it. */
async function answerLate(page: Page, ms: number): Promise<void> {
  await page.route('**/call/plan.run', async route => {
    await new Promise(resolve => setTimeout(resolve, ms))
    await route.continue()
  })
}

/** Presses what stands in brackets, types the rest; nothing is waited for. */
async function keys(page: Page, text: string): Promise<void> {
  for (const part of text.split(/(\[[^\]]+\])/)) {
    if (part.startsWith('[')) await page.keyboard.press(part.slice(1, -1))
    else await page.keyboard.type(part)
  }
}

async function standOn(name: RegExp): Promise<void> {
  await roadmap.select(name)
  await roadmap.grid.focus()
}

/** Takes everything back and tells the steps, the last one first. */
async function undoAll(page: Page): Promise<string[]> {
  const steps: string[] = []
  const button = page.getByRole('button', { name: /^Urungkan/ }).first()
  for (;;) {
    const label = (await button.getAttribute('aria-label')) ?? ''
    if (!label.includes(':')) return steps
    steps.push(label.replace(/^Urungkan: /, ''))
    const answer = page.waitForResponse(/plan\.undo/)
    await button.click()
    await answer
    await roadmap.saved()
  }
}

const FOUR = ['Pelatihan rintisan', 'Jaringan baru', 'Cetak biru dua', 'Empat']
const typeFour = (page: Page) => keys(page, `[Enter]${FOUR.join('[Enter]')}`)

async function expectFour(page: Page): Promise<void> {
  await keys(page, '[Tab][Escape]')
  await roadmap.saved()
  const rows = roadmap.grid.getByRole('row')
  for (const name of FOUR) await expect(roadmap.row(new RegExp(`^${name}`))).toHaveCount(1)
  await expect(rows.filter({ hasText: 'Kegiatan baru' })).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Proyeksi indeks' })).toBeVisible()
  // Stored, not only shown; and in the order they were typed.
  await page.reload()
  await expect(roadmap.row(/^Pelatihan rintisan/)).toHaveCount(1)
  const names = await rows.evaluateAll(all => all.map(row => row.textContent ?? ''))
  const first = names.findIndex(name => name.startsWith('Pelatihan rintisan'))
  expect(FOUR.map((name, place) => names[first + place]?.startsWith(name))).toEqual([true, true, true, true])
  expect(await undoAll(page)).toEqual(FOUR.toReversed().map(name => `menambah “${name}”`))
}

test('four rows typed without waiting are stored whole, each in one step', async ({ page }) => {
  await standOn(SPLP)
  const before = await roadmap.spoken(SPLP)
  await typeFour(page)
  await expectFour(page)
  expect(await roadmap.spoken(SPLP)).toBe(before)
})

test('the same where every answer of the store takes half a second', async ({ page }) => {
  await standOn(SPLP)
  await answerLate(page, 500)
  await typeFour(page)
  // Shown before anything is stored.
  await expect(roadmap.row(/^Cetak biru dua/)).toHaveCount(1, { timeout: 400 })
  await expectFour(page)
})

test('the same among a thousand pasted rows', async ({ page }) => {
  test.setTimeout(90_000)
  await roadmap.grid.focus()
  const text = Array.from({ length: 1_000 }, (_, row) => `Baris ${row}\t01/02/2027\t30/06/2027`).join('\n')
  await roadmap.grid.evaluate((grid, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    grid.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
  await page.getByRole('button', { name: 'Masukkan 1.000 kegiatan' }).click()
  await expect(roadmap.grid).toHaveAttribute('aria-rowcount', String(1_040 + 3 + 1))
  await roadmap.grid.focus()
  await keys(page, '[Home][ArrowDown][ArrowDown]')
  await typeFour(page)
  await keys(page, '[Tab][Escape]')
  await roadmap.saved()
  await expect(roadmap.grid).toHaveAttribute('aria-rowcount', String(1_044 + 3 + 1))
  for (const name of FOUR) await expect(roadmap.row(new RegExp(`^${name}`))).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Urungkan: menambah “Empat”' })).toBeEnabled()
})

test('cells are walked and filled without waiting for any of them', async ({ page }) => {
  await answerLate(page, 300)
  await standOn(SPLP)
  await page.keyboard.press('k')
  const menu = page.getByRole('dialog', { name: 'Kolom' })
  for (const name of ['Mulai', 'Selesai']) await menu.getByText(name, { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
  // The details would leave too little room for four columns.
  await roadmap.grid.focus()
  await keys(page, '[i][Enter]Pelatihan[Tab][Tab]1/3/2027[Tab]30/9/2027[Enter]')
  await keys(page, '[Escape][F2]Jaringan[Escape]')
  await roadmap.saved()
  await page.reload()
  await expect
    .poll(() => roadmap.spoken(/^Pelatihan Diskominfo/))
    .toContain('Pelatihan, 1 Maret 2027 sampai 30 September 2027')
  await expect(roadmap.row(/^Jaringan intra/)).toHaveCount(1)
  expect(await undoAll(page)).toEqual([
    'mengubah “Pelatihan”',
    'mengubah “Pelatihan”',
    'menambah “Pelatihan”',
  ])
})

test('a row that is not wanted goes at once, and the next key finds the grid', async ({ page }) => {
  await answerLate(page, 300)
  await standOn(SPLP)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Kegiatan, Kegiatan baru' })).toBeFocused()
  await keys(page, '[Escape][Control+a]')
  await expect(roadmap.grid).toHaveAttribute('aria-rowcount', String(40 + 3 + 1))
  await expect(page.getByRole('heading', { name: '40 kegiatan dipilih' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Urungkan', exact: true })).toBeDisabled()
})

test('keys right behind a move still on its way belong to the new row', async ({ page }) => {
  await answerLate(page, 300)
  await standOn(SPLP)
  await keys(page, '[Alt+ArrowRight][Enter]Pelatihan[Escape][Enter]Pelatihan dua[Tab][Escape]')
  await roadmap.saved()
  expect(await undoAll(page)).toEqual([
    'menambah “Pelatihan dua”',
    expect.stringMatching(/^menggeser jadwal/),
  ])
})

test('N opens the name in the details before the next key; Enter keeps it', async ({ page }) => {
  await answerLate(page, 300)
  await standOn(SPLP)
  await keys(page, 'nPelatihan jarak jauh[Enter]')
  const name = roadmap.inspector.getByLabel('Nama kegiatan')
  await expect(name).toBeFocused()
  await expect(name).toHaveValue('Pelatihan jarak jauh')
  await expect(roadmap.row(/^Pelatihan jarak jauh/)).toHaveCount(1)
  await roadmap.saved()
  await roadmap.grid.focus()
  await keys(page, 'n[Enter]')
  await expect(name).toBeFocused()
  await expect(name).toHaveValue('Kegiatan baru')
  await expect(page.getByRole('button', { name: 'Urungkan: menambah “Kegiatan baru”' })).toBeEnabled()
  await roadmap.saved()
  await page.keyboard.press('Escape')
  // Straight into the details, or into the list of what could be waited for.
  await keys(page, '[Alt+Enter][Control+a]Jaringan[Enter]')
  await expect(name).toHaveValue('Jaringan')
  await page.keyboard.press('Escape')
  await keys(page, 'lPedoman')
  await expect(roadmap.inspector.getByRole('combobox', { name: 'Cari kegiatan' })).toHaveValue('Pedoman')
})

test('rows that the disk refuses stay in sight and are stored when it can be written again', async ({
  page,
}) => {
  await standOn(SPLP)
  await page.route('**/call/plan.run', route =>
    route.fulfill({ json: { ok: false, error: { code: 'disk-full', file: 'x' } } }),
  )
  await typeFour(page)
  await page.keyboard.press('Escape')
  await expect(page.getByText('belum tersimpan', { exact: true })).toBeVisible()
  for (const name of FOUR.slice(0, 3)) await expect(roadmap.row(new RegExp(`^${name}`))).toHaveCount(1)
  // Who closes the window now is asked first.
  const asked = page.waitForEvent('dialog')
  void page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await page.unroute('**/call/plan.run')
  await keys(page, '[Enter]Empat[Tab][Escape]')
  await expectFour(page)
})

test('a cell that the store refuses after all has the text again, with the reason', async ({ page }) => {
  await standOn(SPLP)
  await page.route('**/call/plan.run', route =>
    route.fulfill({ json: { ok: false, error: { code: 'disk-full', file: 'x' } } }),
  )
  await keys(page, '[F2]Nama lain[Tab]')
  await expect(page.getByText('belum tersimpan', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(roadmap.row(SPLP)).toHaveCount(1)
  await page.unroute('**/call/plan.run')
  await page.keyboard.press('F2')
  const cell = page.getByRole('textbox', { name: /^Kegiatan, / })
  await expect(cell).toHaveValue('Nama lain')
  await expect(page.getByRole('alert')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(roadmap.row(/^Nama lain/)).toHaveCount(1)
})

test('on a chosen cell letters are a new text and no commands; on the row they are commands again', async ({
  page,
}) => {
  await standOn(SPLP)
  await keys(page, '[ArrowRight]Pelatihan E[Enter][Escape]')
  await roadmap.saved()
  await expect(roadmap.row(/^Pelatihan E/)).toHaveCount(1)
  await expect(roadmap.row(/^Pelatihan E.*dikunci/)).toHaveCount(0)
  await standOn(/^Pelatihan E/)
  await keys(page, 'p')
  await roadmap.saved()
  await expect(roadmap.row(/^Pelatihan E.*dikunci/)).toHaveCount(1)
  expect(await undoAll(page)).toHaveLength(2)
  await expect(roadmap.row(SPLP)).toHaveCount(1)
})

/** The first rows of items, by what begins them. */
const namesInOrder = () =>
  roadmap.grid
    .getByRole('row')
    .filter({ has: roadmap.page.getByRole('gridcell') })
    .evaluateAll(rows => rows.map(row => row.textContent?.slice(0, 24) ?? ''))

test('each key on a row finds what the one before it did, however late the store answers', async ({
  page,
}) => {
  await standOn(SPLP)
  const before = await roadmap.spoken(SPLP)
  const order = await namesInOrder()
  const placeOf = (names: readonly string[]) => names.findIndex(name => SPLP.test(name))
  await answerLate(page, 500)
  // Pinned: it does not move any more.
  await keys(page, 'p[Alt+ArrowRight]')
  await expect(page.getByText('Dikunci: lepas kunci dulu (P) untuk menggeser.')).toBeVisible()
  await roadmap.saved()
  const dates = /\d+ \w+ \d{4}/g
  expect((await roadmap.spoken(SPLP)).match(dates)).toEqual(before.match(dates))
  await keys(page, 'p[Alt+ArrowDown][Alt+ArrowDown]')
  await roadmap.saved()
  expect(placeOf(await namesInOrder())).toBe(placeOf(order) + 2)
  await keys(page, '[Delete][Delete]')
  await expect(roadmap.row(SPLP)).toHaveCount(0)
  await roadmap.saved()
  const steps = await undoAll(page)
  expect(steps).toHaveLength(6)
  expect(steps[1]).toMatch(/^menghapus “Penerapan SPLP/)
  expect(steps[0]).toMatch(/^menghapus “(?!Penerapan SPLP)/)
  expect(await namesInOrder()).toEqual(order)
})

test('rows typed under a filter that does not fit them stay until typing ends, and are told then', async ({
  page,
}) => {
  await page.getByPlaceholder('Cari').fill('pedoman')
  await page.getByRole('button', { name: 'Tampilkan yang cocok saja' }).click()
  const guide = /^Pedoman dan program audit/
  await roadmap.row(guide).click({ position: { x: 80, y: 12 } })
  const count = await roadmap.grid.getByRole('row').count()
  await answerLate(page, 300)
  await keys(page, '[Enter]Barisan pertama[Enter]Barisan kedua[Tab]')
  await expect(roadmap.row(/^Barisan pertama/)).toHaveCount(1)
  await expect(roadmap.grid.getByRole('row')).toHaveCount(count + 2)
  await keys(page, '[Escape]')
  await roadmap.saved()
  await expect(roadmap.row(/^Barisan/)).toHaveCount(0)
  await expect(
    page.getByText('2 baris kini tersembunyi oleh saringan atau kelompok yang dilipat.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Tampilkan yang pertama' }).click()
  await expect(roadmap.row(/^Barisan pertama/)).toHaveAttribute('aria-selected', 'true')
  expect(await undoAll(page)).toEqual(['menambah “Barisan kedua”', 'menambah “Barisan pertama”'])
})

test('keys right behind Ctrl+D act on the copy', async ({ page }) => {
  await standOn(SPLP)
  await answerLate(page, 400)
  await keys(page, '[Control+d]p[Control+d][Delete]')
  await roadmap.saved()
  expect(await roadmap.spoken(/^Penerapan SPLP dan gerbang API rumah data Diskominfo/)).not.toContain(
    'dikunci',
  )
  const copy = roadmap.row(/^Penerapan SPLP.*\(salinan\) /)
  await expect(copy).toHaveCount(1)
  await expect(copy).toHaveAccessibleName(/dikunci/)
  const steps = await undoAll(page)
  expect(steps.map(step => step.split(' ')[0])).toEqual([
    'menghapus',
    'menggandakan',
    'mengubah',
    'menggandakan',
  ])
})

test('a row whose removal the store refuses is there again, and selected', async ({ page }) => {
  await standOn(SPLP)
  const refuse = Promise.withResolvers<void>()
  await page.route('**/call/plan.run', async route => {
    await refuse.promise
    await route.fulfill({ json: { ok: false, error: { code: 'disk-full', file: 'x' } } })
  })
  await keys(page, '[Delete]')
  await expect(roadmap.row(SPLP)).toHaveCount(0)
  await expect(roadmap.row(/^Integrasi 25 aplikasi/)).toHaveAttribute('aria-selected', 'true')
  refuse.resolve()
  await expect(roadmap.row(SPLP)).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('button', { name: /Kegiatan terhapus/ })).toHaveCount(0)
})

// Presentasi as it is used in a meeting: chosen and ordered before, driven by keys alone at every resolution, tried on the spot.
import { AxeBuilder } from '@axe-core/playwright'
import Database from 'better-sqlite3'
import { expect, test, type Page } from '@playwright/test'
import { dataFolderAt } from '../../main/store/data-folder.ts'
import { requireCivilDate } from '../../shared/base/civil-date.ts'
import { toRoadmapText } from '../../shared/exchange/write-roadmap.ts'
import { cryptoTools } from '../support/crypto-tools.ts'
import { decisionsOf } from '../support/decisions.ts'
import { longPlan } from '../support/long-plan.ts'
import { chooseFile, readyForKeys } from './support/choose-file.ts'
import { unreadableTexts, overflowing } from './support/slide-checks.ts'
import { RoadmapPage } from './support/roadmap-page.ts'
import { startOnSample } from './support/start-on.ts'
import type { RunningWebHost } from './support/web-host.ts'

let host: RunningWebHost
const complaints: string[] = []

test.beforeEach(async ({ page }) => {
  complaints.length = 0
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  ;({ host } = await startOnSample(page))
})
test.afterEach(async () => {
  expect(complaints).toEqual([])
  await host.stop()
})

const player = (page: Page) => page.getByRole('dialog', { name: /^(Presentasi|Presentation) / })
const title = (page: Page) => player(page).getByRole('heading', { level: 1 })
const place = (page: Page) => player(page).locator('.pl-place')
const cards = (page: Page) => page.getByRole('listbox', { name: 'Slide' }).getByRole('option')
const bar = (page: Page, name: string | RegExp) => player(page).getByRole('button', { name })

async function expectNothingForAxe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

/** Every slide from the first to the last: nothing cut, nothing small, nothing pale. */
async function expectReadableSlides(page: Page, count: number): Promise<void> {
  for (let at = 1; at <= count; at += 1) {
    await expect(place(page)).toHaveText(`${at} / ${count}`)
    expect(await overflowing(page), `slide ${at}`).toEqual([])
    expect(await unreadableTexts(page), `slide ${at}`).toEqual([])
    await page.keyboard.press('PageDown')
  }
}

for (const [width, height] of [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
] as const)
  test(`by keys alone at ${width} × ${height}: every slide can be read`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.keyboard.press('F5')
    await expect(title(page)).toHaveText('Peta Rencana SPBE 2026–2030')
    await expectReadableSlides(page, 14)
    await expect(title(page)).toHaveText(/^Rapat diminta memutuskan \d hal$/)
    await page.keyboard.press('Home')
    await expect(place(page)).toHaveText('1 / 14')
    await page.keyboard.press('ArrowRight')
    await expect(title(page)).toHaveText(/: indeks\s1,65, predikat Cukup$/)
    await page.keyboard.press('4')
    await expect(title(page)).toHaveText(/^Desember 2029: indeks\s3,65, predikat Sangat Baik$/)
    await page.keyboard.press('ArrowLeft')
    await expect(title(page)).toHaveText(/^Desember 2028: indeks\s3,43, predikat Baik$/)
    await page.keyboard.press('End')
    await expect(place(page)).toHaveText('14 / 14')
    await page.keyboard.press('Escape')
    await expect(player(page)).toHaveCount(0)
    await expect(cards(page)).toHaveCount(14)
  })

test('time passes through the years and stands still; the screen is blanked and comes back', async ({
  page,
}) => {
  await page.keyboard.press('F5')
  await page.keyboard.press('Space')
  await expect(title(page)).toHaveText(/^Februari 2026: indeks\s1,55, predikat Cukup$/)
  await expect(title(page)).toHaveText(/^\w+ 2027: indeks/, { timeout: 20_000 })
  await page.keyboard.press('Space')
  const stands = await title(page).innerText()
  await expect(player(page).getByRole('button', { name: 'Putar waktu' })).toBeVisible()
  await page.keyboard.press('b')
  await expect(player(page).getByText('Layar digelapkan. Tekan B untuk kembali.')).toBeAttached()
  await page.keyboard.press('b')
  await expect(title(page)).toHaveText(stands)
  await page.keyboard.press('w')
  await expect(player(page).getByText('Layar diputihkan. Tekan W untuk kembali.')).toBeAttached()
  await page.keyboard.press('PageDown')
  await expect(title(page)).toHaveText(/^Desember 2028: indeks/)
  await page.keyboard.press('Space')
  await expect(title(page)).toHaveText(/^Desember 2030: indeks\s3,69/, { timeout: 20_000 })
  await expect(player(page).getByRole('button', { name: 'Putar waktu' })).toBeVisible()
})

test('slides are hidden, moved and found again after a reload; light slides can be read', async ({
  page,
}) => {
  await page.keyboard.press('Alt+6')
  await expectNothingForAxe(page)
  await cards(page).first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(cards(page).nth(1)).toHaveAttribute('aria-selected', 'false')
  await page.keyboard.press('End')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(cards(page).nth(12)).toHaveAccessibleName(/Keputusan yang diminta/)
  await expect(cards(page).nth(12)).toBeFocused()
  await cards(page).nth(12).dragTo(cards(page).nth(2))
  await expect(cards(page).nth(2)).toHaveAccessibleName(/Keputusan yang diminta/)
  await page.getByRole('radio', { name: 'Terang' }).check()
  await expect(page.getByText('tersimpan')).toBeVisible()

  await page.reload()
  await readyForKeys(page)
  await page.keyboard.press('Alt+6')
  await expect(cards(page).nth(2)).toHaveAccessibleName(/Keputusan yang diminta/)
  await expect(cards(page).nth(1)).toHaveAttribute('aria-selected', 'false')
  await cards(page).nth(2).focus()
  await page.keyboard.press('Enter')
  await expect(place(page)).toHaveText('2 / 13')
  await expectNothingForAxe(page)
  await page.keyboard.press('Home')
  await expectReadableSlides(page, 13)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Susunan semula' }).click()
  await expect(cards(page).nth(13)).toHaveAccessibleName(/Keputusan yang diminta/)
  await expect(cards(page).nth(1)).toHaveAttribute('aria-selected', 'true')
})

interface StoredItem {
  readonly plan: string | null
  readonly start: string
  readonly status: string
}

function storedItems(name: string): readonly StoredItem[] {
  const db = new Database(dataFolderAt(host.dataFolder).database, { readonly: true })
  try {
    return db
      .prepare(
        'SELECT scenario.name AS plan, item.start, item.status FROM item LEFT JOIN scenario ON scenario.plan_id = item.plan_id WHERE item.name = ? ORDER BY scenario.name',
      )
      .all(name) as StoredItem[]
  } finally {
    db.close()
  }
}

test('bars are moved and switched off in the meeting, dropped, and kept as a scenario', async ({ page }) => {
  await page.keyboard.press('F5')
  await page.keyboard.press('3')
  const before = await title(page).innerText()
  await bar(page, /^CSIRT kabupaten/).focus()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(bar(page, /^CSIRT kabupaten.*1 Mei 2027 sampai 31 Jul 2028/)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(bar(page, /^CSIRT kabupaten/)).toHaveAttribute('aria-pressed', 'false')
  await expect(title(page)).not.toHaveText(before)
  await expect(player(page).getByText('Semula 3,43')).toBeVisible()
  await expect(player(page).locator('.sl-ghost')).toHaveCount(1)
  expect(await overflowing(page)).toEqual([])
  expect(await unreadableTexts(page)).toEqual([])
  await page.keyboard.press('x')
  await expect(title(page)).toHaveText(before)
  await expect(player(page).locator('.sl-ghost')).toHaveCount(0)

  const grabbed = await bar(page, /^Konsolidasi server/).boundingBox()
  if (grabbed === null) throw new Error('the bar is not on the screen')
  await page.mouse.move(grabbed.x + 30, grabbed.y + 8)
  await page.mouse.down()
  await page.mouse.move(grabbed.x + 200, grabbed.y + 8, { steps: 5 })
  await page.mouse.up()
  await expect(title(page)).not.toHaveText(before)
  await bar(page, /^CSIRT kabupaten/).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('k')
  await expect(
    player(page).getByText(/“Rapat .*” disimpan sebagai skenario. Rencana ini tetap seperti semula./),
  ).toBeVisible()
  await expect(title(page)).toHaveText(before)
  expect(storedItems('CSIRT kabupaten dan pemantauan keamanan')).toEqual([
    { plan: null, start: '2027-04-01', status: 'approved' },
    { plan: expect.stringMatching(/^Rapat /), start: '2027-04-01', status: 'suspended' },
  ])
  const moved = storedItems('Konsolidasi server OPD ke Pusat Data Nasional dan pemulihan bencana')
  expect(moved[0]?.start).toBe('2027-01-01')
  expect(moved[1]?.start).toMatch(/^2027-(0[4-9]|1\d)-01$/)
})

test('decisions are typed on the spot, about an item or the plan, and found again', async ({ page }) => {
  await page.keyboard.press('F5')
  await page.keyboard.press('3')
  await bar(page, /^CSIRT kabupaten/).focus()
  await page.keyboard.press('Alt+ArrowRight')
  await page.keyboard.press('c')
  const window = page.getByRole('dialog', { name: 'Catat keputusan' })
  await expect(window.getByRole('textbox', { name: 'Apa', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(window.getByText('Wajib diisi.')).toBeVisible()
  await page.keyboard.type('Tambah dua analis keamanan')
  await window.getByRole('textbox', { name: 'Siapa' }).fill('BKPSDM')
  await window.getByRole('textbox', { name: 'Sampai kapan' }).fill('31 Jan 2027')
  await window.getByRole('textbox', { name: 'Siapa' }).press('Enter')
  await expect(window).toHaveCount(0)
  await expect(player(page).locator('.sl-ghost')).toHaveCount(1)
  await page.keyboard.press('x')
  await expect(player(page).getByText('Keputusan dicatat: Tambah dua analis keamanan')).toBeVisible()
  // One that waits is said also while a bar is chosen and while something is tried.
  await bar(page, /^Konsolidasi server/).focus()
  await page.keyboard.press('Alt+ArrowRight')
  await page.keyboard.press('c')
  await page.keyboard.type('Tunda')
  await page.keyboard.press('Escape')
  const waiting = player(page).getByRole('status').filter({ hasText: 'belum dicatat. Tekan C' })
  await expect(waiting).toBeVisible()
  await expect(player(page).locator('.pl-chosen')).toContainText('Konsolidasi server')
  expect(await overflowing(page)).toEqual([])
  expect(await unreadableTexts(page)).toEqual([])
  await page.keyboard.press('c')
  await window.getByRole('button', { name: 'Buang' }).click()
  await expect(waiting).toHaveCount(0)
  await page.keyboard.press('x')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('c')
  await page.keyboard.type('Rapat berikutnya awal Maret')
  await page.keyboard.press('Enter')
  await expect(window).toHaveCount(0)
  await page.keyboard.press('Escape')

  const list = page.getByRole('region', { name: 'Keputusan rapat' })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect(list).toContainText('BKPSDM · sampai 31 Jan 2027')
  await expect(list).toContainText('CSIRT kabupaten dan pemantauan keamanan')
  await expectNothingForAxe(page)
  await list.getByRole('button', { name: 'Hapus keputusan “Rapat berikutnya awal Maret”' }).click()
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(list.getByRole('listitem')).toHaveCount(2)

  await page.reload()
  await readyForKeys(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('CSIRT kabupaten')
  await page.keyboard.press('Enter')
  const roadmap = new RoadmapPage(page)
  await expect(roadmap.inspector).toContainText('Tambah dua analis keamanan')
  await roadmap.inspector.getByRole('button', { name: 'Ubah keputusan “Tambah dua analis keamanan”' }).click()
  const edit = page.getByRole('dialog', { name: 'Ubah keputusan' })
  // Esc puts back its own line; what was changed in another one stays.
  await edit.getByRole('textbox', { name: 'Siapa' }).fill('Sekda')
  const what = edit.getByRole('textbox', { name: 'Apa', exact: true })
  await what.fill('Tambah')
  await page.keyboard.press('Escape')
  await expect(what).toHaveValue('Tambah dua analis keamanan')
  await expect(edit.getByRole('textbox', { name: 'Siapa' })).toHaveValue('Sekda')
  await edit.getByRole('button', { name: 'Simpan' }).click()
  await expect(roadmap.inspector).toContainText('Sekda · sampai 31 Jan 2027')
})

test('a plan of 1,000 items and a long name, in English: still readable', async ({ page }) => {
  const long = longPlan(1_000)
  const plan = {
    ...long.plan,
    title:
      'Peta Rencana Pemerintahan Digital Kabupaten Mojokerto beserta seluruh perangkat daerah, kecamatan, desa, puskesmas, dan unit pelaksana teknis 2026–2030',
  }
  const file = { revision: 2, madeOn: requireCivilDate('2026-11-23') }
  const decisions = decisionsOf(7).map(decision => ({
    ...decision,
    what: `${decision.what}: anggaran, jadwal, dan penanggung jawab diperbaiki bersama seluruh perangkat daerah yang terkait sebelum musrenbang kabupaten tahun depan`,
  }))
  const text = toRoadmapText({ ...long, plan, decisions }, file, cryptoTools)
  await chooseFile(page, { name: 'long.spbe', bytes: new TextEncoder().encode(text) })
  await page.getByRole('textbox', { name: 'Nama skenario' }).press('Enter')
  await expect(page.getByText(/dibuka sebagai skenario/)).toBeVisible({ timeout: 30_000 })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('English')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.keyboard.press('F5')
  await expect(title(page)).toHaveText(plan.title)
  await expectReadableSlides(page, 16)
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(title(page)).toHaveText(/^1,000 items are planned: /)
})

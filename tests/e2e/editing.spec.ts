// Typing, refusing, undoing: what happens at the fields of an item.
import { expect, test } from '@playwright/test'
import { RoadmapPage } from './support/roadmap-page.ts'
import { startWebHost, type RunningWebHost } from './support/web-host.ts'

let host: RunningWebHost
let roadmap: RoadmapPage

test.beforeEach(async ({ page }) => {
  host = await startWebHost()
  await page.goto(host.url)
  roadmap = new RoadmapPage(page)
})
test.afterEach(() => host.stop())

test('a plan of one’s own by keyboard alone: agency, first item, indicator, gain', async ({ page }) => {
  // A name is taken as typed, without walking into the list; also one that the list does not have.
  const agency = page.getByRole('combobox', { name: 'Perangkat daerah Anda?' })
  await agency.fill('Dinas Sihir')
  await page.keyboard.press('Tab')
  await expect(agency).toHaveValue('Dinas Sihir')
  await agency.fill('bappeda')
  await page.keyboard.press('Tab')
  await expect(agency).toHaveValue(/Perencanaan/)
  await page.getByRole('button', { name: 'Mulai', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Belum ada kegiatan' })).toBeVisible()

  await page.keyboard.press('n')
  const name = roadmap.inspector.getByLabel('Nama kegiatan')
  await expect(name).toBeFocused()
  await page.keyboard.type('Perbup Satu Data')
  await page.keyboard.press('Control+Enter')
  await roadmap.type('Mulai', '20 Apr 2027')
  await roadmap.type('Selesai', '30/9/2027')
  await expect
    .poll(() => roadmap.spoken('Perbup Satu Data'))
    .toBe('Perbup Satu Data, 20 April 2027 sampai 30 September 2027, belum menaikkan indeks')

  await roadmap.inspector.getByRole('button', { name: 'Tambah indikator' }).press('Enter')
  await expect(roadmap.inspector.getByRole('combobox').last()).toBeFocused()
  await page.keyboard.type('Tata Kelola Pemdi')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  // Level 1 to 2 of an indicator of 5 %: 0.05, thirty days after the end.
  await expect(roadmap.inspector.getByText('+0,05')).toBeVisible()
  await expect(roadmap.inspector.getByText(/dihitung mulai 30 Okt 2027, siklus 2028/)).toBeVisible()
  await expect.poll(() => roadmap.spoken('Perbup Satu Data')).toContain('menaikkan indeks +0,05')
})

test('impossible input is refused at the field with a sentence, and what was typed stays', async ({
  page,
}) => {
  await roadmap.openSample()
  await roadmap.select(/Penerapan SPLP/)
  const start = roadmap.inspector.getByLabel('Mulai', { exact: true })
  const end = roadmap.inspector.getByLabel('Selesai', { exact: true })

  await roadmap.type('Mulai', '31 Feb 2027')
  await expect(roadmap.inspector.getByText('Tanggal ini tidak ada.')).toBeVisible()
  await expect(start).toHaveValue('31 Feb 2027')
  await start.fill('1 Jan 2027')
  await start.press('Enter')

  await roadmap.type('Selesai', '1 Jan 2026')
  await expect(roadmap.inspector.getByText('Selesai tidak boleh sebelum mulai.')).toBeVisible()
  await expect(end).toHaveValue('1 Jan 2026')

  const name = roadmap.inspector.getByLabel('Nama kegiatan')
  await name.fill('x'.repeat(100_000))
  await name.press('Control+Enter')
  await expect(roadmap.inspector.getByText('Terlalu panjang: paling banyak 160 huruf.')).toBeVisible()
  expect(await name.inputValue()).toHaveLength(100_000)
  await name.press('Escape')

  await roadmap.inspector.getByRole('button', { name: /^Anggaran Rp/ }).click()
  const amount = roadmap.inspector.getByLabel('Jumlah').first()
  await amount.fill('-5 jt')
  await amount.press('Tab')
  await expect(roadmap.inspector.getByText('Jumlah tidak boleh negatif.')).toBeVisible()
  await amount.fill('dua miliar')
  await expect(roadmap.inspector.getByText(/Tulis jumlah rupiah, misalnya/)).toBeVisible()
  await amount.fill('2,5 M')
  await amount.press('Enter')
  await expect(amount).toHaveValue('Rp 2.500.000.000')

  // One step in the history: the money. Nothing of what was refused is stored.
  await page.getByRole('button', { name: /Urungkan: mengubah “Penerapan SPLP/ }).click()
  await expect(amount).toHaveValue('Rp 2.400.000.000')
  await expect(page.getByRole('button', { name: 'Urungkan', exact: true })).toBeDisabled()
})

test('a dependency that would close a circle is refused with the circle named', async ({ page }) => {
  await roadmap.openSample()
  await roadmap.select(/Jaringan intra OPD dan 18/)
  await roadmap.inspector.getByRole('button', { name: 'Tambah yang ditunggu' }).click()
  await page.keyboard.type('Integrasi 25 aplikasi')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(roadmap.inspector.getByRole('alert')).toContainText(
    /menunggu tanpa akhir: Integrasi 25 aplikasi.* → Jaringan intra.* → Penerapan SPLP.* → Integrasi 25 aplikasi/,
  )
})

test('a held level says which level is missing and makes the item that delivers it', async ({ page }) => {
  await roadmap.openSample()
  await roadmap.select(/Portal layanan publik terpadu/)
  // Nobody plans 17 beyond 3: an effect from 4 to 5 is held by the missing 4.
  await page.keyboard.press('n')
  await expect(roadmap.inspector.getByLabel('Nama kegiatan')).toHaveValue('Kegiatan baru')
  await roadmap.inspector.getByRole('button', { name: 'Tambah indikator' }).click()
  await page.keyboard.type('Portal Layanan Digital')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await roadmap.choose('Ke tingkat', '5')
  await roadmap.choose('Dari tingkat', '4')
  await expect(
    roadmap.inspector.getByText('Tingkat 4 belum ada. Belum ada kegiatan untuk tingkat itu.'),
  ).toBeVisible()
  await roadmap.inspector.getByRole('button', { name: 'Buat kegiatan untuk tingkat 4' }).click()
  // The new item delivers 4, so 5 is released: both rungs count.
  await expect(roadmap.inspector.getByText('+0,04')).toBeVisible()
  await expect(page.getByText('tertahan')).toHaveCount(0)
})

test('delete, bring back, duplicate and undo keep the item whole', async ({ page }) => {
  await roadmap.openSample()
  const name = /Survei kepuasan daring/
  await roadmap.select(name)
  await page.keyboard.press('Delete')
  await expect(roadmap.row(name)).toHaveCount(0)
  // What it gave is gone from the curve: 15 % from 2 to 3.
  await expect(page.getByText('2030: 3,54', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Kegiatan terhapus (1)' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Kembalikan' }).click()
  // The button of the restored item may be gone by now; Esc closes the window all the same.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByText('2030: 3,69', { exact: true })).toBeVisible()
  await roadmap.select(name)
  await roadmap.grid.focus()
  await page.keyboard.press('Control+d')
  await expect(roadmap.row(/Survei kepuasan daring.*salinan/)).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(roadmap.row(/Survei kepuasan daring.*salinan/)).toHaveCount(0)
})

test('keys move a bar and stretch it at either end; a burst is one step', async ({ page }) => {
  await roadmap.openSample()
  const name = /Penerapan SPLP/
  await roadmap.select(name)
  await roadmap.grid.focus()
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Alt+ArrowRight')
  await expect.poll(() => roadmap.spoken(name)).toContain('1 April 2027 sampai 31 Maret 2028')
  await expect(page.getByRole('button', { name: /Urungkan: menggeser jadwal “Penerapan/ })).toBeEnabled()
  await page.keyboard.press('Alt+Shift+ArrowLeft')
  await expect.poll(() => roadmap.spoken(name)).toContain('sampai 29 Februari 2028')
  // The second burst is stored when its pause is over.
  await page.waitForTimeout(700)
  await page.keyboard.press('Control+z')
  await expect.poll(() => roadmap.spoken(name)).toContain('1 April 2027 sampai 31 Maret 2028')
  await page.keyboard.press('Control+z')
  await expect.poll(() => roadmap.spoken(name)).toContain('1 Januari 2027 sampai 31 Desember 2027')
  for (const key of ['Control+Shift+ArrowRight', 'Control+Shift+ArrowRight', 'Control+Shift+ArrowLeft'])
    await page.keyboard.press(key)
  await expect.poll(() => roadmap.spoken(name)).toContain('1 Februari 2027 sampai 31 Desember 2027')
  await expect(page.getByRole('button', { name: /Urungkan: menggeser jadwal “Penerapan/ })).toBeEnabled()
})

test('undo pressed while the step is still on its way takes it back once it is stored', async ({ page }) => {
  await roadmap.openSample()
  await roadmap.select(/Penerapan SPLP/)
  const before = await roadmap.spoken('Penerapan SPLP')
  // The first step of a plan: there is nothing else that could be undone.
  let letGo = (): void => undefined
  const held = new Promise<void>(resolve => {
    letGo = resolve
  })
  await page.route('**/call/plan.run', async route => {
    await held
    await route.continue()
  })
  await roadmap.grid.focus()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(page.getByRole('navigation')).toContainText('menyimpan')
  await page.keyboard.press('Control+z')
  letGo()
  await expect.poll(() => roadmap.spoken('Penerapan SPLP'), { timeout: 10_000 }).toBe(before)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => roadmap.spoken('Penerapan SPLP')).not.toBe(before)
})

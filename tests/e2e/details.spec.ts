// The details beside the timeline: lines that come and go by keyboard, and several items at once.
import { expect, test } from '@playwright/test'
import type { RoadmapPage } from './support/roadmap-page.ts'
import type { RunningWebHost } from './support/web-host.ts'
import { startOnSample } from './support/start-on.ts'

let host: RunningWebHost
let roadmap: RoadmapPage

test.beforeEach(async ({ page }) => {
  ;({ host, roadmap } = await startOnSample(page))
})
test.afterEach(() => host.stop())

test('several selected items are one thing in the details: what they are, and what can be done to them', async ({
  page,
}) => {
  await roadmap.grid.focus()
  for (const key of ['Home', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown'])
    await page.keyboard.press(key)
  const panel = page.getByRole('complementary', { name: 'Kegiatan yang dipilih' })
  await expect(panel.getByRole('heading')).toHaveText('3 kegiatan dipilih')
  await expect(panel.getByText('Rentang waktu')).toBeVisible()
  await panel.getByRole('button', { name: 'Ubah bersama…' }).click()
  await expect(page.getByRole('dialog', { name: 'Ubah 3 kegiatan' })).toBeVisible()
  await page.keyboard.press('Escape')
  // What a filter hides is not changed: with nothing in sight nothing can be done.
  const sarana = page.getByRole('button', { name: 'Sarana', exact: true })
  await sarana.click()
  await expect(panel.getByRole('heading')).toHaveText('0 kegiatan dipilih')
  for (const name of ['Ubah bersama…', 'Kunci jadwal', 'Hapus'])
    await expect(panel.getByRole('button', { name })).toBeDisabled()
  await sarana.click()
  await panel.getByRole('button', { name: 'Hapus' }).click()
  await expect(page.getByText('3 kegiatan dihapus')).toBeVisible()
})

test('the keyboard stays in a list of the details while its lines come and go', async ({ page }) => {
  await roadmap.grid.focus()
  for (const key of ['Home', 'ArrowDown']) await page.keyboard.press(key)
  const details = page.getByRole('complementary', { name: 'Rincian kegiatan' })
  const add = details.getByRole('button', { name: 'Tambah indikator' })
  await add.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('12')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const focused = page.locator(':focus')
  await expect(focused).toHaveAccessibleName(/Dari tingkat/)
  for (;;) {
    const removals = details.getByRole('button', { name: /^Lepas indikator/ })
    const count = await removals.count()
    if (count === 0) break
    await removals.last().focus()
    await page.keyboard.press('Enter')
    await expect(removals).toHaveCount(count - 1)
    if (count > 1) await expect(focused).toHaveAccessibleName(/^Lepas indikator/)
  }
  await expect(add).toBeFocused()
})

test('a dependency that would close a circle is refused where it was asked for, with its path', async ({
  page,
}) => {
  const first = page.getByRole('row', { name: /^Penerapan SPLP/ })
  await first.click({ position: { x: 80, y: 10 } })
  const details = page.getByRole('complementary', { name: 'Rincian kegiatan' })
  const successor = details.locator('.rm-successors .rm-link').first()
  const name = await successor.innerText()
  await roadmap.grid.focus()
  await page.keyboard.press('l')
  const field = details.getByRole('combobox', { name: 'Cari kegiatan' })
  await expect(field).toBeFocused()
  await page.keyboard.type(name.slice(0, 30))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const reason = details.getByRole('alert')
  await expect(reason).toContainText(name)
  await expect(reason).toContainText('→')
  await expect(reason).toBeInViewport({ ratio: 1 })
  await expect(details.getByRole('button', { name: 'Tambah yang ditunggu' })).toBeFocused()
})

test('a revision is made by its key on every screen, and named from there', async ({ page }) => {
  await page.keyboard.press('Alt+1')
  await expect(page.getByRole('heading', { level: 1, name: /Ringkasan/ })).toBeVisible()
  await page.keyboard.press('Control+s')
  const made = page
    .getByRole('region')
    .filter({ hasText: 'Revisi 1' })
    .or(page.getByText(/Revisi 1 .*dibuat/))
  await expect(made.first()).toBeVisible()
  await page.getByRole('button', { name: 'Beri nama' }).click()
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeFocused()
})

test('a refused text waits in its field, through other rows and screens, until it is corrected or taken back', async ({
  page,
}) => {
  const field = (name: string) => roadmap.inspector.getByRole('textbox', { name, exact: true })
  const back = page.getByRole('button', { name: 'Kembali ke isian' })
  await roadmap.select(/Penerapan SPLP/)
  const end = await field('Selesai').inputValue()
  await field('Mulai').fill('32 Foo')
  await field('Kemajuan').fill('abc')
  await field('Nama kegiatan').fill('')
  await roadmap.inspector.getByRole('button', { name: 'Anggaran' }).click()
  await field('Jumlah').first().fill('dua koma empat M')

  await roadmap.select(/Peta proses bisnis/)
  await expect(page.getByText(/Isian “.*Mulai.*” pada “Penerapan SPLP.*” belum dapat dipakai/)).toBeVisible()
  await expect(back).toHaveCount(1)
  await expect(field('Selesai')).not.toHaveValue(end)
  await page.keyboard.press('Alt+1')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ringkasan')
  await back.click()
  await expect(field('Mulai').or(field('Nama kegiatan')).and(page.locator(':focus'))).toBeVisible()
  for (const [name, text] of [
    ['Mulai', '32 Foo'],
    ['Kemajuan', 'abc'],
    ['Nama kegiatan', ''],
    ['Jumlah', 'dua koma empat M'],
  ] as const) {
    await expect(field(name).first()).toHaveValue(text)
    await expect(field(name).first()).toHaveAttribute('aria-invalid', 'true')
    await expect(field(name).first()).toHaveAccessibleDescription(/\S/)
  }

  // Corrected, taken back by Esc, chosen from the calendar: nothing waits any more, and nothing is said.
  await field('Kemajuan').fill('35')
  for (const name of ['Nama kegiatan', 'Jumlah']) {
    await field(name).first().focus()
    // A text that is on its way to the store cannot be taken back before the answer.
    await roadmap.saved()
    await page.keyboard.press('Escape')
    await expect(field(name).first()).not.toHaveAttribute('aria-invalid')
  }
  await roadmap.inspector.getByRole('button', { name: 'Buka kalender: Mulai' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /12 Januari 2027/ })
    .click()
  await expect(field('Mulai')).toHaveValue('12 Jan 2027')
  await roadmap.select(/Peta proses bisnis/)
  await roadmap.select(/Penerapan SPLP/)
  await expect(back).toHaveCount(0)
  await expect(roadmap.inspector.locator('[aria-invalid]')).toHaveCount(0)
  await expect(field('Kemajuan')).toHaveValue('35')
  await expect(field('Mulai')).toHaveValue('12 Jan 2027')
})

test('the name is one line: Enter stores it and stays, pasted line breaks are spaces', async ({
  page,
  context,
}) => {
  await roadmap.select(/Penerapan SPLP/)
  const name = roadmap.inspector.getByLabel('Nama kegiatan')
  await name.fill('Penerapan')
  await name.press('Enter')
  await expect(roadmap.row(/^Penerapan/).first()).toHaveAccessibleName(/^Penerapan\b(?! SPLP)/)
  await expect(name).toBeFocused()
  await expect(name).toHaveValue('Penerapan')
  // In the middle of the text; what is typed next stands behind what was pasted.
  await name.press('Home')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(() => navigator.clipboard.writeText('Rencana \n dan\r\n'))
  await page.keyboard.press('Control+v')
  await page.keyboard.type('awal ')
  await expect(name).toHaveValue('Rencana dan awal Penerapan')
  await name.press('Enter')
  await expect(page.getByRole('row', { name: /^Rencana dan awal Penerapan/ })).toHaveCount(1)
})

for (const width of [1024, 1440, 1920])
  test(`no figure of the details is cut in a window of ${width} px, in either language`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await roadmap.select(/Penerapan SPLP/)
    for (const language of ['id', 'en'] as const) {
      if (language === 'en') {
        // In a field the key would be the field's.
        await roadmap.grid.focus()
        await page.keyboard.press('Alt+9')
        await page.locator('.st-nav').getByText('Tampilan').click()
        await page.getByRole('radio', { name: 'English' }).click()
        await page.keyboard.press('Alt+3')
      }
      const folded = roadmap.inspector.getByRole('heading').getByRole('button', { expanded: false })
      while ((await folded.count()) > 0) await folded.first().click()
      const estimate = roadmap.inspector.getByRole('button', { name: 'Isi perkiraan durasi' })
      if ((await estimate.count()) > 0) await estimate.click()
      const write = async (field: string, text: string) => {
        await page.locator(`[data-field="${field}"]`).fill(text)
        await page.locator(`[data-field="${field}"]`).press('Enter')
      }
      for (const kind of ['pessimistic', 'likely', 'optimistic']) await write(`durationWeeks ${kind}`, '520')
      await write('progressPercent', '100')
      await write('evidenceLagDays', '3650')
      for (const months of await page.locator('[data-field^="staffNeeds "]').all()) {
        await months.fill('1200')
        await months.press('Enter')
      }
      const figures = roadmap.inspector.locator('input.num, [data-field="budgetCode"]')
      expect(await figures.count()).toBeGreaterThan(8)
      const cut = await figures.evaluateAll(inputs =>
        inputs.flatMap(input =>
          input.scrollWidth > input.clientWidth ? [input.getAttribute('data-field')] : [],
        ),
      )
      expect(cut, language).toEqual([])
    }
  })

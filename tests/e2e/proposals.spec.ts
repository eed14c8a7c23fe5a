// A change of framework: what one proposes for the other, accepted in part, and the table by which it does.
import Database from 'better-sqlite3'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { dataFolderAt } from '../../main/store/data-folder.ts'
import { catalogue } from '../../shared/messages/catalogue.ts'
import { startWebHost, type RunningWebHost } from './support/web-host.ts'
import { saved, cell, figure } from './support/assessment-parts.ts'
import { startOnAssessment } from './support/start-on.ts'

const PEMDI = 'permenpanrb-8-2026'

let host: RunningWebHost

test.beforeEach(async ({ page }) => {
  ;({ host } = await startOnAssessment(page))
})
test.afterEach(() => host.stop())

function query(sql: string): readonly Record<string, unknown>[] {
  const db = new Database(dataFolderAt(host.dataFolder).database, { readonly: true })
  try {
    return db.prepare(sql).all() as Record<string, unknown>[]
  } finally {
    db.close()
  }
}
const effectsOf = (name: string) =>
  query(
    `SELECT substr(e.indicator_id, -2) AS number, e.from_level AS start, e.to_level AS "end" FROM item_effect e
     JOIN item i ON i.plan_id = e.plan_id AND i.id = e.item_id
     WHERE i.name LIKE '${name}%' AND e.framework_id = '${PEMDI}' ORDER BY e.indicator_id`,
  ).map(row => `${String(row['number'])} ${String(row['start'])}→${String(row['end'])}`)

async function clearLevels(page: Page, ...numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    await cell(page, number).focus()
    await page.keyboard.press('Delete')
    await expect(cell(page, number)).toHaveAccessibleName(/belum dinilai/)
  }
}

test('levels and effects are proposed with their reasons, accepted in part by keys alone, and undone', async ({
  page,
}) => {
  await clearLevels(page, 2, 16)
  const before = await figure(page, 'Rencana 2030').innerText()
  await page.keyboard.press('u')
  const dialog = page.getByRole('dialog', {
    name: 'Usulan padanan untuk Pemdi 2026 (Penilaian mandiri, 1 Jan 2026) dari SPBE 2020',
  })
  await expect(dialog.getByText('bukan bagian dari peraturan mana pun')).toBeVisible()

  // What is new, what would replace a level, and why the others have no proposal.
  const row = (name: RegExp) => dialog.getByRole('row', { name })
  await expect(row(/^16 Integrasi Aplikasi belum dinilai 1 /)).toContainText('18 Sistem Penghubung Layanan')
  await expect(row(/^2 Manajemen Layanan Digital/)).toContainText('terendah dari 5 sumber')
  await expect(dialog.getByText('Mengganti nilai yang sudah ada: pilih semua (4)')).toBeVisible()
  await expect(row(/^5 Tata Kelola Data/)).toContainText('Nilainya ditetapkan oleh Satu Data Indonesia')
  await expect(row(/^20 Kepuasan Pengguna/)).toContainText('Baru di Pemdi')
  await expect(row(/^19 Dukungan Pengguna/)).toContainText('sama dengan nilai sekarang')

  // Nothing is selected, so nothing can be applied.
  await expect(dialog.getByRole('button', { name: 'Terapkan 0 usulan padanan' })).toBeDisabled()
  await dialog.getByRole('checkbox', { name: /^Belum dinilai: pilih semua \(2\)/ }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('checkbox', { name: '16 Integrasi Aplikasi' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(dialog.getByText('1 nilai awal dan 0 dampak dipilih')).toBeVisible()

  await dialog.getByRole('radio', { name: /^Nilai awal/ }).focus()
  await page.keyboard.press('ArrowRight')
  const effect = dialog.getByRole('checkbox', { name: /^Kepemimpinan digital .* 4 Kolaborasi Pemdi$/ })
  await expect(row(/^Kepemimpinan digital/)).toContainText('2 → 3')
  await expect(row(/^Kepemimpinan digital/)).toContainText(
    'dampak 3 → 4, setara 2 → 3 (satu tingkat lebih rendah)',
  )
  await effect.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(dialog.getByText('1 nilai awal dan 2 dampak dipilih')).toBeVisible()
  expect(effectsOf('Kepemimpinan')).toEqual([])
  await dialog.getByRole('button', { name: 'Terapkan 3 usulan padanan' }).press('Enter')

  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('Diterapkan: 1 nilai awal dan 2 dampak kegiatan.')).toBeVisible()
  await expect(cell(page, 16)).toHaveAccessibleName(/tingkat 1/)
  await saved(page)
  expect(effectsOf('Kepemimpinan')).toEqual(['04 2→3'])
  expect(effectsOf('Champion')).toEqual(['02 2→3', '04 3→4'])
  expect(
    query(`SELECT value, origin, note FROM assessment_level
       WHERE indicator_id = '${PEMDI}-16' AND note LIKE 'Usulan%'`),
  ).toEqual([{ value: 1_000, origin: 'self', note: 'Usulan padanan dari SPBE 2020: I18 tingkat 1.' }])

  // Accepted proposals are not proposed again.
  await page.keyboard.press('u')
  await expect(dialog.getByRole('checkbox', { name: '16 Integrasi Aplikasi' })).toHaveCount(0)
  await page.keyboard.press('Escape')

  // One step for the effects, one for the level.
  await cell(page, 1).focus()
  await page.keyboard.press('Control+z')
  await saved(page)
  expect([effectsOf('Kepemimpinan'), effectsOf('Champion')]).toEqual([[], ['04 3→4']])
  await page.keyboard.press('Control+z')
  await expect(cell(page, 16)).toHaveAccessibleName(/belum dinilai/)
  await expect(figure(page, 'Rencana 2030')).toHaveText(before, { useInnerText: true })
})

test('levels are proposed for the assessment that is shown, and stored there', async ({ page }) => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('penilaian baru')
  await page.keyboard.press('Enter')
  const head = page.getByRole('dialog')
  await head.getByRole('button', { name: /Jenis penilaian/ }).click()
  await page.getByRole('option', { name: 'Interviu' }).click()
  await head.getByRole('textbox', { name: 'Tanggal' }).fill('30 Sep 2026')
  await head.getByRole('button', { name: 'Buat penilaian' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Interviu 2026')
  await clearLevels(page, 16)
  await page.keyboard.press('u')
  const dialog = page.getByRole('dialog', {
    name: 'Usulan padanan untuk Pemdi 2026 (Interviu, 30 Sep 2026) dari SPBE 2020',
  })
  // The baseline says what would be proposed; here it is not assessed.
  await expect(dialog.getByRole('row', { name: /^16 Integrasi Aplikasi belum dinilai 1 / })).toBeVisible()
  await dialog.getByRole('checkbox', { name: '16 Integrasi Aplikasi' }).focus()
  await page.keyboard.press('Space')
  await dialog.getByRole('button', { name: /^Terapkan 1 / }).press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(cell(page, 16)).toHaveAccessibleName(/tingkat 1/)
  await saved(page)
  expect(
    query(`SELECT a.kind, a.is_baseline, l.value, l.origin, l.note LIKE '%Usulan%' AS proposed FROM assessment_level l
       JOIN assessment a ON a.plan_id = l.plan_id AND a.id = l.assessment_id
       WHERE l.indicator_id = '${PEMDI}-16' AND a.kind <> 'document' ORDER BY a.is_baseline`),
  ).toEqual([
    { kind: 'interview', is_baseline: 0, value: 1_000, origin: 'interview', proposed: 1 },
    { kind: 'self', is_baseline: 1, value: 1_000, origin: 'self', proposed: 0 },
  ])
})

test('the preview shows the index of the one framework with what is selected, and changes nothing', async ({
  page,
}) => {
  await page.keyboard.press('u')
  const dialog = page.getByRole('dialog')
  const preview = dialog
    .getByRole('status')
    .filter({ hasText: 'Pemdi 2026 dengan usulan padanan yang dipilih' })
  await expect(preview).toContainText('Nilai awal1,55')
  await dialog.getByRole('checkbox', { name: /^Mengganti nilai yang sudah ada/ }).focus()
  await page.keyboard.press('Space')
  // Five indicators of 5 % each would fall from 2 to 1.
  await expect(preview).toContainText('1,55 → 1,30')
  await expect(preview).not.toContainText('SPBE')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(figure(page, 'Dinyatakan')).toContainText('1,55')
})

test('the table is changed in place for this plan, undone, and brought back to the shipped one', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Usulkan dari SPBE 2020…' }).click()
  const dialog = page.getByRole('dialog')
  const part = (name: RegExp) => dialog.getByRole('radio', { name }).check({ force: true })
  await part(/^Tabel padanan/)
  await expect(dialog.getByText('Tabel bawaan. Perubahan pertama')).toBeVisible()
  const reset = dialog.getByRole('button', { name: 'Kembali ke tabel bawaan' })
  await expect(reset).toBeDisabled()

  // A rule, a reason, a target that is taken.
  await dialog.getByRole('button', { name: /Tingkat padanan untuk 42 / }).click()
  await page.getByRole('option', { name: 'paling tinggi tingkat 4' }).click()
  await expect(dialog.getByText('Tabel milik rencana ini')).toBeVisible()
  const why = dialog.getByRole('textbox', { name: /^Mengapa 42 / })
  await why.fill('Kanal kami sudah memakai SP4N-LAPOR!')
  await why.press('Enter')
  await dialog.getByRole('button', { name: /Padanan untuk 12 Peta/ }).click()
  await page.getByRole('option', { name: '2 Manajemen Layanan Digital' }).click()
  await expect(dialog.getByRole('button', { name: /Padanan untuk 12 Peta/ })).toContainText('2 Manajemen')

  // The reason was written for another counterpart: the focus leads to it.
  await expect(dialog.getByRole('textbox', { name: /^Mengapa 12 .* dengan 2 Manajemen/ })).toBeFocused()

  // A row goes, and the focus goes on to the next.
  await dialog.getByRole('button', { name: /^Hapus padanan 25 Kompetensi/ }).press('Enter')
  await expect(dialog.getByRole('button', { name: /^Hapus padanan 26 / })).toBeFocused()
  await expect(dialog.getByRole('rowheader', { name: '25 Kompetensi SDM SPBE' })).toHaveCount(0)

  // A row comes, with its reason to be written; the same one cannot come twice.
  const choose = async (label: RegExp, option: string) => {
    await dialog
      .getByRole('group', { name: /^Tambah padanan/ })
      .getByRole('button', { name: label })
      .click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }
  await choose(/Indikator SPBE 2020/, '45 Layanan Publik Sektor 1')
  await choose(/Padanan di Pemdi 2026/, '17 Portal Layanan Digital')
  await dialog.getByRole('button', { name: 'Tambah', exact: true }).press('Enter')
  const newWhy = dialog.getByRole('textbox', {
    name: 'Mengapa 45 Layanan Publik Sektor 1 berpadanan dengan 17 Portal Layanan Digital',
  })
  await expect(newWhy).toBeFocused()
  await newWhy.fill('Portal kami berisi layanan ini')
  await newWhy.press('Enter')
  await choose(/Indikator SPBE 2020/, '45 Layanan Publik Sektor 1')
  await choose(/Padanan di Pemdi 2026/, '17 Portal Layanan Digital')
  await expect(dialog.getByText('Padanan ini sudah ada dalam tabel.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Tambah', exact: true })).toBeDisabled()

  // The proposals follow the table at once.
  await part(/^Nilai awal/)
  await expect(dialog.getByText('sudah diubah dari tabel bawaan')).toBeVisible()
  await expect(dialog.getByRole('row', { name: /^17 Portal Layanan Digital/ })).toContainText(
    'Portal kami berisi layanan ini',
  )
  await expect(dialog.getByRole('row', { name: /^3 SDM Pemdi/ })).toContainText('Tidak ada baris padanan')
  await page.keyboard.press('Escape')
  expect(query('SELECT count(*) AS count FROM mapping_row')).toEqual([{ count: 27 }])

  // It is there after a new start, and every change of it was a step.
  await page.reload()
  await expect(page.getByRole('treegrid')).toBeVisible()
  await page.keyboard.press('Alt+2')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Diurungkan: mengubah tabel padanan')).toBeVisible()
  expect(query("SELECT why FROM mapping_row WHERE from_indicator_id LIKE '%-45'")).toEqual([{ why: '' }])
  await cell(page, 1).focus()
  await page.keyboard.press('u')
  await part(/^Tabel padanan/)
  await reset.press('Enter')
  await expect(dialog.getByText('Tabel bawaan. Perubahan pertama')).toBeVisible()
  await expect(dialog.getByRole('rowheader', { name: '25 Kompetensi SDM SPBE' })).toBeVisible()
  expect(query('SELECT count(*) AS count FROM mapping')).toEqual([{ count: 0 }])
})

test('a row that cannot be added or removed says why', async ({ page }) => {
  await page.getByRole('button', { name: 'Usulkan dari SPBE 2020…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /^Tabel padanan/ }).check({ force: true })
  const problems = [{ path: ['mapping'], code: 'too-large', limit: 100 }]
  const refuseAll = () =>
    page.route('**/call/plan.run', route =>
      route.fulfill({ json: { ok: false, error: { code: 'invalid', problems } } }),
    )
  await refuseAll()
  const fault = dialog.getByRole('alert').filter({ hasText: '100' })
  await dialog.getByRole('button', { name: /^Hapus padanan 25 Kompetensi/ }).press('Enter')
  await expect(fault).toBeVisible()
  await expect(dialog.getByRole('rowheader', { name: '25 Kompetensi SDM SPBE' })).toBeVisible()
  await page.unroute('**/call/plan.run')
  await dialog.getByRole('button', { name: /^Hapus padanan 25 Kompetensi/ }).press('Enter')
  await expect(dialog.getByRole('rowheader', { name: '25 Kompetensi SDM SPBE' })).toHaveCount(0)
  await expect(fault).toHaveCount(0)
  await refuseAll()
  const add = dialog.getByRole('group', { name: /^Tambah padanan/ })
  await add.getByRole('button', { name: /Indikator SPBE 2020/ }).click()
  await page.getByRole('option', { name: '45 Layanan Publik Sektor 1', exact: true }).click()
  await add.getByRole('button', { name: /Padanan di Pemdi 2026/ }).click()
  await page.getByRole('option', { name: '17 Portal Layanan Digital', exact: true }).click()
  await add.getByRole('button', { name: 'Tambah', exact: true }).press('Enter')
  await expect(fault).toBeVisible()
  // What was chosen is still there.
  await expect(add.getByRole('button', { name: /Indikator SPBE 2020/ })).toContainText('45 Layanan')
})

test('where no table leads, the window says so and leads to the table', async ({ page }) => {
  await page.getByRole('radio', { name: 'SPBE 2020' }).check()
  await page.getByRole('button', { name: 'Usulkan dari Pemdi 2026…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: 'Tabel padanan masih kosong' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Buka tabel padanan' }).press('Enter')
  await expect(dialog.getByRole('group', { name: /^Tambah padanan/ })).toBeVisible()
})

for (const [language, colorScheme] of [
  ['id', 'light'],
  ['en', 'dark'],
] as const)
  test(`every part is whole in ${language}, ${colorScheme}, at 1024 and 1440`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await clearLevels(page, 2, 3, 9)
    if (language === 'en') {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('English')
      await page.keyboard.press('Enter')
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    }
    await page.getByRole('button', { name: language === 'id' ? /^Usulkan dari/ : /^Propose from/ }).click()
    const dialog = page.getByRole('dialog')
    for (const part of [0, 1, 2]) {
      await dialog.getByRole('radio').nth(part).check({ force: true })
      for (const [width, height] of [
        [1024, 768],
        [1440, 900],
      ] as const) {
        await page.setViewportSize({ width, height })
        for (const box of ['.pr-window', '.pr-rows'])
          expect([
            part,
            width,
            box,
            await page.locator(box).evaluate(e => e.scrollWidth - e.clientWidth),
          ]).toEqual([part, width, box, 0])
      }
      const text = await dialog.innerText()
      expect(
        text.match(new RegExp(`\\b(${Object.keys(catalogue.id).join('|')})\\.[a-z]\\w+`, 'g')),
      ).toBeNull()
      if (language === 'en') expect(text).not.toMatch(/\b(usulan|tingkat|dinilai|padanan|belum)\b/i)
      const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze()
      expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(node => node.html).join(' ')}`)).toEqual([])
    }
  })

test('a window that may only look offers no proposals', async ({ context }) => {
  const second = await startWebHost({ dataFolder: host.dataFolder })
  const other = await context.newPage()
  await other.goto(second.url)
  await expect(other.getByText('hanya lihat')).toBeVisible()
  await other.keyboard.press('Alt+2')
  await expect(other.getByRole('button', { name: 'Usulkan dari SPBE 2020…' })).toBeDisabled()
  await cell(other, 1).focus()
  await other.keyboard.press('u')
  await expect(other.getByRole('dialog')).toHaveCount(0)
  await second.stop()
})

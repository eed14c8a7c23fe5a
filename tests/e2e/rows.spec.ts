// The rows of the roadmap: found, filtered, grouped, shown in columns, and looked at the same way after a restart.
import { expect, test, type Page } from '@playwright/test'
import type { RoadmapPage } from './support/roadmap-page.ts'
import { startWebHost, type RunningWebHost } from './support/web-host.ts'
import { startOnSample } from './support/start-on.ts'

let host: RunningWebHost
let roadmap: RoadmapPage

test.beforeEach(async ({ page }) => {
  ;({ host, roadmap } = await startOnSample(page))
})
test.afterEach(() => host.stop())

const chips = (page: Page) => page.getByRole('group', { name: 'Saringan aktif' })
/** Opens a panel of the toolbar by its key, with the keyboard on the rows. */
async function openPanel(page: Page, key: string, name: string) {
  await roadmap.grid.focus()
  await page.keyboard.press(key)
  const panel = page.getByRole('dialog', { name })
  await expect(panel).toBeVisible()
  return panel
}

test('a search walks from hit to hit and hides nothing until it is told to', async ({ page }) => {
  await page.keyboard.press('/')
  await page.keyboard.type('pedoman')
  const box = page.getByRole('search')
  await expect(box.getByRole('status')).toHaveText('3 cocok')
  await page.keyboard.press('Enter')
  await expect(box.getByRole('status')).toHaveText(/^1\/3: Pedoman/)
  await page.keyboard.press('Shift+Enter')
  await expect(box.getByRole('status')).toHaveText(/^3\/3: Pedoman/)
  // F3 does the same in the field, and the cursor stays there.
  await page.keyboard.press('F3')
  await expect(box.getByRole('status')).toHaveText(/^1\/3: Pedoman/)
  await page.keyboard.press('Shift+F3')
  await expect(box.getByRole('status')).toHaveText(/^3\/3: Pedoman/)
  await expect(box.getByRole('textbox')).toBeFocused()
  await expect(box.getByRole('textbox')).toHaveValue('pedoman')
  // The key of the search begins a new one: what was typed before is selected.
  await roadmap.grid.focus()
  await page.keyboard.press('/')
  await page.keyboard.type('pedoman')
  await expect(box.getByRole('textbox')).toHaveValue('pedoman')
  await expect(roadmap.inspector.getByLabel('Nama kegiatan')).toHaveValue(/^Pedoman/)
  await expect(roadmap.grid).toHaveAttribute('aria-rowcount', '44')

  // A hit in a folded group is shown: the group opens.
  await roadmap.row(/^Instrumen/).click({ position: { x: 80, y: 12 } })
  await expect(roadmap.row(/^Pedoman/)).toHaveCount(0)
  await page.keyboard.press('F3')
  await expect(box.getByRole('status')).toHaveText(/^1\/3: Pedoman/)
  await expect(roadmap.row(/^Pedoman/).first()).toBeVisible()

  // From a field of the details it stores what was typed there and leads to the row of the hit.
  const name = roadmap.inspector.getByLabel('Nama kegiatan')
  const before = await name.inputValue()
  await name.fill(`${before} x`)
  await page.keyboard.press('F3')
  await expect(box.getByRole('status')).toHaveText(/^2\/3: Pedoman/)
  await expect(roadmap.grid).toBeFocused()
  await expect(roadmap.row(`${before} x`)).toHaveCount(1)

  await box.getByRole('button', { name: 'Tampilkan yang cocok saja' }).click()
  await expect(roadmap.grid).toHaveAttribute('aria-rowcount', '5')
  await chips(page).getByRole('button', { name: 'Hapus saringan Nama berisi “pedoman”' }).press('Enter')
  await expect(roadmap.grid).toHaveAttribute('aria-rowcount', '44')
  await expect(chips(page)).toHaveCount(0)
  // The keyboard stays in the toolbar when the pressed chip goes away.
  await expect(page.getByRole('button', { name: 'Saring', exact: true })).toBeFocused()
})

test('a hit that was out of sight stands in the upper half of the rows, one in sight stays where it is', async ({
  page,
}) => {
  await page.keyboard.press('/')
  await page.keyboard.type('desa adminduk')
  await page.keyboard.press('Enter')
  const row = roadmap.row(/^Layanan adminduk daring/)
  await expect(row).toHaveAttribute('aria-selected', 'true')
  const [hit, grid, curve] = await Promise.all([
    row.boundingBox(),
    page.getByTestId('timeline').boundingBox(),
    roadmap.curve.boundingBox(),
  ])
  if (!hit || !grid || !curve) throw new Error('no row')
  const share = (hit.y - grid.y) / (curve.y - grid.y)
  expect(share).toBeGreaterThan(0.25)
  expect(share).toBeLessThan(0.5)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('perizinan')
  await page.keyboard.press('Enter')
  await expect(roadmap.row(/^Perizinan digital/)).toHaveAttribute('aria-selected', 'true')
  expect((await row.boundingBox())?.y).toBe(hit.y)
})

test('filters are set by keyboard, add up, and are taken away one by one', async ({ page }) => {
  const panel = await openPanel(page, 'f', 'Saring')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(panel.getByRole('option', { name: 'Sarana', exact: true })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await panel.getByRole('option', { name: 'Berjalan' }).click()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(chips(page).getByRole('status')).toHaveText(/^\d+ dari 40 kegiatan$/)
  await expect(chips(page).getByRole('button')).toHaveText(['Kategori: Sarana', 'Status: Berjalan', /Hapus/])
  await chips(page)
    .getByRole('button', { name: /Status: Berjalan/ })
    .click()
  await expect(page.getByRole('button', { name: 'Sarana', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await chips(page).getByRole('button', { name: 'Hapus saringan', exact: true }).click()
  await expect(roadmap.grid).toHaveAttribute('aria-rowcount', '44')
})

test('groups, order, columns and a named view are there again after a crash and a restart', async ({
  page,
}) => {
  const groups = await openPanel(page, 'g', 'Kelompok dan urutan')
  const choose = async (label: RegExp, option: string) => {
    await groups.getByRole('button', { name: label }).press('Enter')
    await page.getByRole('option', { name: option, exact: true }).click()
  }
  await choose(/^(Kategori )?Kelompok/, 'OPD')
  await choose(/Di dalamnya/, 'Tahun anggaran')
  await choose(/Urutkan menurut/, 'Anggaran')
  await groups.getByText('Turun').click()
  await page.keyboard.press('Escape')
  await expect(groups).toHaveCount(0)

  const columns = await openPanel(page, 'k', 'Kolom')
  await columns.getByText('Anggaran', { exact: true }).click()
  await columns.getByRole('button', { name: 'Majukan kolom Anggaran' }).press('Enter')
  await page.keyboard.press('Escape')
  await expect(columns).toHaveCount(0)
  const heads = () => roadmap.grid.getByRole('columnheader')
  await expect(heads().nth(1)).toHaveText(/Anggaran/)

  const views = await openPanel(page, 'v', 'Tampilan')
  await views.getByLabel('Simpan tampilan ini sebagai').fill('Rapat TAPD')
  await page.keyboard.press('Enter')
  await expect(views.getByRole('button', { name: 'Rapat TAPD', exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await roadmap.saved()

  await host.kill()
  const again = await startWebHost({ dataFolder: host.dataFolder })
  await page.goto(again.url)
  await expect(heads().nth(1)).toHaveText(/Anggaran/)
  const level2 = roadmap.grid.getByRole('row', { level: 2 }).first()
  await expect(level2).toHaveAccessibleName(/TA 20\d\d/)

  // Another look, and back to the named one.
  await openPanel(page, 'k', 'Kolom')
  await columns.getByRole('button', { name: 'Kembali ke kolom awal' }).click()
  await page.keyboard.press('Escape')
  await expect(columns).toHaveCount(0)
  await expect(heads().nth(1)).toHaveText('OPD')
  await openPanel(page, 'v', 'Tampilan')
  await views.getByRole('button', { name: 'Rapat TAPD', exact: true }).press('Enter')
  await expect(heads().nth(1)).toHaveText(/Anggaran/)
  await expect(views).toHaveCount(0)

  // Removing a view offers the way back, and Escape still closes the panel.
  await openPanel(page, 'v', 'Tampilan')
  await views.getByRole('button', { name: 'Hapus tampilan “Rapat TAPD”' }).press('Enter')
  await expect(views.getByRole('button', { name: 'Rapat TAPD', exact: true })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(views).toHaveCount(0)
  await page.getByRole('button', { name: 'Urungkan', exact: true }).last().click()
  await openPanel(page, 'v', 'Tampilan')
  await expect(views.getByRole('button', { name: 'Rapat TAPD', exact: true })).toBeVisible()
  await again.kill()
})

test('rows that were scrolled, folded and grouped anew say what they say in a fresh window', async ({
  page,
}) => {
  /** Every row in the page with all that assistive technology reads of it, but for ids. */
  const said = () =>
    roadmap.grid.evaluate(grid =>
      [...grid.querySelectorAll('.rm-rows [role="row"]')].map(row => {
        const { top, height } = getComputedStyle(row)
        const facts = (element: Element) =>
          [...element.attributes]
            .filter(({ name }) => name !== 'id' && name !== 'style')
            .map(({ name, value }) => `${name}=${value}`)
            .toSorted()
        const cells = [...row.children].map(cell => [...facts(cell), cell.textContent])
        return [top, height, ...facts(row), ...cells]
      }),
    )
  // To the end and back, other groups, a folded one, one more column: elements go from row to row.
  await roadmap.grid.focus()
  await page.keyboard.press('End')
  await page.waitForTimeout(300)
  const groups = await openPanel(page, 'g', 'Kelompok dan urutan')
  await groups.getByRole('button', { name: /^(Kategori )?Kelompok/ }).press('Enter')
  await page.getByRole('option', { name: 'OPD', exact: true }).click()
  await page.keyboard.press('Escape')
  await roadmap.grid.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('End')
  await page.waitForTimeout(300)
  await page.keyboard.press('Home')
  await page.waitForTimeout(300)
  const handed = await said()
  expect(handed.length).toBeGreaterThan(15)
  const ids = await roadmap.grid.evaluate(grid =>
    [...grid.querySelectorAll('[id]')].map(element => element.id),
  )
  expect(new Set(ids).size).toBe(ids.length)

  // What is folded and where the keyboard stands is not kept: the same again by hand.
  await roadmap.saved()
  await page.reload()
  await roadmap.grid.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Home')
  await expect.poll(said).toEqual(handed)
})

test('the search says what the filters hide, and Enter, a key or a button takes them away', async ({
  page,
}) => {
  const status = page.getByRole('search').getByRole('status')
  const clear = chips(page).getByRole('button', { name: 'Hapus saringan', exact: true })
  await page.getByRole('button', { name: 'Sarana', exact: true }).click()
  await page.keyboard.press('/')
  await page.keyboard.type('pedoman')
  await expect(status).toHaveText('0 cocok, 3 temuan disembunyikan saringan. Enter menghapus saringan.')
  await expect(chips(page).getByText('3 temuan disembunyikan saringan')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(chips(page)).toHaveCount(0)
  await expect(status).toHaveText(/^1\/3: Pedoman/)

  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Sarana', exact: true }).click()
  await page.getByRole('button', { name: 'SDM', exact: true }).click()
  await page.keyboard.press('/')
  await page.keyboard.type('data')
  await expect(chips(page).getByText(/^\d+ temuan lain disembunyikan saringan\.$/)).toBeVisible()
  // What is said of a button goes with the pointer, on its way to the other.
  await page.mouse.move(700, 600)
  await clear.click()
  await expect(chips(page)).toHaveCount(0)
})

test('where the filters leave no row, the words stand beside the time axis and a key takes the filters away', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Sarana', exact: true }).click()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Saring: terlambat')
  await page.keyboard.press('Enter')
  const words = page.getByText('Tidak ada kegiatan yang cocok dengan saringan.')
  await expect(words).toBeVisible()
  const [text, curve] = [await words.boundingBox(), await roadmap.curve.boundingBox()]
  if (!text || !curve) throw new Error('no words or no curve')
  expect(text.x + text.width).toBeLessThan(curve.x)
  await roadmap.grid.focus()
  await page.keyboard.press('Shift+F')
  await expect(words).toHaveCount(0)
  await expect(chips(page)).toHaveCount(0)
})

test('a row that stays in sight keeps its element where it stands while others scroll by', async ({
  page,
}) => {
  await roadmap.grid.focus()
  await page.keyboard.press('Home')
  const staying = await roadmap.grid.evaluate(async grid => {
    const rows = grid.querySelector('.rm-rows')
    const scroller = grid.closest('[data-testid="timeline"]')
    if (!rows || !scroller) throw new Error('no rows')
    const before = [...rows.children]
    const touched = new Set<Node>()
    const watch = new MutationObserver(records => {
      for (const { addedNodes, removedNodes } of records)
        for (const node of [...addedNodes, ...removedNodes]) touched.add(node)
    })
    watch.observe(rows, { childList: true })
    scroller.scrollTop += 200
    while (touched.size === 0) await new Promise(resolve => setTimeout(resolve, 50))
    watch.disconnect()
    return before.filter(row => row.isConnected && !touched.has(row)).length
  })
  expect(staying).toBeGreaterThan(8)
})

test('every row in sight is in the grid, and the active one, wherever it is scrolled to', async ({
  page,
}) => {
  const shown = () =>
    roadmap.grid.evaluate(grid => {
      const scroller = grid.closest('.rm-timeline') ?? grid
      const top = scroller.scrollTop
      const indexes = [...grid.querySelectorAll('[role=row][aria-rowindex]')].map(row =>
        Number(row.getAttribute('aria-rowindex')),
      )
      const active = grid.getAttribute('aria-activedescendant')
      return { top, indexes, hasActive: active !== null && document.getElementById(active) !== null }
    })
  /** The rows of the first screen below the head, as far as nothing covers them. */
  const isWhole = async () => {
    const { top, indexes, hasActive } = await shown()
    const first = Math.ceil(top / 32)
    const wanted = Array.from({ length: 10 }, (_, at) => first + at + 2)
    return hasActive && wanted.every(index => indexes.includes(index))
  }
  await roadmap.grid.focus()
  await page.keyboard.press('Home')
  await expect.poll(isWhole).toBe(true)
  for (const key of ['ArrowDown', 'PageDown', 'ArrowUp', 'PageUp', 'PageDown']) {
    await page.keyboard.press(key)
    await expect.poll(isWhole, key).toBe(true)
  }
})

test('details that are held on a group go with the keys when a filter takes the group away', async ({
  page,
}) => {
  await page.keyboard.press('/')
  await page.keyboard.type('champion digital')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await roadmap.grid.focus()
  await page.keyboard.press('Control+Home')
  await expect(roadmap.inspector.getByRole('textbox', { name: 'Nama' })).toHaveValue(/^Champion digital/)
  await openPanel(page, 'f', 'Saring')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  const name = await roadmap.inspector.getByRole('textbox', { name: 'Nama' }).inputValue()
  expect(name).not.toMatch(/^Champion digital/)
  const active = await roadmap.grid.getAttribute('aria-activedescendant')
  await expect(page.locator(`[id="${active}"]`)).toContainText(name.slice(0, 20))
})

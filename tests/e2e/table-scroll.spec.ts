// The columns of the table where they do not fit: scrolled by wheel, scroll bar and keys, with the name in its place.
import { expect, test, type Page } from '@playwright/test'
import type { RoadmapPage } from './support/roadmap-page.ts'
import type { RunningWebHost } from './support/web-host.ts'
import { startOnSample } from './support/start-on.ts'

const ITEM = /Perbup Satu Data/

let host: RunningWebHost
let roadmap: RoadmapPage

test.beforeEach(async ({ page }) => {
  ;({ host, roadmap } = await startOnSample(page))
})
test.afterEach(() => host.stop())

const bar = (page: Page) => page.getByTestId('column-bar')
const scrolled = (page: Page) => bar(page).evaluate(element => element.scrollLeft)
const farthest = (page: Page) => bar(page).evaluate(element => element.scrollWidth - element.clientWidth)

async function leftOf(page: Page, name: string): Promise<number> {
  const box = await page.getByRole('columnheader', { name, exact: true }).boundingBox()
  if (!box) throw new Error(`no head ${name}`)
  return Math.round(box.x)
}

/** All columns, more than fit, scrolled to their beginning. */
async function showAll(page: Page): Promise<void> {
  await page.keyboard.press('k')
  const panel = page.locator('.rm-column-list')
  const missing = panel.getByRole('checkbox', { checked: false })
  await expect(panel).toBeVisible()
  for (let left = await missing.count(); left > 0; left -= 1) {
    await missing.first().evaluate((box: HTMLElement) => box.click())
    await expect(missing).toHaveCount(left - 1)
  }
  // Who adds a column sees it.
  await expect(page.getByRole('columnheader', { name: 'Indikator', exact: true })).toBeInViewport()
  expect(await scrolled(page)).toBe(await farthest(page))
  await page.keyboard.press('Escape')
  await bar(page).evaluate(element => element.scrollTo({ left: 0 }))
}

test('Shift and the wheel over the table scroll its columns, over the bars the time', async ({ page }) => {
  await showAll(page)
  await page.getByRole('button', { name: 'Perbesar' }).click()
  const time = () => page.getByTestId('timeline').evaluate(element => element.scrollLeft)
  const name = await leftOf(page, 'Kegiatan')
  const agency = await leftOf(page, 'OPD')
  const { x, y } = (await roadmap.row(ITEM).boundingBox()) ?? { x: 0, y: 0 }
  const timeBefore = await time()
  await page.mouse.move(x + 300, y + 12)
  await page.keyboard.down('Shift')
  await page.mouse.wheel(0, 120)
  await page.keyboard.up('Shift')
  await expect.poll(() => scrolled(page)).toBe(120)
  await expect.poll(() => leftOf(page, 'OPD')).toBe(agency - 120)
  expect(await leftOf(page, 'Kegiatan')).toBe(name)
  expect(await time()).toBe(timeBefore)
  // Rows as assistive technology has them stand where they are painted.
  const cells = roadmap.row(ITEM).getByRole('gridcell')
  await expect.poll(async () => Math.round((await cells.nth(1).boundingBox())?.x ?? 0)).toBe(agency - 120)
  expect(Math.round((await cells.nth(0).boundingBox())?.x ?? 0)).toBe(name)
  const edge = await page.getByRole('separator', { name: 'Lebar tabel' }).getAttribute('aria-valuenow')
  expect(Math.round((await cells.last().boundingBox())?.x ?? 0)).toBe(name + Number(edge))

  await page.mouse.move(1_380, y + 12)
  await page.keyboard.down('Shift')
  await page.mouse.wheel(0, 60)
  await page.keyboard.up('Shift')
  await expect.poll(time).toBeGreaterThan(timeBefore)
  expect(await scrolled(page)).toBe(120)
})

test('the treegrid counts every column, and each cell has its head, seen or not', async ({ page }) => {
  await showAll(page)
  await expect(roadmap.grid).toHaveAttribute('aria-colcount', '15')
  const heads = roadmap.grid.getByRole('columnheader')
  await expect(heads).toHaveCount(15)
  expect(await heads.evaluateAll(all => all.map(head => head.getAttribute('aria-colindex')))).toEqual(
    Array.from({ length: 15 }, (_, index) => String(index + 1)),
  )
  await expect(roadmap.row(ITEM).getByRole('gridcell')).toHaveCount(15)
})

test('walking cells and typing into them brings each into sight', async ({ page }) => {
  await showAll(page)
  await roadmap.select(ITEM)
  await roadmap.grid.focus()
  const isWhole = async (id: string) => {
    const cell = await page.locator(`[id$="-${id}"][role="gridcell"]`).first().boundingBox()
    const edge = await page.getByRole('separator', { name: 'Lebar tabel' }).boundingBox()
    const name = await page.getByRole('columnheader', { name: 'Kegiatan', exact: true }).boundingBox()
    if (!cell || !edge || !name) throw new Error(`no cell ${id}`)
    return cell.x >= name.x + name.width - 1 && cell.x + cell.width <= edge.x + 6
  }
  for (let press = 0; press < 14; press += 1) await page.keyboard.press('ArrowRight')
  await expect.poll(() => isWhole('indicators')).toBe(true)
  expect(await scrolled(page)).toBe(await farthest(page))
  await expect(roadmap.grid).toHaveAttribute('aria-activedescendant', /-indicators$/)
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('ArrowLeft')
  await expect.poll(() => isWhole('agency')).toBe(true)

  // Typing: Tab goes on to cells that are not seen yet, and the field stands over its cell.
  await page.keyboard.press('F2')
  const field = page.locator('.rm-cell-editor').locator('input, select')
  const labels: string[] = []
  for (let press = 0; press < 10; press += 1) {
    await expect(field).toBeFocused()
    labels.push((await field.getAttribute('aria-label')) ?? '')
    const box = await field.boundingBox()
    const edge = await page.getByRole('separator', { name: 'Lebar tabel' }).boundingBox()
    expect(box && edge && box.x + 48 <= edge.x).toBe(true)
    if (labels.at(-1)?.startsWith('Anggaran')) break
    await page.keyboard.press('Tab')
  }
  expect(labels.at(-1)).toMatch(/^Anggaran/)
  expect(await scrolled(page)).toBeGreaterThan(0)
  await page.keyboard.press('Escape')
  await expect(roadmap.grid).toBeFocused()

  // A press types into the cell that is seen there.
  const head = await page.getByRole('columnheader', { name: 'Kemajuan', exact: true }).boundingBox()
  const row = await roadmap.row(ITEM).boundingBox()
  if (!head || !row) throw new Error('not on the screen')
  await page.mouse.dblclick(head.x + head.width / 2, row.y + row.height / 2)
  await expect(field).toHaveAttribute('aria-label', /^Kemajuan/)
  const box = await field.boundingBox()
  expect(Math.abs((box?.x ?? 0) - head.x)).toBeLessThanOrEqual(1)
  await field.fill('55')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(roadmap.row(ITEM)).toContainText('55%')
})

test('heads are reached, sized and moved while the columns are scrolled', async ({ page }) => {
  await showAll(page)
  const width = async (name: string) =>
    Math.round((await page.getByRole('columnheader', { name, exact: true }).boundingBox())?.width ?? 0)
  await roadmap.grid.focus()
  for (let press = 0; press < 14; press += 1) await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Urutkan menurut Indikator' })).toBeFocused()
  await expect.poll(() => scrolled(page)).toBe(await farthest(page))
  const before = await width('Indikator')
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => width('Indikator')).toBe(before + 12)
  // It stays in sight while it grows.
  await expect.poll(() => scrolled(page)).toBe(await farthest(page))
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('Alt+ArrowLeft')
  await expect.poll(() => scrolled(page)).toBe(0)
  const name = await leftOf(page, 'Kegiatan')
  expect(await leftOf(page, 'Indikator')).toBe(name + (await width('Kegiatan')))

  // With the mouse: the edge of a scrolled column follows the pointer, and what stands left of it stays.
  await bar(page).evaluate(element => element.scrollTo({ left: 200 }))
  const end = await leftOf(page, 'Selesai')
  const wide = await width('Selesai')
  const y = (await page.getByRole('columnheader', { name: 'Selesai', exact: true }).boundingBox())?.y ?? 0
  await page.mouse.move(end + wide, y + 20)
  await page.mouse.down()
  await page.mouse.move(end + wide + 40, y + 20, { steps: 5 })
  await page.mouse.up()
  await expect.poll(() => width('Selesai')).toBe(wide + 40)
  expect(await leftOf(page, 'Selesai')).toBe(end)
  expect(await scrolled(page)).toBe(200)
})

test('the word of a head is whole or not there, wherever the columns are scrolled to', async ({ page }) => {
  await showAll(page)
  const word = (name: string) =>
    page.getByRole('columnheader', { name, exact: true }).locator('button > span')
  const cutWords = () =>
    page.locator('.rm-heads').evaluate(row => {
      const { right } = row.getBoundingClientRect()
      const [name, ...others] = row.querySelectorAll('[data-column-head]')
      const edge = name?.getBoundingClientRect().right ?? 0
      return others.flatMap(head => {
        const span = head.querySelector('span')
        const box = span?.getBoundingClientRect()
        if (!span || !box || getComputedStyle(span).visibility === 'hidden') return []
        const isCut = (at: number) => box.left < at - 1 && box.right > at + 1
        return isCut(edge) || isCut(right) ? (span.textContent ?? '') : []
      })
    })
  await expect(word('OPD')).toBeVisible()
  for (const left of [20, 45, 70, 95, 120, 145]) {
    await bar(page).evaluate((element, to) => element.scrollTo({ left: to }), left)
    await expect.poll(cutWords).toEqual([])
  }
  await bar(page).evaluate(element => element.scrollTo({ left: 20 }))
  await expect(word('OPD')).toBeHidden()
  await bar(page).evaluate(element => element.scrollTo({ left: 0 }))
  await expect(word('OPD')).toBeVisible()
})

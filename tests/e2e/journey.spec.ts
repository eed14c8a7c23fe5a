// The main job, in both hosts: a roadmap on the screen, an edit, and the edit again after a crash.
import Database from 'better-sqlite3'
import { expect, test, type Page } from '@playwright/test'
import { dataFolderAt } from '../../main/store/data-folder.ts'
import { startElectronDouble } from './support/electron-double.ts'
import { RoadmapPage } from './support/roadmap-page.ts'
import { startWebHost } from './support/web-host.ts'

const SMKI = /Pedoman manajemen keamanan informasi/

function storedDates(dataFolder: string, name: string): unknown {
  const db = new Database(dataFolderAt(dataFolder).database, { readonly: true })
  try {
    return db.prepare('SELECT start, "end" FROM item WHERE name LIKE ?').get(`${name}%`)
  } finally {
    db.close()
  }
}

/** Opens the sample, drags one bar, and checks what the screen says on the way. */
async function dragInSample(page: Page): Promise<RoadmapPage> {
  const roadmap = new RoadmapPage(page)
  await roadmap.openSample()
  await expect(roadmap.grid).toHaveAttribute('aria-rowcount', String(40 + 3 + 1))
  await expect(page.getByText('2030: 3,69', { exact: true })).toBeVisible()
  expect(await roadmap.spoken(SMKI)).toBe(
    'Pedoman manajemen keamanan informasi (SMKI), 1 Juli 2026 sampai 31 Maret 2027, menaikkan indeks +0,08',
  )

  // 2027 loses what the item gave it while the bar is still held: the curve moves with the drag.
  await roadmap.drag(SMKI, '2026-11-01', '2027-10-01')
  await expect(page.getByText('2027: 2,59', { exact: true })).toBeVisible()
  await expect(page.getByText('1 Jun 2027 – 29 Feb 2028')).toBeVisible()
  await page.mouse.up()
  await expect(
    page.getByRole('button', { name: /Urungkan: menggeser jadwal “Pedoman manajemen/ }),
  ).toBeEnabled()
  await roadmap.saved()
  return roadmap
}

test('a dragged item is in the file after the loopback host was killed', async ({ page }) => {
  const host = await startWebHost()
  await page.goto(host.url)
  await dragInSample(page)
  await host.kill()
  expect(storedDates(host.dataFolder, 'Pedoman manajemen keamanan')).toEqual({
    start: '2027-06-01',
    end: '2028-02-29',
  })

  // Started again: the sample is open, the bar is where it was dropped, and undo reaches past the crash.
  const again = await startWebHost({ dataFolder: host.dataFolder })
  await page.goto(again.url)
  const roadmap = new RoadmapPage(page)
  await expect(page.getByText('2027: 2,59', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('2027: 2,67', { exact: true })).toBeVisible()
  await roadmap.saved()
  expect(storedDates(host.dataFolder, 'Pedoman manajemen keamanan')).toEqual({
    start: '2026-07-01',
    end: '2027-03-31',
  })
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByText('2027: 2,59', { exact: true })).toBeVisible()
  await again.stop()
})

test('the same journey through the real main and preload bundles under the Electron double', async () => {
  const app = await startElectronDouble()
  await app.page.setViewportSize({ width: 1440, height: 900 })
  await dragInSample(app.page)
  await app.kill()
  expect(storedDates(app.dataFolder, 'Pedoman manajemen keamanan')).toEqual({
    start: '2027-06-01',
    end: '2028-02-29',
  })
  const again = await startElectronDouble({ dataFolder: app.dataFolder })
  await again.page.setViewportSize({ width: 1440, height: 900 })
  await expect(again.page.getByText('2027: 2,59', { exact: true })).toBeVisible()
  await again.ask('click', 'Edit > Urungkan')
  await expect(again.page.getByText('2027: 2,67', { exact: true })).toBeVisible()
  await again.quit()
})

test('escape takes a drag back, and nothing is stored', async ({ page }) => {
  const host = await startWebHost()
  await page.goto(host.url)
  const roadmap = new RoadmapPage(page)
  await roadmap.openSample()
  await roadmap.drag(SMKI, '2026-11-01', '2027-10-01')
  await expect(page.getByText('2027: 2,59', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('2027: 2,67', { exact: true })).toBeVisible()
  await page.mouse.up()
  await expect(page.getByRole('button', { name: 'Urungkan', exact: true })).toBeDisabled()
  await host.stop()
})

test('the same bar can be dragged again and again, and comes back in as many steps', async ({ page }) => {
  const host = await startWebHost()
  await page.goto(host.url)
  const roadmap = new RoadmapPage(page)
  await roadmap.openSample()
  const drag = async (from: string, to: string, expected: string) => {
    await roadmap.drag(SMKI, from, to)
    await page.mouse.up()
    await expect.poll(() => roadmap.spoken(SMKI)).toContain(expected)
    await roadmap.saved()
  }
  await drag('2026-11-01', '2027-01-01', '1 September 2026 sampai 31 Mei 2027')
  await drag('2027-01-01', '2027-02-01', '1 Oktober 2026 sampai 30 Juni 2027')
  await drag('2027-02-01', '2026-11-01', '1 Juli 2026 sampai 31 Maret 2027')
  for (const expected of ['1 Oktober 2026', '1 September 2026', '1 Juli 2026']) {
    await page.keyboard.press('Control+z')
    await expect.poll(() => roadmap.spoken(SMKI)).toContain(expected)
  }
  await host.stop()
})

test('stretching the end keeps the start; successors follow and are shown following', async ({ page }) => {
  const host = await startWebHost()
  await page.goto(host.url)
  const roadmap = new RoadmapPage(page)
  await roadmap.openSample()
  const program = /Pedoman dan program audit TIK/
  const audit = /Audit TIK putaran pertama/
  await roadmap.drag(program, '2027-06-29', '2027-12-30')
  await page.mouse.up()
  await roadmap.saved()
  await expect.poll(() => roadmap.spoken(program)).toContain('1 Januari 2027 sampai 31 Desember 2027')
  // It waits for the program: planned from 1 September 2027, now the day after.
  await expect.poll(() => roadmap.spoken(audit)).toContain('1 Januari 2028 sampai')
  await roadmap.select(audit)
  await expect(roadmap.inspector.getByText(/menunggu “Pedoman dan program audit TIK/)).toBeVisible()
  await host.stop()
})

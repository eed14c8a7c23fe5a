// Takes the pictures in docs/screenshots from the running application: `npm run screenshots`, after a build.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { startWebHost } from '../tests/e2e/support/web-host.ts'
import { agencyFiles } from '../tests/support/agency-files.ts'
import { loadFramework } from '../tests/support/frameworks.ts'
import { loadSample } from '../tests/support/sample.ts'
import { findOrInstallBrowser } from './browser.mjs'

const folder = resolve('docs/screenshots')
mkdirSync(folder, { recursive: true })

const executablePath = findOrInstallBrowser()
const host = await startWebHost()
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
})
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'id-ID' })

async function picture(name: string): Promise<void> {
  // Fonts are there, nothing is hovered and transitions (120 ms) are over.
  await page.mouse.move(0, 0)
  await page.evaluate(async () => {
    await document.fonts.ready
  })
  await page.waitForTimeout(400)
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

async function press(target: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await target.keyboard.press(key)
}

await page.goto(host.url)
await page.getByRole('heading', { name: 'Mulai rencana baru' }).waitFor()
await picture('mulai')
await page.getByRole('button', { name: 'Buka contoh' }).click()
await page.getByRole('treegrid').waitFor()
await picture('peta-rencana-tanpa-rincian')
await page.getByRole('row', { name: /Penerapan SPLP/ }).click({ position: { x: 80, y: 10 } })
await picture('peta-rencana')
await press(page, 'Control+k')
await page.getByRole('dialog').waitFor()
await picture('palet-perintah')
await press(page, 'Escape')
await page.getByRole('treegrid').focus()
await press(page, '?')
await page.getByRole('dialog').waitFor()
await picture('daftar-tombol')
await press(page, 'Escape')
await press(page, 'Alt+1')
await page.getByRole('heading', { level: 1 }).waitFor()
await picture('ringkasan')
await press(page, 'Alt+9')
await picture('pengaturan')
await press(page, 'Alt+2')
await page.getByRole('gridcell', { name: /^Tingkat I16 / }).focus()
await picture('penilaian')
await page.getByRole('radio', { name: 'Tabel' }).check()
await picture('penilaian-tabel')
await page.getByRole('radio', { name: 'Radar' }).check()
await picture('penilaian-radar')
await page.getByRole('radio', { name: 'Tangga' }).check()
await picture('penilaian-tangga')
await page.getByRole('radio', { name: 'Daftar' }).check()
await press(page, 'Alt+4')
await picture('keterhubungan')
await page.getByRole('radio', { name: 'Diagram' }).check()
await page.locator('.cn-picture svg').waitFor()
await picture('keterhubungan-diagram')
await press(page, 'Alt+5')
const sample = loadSample()
const { files } = agencyFiles(sample, loadFramework('permenpanrb-8-2026'))
await page
  .locator('input[type=file][multiple]')
  .setInputFiles(
    files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })),
  )
await page.getByRole('button', { name: 'Tutup', exact: true }).last().waitFor()
await page.getByText('berkas dibaca dalam').waitFor()
await press(page, 'Enter')
await page.getByRole('button', { name: 'Bappeda', exact: true }).click()
await picture('rekap-opd')
await press(page, 'Escape')
await page.getByRole('radio', { name: 'Proyeksi', exact: true }).check()
await picture('rekap-opd-proyeksi')
await page.getByRole('radio', { name: 'Lini masa', exact: true }).check()
await page.getByRole('row', { name: /^Peta proses bisnis/ }).click({ position: { x: 80, y: 10 } })
await picture('rekap-opd-lini-masa')
await press(page, 'Alt+6')
await page.getByRole('heading', { level: 1 }).waitFor()
await picture('presentasi')
await press(page, 'Alt+7')
await picture('terbitkan')
await page.getByRole('button', { name: 'Lihat Ringkasan satu halaman' }).click()
await page.locator('.sheet svg').first().waitFor()
await picture('satu-halaman')
await press(page, 'Escape')
await press(page, 'Alt+2')
await page.emulateMedia({ colorScheme: 'dark' })
await picture('penilaian-gelap')

await press(page, 'Alt+4')
await page.getByRole('radio', { name: 'Diagram' }).check()
await page.locator('.cn-picture svg').waitFor()
await picture('keterhubungan-gelap')
await press(page, 'Alt+3')
await picture('peta-rencana-gelap')
await press(page, 'Alt+1')
await picture('ringkasan-gelap')
await page.setViewportSize({ width: 1024, height: 768 })
await picture('ringkasan-1024-gelap')
await press(page, 'Alt+3')
await picture('peta-rencana-1024-gelap')
await page.emulateMedia({ colorScheme: 'light' })
await press(page, 'i')
await picture('peta-rencana-1024')
await press(page, 'Alt+2')
await page.getByRole('gridcell', { name: /^Tingkat I16 / }).focus()
await picture('penilaian-1024')
await page.getByRole('radio', { name: 'Tabel' }).check()
await picture('penilaian-tabel-1024')

await browser.close()
await host.stop()
console.log(`Pictures taken: ${folder}`)

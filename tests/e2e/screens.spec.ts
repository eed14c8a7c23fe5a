// Every screen in each language and each theme: complete words, nothing for axe to find, nothing on the console.
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { catalogue } from '../../shared/messages/catalogue.ts'
import { RoadmapPage } from './support/roadmap-page.ts'
import { startWebHost } from './support/web-host.ts'

async function expectSound(page: Page, where: string, without: readonly string[] = []): Promise<void> {
  // A key that is missing in a catalogue is shown as itself: `roadmap.title`.
  const text = await page.locator('body').innerText()
  const sections = Object.keys(catalogue.id).join('|')
  expect(text.match(new RegExp(`\\b(${sections})\\.[a-z]\\w+`, 'g')) ?? [], where).toEqual([])
  const { violations } = await new AxeBuilder({ page }).disableRules([...without]).analyze()
  expect(
    violations.map(
      violation => `${where}: ${violation.id} ${violation.nodes.map(node => node.html).join(' ')}`,
    ),
  ).toEqual([])
}

// Words do not depend on colours: each language and each theme once.
const LOOKS = [
  ['id', 'light'],
  ['en', 'dark'],
] as const
for (const [language, colorScheme] of LOOKS) {
  test(`screens in ${language}, ${colorScheme}`, async ({ page }) => {
    // Axe on every screen and window: half a minute, and more on a busy machine.
    test.slow()
    const host = await startWebHost()
    const complaints: string[] = []
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', error => complaints.push(error.message))
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(host.url)
    if (language === 'en') await page.getByRole('radio', { name: 'English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expectSound(page, 'first run')
    await page.getByRole('button', { name: language === 'id' ? 'Buka contoh' : 'Open the sample' }).click()
    const roadmap = new RoadmapPage(page)
    await expect(roadmap.grid).toBeVisible()
    await expectSound(page, 'roadmap')
    await roadmap.select(/Penerapan SPLP/)
    const folded = roadmap.inspector.getByRole('heading').getByRole('button', { expanded: false })
    while ((await folded.count()) > 0) await folded.first().click()
    await expectSound(page, 'inspector')
    await roadmap.grid.focus()
    await page.keyboard.press('l')
    const option = page.getByRole('option').first()
    // The field may still be on its way into sight, which closes its list; the arrow opens it again.
    await expect(async () => {
      if (!(await option.isVisible())) await page.keyboard.press('ArrowDown')
      await expect(option).toBeVisible({ timeout: 1_000 })
    }).toPass()
    // Lists are drawn at the end of the page, outside of its landmarks (decision 25); a long one is scrolled by the arrows of
    // its field.
    await expectSound(page, 'list of a combo box', ['region', 'scrollable-region-focusable'])
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator('#root')).not.toHaveAttribute('data-react-aria-top-layer')
    await page.keyboard.press('Alt+1')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      language === 'id' ? 'Ringkasan' : 'Overview',
    )
    await expectSound(page, 'overview')
    await page.keyboard.press('Alt+4')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      language === 'id' ? 'Keterhubungan' : 'Connectivity',
    )
    await expectSound(page, 'connectivity')
    await page.getByRole('radio', { name: 'Diagram' }).check()
    await expect(page.locator('.cn-picture svg')).toBeVisible({ timeout: 30_000 })
    await expectSound(page, 'connectivity as a diagram')
    await page.keyboard.press('n')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectSound(page, 'window for an application or data set')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Alt+9')
    const sections = page.locator('.st-nav button, .st-nav a')
    await expect(sections.first()).toBeVisible()
    for (const section of await sections.all()) {
      await section.click()
      await expectSound(page, `settings: ${await section.innerText()}`)
    }
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectSound(page, 'keys')
    await page.keyboard.press('Escape')
    expect(complaints).toEqual([])
    await host.stop()
  })

  test(`the assessment in ${language}, ${colorScheme}`, async ({ page }) => {
    // Eight times axe on a screen of many parts.
    test.slow()
    const host = await startWebHost()
    const complaints: string[] = []
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', error => complaints.push(error.message))
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(host.url)
    if (language === 'en') await page.getByRole('radio', { name: 'English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await page.getByRole('button', { name: language === 'id' ? 'Buka contoh' : 'Open the sample' }).click()
    await expect(new RoadmapPage(page).grid).toBeVisible()
    await page.keyboard.press('Alt+2')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      language === 'id' ? 'Penilaian mandiri 2026' : 'Self-assessment 2026',
    )
    await expectSound(page, 'assessment')
    await page.getByRole('radio', { name: 'SPBE 2018' }).check()
    await expectSound(page, 'assessment of a framework without levels')
    await page.getByRole('radio', { name: 'Pemdi 2026' }).check()
    await page.getByRole('radio', { name: language === 'id' ? 'Tabel' : 'Table' }).check()
    await expectSound(page, 'assessment as a table')
    await page.getByRole('radio', { name: 'Radar' }).check()
    await expectSound(page, 'assessment as a radar')
    await page.getByRole('radio', { name: language === 'id' ? 'Tangga' : 'Ladder' }).check()
    await expectSound(page, 'assessment as a ladder')
    await page
      .getByRole('button', { name: language === 'id' ? 'Tempel hasil resmi' : /Paste an official/ })
      .click()
    await page.getByRole('dialog').getByRole('textbox').fill('1\t3\n2\t2,5\n99\t1')
    await expectSound(page, 'window for an official result')
    await page.getByRole('button', { name: language === 'id' ? 'Baca baris' : 'Read the rows' }).click()
    await expectSound(page, 'preview of an official result')
    expect(complaints).toEqual([])
    await host.stop()
  })
}

test('a second host on the same data may look and not touch, and says so', async ({ page, context }) => {
  const first = await startWebHost()
  await page.goto(first.url)
  await new RoadmapPage(page).openSample()
  const second = await startWebHost({ dataFolder: first.dataFolder })
  const other = await context.newPage()
  await other.goto(second.url)
  await expect(other.getByText('hanya lihat')).toBeVisible()
  await expect(other.getByText(/Jendela lain sedang memakai data ini/).first()).toBeVisible()
  await expect(new RoadmapPage(other).grid).toBeVisible()
  await expect(other.getByRole('button', { name: 'Kegiatan', exact: true })).toBeDisabled()
  await second.stop()
  await first.stop()
})

test('two pages on one host stay the same plan', async ({ page, context }) => {
  const host = await startWebHost()
  await page.goto(host.url)
  const here = new RoadmapPage(page)
  await here.openSample()
  const other = await context.newPage()
  await other.goto(new URL('/', host.url).href)
  const there = new RoadmapPage(other)
  await expect(there.grid).toBeVisible()
  await here.select(/Survei kepuasan daring/)
  await page.keyboard.press('Delete')
  await expect(there.row(/Survei kepuasan daring/)).toHaveCount(0)
  await other.keyboard.press('Control+z')
  await expect(here.row(/Survei kepuasan daring/)).toHaveCount(1)
  await expect(page.getByText('2030: 3,69', { exact: true })).toBeVisible()
  await host.stop()
})

test('when the host is gone the page says that nothing is stored any more, and what is safe', async ({
  page,
}) => {
  const host = await startWebHost()
  await page.goto(host.url)
  const roadmap = new RoadmapPage(page)
  await roadmap.openSample()
  await roadmap.select(/Penerapan SPLP/)
  await host.kill()
  // Said at once, before anything is typed.
  await expect(page.getByText('terputus')).toBeVisible()
  await roadmap.type('Kemajuan', '40')
  await expect(page.getByText(/Program penyimpan tidak menjawab/).first()).toBeVisible()
  await expect(roadmap.inspector.getByRole('textbox', { name: 'Kemajuan' })).toHaveValue('40')
})

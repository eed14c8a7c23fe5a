// What react-aria says by itself, to screen readers above all, in the language of the page: it has no Indonesian.
import { expect, test, type Page } from '@playwright/test'
import { RoadmapPage } from './support/roadmap-page.ts'
import { startWebHost, type RunningWebHost } from './support/web-host.ts'

const ENGLISH =
  /\b(dismiss|suggestions?|show|options?|choices?|available|selected|select|previous|next|today|nothing|close|press)\b/i
const INDONESIAN = /\b(tutup|tampilkan|pilihan|tersedia|dipilih|sebelumnya|berikutnya|tekan)\b/i

/** Names, descriptions and live texts, also those that are only heard; without what lies in the plan. */
async function heard(page: Page): Promise<string> {
  const texts = await page.evaluate(() => {
    const attributes = ['aria-label', 'aria-description', 'aria-roledescription', 'placeholder']
    const named = [...document.querySelectorAll('body *')]
      .filter(element => !element.closest('[role="treegrid"], [role="row"], option'))
      .flatMap(element => attributes.flatMap(name => element.getAttribute(name) ?? []))
    const hidden = [...document.querySelectorAll('[aria-live], [role="log"], [id^="react-aria-description"]')]
    return [...named, ...hidden.map(element => element.textContent)]
  })
  return texts.join('\n')
}

/** Everything of the library that the page shows, one after the other. */
async function openEach(
  page: Page,
  words: Readonly<Record<'calendar' | 'compare' | 'filter', RegExp>>,
  check: (where: string) => Promise<void>,
) {
  const details = page.getByRole('complementary')
  const open = async (where: string, name: RegExp) => {
    await details.or(page.locator('.rm-main')).getByRole('button', { name }).first().click()
    await check(where)
    await page.keyboard.press('Escape')
  }
  await page.getByRole('treegrid').focus()
  await page.keyboard.press('l')
  await expect(page.getByRole('option').first()).toBeVisible()
  await check('combo box')
  await page.keyboard.type('peta')
  await page.keyboard.press('ArrowDown')
  await check('combo box, walked')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await open('select', /Status/)
  await open('calendar', words.calendar)
  await open('menu', words.compare)
  await open('popover', words.filter)
  await page.keyboard.press('Control+k')
  await check('palette')
  await page.keyboard.press('Escape')
}

let host: RunningWebHost
test.beforeEach(async ({ page }) => {
  host = await startWebHost()
  await page.goto(host.url)
})
test.afterEach(() => host.stop())

test('the library speaks Indonesian, and English once that is chosen', async ({ page }) => {
  const roadmap = new RoadmapPage(page)
  await roadmap.openSample()
  await roadmap.select(/Penerapan SPLP/)
  const said: string[] = []
  await openEach(
    page,
    { calendar: /^Buka kalender: Mulai/, compare: /Bandingkan/, filter: /^Saring/ },
    async where => {
      const text = await heard(page)
      expect(text.match(ENGLISH)?.[0] ?? null, `${where}:\n${text}`).toBeNull()
      said.push(text)
    },
  )
  for (const word of [
    'Tutup',
    'Tampilkan pilihan',
    'pilihan tersedia.',
    '1 Januari 2027, dipilih',
    'Bulan berikutnya',
  ])
    expect(said.join('\n')).toContain(word)

  await page.keyboard.press('Alt+9')
  await page.locator('.st-nav').getByText('Tampilan').click()
  await page.getByRole('radio', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  // What was said before the switch is still in the log of what was said.
  await page.reload()
  await roadmap.select(/Penerapan SPLP/)
  said.length = 0
  await openEach(page, { calendar: /: Start$/, compare: /Compare/, filter: /^Filter/ }, async where => {
    const text = await heard(page)
    expect(text.match(INDONESIAN)?.[0] ?? null, `${where}:\n${text}`).toBeNull()
    said.push(text)
  })
  for (const word of ['Close', 'Show choices', 'choices available.', 'January 2027, selected', 'Next month'])
    expect(said.join('\n')).toContain(word)
})

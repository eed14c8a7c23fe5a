// The presenter's window: a second page of the meeting, with the same keys; on one screen, on two, and where it is held back.
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test'
import { findBrowser } from '../../scripts/browser.mjs'
import { RoadmapPage } from './support/roadmap-page.ts'
import { startOnSample } from './support/start-on.ts'
import { startWebHost, type RunningWebHost } from './support/web-host.ts'

let host: RunningWebHost
const complaints: string[] = []

function listen(page: Page): void {
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
}

test.beforeEach(() => {
  complaints.length = 0
})
test.afterEach(async () => {
  expect(complaints).toEqual([])
  await host.stop()
})

const player = (page: Page) => page.getByRole('dialog', { name: /^(Presentasi|Presentation) / })
const place = (page: Page) => player(page).locator('.pl-place')
const title = (presenter: Page) => presenter.getByRole('heading', { level: 1 })
const HALF_TYPED = 'Keputusan yang diketik belum dicatat. Tekan C untuk melanjutkan.'
const foot = (presenter: Page) => presenter.locator('.pn-foot > p')

async function startMeeting(page: Page): Promise<void> {
  listen(page)
  ;({ host } = await startOnSample(page))
  await page.keyboard.press('F5')
  await expect(place(page)).toHaveText('1 / 14')
}

async function openPresenter(page: Page): Promise<Page> {
  const [presenter] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')])
  listen(presenter)
  await presenter.setViewportSize({ width: 1280, height: 720 })
  await expect(title(presenter)).toBeVisible()
  return presenter
}

test('shows notes, clock and the next slide; every key works in both windows', async ({ page }) => {
  await startMeeting(page)
  const presenter = await openPresenter(page)
  await expect(presenter).toHaveTitle('Jendela pembicara · Peta Rencana SPBE 2026–2030')
  await presenter.keyboard.press('PageDown')
  await expect(place(page)).toHaveText('2 / 14')
  await expect(title(presenter)).toHaveText(/: indeks\s1,65, predikat Cukup$/)
  const notes = presenter.getByRole('group', { name: 'Catatan' })
  await expect(notes).toContainText('Ke target 4,90 masih kurang 3,25.')
  await expect(notes.getByRole('listitem')).toHaveCount(7)
  await expect(presenter.locator('.pn-next-title')).toHaveText(/^Direncanakan 40 kegiatan/)
  await page.keyboard.press('4')
  await expect(title(presenter)).toHaveText(/^Desember 2029: /)
  await presenter.keyboard.press('b')
  await expect(player(page).locator('.pl-blank')).toHaveAttribute('data-color', 'black')
  await expect(presenter.getByText('Layar digelapkan. Tekan B untuk kembali.')).toBeVisible()
  await page.keyboard.press('b')
  await expect(player(page).locator('.pl-blank')).toHaveCount(0)
  await presenter.keyboard.press('Space')
  await expect(presenter.getByRole('button', { name: 'Hentikan waktu' })).toBeVisible()
  await presenter.keyboard.press('End')
  await expect(presenter.getByText('Ini slide terakhir.')).toBeVisible()
  await presenter.getByRole('button', { name: 'Slide sebelumnya' }).click()
  await expect(place(page)).toHaveText('13 / 14')
  // Said once, where the presenter is.
  await expect(player(page).getByText('Slide 13 dari 14', { exact: false })).toHaveCount(0)
  await expect(presenter.getByText('Slide 13 dari 14', { exact: false })).toHaveCount(1)
  const { violations } = await new AxeBuilder({ page: presenter }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})

test('time is halted and begun anew, notes grow and keep their size', async ({ page }) => {
  await startMeeting(page)
  const presenter = await openPresenter(page)
  const timer = presenter.getByRole('timer')
  await expect(timer).toHaveText(/0:0[2-9]/, { timeout: 5_000 })
  await presenter.keyboard.press('p')
  await expect(presenter.getByText('Waktu berjalan (dijeda)')).toBeVisible()
  await page.keyboard.press('r')
  await expect(timer).toHaveText('0:00')
  await page.keyboard.press('p')
  await expect(timer).toHaveText(/0:0[1-9]/)
  const sizeOf = async (of: Page) =>
    of.locator('.pn-notes').evaluate(notes => getComputedStyle(notes).fontSize)
  expect(await sizeOf(presenter)).toBe('22px')
  await presenter.keyboard.press('+')
  await page.keyboard.press('+')
  expect(await sizeOf(presenter)).toBe('26px')
  await presenter.keyboard.press('-')
  await presenter.keyboard.press('3')
  const top = () => presenter.locator('.pn-notes').evaluate(notes => notes.scrollTop)
  await presenter.keyboard.press('Shift+ArrowDown')
  await expect.poll(top).toBeGreaterThan(50)
  await expect(place(page)).toHaveText('6 / 14')
  await presenter.keyboard.press('Shift+ArrowUp')
  await expect.poll(top).toBe(0)
  // The window may be gone before the key is up again.
  await presenter.keyboard.press('n').catch(() => undefined)
  await expect.poll(() => presenter.isClosed()).toBe(true)
  expect(await sizeOf(await openPresenter(page))).toBe('24px')
})

test('closing it does not end the meeting, ending the meeting closes it', async ({ page }) => {
  await startMeeting(page)
  const first = await openPresenter(page)
  await first.close()
  await expect(player(page).getByRole('button', { name: 'Jendela pembicara' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(place(page)).toHaveText('2 / 14')
  const second = await openPresenter(page)
  const closed = second.waitForEvent('close')
  await second.keyboard.press('Escape')
  await closed
  await expect(player(page)).toHaveCount(0)
  await page.keyboard.press('F5')
  const third = await openPresenter(page)
  const gone = third.waitForEvent('close')
  await page.reload()
  await gone
})

test('a decision is typed beside the notes while the audience sees the slide, and becomes one itself', async ({
  page,
}) => {
  await startMeeting(page)
  const presenter = await openPresenter(page)
  await presenter.keyboard.press('3')
  await presenter.keyboard.press('c')
  const form = presenter.getByRole('region', { name: 'Catat keputusan' })
  await expect(form.getByRole('textbox', { name: 'Apa', exact: true })).toBeFocused()
  await presenter.keyboard.press('Enter')
  await expect(form.getByText('Wajib diisi.')).toBeVisible()
  await presenter.keyboard.type('Tambah dua analis keamanan')
  await form.getByRole('textbox', { name: 'Siapa' }).fill('BKPSDM')
  await form.getByRole('textbox', { name: 'Sampai kapan' }).fill('31 Jan 2027')
  await presenter.keyboard.press('Enter')
  await expect(form).toHaveCount(0)
  await expect(foot(presenter)).toHaveText('Keputusan dicatat: Tambah dua analis keamanan')
  await expect(presenter.locator('.pn-decided')).toContainText('BKPSDM · sampai 31 Jan 2027')
  await expect(place(page)).toHaveText('6 / 15')
  await presenter.keyboard.press('c')
  await presenter.keyboard.press('Escape')
  await expect(form).toHaveCount(0)
  await presenter.keyboard.press('End')
  await expect(place(page)).toHaveText('15 / 15')
  await expect(player(page).getByRole('heading', { level: 1 })).toHaveText(
    'Diputuskan 1 hal pada 23 November 2026',
  )
  await expect(player(page).getByRole('listitem')).toContainText('BKPSDM · sampai 31 Jan 2027 · Rencana ini')
})

test('what a decision is about stays, whatever is shown or chosen later', async ({ page }) => {
  await startMeeting(page)
  const presenter = await openPresenter(page)
  await presenter.keyboard.press('3')
  const bar = player(page).getByRole('button', { name: /^CSIRT kabupaten/ })
  await bar.focus()
  await presenter.keyboard.press('c')
  const form = presenter.getByRole('region', { name: 'Catat keputusan' })
  const about = form.getByText(/^Tentang: CSIRT kabupaten/)
  await expect(about).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(place(page)).toHaveText('7 / 14')
  await expect(about).toBeVisible()
  await form.getByRole('textbox', { name: 'Apa', exact: true }).fill('Dipercepat')
  await presenter.keyboard.press('Enter')
  await expect(form).toHaveCount(0)
  await presenter.keyboard.press('End')
  await expect(player(page).getByRole('listitem')).toContainText('CSIRT kabupaten')
})

test('what is typed is not lost by a key for something else, and Esc in either window closes it first', async ({
  page,
}) => {
  await startMeeting(page)
  const presenter = await openPresenter(page)
  const form = presenter.getByRole('region', { name: 'Catat keputusan' })
  const what = form.getByRole('textbox', { name: 'Apa', exact: true })
  await presenter.keyboard.press('c')
  await what.pressSequentially('Tambah dua')
  // A page that is loaded anew would close this window.
  await presenter.keyboard.press('F5')
  await presenter.keyboard.press('Control+F5')
  await page.keyboard.press('c')
  await expect(page.getByRole('dialog', { name: 'Catat keputusan' })).toHaveCount(0)
  await presenter.getByRole('group', { name: 'Catatan' }).focus()
  await presenter.keyboard.press('c')
  await expect(what).toHaveValue('Tambah dua')
  await what.focus()
  await presenter.keyboard.type(' analis n')
  await presenter.keyboard.press('Escape')
  await expect(form).toHaveCount(0)
  await expect(foot(presenter)).toHaveText(HALF_TYPED)
  await presenter.keyboard.press('c')
  await expect(what).toHaveValue('Tambah dua analis n')
  await form.getByRole('button', { name: 'Buang' }).click()
  await expect(form).toHaveCount(0)
  await presenter.keyboard.press('c')
  await expect(what).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(form).toHaveCount(0)
  // Over the slides: closed from here as well.
  await page.keyboard.press('c')
  const window = page.getByRole('dialog', { name: 'Catat keputusan' })
  await expect(window).toBeVisible()
  await page.keyboard.press('F5')
  await presenter.keyboard.press('PageDown')
  await presenter.keyboard.press('Escape')
  await expect(window).toHaveCount(0)
  await expect(place(page)).toHaveText('1 / 14')
  await presenter.keyboard.press('c')
  await presenter.close()
  // Without its window the next one may begin.
  await page.keyboard.press('c')
  await expect(window).toBeVisible()
})

test('a decision that is half typed waits, whatever window, slide or meeting is closed meanwhile', async ({
  page,
}) => {
  await startMeeting(page)
  const presenter = await openPresenter(page)
  const form = presenter.getByRole('region', { name: 'Catat keputusan' })
  await presenter.keyboard.press('c')
  await presenter.keyboard.type('Minta n')
  await form.getByRole('textbox', { name: 'Sampai kapan' }).fill('akhir tahun')
  await form.getByRole('textbox', { name: 'Siapa' }).focus()
  // Letters of the form are letters.
  await presenter.keyboard.type('nkxb')
  await expect(player(page).locator('.pl-blank')).toHaveCount(0)
  // The window goes, by the key of the slides.
  await page.keyboard.press('n')
  await expect.poll(() => presenter.isClosed()).toBe(true)
  await expect(player(page).getByText(HALF_TYPED)).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(player(page).getByText(HALF_TYPED)).toBeVisible()
  await page.keyboard.press('c')
  const window = page.getByRole('dialog', { name: 'Catat keputusan' })
  const what = window.getByRole('textbox', { name: 'Apa', exact: true })
  await expect(what).toHaveValue('Minta n')
  await expect(window.getByRole('textbox', { name: 'Siapa' })).toHaveValue('nkxb')
  await expect(window.getByRole('textbox', { name: 'Sampai kapan' })).toHaveValue('akhir tahun')
  await what.focus()
  await page.keyboard.press('End')
  await page.keyboard.type('arasumber')
  await page.keyboard.press('Escape')
  await expect(window).toHaveCount(0)
  // The meeting ends: it waits below the slides.
  await page.keyboard.press('Escape')
  await expect(player(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Lanjutkan keputusan' }).click()
  await expect(what).toHaveValue('Minta narasumber')
  // Who closes the window of the program is asked first.
  const asked = page.waitForEvent('dialog')
  void page.close({ runBeforeUnload: true })
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
  await page.keyboard.press('Escape')
  await page.keyboard.press('F5')
  const again = await openPresenter(page)
  await again.keyboard.press('c')
  const fields = again.getByRole('region', { name: 'Catat keputusan' })
  await expect(fields.getByRole('textbox', { name: 'Apa', exact: true })).toHaveValue('Minta narasumber')
  await fields.getByRole('textbox', { name: 'Sampai kapan' }).fill('31 Des 2026')
  await again.keyboard.press('Enter')
  await expect(again.locator('.pn-decided')).toContainText('nkxb · sampai 31 Des 2026')
  await again.keyboard.press('c')
  await expect(fields.getByRole('textbox', { name: 'Apa', exact: true })).toHaveValue('')
})

test('F5 in the presenter’s window asks to move nothing where the slides fill their screen', async ({
  page,
}) => {
  await startMeeting(page)
  const presenter = await openPresenter(page)
  await expect(foot(presenter)).toHaveText(/^Pindahkan jendela ini ke layar Anda/)
  await page.keyboard.press('F5')
  await expect(foot(presenter)).toHaveText(/^Tombol sama di kedua jendela/)
  // What that key allowed the page to do is over then.
  await page.waitForTimeout(5_500)
  await presenter.keyboard.press('F5')
  await presenter.waitForTimeout(300)
  await expect(foot(presenter)).toHaveText(/^Tombol sama di kedua jendela/)
})

test('a full screen that comes after the meeting is left again', async ({ page }) => {
  await page.addInitScript(() => {
    const ask: unknown = Reflect.get(Element.prototype, 'requestFullscreen')
    Element.prototype.requestFullscreen = async function (options) {
      await new Promise(resolve => setTimeout(resolve, 1_000))
      if (typeof ask === 'function') await Reflect.apply(ask, this, [options])
      document.documentElement.dataset['filled'] = 'yes'
    }
  })
  await startMeeting(page)
  await page.keyboard.press('Escape')
  await expect(player(page)).toHaveCount(0)
  await expect(page.locator('html[data-filled]')).toHaveCount(1)
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true)
})

test('follows language and colours, in English', async ({ page }) => {
  listen(page)
  ;({ host } = await startOnSample(page))
  for (const command of ['English', 'Dark']) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(command)
    // The list follows the words a little later.
    await expect(page.getByRole('menuitem').first()).toContainText(command)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.keyboard.press('F5')
  const presenter = await openPresenter(page)
  await expect(presenter.locator('html')).toHaveAttribute('lang', 'en')
  await expect(presenter.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(presenter.getByRole('heading', { name: 'Notes' })).toBeVisible()
  await expect(presenter.getByText('Elapsed')).toBeVisible()
  await expect(presenter.getByRole('group', { name: 'Notes' })).toContainText(
    'From index 1.55 to 3.69 (Sangat Baik) by the end of 2030.',
  )
  const { violations } = await new AxeBuilder({ page: presenter }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})

test('where it is held back, the foot says so and the meeting goes on', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await startMeeting(page)
  await page.keyboard.press('n')
  await expect(player(page).getByText('Peramban menahan jendela pembicara.', { exact: false })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(place(page)).toHaveText('2 / 14')
})

test('Esc closes the window of a decision and not the meeting, also where it leaves the full screen', async ({
  page,
}) => {
  await startMeeting(page)
  await page.keyboard.press('c')
  const window = page.getByRole('dialog', { name: 'Catat keputusan' })
  await expect(window).toBeVisible()
  // As a browser does that cannot leave the key to the page.
  await page.evaluate(() => document.exitFullscreen())
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true)
  await expect(window).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(window).toHaveCount(0)
  await expect(place(page)).toHaveText('1 / 14')
  await page.keyboard.press('F5')
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(false)
  await page.evaluate(() => document.exitFullscreen())
  await expect(player(page)).toHaveCount(0)
})

test.describe('with two screens', () => {
  let context: BrowserContext

  async function startOnTwoScreens(isGranted: boolean): Promise<Page> {
    const executablePath = findBrowser()
    const browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--screen-info={1920x1080}{1280x720}'],
    })
    context = await browser.newContext({ viewport: null, locale: 'id-ID', timezoneId: 'Asia/Jakarta' })
    const page = await context.newPage()
    listen(page)
    host = await startWebHost()
    const session = await browser.newBrowserCDPSession()
    const { browserContextIds } = await session.send('Target.getBrowserContexts')
    await session.send('Browser.setPermission', {
      permission: { name: 'window-management' },
      setting: isGranted ? 'granted' : 'denied',
      origin: new URL(host.url).origin,
      ...(browserContextIds[0] === undefined ? {} : { browserContextId: browserContextIds[0] }),
    })
    await page.goto(host.url)
    await new RoadmapPage(page).openSample()
    return page
  }
  test.afterEach(async () => {
    await context.browser()?.close()
  })

  test('it opens by itself, swaps places, and stays away once it was closed by hand', async () => {
    const page = await startOnTwoScreens(true)
    const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('F5')])
    await expect(title(presenter)).toBeVisible()
    await expect(foot(presenter)).toHaveText(/^Tombol sama di kedua jendela/)
    expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
    const left = () => presenter.evaluate(() => window.screenX)
    expect(await left()).toBeLessThan(1_920)
    // What the first key allowed the page to do is over then.
    await page.waitForTimeout(5_500)
    await presenter.keyboard.press('s')
    await expect(foot(presenter)).toHaveText('Layar hanya dapat ditukar dari jendela slide: tekan S di sana.')
    await page.keyboard.press('s')
    await expect.poll(left).toBeGreaterThanOrEqual(1_920)
    await page.keyboard.press('n')
    await expect.poll(() => presenter.isClosed()).toBe(true)
    await page.keyboard.press('Escape')
    await expect(player(page)).toHaveCount(0)
    await page.keyboard.press('F5')
    await expect(place(page)).toHaveText('1 / 14')
    await page.waitForTimeout(500)
    expect(context.pages()).toHaveLength(1)
    await expect(player(page).getByText('Ada layar lain', { exact: false })).toHaveCount(0)
    // Opened by hand it knows its place all the same: nothing has to be moved, and the slides keep their screen.
    const [again] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')])
    await expect(foot(again)).toHaveText(/^Tombol sama di kedua jendela/)
    expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  })

  test('where the screens may not be used, it is offered, and says how to place it', async () => {
    const page = await startOnTwoScreens(false)
    await page.keyboard.press('F5')
    await expect(
      player(page).getByText('Ada layar lain. Tekan N untuk membuka jendela pembicara.'),
    ).toBeVisible()
    const presenter = await openPresenter(page)
    await expect(foot(presenter)).toHaveText(/^Pindahkan jendela ini ke layar Anda/)
    await page.keyboard.press('s')
    await expect(foot(presenter)).toHaveText(/^Layar lain tidak ditemukan/)
  })
})

// The desktop window: the real main and preload bundles under the Electron double. Not real Electron: see docs/architecture.md.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { METHODS } from '../../shared/contract/channels.ts'
import { ended, printed } from './support/child.ts'
import { forkDouble, startElectronDouble, type RunningDouble } from './support/electron-double.ts'

let desktop: RunningDouble

/** Calls through the preload's bridge, from the page, with whatever is given. */
function callBridge(method: string, request: unknown): Promise<unknown> {
  return desktop.page.evaluate(
    ([method, request]) =>
      Reflect.apply(Reflect.get(window.bridge ?? {}, 'call'), undefined, [method, request]),
    [method, request] as const,
  )
}

test('the preload is one CommonJS file that requires Electron and nothing else', () => {
  expect(readdirSync('out/preload').toSorted()).toEqual(['preload.cjs', 'preload.cjs.map'])
  const source = readFileSync('out/preload/preload.cjs', 'utf8')
  expect([...source.matchAll(/\brequire\(([^)]*)\)/g)].map(([, name]) => name)).toEqual(['"electron"'])
  expect(source).not.toContain('import ')
})

test.describe('an open window', () => {
  test.beforeEach(async () => {
    desktop = await startElectronDouble()
  })
  test.afterEach(async () => {
    await desktop.quit()
  })

  test('shows our page, asks nobody outside and gives the page the bridge and nothing else', async () => {
    await expect(desktop.page).toHaveTitle('Peta Rencana SPBE')
    const reached = await desktop.page.evaluate(() => ({
      bridge: Object.keys(window.bridge ?? {}),
      isFrozen: Object.isFrozen(window.bridge),
      node: ['require', 'process', 'module', 'Buffer'].filter(name => name in window),
    }))
    expect(reached).toEqual({ bridge: ['call', 'on'], isFrozen: true, node: [] })
    expect(desktop.happenings.filter(happening => JSON.stringify(happening).includes('blocked'))).toEqual([])
  })

  test('draws the diagram, whose parts are loaded when it is asked for', async () => {
    const { page } = desktop
    const complaints: string[] = []
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await page.getByRole('button', { name: 'Buka contoh' }).click()
    await expect(page.getByRole('treegrid')).toBeVisible()
    await page.keyboard.press('Alt+4')
    await page.getByRole('radio', { name: 'Diagram', exact: true }).check()
    await expect(page.locator('.cn-picture svg')).toContainText('SIMPEG', { timeout: 30_000 })
    expect(complaints).toEqual([])
  })

  test('answers calls from the real backend', async () => {
    const reply = await callBridge('app.start', null)
    expect(reply).toMatchObject({ ok: true, value: { host: 'electron', readOnly: false } })
  })

  test('answers junk on every channel with an error code', async () => {
    const junk = [{ junk: [1, 'x', null] }, 'x'.repeat(100_000), 17]
    for (const method of METHODS) {
      for (const request of junk) {
        expect(
          await callBridge(method, request),
          `${method} ${JSON.stringify(request).slice(0, 30)}`,
        ).toMatchObject({
          ok: false,
          error: { code: 'invalid' },
        })
      }
    }
    expect(await callBridge('nonsense', null)).toEqual({ ok: false, error: { code: 'unknown-method' } })
    expect(await callBridge('app.start', null)).toMatchObject({ ok: true })
  })

  test('opens no other window and goes nowhere else; links to the web are for the browser of the system', async () => {
    const { page } = desktop
    const address = page.url()
    expect(await page.evaluate(() => window.open('https://example.com/'))).toBeNull()
    expect(await page.evaluate(() => window.open('file:///etc/passwd'))).toBeNull()
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {
        href: 'https://example.com/link',
        target: '_blank',
      })
      document.body.append(link)
      link.click()
    })
    await page.evaluate(() => {
      location.href = 'https://example.com/away'
    })
    await expect
      .poll(() => desktop.happenings.slice(1))
      .toEqual([
        { openedOutside: 'https://example.com/' },
        { windowOpen: { url: 'https://example.com/', action: 'deny' } },
        // What would start a program goes nowhere at all.
        { windowOpen: { url: 'file:///etc/passwd', action: 'deny' } },
        { openedOutside: 'https://example.com/link' },
        { windowOpen: { url: 'https://example.com/link', action: 'deny' } },
      ])
    await page.waitForTimeout(200)
    expect(page.url()).toBe(address)
    // Refused before any request was made.
    expect(JSON.stringify(desktop.happenings)).not.toContain('blocked')
  })

  test('opens the window of the presenter, which leads nowhere and closes with the meeting', async () => {
    const { page } = desktop
    await page.getByRole('button', { name: 'Buka contoh' }).click()
    await expect(page.getByRole('treegrid')).toBeVisible()
    await page.keyboard.press('F5')
    await expect(page.locator('.pl-place')).toHaveText('1 / 14')
    const [presenter] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')])
    await expect(presenter.getByRole('heading', { name: 'Catatan' })).toBeVisible()
    await expect
      .poll(() => desktop.happenings.slice(1))
      .toEqual([{ windowOpen: { url: 'about:blank', action: 'allow' } }])
    expect(await presenter.evaluate(() => 'bridge' in window || 'require' in window)).toBe(false)
    await presenter.evaluate(() => {
      location.href = 'https://example.com/away'
    })
    await presenter.waitForTimeout(200)
    expect(presenter.url()).toBe('about:blank')
    await presenter.keyboard.press('PageDown')
    await expect(page.locator('.pl-place')).toHaveText('2 / 14')
    const closed = presenter.waitForEvent('close')
    await page.keyboard.press('Escape')
    await closed
    await expect(page.locator('.pl')).toHaveCount(0)
  })

  test('opens no empty window of another name', async () => {
    const { page } = desktop
    const isClosed = await page.evaluate(async () => {
      const opened = window.open('', 'another')
      const end = performance.now() + 5_000
      while (performance.now() < end) {
        if (opened?.closed !== false) break
        await new Promise(resolve => setTimeout(resolve, 50))
      }
      return opened?.closed
    })
    expect(isClosed).toBe(true)
    expect(desktop.happenings.slice(1)).toEqual([{ windowOpen: { url: 'about:blank', action: 'deny' } }])
  })

  test('cannot reach the network from the page', async () => {
    const outcome = await desktop.page.evaluate(() =>
      fetch('https://example.com/data').then(
        () => 'reached',
        () => 'refused',
      ),
    )
    expect(outcome).toBe('refused')
  })

  test('grants the clipboard for writing, the screens and their Esc key, and nothing else', async () => {
    for (const permission of ['clipboard-sanitized-write', 'fullscreen', 'keyboardLock', 'window-management'])
      expect(await desktop.ask('permission', permission), permission).toEqual({ request: true, check: true })
    for (const permission of [
      'clipboard-read',
      'geolocation',
      'media',
      'notifications',
      'fileSystem',
      'local-fonts',
    ])
      expect(await desktop.ask('permission', permission), permission).toEqual({
        request: false,
        check: false,
      })
  })

  test('hears of the menu, which follows the language', async () => {
    const { page } = desktop
    await page.evaluate(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      window.bridge?.on('menu.action', ({ action }) => heard.push(action))
    })
    for (const line of [
      'Edit > Urungkan',
      'Edit > Ulangi',
      'Bantuan > Daftar tombol',
      'Bantuan > Tentang aplikasi',
    ])
      await desktop.ask('click', line)
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'heard')))
      .toEqual(['undo', 'redo', 'keys', 'about'])
    expect(await callBridge('settings.update', { language: 'en' })).toMatchObject({ ok: true })
    expect(await desktop.ask('menu', null)).toEqual(expect.arrayContaining(['File > Quit', 'Help > About']))
  })
})

test.describe('from start to end', () => {
  let dataFolder: string
  test.beforeEach(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'peta-rencana-desktop-'))
  })
  test.afterEach(() => rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 }))

  test('remembers where the window stood, and ends well', async () => {
    desktop = await startElectronDouble({ dataFolder })
    await desktop.ask('moveWindow', { x: 200, y: 150, width: 1_200, height: 800 })
    expect(await desktop.quit()).toBe(0)
    expect(JSON.parse(readFileSync(join(dataFolder, 'window.json'), 'utf8'))).toEqual({
      bounds: { x: 200, y: 150, width: 1_200, height: 800 },
      isMaximized: false,
    })
    desktop = await startElectronDouble({ dataFolder })
    expect(await desktop.ask('bounds', null)).toEqual({ x: 200, y: 150, width: 1_200, height: 800 })
    expect(await desktop.quit()).toBe(0)
  })

  test('ends when the window is closed', async () => {
    desktop = await startElectronDouble({ dataFolder })
    const exit = desktop.exit()
    await desktop.page.close()
    expect(await exit).toBe(0)
  })

  test('quits from the menu', async () => {
    desktop = await startElectronDouble({ dataFolder })
    const exit = desktop.exit()
    await desktop.ask('click', 'Berkas > Keluar')
    expect(await exit).toBe(0)
  })

  test('starts once: the second start brings the first window to the front', async () => {
    desktop = await startElectronDouble({ dataFolder })
    await desktop.ask('minimize', null)
    const second = forkDouble(dataFolder)
    const text = printed(second)
    expect(await ended(second), text()).toBe(0)
    await expect.poll(() => desktop.ask('isMinimized', null)).toBe(false)
    await desktop.quit()
  })

  test('keeps what was stored when it is killed', async () => {
    desktop = await startElectronDouble({ dataFolder })
    expect(await callBridge('plan.openSample', null)).toMatchObject({ ok: true })
    await desktop.kill()
    desktop = await startElectronDouble({ dataFolder })
    expect(await callBridge('app.start', null)).toMatchObject({
      ok: true,
      value: { plans: [{ isSample: true, itemCount: 40 }], readOnly: false },
    })
    await desktop.quit()
  })

  test('says in a box why it cannot start', async () => {
    const file = join(dataFolder, 'a-file')
    writeFileSync(file, '')
    mkdirSync(join(dataFolder, 'x'))
    const child = forkDouble(join(file, 'folder'))
    const boxes: unknown[] = []
    child.on('message', message => boxes.push(message))
    expect(await ended(child)).toBe(1)
    expect(boxes).toEqual([
      {
        errorBox: {
          title: 'Aplikasi tidak dapat dibuka. / The application could not be opened.',
          content: expect.stringContaining('ENOTDIR'),
        },
      },
    ])
  })
})

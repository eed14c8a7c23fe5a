// The double of BrowserWindow and its webContents: a page of the Chromium in browser.ts.
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import type { CDPSession, Frame, Page } from '@playwright/test'
import { app } from './app.ts'
import { openPage, own, type PageOwner } from './browser.ts'
import { callHandler, requireCloneable, toFrameDouble } from './ipc-main.ts'
import { toAppAddress, toPageAddress } from './protocol.ts'
import { wrapPreload } from './preload-script.ts'

interface WebPreferences {
  readonly preload?: string
  readonly sandbox?: boolean
  readonly contextIsolation?: boolean
  readonly nodeIntegration?: boolean
  readonly webviewTag?: boolean
  readonly webSecurity?: boolean
}
/** As the protocol of the browser knows them. */
type PrintOptions = Extract<Parameters<CDPSession['send']>, ['Page.printToPDF', unknown?]>[1]

interface WindowOptions {
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly height?: number
  readonly webPreferences?: WebPreferences
}
interface OpenAnswer {
  readonly action: string
  readonly overrideBrowserWindowOptions?: WindowOptions
}
type OpenHandler = (details: { readonly url: string; readonly frameName: string }) => OpenAnswer

/** What Electron or our own rules forbid; the first two also make Electron's preload behave as ours could not. */
function refuseUnsafe(preferences: WebPreferences): void {
  if (preferences.sandbox === false) throw new Error('sandbox must not be switched off')
  if (preferences.contextIsolation === false) throw new Error('contextIsolation must not be switched off')
  if (preferences.nodeIntegration === true) throw new Error('nodeIntegration must not be switched on')
  if (preferences.webSecurity === false) throw new Error('webSecurity must not be switched off')
  if (preferences.webviewTag === true) throw new Error('webviewTag must not be switched on')
  if (preferences.preload !== undefined && !isAbsolute(preferences.preload))
    throw new Error('preload script must have absolute path')
}

class WebContents extends EventEmitter {
  windowOpenHandler: OpenHandler | undefined
  page: Page | undefined

  get mainFrame(): object | undefined {
    return this.page && toFrameDouble(this.page.mainFrame())
  }

  getURL(): string {
    return toAppAddress(this.page?.url() ?? '')
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.windowOpenHandler = handler
  }

  /** The same parameters as the protocol of the browser. */
  async printToPDF(options: PrintOptions): Promise<Uint8Array> {
    if (this.page === undefined) throw new Error('Printing failed')
    const session = await this.page.context().newCDPSession(this.page)
    const { data } = await session.send('Page.printToPDF', options)
    return Buffer.from(data, 'base64')
  }

  /** Lost where no page has loaded, as in Electron where no listener is there yet. */
  send(channel: string, ...parameters: readonly unknown[]): void {
    const message = { channel, parameters: requireCloneable(parameters) }
    void this.page?.evaluate(({ channel, parameters }) => {
      const dispatch: unknown = Reflect.get(globalThis, 'electronDoubleDispatch')
      if (typeof dispatch === 'function') Reflect.apply(dispatch, undefined, [channel, parameters])
    }, message)
  }
}

export class BrowserWindow extends EventEmitter implements PageOwner {
  readonly webContents = new WebContents()
  readonly #opened: Promise<Page>
  #bounds: { x: number; y: number; width: number; height: number }
  #isMaximized = false
  #isMinimized = false
  #isDestroyed = false
  #isLoadedByApp = false

  /** Of the window that was allowed last, until its page is there. */
  #allowed: WindowOptions | undefined

  constructor(options: WindowOptions, opened?: Page) {
    super()
    app.requireReady('BrowserWindow')
    refuseUnsafe(options.webPreferences ?? {})
    this.#bounds = {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width ?? 800,
      height: options.height ?? 600,
    }
    app.windows.add(this)
    const preload = options.webPreferences?.preload
    this.#opened = opened === undefined ? this.#open(preload) : this.#take(opened, preload)
  }

  /** The page is there already: another page opened it. A preload runs at once, for an empty page loads nothing. */
  async #take(page: Page, preload: string | undefined): Promise<Page> {
    own(page, this)
    this.webContents.page = page
    page.on('close', () => this.#finish())
    if (preload !== undefined) {
      // Not through the page, whose policy forbids making code from strings.
      const session = await page.context().newCDPSession(page)
      await session.send('Runtime.evaluate', { expression: wrapPreload(readFileSync(preload, 'utf8')) })
    }
    return page
  }

  async #open(preload: string | undefined): Promise<Page> {
    const page = await openPage(this)
    this.webContents.page = page
    await page.setViewportSize({ width: this.#bounds.width, height: this.#bounds.height })
    if (preload !== undefined) await page.addInitScript(wrapPreload(readFileSync(preload, 'utf8')))
    page.once('domcontentloaded', () => this.emit('ready-to-show'))
    page.on('close', () => this.#finish())
    return page
  }

  async loadURL(address: string): Promise<void> {
    const page = await this.#opened
    this.#isLoadedByApp = true
    await page.goto(toPageAddress(address))
  }

  mayNavigate(address: string): boolean {
    // What the application itself loads raises no event; it comes once, first.
    if (this.#isLoadedByApp) {
      this.#isLoadedByApp = false
      return true
    }
    let isPrevented = false
    const event = { url: address, preventDefault: () => (isPrevented = true) }
    this.webContents.emit('will-navigate', event, address)
    return !isPrevented
  }

  answerWindowOpen(url: string, frameName: string): string {
    const answer = this.webContents.windowOpenHandler?.({ url, frameName })
    this.#allowed = answer?.overrideBrowserWindowOptions
    return answer?.action ?? 'allow'
  }

  async adopt(page: Page): Promise<void> {
    const window = new BrowserWindow(this.#allowed ?? {}, page)
    this.webContents.emit('did-create-window', window)
    await window.#opened
  }

  invoke(frame: Frame, channel: string, parameters: readonly unknown[]): Promise<unknown> {
    return callHandler(channel, { sender: this.webContents, senderFrame: toFrameDouble(frame) }, parameters)
  }

  close(): void {
    if (this.#isDestroyed) return
    let isPrevented = false
    this.emit('close', { preventDefault: () => (isPrevented = true) })
    if (isPrevented) return
    this.#leave()
    void this.webContents.page?.close()
  }

  /** The page was closed from outside, by the test. */
  #finish(): void {
    if (this.#isDestroyed) return
    this.emit('close', { preventDefault: () => undefined })
    this.#leave()
  }

  #leave(): void {
    this.#isDestroyed = true
    app.windows.delete(this)
    this.emit('closed')
    app.windowClosed()
  }

  isDestroyed = (): boolean => this.#isDestroyed
  isMaximized = (): boolean => this.#isMaximized
  isMinimized = (): boolean => this.#isMinimized
  getNormalBounds = (): object => this.#bounds
  show = (): boolean => this.emit('show')
  focus = (): boolean => this.emit('focus')
  restore = (): void => {
    this.#isMinimized = false
  }
  minimize = (): void => {
    this.#isMinimized = true
  }
  maximize = (): void => {
    this.#isMaximized = true
  }
  setBounds = (bounds: Partial<{ x: number; y: number; width: number; height: number }>): void => {
    this.#bounds = { ...this.#bounds, ...bounds }
  }
}

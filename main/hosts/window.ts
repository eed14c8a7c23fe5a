// The window: sandboxed, remembers its place, leads nowhere else. While a meeting lasts its page may have a second one, empty
// until the page draws into it.
import {
  BrowserWindow,
  screen,
  shell,
  type BrowserWindowConstructorOptions,
  type HandlerDetails,
  type WebContents,
  type WebPreferences,
} from 'electron'
import { PRESENTER_FRAME } from '../../shared/domain/presentation-look.ts'
import { isPageUrl, PAGE_URL } from './app-scheme.ts'
import { fitToScreens, MIN_HEIGHT, MIN_WIDTH, readWindowState, writeWindowState } from './window-state.ts'

export interface WindowFiles {
  /** Absolute. */
  readonly preload: string
  readonly state: string
  readonly icon: string
}

const SAFE = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
} as const satisfies WebPreferences

export function openWindow(files: WindowFiles): BrowserWindow {
  const workAreas = screen.getAllDisplays().map(display => display.workArea)
  const state = fitToScreens(readWindowState(files.state), workAreas)
  const window = new BrowserWindow({
    ...state.place,
    width: state.width,
    height: state.height,
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    show: false,
    icon: files.icon,
    webPreferences: { ...SAFE, preload: files.preload },
  })
  keepInside(window, files.icon)
  window.once('ready-to-show', () => {
    if (state.isMaximized) window.maximize()
    window.show()
  })
  window.on('close', () => {
    writeWindowState(files.state, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() })
  })
  return window
}

/** Rejects where the page cannot be loaded: without it the window is of no use. */
export async function loadPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(PAGE_URL)
}

/** A page of the web belongs into the user's own browser; anything else an address may start is refused. */
function openOutside(url: string): void {
  if (/^https?:\/\//i.test(url)) void shell.openExternal(url)
}

/** No other page in a window than those that are allowed, however it is asked for. */
function keepPages(
  { webContents }: { readonly webContents: WebContents },
  isAllowed: (url: string) => boolean,
): void {
  webContents.on('will-navigate', event => {
    if (!isAllowed(event.url)) event.preventDefault()
  })
  webContents.on('will-frame-navigate', event => {
    if (!isAllowed(event.url)) event.preventDefault()
  })
  webContents.on('will-redirect', event => event.preventDefault())
  webContents.on('will-attach-webview', event => event.preventDefault())
}

/** The empty window of that name, and no other. */
const isPresenter = ({ url, frameName }: Pick<HandlerDetails, 'url' | 'frameName'>) =>
  url === 'about:blank' && frameName === PRESENTER_FRAME

/** Without a preload: it reaches nothing but the page that opened it, and closes with that. */
const presenterOptions = (icon: string): BrowserWindowConstructorOptions => ({
  icon,
  autoHideMenuBar: true,
  webPreferences: SAFE,
})

/** No other page in this window, no other window but the presenter's: links to the web open in the browser of the system. */
function keepInside(window: BrowserWindow, icon: string): void {
  const { webContents } = window
  webContents.setWindowOpenHandler(details => {
    if (isPresenter(details)) return { action: 'allow', overrideBrowserWindowOptions: presenterOptions(icon) }
    openOutside(details.url)
    return { action: 'deny' }
  })
  keepPages(window, isPageUrl)
  webContents.on('did-create-window', presenter => {
    presenter.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
    keepPages(presenter, () => false)
  })
}

/** Brings the window to the front, wherever it was. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

// The one window: sandboxed, remembers its place, leads nowhere else.
import { BrowserWindow, screen, shell } from 'electron'
import { isPageUrl, PAGE_URL } from './app-scheme.ts'
import { fitToScreens, MIN_HEIGHT, MIN_WIDTH, readWindowState, writeWindowState } from './window-state.ts'

export interface WindowFiles {
  /** Absolute. */
  readonly preload: string
  readonly state: string
  readonly icon: string
}

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
    webPreferences: {
      preload: files.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  keepInside(window)
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

/** No other page in this window, no other window: links to the web open in the browser of the system. */
function keepInside(window: BrowserWindow): void {
  const { webContents } = window
  webContents.setWindowOpenHandler(({ url }) => {
    openOutside(url)
    return { action: 'deny' }
  })
  webContents.on('will-navigate', event => {
    if (!isPageUrl(event.url)) event.preventDefault()
  })
  webContents.on('will-frame-navigate', event => {
    if (!isPageUrl(event.url)) event.preventDefault()
  })
  webContents.on('will-redirect', event => event.preventDefault())
  webContents.on('will-attach-webview', event => event.preventDefault())
}

/** Brings the window to the front, wherever it was. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

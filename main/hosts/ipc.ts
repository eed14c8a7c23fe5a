// Carries calls from the window to the backend and announcements back. Answers only our own page.
import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import { err, type Result } from '../../shared/base/result.ts'
import { EVENT_NAMES, METHODS, type EventName, type Method } from '../../shared/contract/channels.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import { isPageUrl } from './app-scheme.ts'
import { callBackend, type CallTarget } from './call-backend.ts'

export interface AnnouncingBackend extends CallTarget {
  on(event: EventName, listener: (payload: unknown) => void): () => void
}

/** A frame that is gone, a frame inside the page and a foreign page have no business here. */
function isOurPage(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame
  return frame !== null && frame === event.sender.mainFrame && isPageUrl(frame.url)
}

/** Registers every channel of the contract. `afterCall` hears of each answered call. */
export function registerCalls(
  backend: CallTarget,
  afterCall: (method: Method, reply: Result<unknown, AppError>) => void,
): void {
  for (const method of METHODS) {
    ipcMain.handle(method, async (event, request: unknown) => {
      if (!isOurPage(event)) return err({ code: 'disconnected' })
      const reply = await callBackend(backend, method, request)
      afterCall(method, reply)
      return reply
    })
  }
}

/** Forwards every announcement of the backend to the window. */
export function forwardEvents(backend: AnnouncingBackend, window: BrowserWindow): void {
  for (const event of EVENT_NAMES) backend.on(event, payload => sendEvent(window, event, payload))
}

/** Does nothing once the window is closed. */
export function sendEvent(window: BrowserWindow, event: EventName, payload: unknown): void {
  if (!window.isDestroyed()) window.webContents.send(event, payload)
}

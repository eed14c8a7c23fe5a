// The desktop program as a whole: its folders, its single instance, its end.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import { host as english } from '../../shared/messages/en/host.ts'
import { host } from '../../shared/messages/id/host.ts'

const indonesian = host()

/** Before `ready`: data in `dataFolder`, what Chromium keeps for itself in a folder of its own below it. */
export function keepDataIn(dataFolder: string): void {
  const chromiumFolder = join(dataFolder, 'chromium')
  try {
    // Electron refuses paths that do not exist.
    mkdirSync(chromiumFolder, { recursive: true })
  } catch (error) {
    failStart(error)
    return
  }
  app.setPath('userData', dataFolder)
  app.setPath('sessionData', chromiumFolder)
}

/** Runs `start` when Electron is ready, unless the program runs already: then that one comes to the front. */
export function startOnce(start: () => Promise<void>): void {
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  // Never awaited at the top level: `ready` fires only after the entry module has been evaluated.
  void app.whenReady().then(start).catch(failStart)
}

/** Ends with the last window, on every platform; `close` runs when no window is left that could still write. */
export function endWithWindow(close: () => Promise<void>): void {
  let isClosed = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', event => {
    if (isClosed) return
    event.preventDefault()
    void close().finally(() => {
      isClosed = true
      app.quit()
    })
  })
}

/** Says why in a box, which works before `ready` as well, and ends. */
export function failStart(error: unknown): void {
  const details = error instanceof Error ? error.message : String(error)
  dialog.showErrorBox(`${indonesian.startFailed} / ${english.startFailed}`, details)
  app.exit(1)
}

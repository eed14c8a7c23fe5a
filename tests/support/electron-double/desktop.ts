// The doubles of `dialog`, `shell`, `screen` and `session`: what is asked of them is kept for the test.
import { app } from './app.ts'
import { tell } from './tell.ts'

type RequestHandler = (contents: unknown, permission: string, answer: (isGranted: boolean) => void) => void
type CheckHandler = (contents: unknown, permission: string) => boolean

/** The place or file that is chosen next, as the test says it; null where the user would think better of it. */
let nextPlace: string | null = null
export function chooseNext(place: string | null): void {
  nextPlace = place
}

export const dialog = {
  showSaveDialog(_window: unknown, options: { readonly defaultPath: string }) {
    tell({ askedWhere: options.defaultPath })
    return Promise.resolve({ canceled: nextPlace === null, filePath: nextPlace ?? '' })
  },

  showOpenDialog() {
    return Promise.resolve({ canceled: nextPlace === null, filePaths: nextPlace === null ? [] : [nextPlace] })
  },

  showErrorBox(title: string, content: string): void {
    tell({ errorBox: { title, content } })
  },
}

export const shell = {
  showItemInFolder(file: string): void {
    tell({ revealed: file })
  },

  openExternal(url: string): Promise<void> {
    tell({ openedOutside: url })
    return Promise.resolve()
  },
}

const WORK_AREA = { x: 0, y: 0, width: 1_920, height: 1_040 }

export const screen = {
  getAllDisplays(): readonly { readonly workArea: typeof WORK_AREA }[] {
    app.requireReady('screen')
    return [{ workArea: WORK_AREA }]
  },
}

let requestHandler: RequestHandler | undefined
let checkHandler: CheckHandler | undefined

const defaultSession = {
  setPermissionRequestHandler(handler: RequestHandler): void {
    requestHandler = handler
  },
  setPermissionCheckHandler(handler: CheckHandler): void {
    checkHandler = handler
  },
}

export const session = {
  get defaultSession() {
    app.requireReady('session')
    return defaultSession
  },
}

/** Whether the application grants a permission; true where it set no handler, as in Electron. */
export function isGranted(permission: string): { readonly request: boolean; readonly check: boolean } {
  let request = true
  requestHandler?.(null, permission, granted => (request = granted))
  return { request, check: checkHandler?.(null, permission) ?? true }
}

// The double of Electron's `app`: ready, paths, the single instance, the end.
import { EventEmitter } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What `app` has to know of a window. */
export interface Closable {
  close(): void
}

class DoubleApp extends EventEmitter {
  /** Told by the test, which names the folder of a package's resources. */
  readonly isPackaged = process.env['ELECTRON_DOUBLE_RESOURCES'] !== undefined
  readonly windows = new Set<Closable>()
  readonly #paths = new Map([['documents', tmpdir()]])
  readonly #ready = Promise.withResolvers<void>()
  #isReady = false
  #isQuitting = false
  #lockFile: string | undefined
  /** Set by the browser: runs before the process ends. */
  beforeExit: () => Promise<void> = async () => undefined

  isReady(): boolean {
    return this.#isReady
  }

  whenReady(): Promise<void> {
    return this.#ready.promise
  }

  /** Not Electron's: called by run.ts after the entry has been evaluated. */
  becomeReady(): void {
    if (this.#isQuitting) {
      this.exit(0)
      return
    }
    this.#isReady = true
    this.emit('ready')
    this.#ready.resolve()
  }

  requireReady(what: string): void {
    if (!this.#isReady) throw new Error(`${what} cannot be used before the app is ready`)
  }

  requireNotReady(what: string): void {
    if (this.#isReady) throw new Error(`${what} must be called before the app is ready`)
  }

  getAppPath(): string {
    return process.cwd()
  }

  getPath(name: string): string {
    const path = this.#paths.get(name)
    if (path === undefined)
      throw new Error(`Failed to get '${name}' path: the double knows only what was set`)
    return path
  }

  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`Failed to set path: ${path} does not exist`)
    if (name === 'userData' || name === 'sessionData') this.requireNotReady(`setPath('${name}')`)
    this.#paths.set(name, path)
  }

  enableSandbox(): void {
    this.requireNotReady('app.enableSandbox')
  }

  /** By a file in userData with the id of the first process; the second one knocks with a signal. */
  requestSingleInstanceLock(): boolean {
    mkdirSync(this.getPath('userData'), { recursive: true })
    const file = join(this.getPath('userData'), 'electron-double.lock')
    const first = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
    if (first > 0 && isAlive(first)) {
      writeFileSync(`${file}.args`, JSON.stringify(process.argv))
      process.kill(first, 'SIGUSR2')
      return false
    }
    writeFileSync(file, String(process.pid))
    this.#lockFile = file
    process.on('SIGUSR2', () => {
      const args: unknown = JSON.parse(readFileSync(`${file}.args`, 'utf8'))
      this.emit('second-instance', {}, args, process.cwd(), {})
    })
    return true
  }

  quit(): void {
    this.#isQuitting = true
    if (!this.#isReady) return // becomeReady ends the process
    for (const window of this.windows) window.close()
    this.windowClosed()
  }

  /** Not Electron's: called by a window that has closed. */
  windowClosed(): void {
    if (this.windows.size > 0) return
    if (this.#isQuitting) {
      this.emit('will-quit', { preventDefault: () => undefined })
      this.exit(0)
    } else if (!this.emit('window-all-closed')) this.quit()
  }

  exit(code: number): void {
    if (this.#lockFile !== undefined) rmSync(this.#lockFile, { force: true })
    void this.beforeExit().finally(() => process.exit(code))
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

export const app = new DoubleApp()
if (app.isPackaged)
  Object.defineProperty(process, 'resourcesPath', { value: process.env['ELECTRON_DOUBLE_RESOURCES'] })

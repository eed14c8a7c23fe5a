// The built main and preload bundles under the Electron double, on a data folder of its own.
import { fork, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import type { Bridge } from '../../../shared/contract/contract.ts'
import type { Question, Questions } from '../../support/electron-double/control.ts'
import { ended, firstMessage, pick } from './child.ts'
import { folderForTest } from './data-folder.ts'
import { FIXED_DAY } from './fixed-day.ts'

declare global {
  interface Window {
    /** What the preload gives the page. */
    readonly bridge?: Bridge
  }
}

export interface RunningDouble {
  /** The page of the window. */
  readonly page: Page
  readonly dataFolder: string
  /** What the double told so far, such as blocked requests. */
  readonly happenings: readonly unknown[]
  /** Asks the main process, as tests/support/electron-double/control.ts answers. */
  ask<Q extends Question>(question: Q, parameter: Questions[Q]['parameter']): Promise<Questions[Q]['answer']>
  /** How the application ends, when it does. */
  exit(): Promise<number | NodeJS.Signals>
  /** Ends the application as a crash would; the data folder stays. */
  kill(): Promise<void>
  /** Quits as the menu does and removes the data folder, unless it was given. Answers the exit code. */
  quit(): Promise<number | NodeJS.Signals>
}

/** A package whose archive was taken apart. */
export interface UnpackedApp {
  /** What was in the archive. */
  readonly appFolder: string
  /** Where the program looks for the files beside the archive. */
  readonly resourcesPath: string
}

/** Starts `main` under the double without waiting for a window. */
export function forkDouble(
  dataFolder: string,
  main = resolve('out/main/index.js'),
  unpacked?: UnpackedApp,
  profile?: string,
  args: readonly string[] = [],
  hasKeyring = true,
): ChildProcess {
  return fork(resolve('tests/support/electron-double/run.ts'), [main, ...args], {
    silent: true,
    execArgv: FIXED_DAY,
    cwd: unpacked?.appFolder ?? process.cwd(),
    env: {
      ...process.env,
      PETA_RENCANA_DATA: dataFolder,
      TZ: 'Asia/Jakarta',
      ...(hasKeyring ? {} : { ELECTRON_DOUBLE_NO_KEYRING: 'yes' }),
      ...(profile === undefined ? {} : { ELECTRON_DOUBLE_PROFILE: profile }),
      ...(unpacked === undefined ? {} : { ELECTRON_DOUBLE_RESOURCES: unpacked.resourcesPath }),
    },
  })
}

export async function startElectronDouble(
  options: {
    readonly dataFolder?: string
    readonly unpacked?: UnpackedApp
    /** As on the command line. */
    readonly args?: readonly string[]
    /** False on a desktop whose system keeps no secrets. */
    readonly hasKeyring?: boolean
  } = {},
): Promise<RunningDouble> {
  const folder = folderForTest(options.dataFolder)
  const main = options.unpacked && join(options.unpacked.appFolder, 'out/main/index.js')
  const profile = makeProfileFolder()
  const child = forkDouble(folder.path, main, options.unpacked, profile, options.args, options.hasKeyring)
  const happenings: unknown[] = []
  child.on('message', message => happenings.push(message))
  const port = await firstMessage(child, message => pick(pick(message, 'ready'), 'debuggingPort'))
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${String(port)}`)
  const page = await findWindowPage(browser)
  return {
    page,
    dataFolder: folder.path,
    happenings,
    ask: (question, parameter) => ask(child, question, parameter),
    exit: () => ended(child),
    kill: async () => {
      child.kill('SIGKILL')
      await ended(child)
      await browser.close()
    },
    quit: async () => {
      await ask(child, 'quit', null)
      const outcome = await ended(child)
      await browser.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
      folder.remove()
      return outcome
    },
  }
}

/** In a folder that Playwright empties: a Chromium whose starter was killed writes on for a moment. */
function makeProfileFolder(): string {
  mkdirSync('test-results', { recursive: true })
  return mkdtempSync(resolve('test-results/chromium-'))
}

/** The window's page, among the blank one Chromium starts with. */
async function findWindowPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('Chromium has no context')
  const isWindow = (page: Page) => page.url().startsWith('https://bundle.app.invalid/')
  for (let attempt = 0; attempt < 100; attempt++) {
    const page = context.pages().find(isWindow)
    if (page !== undefined) {
      await page.waitForLoadState('load')
      return page
    }
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('no window opened')
}

let questionNumber = 0

async function ask<Q extends Question>(
  child: ChildProcess,
  question: Q,
  parameter: Questions[Q]['parameter'],
): Promise<Questions[Q]['answer']> {
  const number = ++questionNumber
  const reply = firstMessage(child, message => (pick(message, 'number') === number ? { message } : undefined))
  child.send({ number, question, parameter })
  const { message } = await reply
  const error = pick(message, 'error')
  if (error !== undefined) throw new Error(JSON.stringify(error))
  return pick(message, 'answer') as Questions[Q]['answer']
}

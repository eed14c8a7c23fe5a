// The one Chromium behind all windows. Every request is answered by the application or blocked and told.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  chromium,
  type BrowserContext,
  type Frame,
  type Page,
  type Request as PageRequest,
  type Route,
} from '@playwright/test'
import { findBrowser } from '../../../scripts/browser.mjs'
import { app } from './app.ts'
import { findAnswer, toAppAddress } from './protocol.ts'
import { tell } from './tell.ts'

/** What a window has to say to the browser. */
export interface PageOwner {
  /** False where the application prevents it. */
  mayNavigate(address: string): boolean
  answerWindowOpen(url: string, frameName: string): string
  /** A window that it allowed is there; done once its preload has run. */
  adopt(page: Page): Promise<void>
  invoke(frame: Frame, channel: string, parameters: readonly unknown[]): Promise<unknown>
}

const owners = new Map<Page, PageOwner>()
let context: BrowserContext | undefined

/** Starts Chromium with a debugging port, so that the test can attach to the same pages. */
export async function launchBrowser(): Promise<void> {
  // A test that kills us gives the folder, for then nobody else is left to remove it.
  const profile = process.env['ELECTRON_DOUBLE_PROFILE'] ?? mkdtempSync(join(tmpdir(), 'electron-double-'))
  const debuggingPort = await findFreePort()
  const executablePath = findBrowser()
  const launched = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      `--remote-debugging-port=${debuggingPort}`,
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Nothing outside this computer has an address: what should not be asked for cannot be reached either.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
    viewport: null,
  })
  context = launched
  app.beforeExit = async () => {
    await launched.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  }
  await launched.route('**/*', answerRequest)
  await launched.exposeBinding(
    'electronDoubleInvoke',
    ({ page, frame }, channel: string, parameters: unknown[]) => {
      const owner = owners.get(page)
      if (owner === undefined) throw new Error('a page without a window')
      return owner.invoke(frame, channel, parameters)
    },
  )
  await launched.exposeBinding('electronDoubleOpen', async ({ page }, url: string, frameName: string) => {
    const owner = owners.get(page)
    const action = owner?.answerWindowOpen(url, frameName) ?? 'nobody to ask'
    if (action === 'allow') await owner?.adopt(await findOpened(page))
    tell({ windowOpen: { url, action } })
    return action
  })
  tell({ ready: { debuggingPort } })
}

/** The page that a page opened; it may be announced a moment later. */
async function findOpened(opener: Page): Promise<Page> {
  for (let attempt = 0; attempt < 100; attempt++) {
    for (const page of opener.context().pages())
      if (!owners.has(page) && (await page.opener()) === opener) return page
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  throw new Error('the window that was allowed is not there')
}

/** Whose a page is that was opened by another one. */
export function own(page: Page, owner: PageOwner): void {
  owners.set(page, owner)
}

/** A page for a window. */
export async function openPage(owner: PageOwner): Promise<Page> {
  if (context === undefined) throw new Error('the browser is not launched')
  const page = await context.newPage()
  owners.set(page, owner)
  return page
}

async function answerRequest(route: Route): Promise<void> {
  const request = route.request()
  const address = toAppAddress(request.url())
  const navigated = findNavigatedPage(request)
  const owner = navigated && owners.get(navigated)
  if (owner !== undefined && !owner.mayNavigate(address)) return route.abort('aborted')
  const answer = findAnswer(address)
  if (answer === undefined) {
    tell({ blocked: address })
    return route.abort('blockedbyclient')
  }
  const response = await answer(new Request(address, { method: request.method() }))
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  })
}

/** The page whose main frame is about to go to another address; undefined for every other request. */
function findNavigatedPage(request: PageRequest): Page | undefined {
  if (!request.isNavigationRequest()) return undefined
  try {
    const frame = request.frame()
    return frame.parentFrame() === null ? frame.page() : undefined
  } catch {
    return undefined // no frame yet: the first request of a page that is nobody's window
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

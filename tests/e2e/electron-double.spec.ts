// The double itself: it must refuse what Electron refuses, or the tests that run under it prove too little.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { ended, printed } from './support/child.ts'
import { forkDouble } from './support/electron-double.ts'

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'electron-double-test-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a main program of a few lines; it ends by itself. */
async function run(lines: string): Promise<{ readonly outcome: number | string; readonly text: string }> {
  const main = join(folder, 'main.mjs')
  writeFileSync(
    main,
    `import { app, BrowserWindow, ipcMain, Menu, protocol, safeStorage, screen, session } from 'electron'\n${lines}\n`,
  )
  const child = forkDouble(folder, main)
  const text = printed(child)
  return { outcome: await ended(child), text: text() }
}

const whenReady = (line: string) => `app.whenReady().then(() => { ${line}; app.exit(0) })`

test('runs a program that does nothing wrong', async () => {
  const program = `
    protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true } }])
    app.enableSandbox()
    ${whenReady(`protocol.handle('app', () => new Response('')); screen.getAllDisplays(); session.defaultSession`)}`
  expect(await run(program)).toEqual({ outcome: 0, text: '' })
})

const FORBIDDEN: readonly (readonly [string, string, string])[] = [
  [
    'awaiting ready at the top level',
    'await app.whenReady()',
    'does it await app.whenReady() at its top level?',
  ],
  ['a window before ready', 'new BrowserWindow({})', 'BrowserWindow cannot be used before the app is ready'],
  ['a protocol before ready', `protocol.handle('app', () => null)`, 'protocol.handle cannot be used before'],
  ['the screen before ready', 'screen.getAllDisplays()', 'screen cannot be used before'],
  ['a secret before ready', 'safeStorage.isAsyncEncryptionAvailable()', 'safeStorage cannot be used before'],
  ['the session before ready', 'session.defaultSession', 'session cannot be used before'],
  ['a folder that does not exist', `app.setPath('userData', '/does/not/exist')`, 'does not exist'],
  [
    'a second handler for a channel',
    `ipcMain.handle('a', () => 1); ipcMain.handle('a', () => 2)`,
    'second handler',
  ],
  ['privileges after ready', whenReady('protocol.registerSchemesAsPrivileged([])'), 'must be called before'],
  ['the sandbox after ready', whenReady('app.enableSandbox()'), 'must be called before'],
  ['a scheme without privileges', whenReady(`protocol.handle('app', () => null)`), 'not a standard scheme'],
  ...[
    ['no sandbox', '{ sandbox: false }', 'sandbox must not'],
    ['no isolation', '{ contextIsolation: false }', 'contextIsolation must not'],
    ['Node in the page', '{ nodeIntegration: true }', 'nodeIntegration must not'],
    ['no web security', '{ webSecurity: false }', 'webSecurity must not'],
    ['web views', '{ webviewTag: true }', 'webviewTag must not'],
    ['a relative preload', `{ preload: 'out/preload.cjs' }`, 'preload script must have absolute path'],
  ].map(
    ([name, preferences, message]) =>
      [
        name ?? '',
        whenReady(`new BrowserWindow({ webPreferences: ${preferences} })`),
        message ?? '',
      ] as const,
  ),
]
for (const [name, program, message] of FORBIDDEN) {
  test(`refuses ${name}`, async () => {
    const { outcome, text } = await run(program)
    expect(outcome).not.toBe(0)
    expect(text).toContain(message)
  })
}

test('sends nothing that cannot be cloned, and gives a page nothing but a message of an error', async () => {
  const preload = join(folder, 'preload.cjs')
  writeFileSync(
    preload,
    `const { ipcRenderer } = require('electron')
     const failures = []
     const attempt = (channel, value) => ipcRenderer.invoke(channel, value).catch(error => failures.push(error.message))
     attempt('echo', () => 1).then(() => attempt('function', 1)).then(() => attempt('throw', 1)).then(() => attempt('nobody', 1))
       .then(() => { try { require('node:fs') } catch (error) { failures.push(error.message) } })
       .then(() => ipcRenderer.invoke('echo', failures))`,
  )
  const program = `
    protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true } }])
    app.whenReady().then(() => {
      protocol.handle('app', () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }))
      ipcMain.handle('function', () => () => 1)
      ipcMain.handle('throw', () => { throw new TypeError('wrong') })
      ipcMain.handle('echo', (event, failures) => {
        console.log(JSON.stringify([event.senderFrame === event.sender.mainFrame, event.senderFrame.url, ...failures]))
        app.exit(0)
      })
      new BrowserWindow({ webPreferences: { preload: ${JSON.stringify(preload)} } }).loadURL('app://bundle/')
    })`
  const { outcome, text } = await run(program)
  expect({ outcome, said: JSON.parse(text.split('\n')[0] ?? '') }).toEqual({
    outcome: 0,
    said: [
      true,
      'app://bundle/',
      expect.stringContaining('could not be cloned'),
      expect.stringMatching(/Error invoking remote method 'function': .*could not be cloned/),
      expect.stringContaining(`Error invoking remote method 'throw': TypeError: wrong`),
      expect.stringContaining(`No handler registered for 'nobody'`),
      'module not found: node:fs',
    ],
  })
})

// `npm start`: builds and opens the application, in Electron where that can be had, else in the browser.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildAll } from './build.mjs'
import { root } from './root.mjs'

const electronFolder = join(root, 'node_modules/electron')
/** A start that fails sooner than this has failed for want of something on this computer. */
const EARLY_MS = 5_000
const FETCH_LIMIT_MS = 10 * 60_000

/** Roadmap files that were named: `npm start -- PLAN.spbe`. The hosts run in the folder of the project. */
const files = process.argv
  .slice(2)
  .filter(name => /\.spbe$/i.test(name))
  .map(name => resolve(process.env['INIT_CWD'] ?? process.cwd(), name))

/** @param {string} indonesian @param {string} english */
function say(indonesian, english) {
  console.log(`${indonesian} / ${english}`)
}

/** @param {string} command @param {string[]} args @param {import('node:child_process').SpawnOptions} options */
function run(command, args, options) {
  const child = spawn(command, args, { cwd: root, ...options })
  /** @type {Promise<{ code: number, signal: string | null }>} */
  const ended = new Promise(resolve => {
    child.on('error', () => resolve({ code: 1, signal: null }))
    child.on('exit', (code, signal) => resolve({ code: code ?? 1, signal }))
  })
  return { child, ended }
}

/** Ends the host with us: on the signals that reach us, and when run.mjs above us is gone. */
function endTogether(/** @type {import('node:child_process').ChildProcess} */ child) {
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal))
  process.on('disconnect', () => child.kill('SIGTERM'))
}

function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

async function hasElectron() {
  const isThere = () => existsSync(join(electronFolder, 'dist/version'))
  if (isThere()) return true
  say('Mengambil Electron (sekali saja) …', 'Fetching Electron (only once) …')
  // What it prints is about the download; that it failed is all that matters here.
  await run(process.execPath, [join(electronFolder, 'install.js')], {
    stdio: 'ignore',
    timeout: FETCH_LIMIT_MS,
  }).ended
  return isThere()
}

/** True when Electron ran; false when it could not even start here. */
async function ranInElectron() {
  const binary = join(electronFolder, 'dist', readFileSync(join(electronFolder, 'path.txt'), 'utf8'))
  const began = Date.now()
  const { child, ended } = run(binary, ['.', ...files], { stdio: 'inherit' })
  endTogether(child)
  const { code } = await ended
  if (code !== 0 && Date.now() - began < EARLY_MS) return false
  process.exitCode = code
  return true
}

/** @param {string} url */
function openBrowser(url) {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['rundll32', 'url.dll,FileProtocolHandler', url]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', url]
  const browser = spawn(command ?? '', args, { stdio: 'ignore', detached: true })
  // The address is printed: without a browser to open nothing is lost.
  browser.on('error', () => say('Buka alamat itu di peramban.', 'Open that address in a browser.'))
  browser.unref()
}

async function runWebHost() {
  const { child, ended } = run(process.execPath, [join(root, 'out/main/web.js'), ...files], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  child.on('message', message => {
    const { startUrl } = /** @type {{ startUrl: string }} */ (message)
    if (hasDisplay()) openBrowser(startUrl)
  })
  endTogether(child)
  process.exitCode = (await ended).code
}

/** One sentence for the user where Electron is not to be had; undefined where the window has run and is closed. */
async function tryElectron() {
  if (process.argv.includes('--web'))
    return [
      'Sesuai permintaan, aplikasi dibuka di peramban.',
      'As asked, the application opens in the browser.',
    ]
  if (!hasDisplay())
    return [
      'Tidak ada layar untuk jendela Electron, jadi aplikasi dilayani untuk peramban.',
      'There is no display for an Electron window, so the application is served to a browser.',
    ]
  if (!(await hasElectron()))
    return [
      'Electron tidak dapat diunduh di komputer ini, jadi aplikasi dibuka di peramban.',
      'Electron could not be downloaded on this computer, so the application opens in the browser.',
    ]
  if (!(await ranInElectron()))
    return [
      'Electron tidak dapat berjalan di komputer ini, jadi aplikasi dibuka di peramban.',
      'Electron cannot run on this computer, so the application opens in the browser.',
    ]
  return undefined
}

await buildAll()
const reason = await tryElectron()
if (reason !== undefined) {
  say(reason[0] ?? '', reason[1] ?? '')
  await runWebHost()
}
// The channel to run.mjs would keep us alive.
process.exit()

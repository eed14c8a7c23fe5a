// Makes the pages that are measured: ours by the build of the product, the peers' from packages that are installed for
// this alone, in a folder of their own.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { buildBenchPage } from '../../scripts/build.mjs'
import { root } from '../../scripts/root.mjs'

const PEERS = join(root, 'bench/peers')
/** Where every measured page lies, ours as `index.html`. */
export const PAGES = join(root, 'out/bench')

function installPeers(): void {
  const installed = join(PEERS, 'node_modules/.package-lock.json')
  const isCurrent =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(PEERS, 'package-lock.json')).mtimeMs
  if (isCurrent) return
  console.log('Installing the peers, for measuring only …')
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: PEERS,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  )
  if (status !== 0) throw new Error('the peers could not be installed; what npm says above tells why')
}

function buildPeers() {
  const pages = ['dhtmlx', 'svar', 'bare']
  return build({
    configFile: false,
    logLevel: 'error',
    root: PEERS,
    base: './',
    build: {
      outDir: join(PAGES, 'peers'),
      emptyOutDir: true,
      target: 'chrome150',
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: { input: pages.map(name => join(PEERS, `${name}.html`)) },
    },
  })
}

/** Installs what is missing and builds all pages; throws on the first error. */
export async function buildPages(): Promise<void> {
  installPeers()
  // One after the other: the first empties the folder of the second.
  await buildBenchPage()
  await buildPeers()
}

// `npm run package -- --linux`: builds and packs the application into dist/. The first run fetches Electron and its tools.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildAll } from './build.mjs'
import { root } from './root.mjs'

await buildAll()
const builder = join(root, 'node_modules/electron-builder/cli.js')
const { status } = spawnSync(process.execPath, [builder, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1

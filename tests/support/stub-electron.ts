// A folder that electron-builder takes for an unpacked Electron: enough to pack our files and set the fuses, nothing runs.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPackage } from '@electron/asar'

/** Where the fuses stand in Electron's binary: this text, a version byte, a count byte, one character for each fuse. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const FUSE_WIRE = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, 9]), Buffer.from('100011011')])

/** Makes the stub for one target in `folder`, an empty one. */
export async function makeStubElectron(
  folder: string,
  target: 'linux' | 'win',
  version: string,
): Promise<void> {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  mkdirSync(join(folder, 'resources'))
  writeFileSync(join(folder, 'version'), version)
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'locales/en-US.pak'])
    writeFileSync(join(folder, name), '')
  // It must be a real archive: electron-builder reads its header.
  const empty = join(folder, 'empty')
  mkdirSync(empty)
  writeFileSync(join(empty, 'package.json'), '{}')
  await createPackage(empty, join(folder, 'resources/default_app.asar'))
  if (target === 'linux') {
    writeFileSync(join(folder, 'electron'), FUSE_WIRE, { mode: 0o755 })
    return
  }
  // Icon and version are written into the .exe, so it must be a real one that has both.
  const exe = join(folder, 'electron.exe')
  copyFileSync('node_modules/electron-winstaller/vendor/rcedit.exe', exe)
  writeFileSync(exe, FUSE_WIRE, { flag: 'a' })
}

// A process that replaces a framework and is killed at one of its renames, before the rename takes place.
//   node killed-framework-host.ts DATA_FOLDER WHICH_RENAME < NEW_TEXT
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { requireCivilDate } from '../../shared/base/civil-date.ts'

let renames = Number(process.argv[3])
const { renameSync } = fs
fs.renameSync = (from, to) => {
  renames -= 1
  if (renames === 0) process.kill(process.pid, 'SIGKILL')
  renameSync(from, to)
}
syncBuiltinESMExports()
// Only now: the modules below take what stands there when they are loaded.
const { createBackend } = await import('../../main/services/backend.ts')

const backend = createBackend({
  dataFolder: process.argv[2] ?? '',
  resourcesFolder: `${import.meta.dirname}/../../resources`,
  host: 'web',
  appVersion: '0.0.0-test',
  today: () => requireCivilDate('2026-11-23'),
  now: () => new Date(2026, 10, 23),
})
const text = fs.readFileSync(0, 'utf8')
const reply = await backend.call('framework.put', { text, replaces: 'kota-cerdas' })
process.stdout.write(JSON.stringify(reply))

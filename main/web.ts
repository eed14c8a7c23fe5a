// Start-up of the loopback host, step by step.
import { homedir } from 'node:os'
import { join } from 'node:path'
import { APP_VERSION } from './hosts/build-constants.ts'
import { findToday } from './hosts/clock.ts'
import { findDataFolder } from './hosts/data-folder.ts'
import { findGiven, keepGiven } from './hosts/given-files.ts'
import { readPort } from './hosts/port.ts'
import { startWebHost } from './hosts/web-host.ts'
import { sayAddress, sayStartFailure } from './hosts/web-console.ts'
import { stopOnSignals } from './hosts/web-stop.ts'
import { createBackend } from './services/backend.ts'

// This file is built to out/main/web.js: two folders up stands the project.
const root = join(import.meta.dirname, '../..')

try {
  const backend = createBackend({
    dataFolder: findDataFolder(process, homedir()),
    resourcesFolder: join(root, 'resources'),
    host: 'web',
    appVersion: APP_VERSION,
    today: findToday,
    now: () => new Date(),
    takeGiven: keepGiven(findGiven(process.argv.slice(2), process.cwd())).take,
    readerBundle: join(root, 'out/main/reader.cjs'),
  })
  const host = await startWebHost({
    backend,
    pageFolder: join(root, 'out/renderer'),
    port: readPort(process.env['PETA_RENCANA_PORT']),
  })
  stopOnSignals(async () => {
    await host.close()
    await backend.finish()
  })
  sayAddress(host.startUrl, backend.isReadOnly)
} catch (error) {
  sayStartFailure(error)
  process.exit(1)
}

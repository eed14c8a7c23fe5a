// Start-up of the command line: `npm run cli -- COMMAND`.
import { homedir } from 'node:os'
import { join } from 'node:path'
import { runCli } from './hosts/cli/run-cli.ts'
import { findToday } from './hosts/clock.ts'
import { findDataFolder } from './hosts/data-folder.ts'

// Who reads only the beginning (`| head`) has seen enough.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})
process.exitCode = await runCli(process.argv.slice(2), {
  // npm runs its scripts in the folder of the project; names begin where it was called.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  resourcesFolder: join(import.meta.dirname, '../resources'),
  dataFolder: findDataFolder(process, homedir()),
  today: findToday,
  say: line => process.stdout.write(`${line}\n`),
  note: line => process.stderr.write(`${line}\n`),
})
// The channel to run.mjs would keep us alive.
process.disconnect?.()

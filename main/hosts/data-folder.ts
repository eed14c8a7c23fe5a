// Where a user's data lives: the same folder for every host, so that both show the same plans.
import { join } from 'node:path'

/** The part of the surroundings that decides; `process` fits. */
export interface Surroundings {
  readonly platform: string
  readonly env: Readonly<Record<string, string | undefined>>
}

const FOLDER = 'peta-rencana-spbe'

/**
 * `PETA_RENCANA_DATA` where it is set, else the platform's place for data of one user on one computer.
 * Not the roaming folder of Windows: a database must not be copied between computers while it is open.
 */
export function findDataFolder({ platform, env }: Surroundings, home: string): string {
  const chosen = env['PETA_RENCANA_DATA']
  if (chosen !== undefined && chosen !== '') return chosen
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), FOLDER)
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', FOLDER)
  const xdg = env['XDG_DATA_HOME']
  // The XDG rules say that a relative path is to be ignored.
  return join(xdg?.startsWith('/') === true ? xdg : join(home, '.local', 'share'), FOLDER)
}

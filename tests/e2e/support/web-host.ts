// The built loopback host as a process of its own, on a data folder of its own.
import { fork } from 'node:child_process'
import { ended, firstMessage, pick } from './child.ts'
import { folderForTest } from './data-folder.ts'
import { FIXED_DAY } from './fixed-day.ts'

export interface RunningWebHost {
  /** The start address, with its token. */
  readonly url: string
  readonly dataFolder: string
  /** Ends the host as a crash or a power cut would (SIGKILL); the data folder stays. */
  kill(): Promise<void>
  /** Lets go of the host, as a starter that dies does. Answers the exit code. */
  abandon(): Promise<number | NodeJS.Signals>
  /** Ends the host as Ctrl+C does and removes the data folder, unless it was given. Answers the exit code. */
  stop(): Promise<number | NodeJS.Signals>
}

export async function startWebHost(
  options: { readonly dataFolder?: string; readonly args?: readonly string[] } = {},
): Promise<RunningWebHost> {
  const folder = folderForTest(options.dataFolder)
  const child = fork('out/main/web.js', [...(options.args ?? [])], {
    silent: true,
    execArgv: FIXED_DAY,
    env: { ...process.env, PETA_RENCANA_DATA: folder.path, PETA_RENCANA_PORT: '', TZ: 'Asia/Jakarta' },
  })
  const url = await firstMessage(child, message => {
    const found = pick(message, 'startUrl')
    return typeof found === 'string' ? found : undefined
  })
  return {
    url,
    dataFolder: folder.path,
    kill: async () => {
      child.kill('SIGKILL')
      await ended(child)
    },
    abandon: () => {
      child.disconnect()
      return ended(child)
    },
    stop: async () => {
      child.kill('SIGINT')
      const outcome = await ended(child)
      folder.remove()
      return outcome
    },
  }
}

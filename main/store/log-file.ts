// The log: a plain text file for what must not happen. Kept small by moving it aside at one megabyte.
import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs'
import { toLocalStamp } from './file-stamp.ts'

export interface Log {
  /** Writes an entry and answers the id under which it is found again. */
  write(what: string, details: unknown): string
}

const MAX_BYTES = 1_000_000

function toText(details: unknown): string {
  if (details instanceof Error) return details.stack ?? `${details.name}: ${details.message}`
  return typeof details === 'string' ? details : (JSON.stringify(details) ?? 'nothing')
}

export function createLogFile(file: string, now: () => Date, maxBytes = MAX_BYTES): Log {
  return {
    write(what, details) {
      const logId = crypto.randomUUID().slice(0, 8)
      const entry = `${toLocalStamp(now())} ${logId} ${what}\n${toText(details)}\n\n`
      try {
        if (existsSync(file) && statSync(file).size + entry.length > maxBytes) renameSync(file, `${file}.old`)
        appendFileSync(file, entry)
      } catch (error) {
        // A full disk or a folder without write permission is told to the user by the call itself.
        process.stderr.write(`${entry}(not in the log file: ${toText(error)})\n`)
      }
      return logId
    },
  }
}

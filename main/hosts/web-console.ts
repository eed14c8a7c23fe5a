// What the loopback host says in the terminal, in both languages: the settings are not read yet.
import { host as english } from '../../shared/messages/en/host.ts'
import { host } from '../../shared/messages/id/host.ts'

const indonesian = host()

/** Prints the address, and tells it to the process that started us, if there is one. */
export function sayAddress(startUrl: string, isReadOnly: boolean): void {
  const warning = isReadOnly ? `${indonesian.readOnly}\n${english.readOnly}\n` : ''
  process.stdout.write(
    `${warning}${indonesian.openHere} / ${english.openHere}\n\n  ${startUrl}\n\n${indonesian.stopHint} / ${english.stopHint}\n`,
  )
  process.send?.({ startUrl })
}

export function sayStartFailure(error: unknown): void {
  const details = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${indonesian.startFailed} / ${english.startFailed}\n${details}\n`)
}

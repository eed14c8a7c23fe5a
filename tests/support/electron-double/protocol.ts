// The double of `protocol`. Chromium does not navigate to a scheme it does not know, so `app://bundle/x` goes by
// `https://bundle.app.invalid/x` in the page and is mapped back wherever the application sees an address.
import { app } from './app.ts'

type Answer = (request: Request) => Response | Promise<Response>

const privileged = new Set<string>()
const answers = new Map<string, Answer>()

export const protocol = {
  registerSchemesAsPrivileged(
    schemes: readonly { scheme: string; privileges?: { standard?: boolean } }[],
  ): void {
    app.requireNotReady('protocol.registerSchemesAsPrivileged')
    for (const { scheme, privileges } of schemes) if (privileges?.standard === true) privileged.add(scheme)
  },

  handle(scheme: string, answer: Answer): void {
    app.requireReady('protocol.handle')
    if (answers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    if (!privileged.has(scheme))
      throw new Error(`${scheme} is not a standard scheme: its page could load nothing`)
    answers.set(scheme, answer)
  },
}

/** `app://bundle/x` as the page knows it. */
export function toPageAddress(address: string): string {
  const [, scheme, host, rest] = /^([a-z]+):\/\/([^/]+)(.*)$/.exec(address) ?? []
  return scheme !== undefined && answers.has(scheme) ? `https://${host}.${scheme}.invalid${rest}` : address
}

/** The address as the application knows it. */
export function toAppAddress(address: string): string {
  const [, host, scheme, rest] = /^https:\/\/([^./]+)\.([a-z]+)\.invalid(.*)$/.exec(address) ?? []
  return scheme !== undefined && answers.has(scheme) ? `${scheme}://${host}${rest}` : address
}

/** What the application answers; undefined for an address that is not its own. */
export function findAnswer(address: string): Answer | undefined {
  return answers.get(address.slice(0, Math.max(address.indexOf('://'), 0)))
}

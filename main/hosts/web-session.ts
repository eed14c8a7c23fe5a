// Who may talk to the loopback host: only pages that came in through the start address, from this very origin.
// Any program and any web page on the computer can reach the port, so the port alone proves nothing.
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

export interface WebSession {
  /** The address to open: it carries the token. */
  readonly startUrl: string
  /** The cookie for a visitor with the right token; undefined for anybody else. */
  cookieFor(token: string | null): string | undefined
  /** A name in DNS may be pointed at 127.0.0.1 (rebinding): only our own address is answered. */
  isOurHost(headers: IncomingHttpHeaders): boolean
  isOurOrigin(headers: IncomingHttpHeaders): boolean
  hasCookie(headers: IncomingHttpHeaders): boolean
}

const SECRET_BYTES = 32

export function openWebSession(port: number): WebSession {
  const token = randomBytes(SECRET_BYTES).toString('base64url')
  const secret = randomBytes(SECRET_BYTES).toString('base64url')
  // Cookies know no ports: two hosts in one browser would overwrite each other's.
  const cookieName = `peta-rencana-${port}`
  const host = `127.0.0.1:${port}`
  return {
    startUrl: `http://${host}/?token=${token}`,
    cookieFor: given =>
      given !== null && isEqualSecret(given, token)
        ? `${cookieName}=${secret}; Path=/; HttpOnly; SameSite=Strict`
        : undefined,
    isOurHost: headers => headers.host === host,
    isOurOrigin: headers => headers.origin === `http://${host}`,
    hasCookie: headers => {
      const given = findCookie(headers.cookie ?? '', cookieName)
      return given !== undefined && isEqualSecret(given, secret)
    },
  }
}

function findCookie(header: string, name: string): string | undefined {
  return header
    .split(';')
    .map(pair => pair.trim())
    .find(pair => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)
}

/** Compares in constant time, so that the answer's delay does not tell how much was right. */
function isEqualSecret(given: string, secret: string): boolean {
  const a = Buffer.from(given)
  const b = Buffer.from(secret)
  return a.length === b.length && timingSafeEqual(a, b)
}

// The files of the built page, for both hosts: which file an address means, and the headers it travels with.
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

// Fixed: what is not listed here is not served.
const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
])

const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/

export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
}

/**
 * The parts of the path of a page file: `/assets/app.js` is `['assets', 'app.js']` and `/` is `['index.html']`.
 * Undefined for anything that could lead out of the folder, however it is written.
 */
export function findSegments(path: string): readonly string[] | undefined {
  if (path === '/') return ['index.html']
  if (!path.startsWith('/')) return undefined
  let decoded: string
  try {
    decoded = decodeURIComponent(path.slice(1))
  } catch {
    return undefined // a broken percent sign names no file
  }
  // An allow-list: dots first, backslashes, colons, a second round of percent signs all fail here.
  const segments = decoded.split('/')
  return segments.every(segment => SEGMENT.test(segment)) ? segments : undefined
}

/** The page file that `path` (without query) means; undefined where there is none. */
export async function readPageFile(folder: string, path: string): Promise<PageFile | undefined> {
  const segments = findSegments(path)
  const mediaType = MEDIA_TYPES.get(extname(segments?.at(-1) ?? ''))
  if (segments === undefined || mediaType === undefined) return undefined
  try {
    return { bytes: await readFile(join(folder, ...segments)), mediaType }
  } catch (error) {
    if (isMissingFile(error)) return undefined
    throw error
  }
}

function isMissingFile(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR')
  )
}

/** The headers of every answer; `connect` names what the page may talk to besides its own origin. */
export function securityHeaders(connect = ''): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${connect === '' ? '' : ` ${connect}`}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  }
}

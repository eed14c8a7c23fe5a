// The window's own scheme: `app://bundle/` is the built page and nothing else, so the page needs no file access.
import { protocol } from 'electron'
import { readPageFile, securityHeaders } from './page-files.ts'

const SCHEME = 'app'
const HOST = 'bundle'
export const PAGE_URL = `${SCHEME}://${HOST}/`

/** True for the addresses of our own page. */
export function isPageUrl(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.protocol === `${SCHEME}:` && url.host === HOST
}

/** Before `ready`: afterwards Electron refuses. Standard and secure, so that modules, fetch and storage work. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** After `ready`: answers the page's requests from `pageFolder`. */
export function serveAppScheme(pageFolder: string): void {
  protocol.handle(SCHEME, async request => {
    if (request.method !== 'GET' || !isPageUrl(request.url)) return new Response(null, { status: 403 })
    const file = await readPageFile(pageFolder, new URL(request.url).pathname)
    if (file === undefined) return new Response(null, { status: 404 })
    return new Response(file.bytes, { headers: { ...securityHeaders(), 'content-type': file.mediaType } })
  })
}

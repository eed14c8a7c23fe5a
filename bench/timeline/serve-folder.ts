// A loopback server for the measured pages and the data they draw.
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

export interface RunningServer {
  readonly address: string
  close(): Promise<void>
}

/** Serves the files of `folder`, and before them the texts of `made` by their path (`/data/100.json`). */
export async function serveFolder(folder: string, made: ReadonlyMap<string, string>): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const file = join(folder, path)
    const text = made.get(path)
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream')
    if (text !== undefined) response.end(text)
    else if (file.startsWith(folder) && existsSync(file) && statSync(file).isFile())
      createReadStream(file).pipe(response)
    else response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

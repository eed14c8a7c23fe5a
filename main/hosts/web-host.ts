// The loopback host: the built page over HTTP, calls as POST, announcements over one WebSocket. For this computer only.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import { EVENT_NAMES, type EventName } from '../../shared/contract/channels.ts'
import { host as english } from '../../shared/messages/en/host.ts'
import { host } from '../../shared/messages/id/host.ts'
import { callBackend, type CallTarget } from './call-backend.ts'
import { readPageFile, securityHeaders } from './page-files.ts'
import { readCallRequest, refuse, type Refusal } from './web-call.ts'
import { openWebSession, type WebSession } from './web-session.ts'

const indonesian = host()

export interface HostedBackend extends CallTarget {
  on(event: EventName, listener: (payload: unknown) => void): () => void
}

export interface WebHost {
  /** The address to open, with its token. */
  readonly startUrl: string
  /** Ends every connection and waits until the port is free. */
  close(): Promise<void>
}

export interface WebHostOptions {
  readonly backend: HostedBackend
  readonly pageFolder: string
  /** 0 takes any free port. */
  readonly port: number
}

const CALL = '/call/'
const EVENTS = '/events'
const WRONG_HOST = 'This address is not served here.'

/** Starts to listen on 127.0.0.1; rejects where the port is taken. */
export async function startWebHost({ backend, pageFolder, port }: WebHostOptions): Promise<WebHost> {
  const server = createServer()
  const boundPort = await listen(server, port)
  const session = openWebSession(boundPort)
  const headers = securityHeaders(`ws://127.0.0.1:${boundPort}`)

  server.on('request', (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    answer(request, response, { backend, pageFolder, session }).catch((error: unknown) => {
      process.stderr.write(`${request.method} ${request.url}: ${String(error)}\n`)
      if (response.headersSent) response.destroy()
      else sendText(response, 500, 'Internal error.')
    })
  })
  const stopAnnouncing = announce(server, backend, session)

  return {
    startUrl: session.startUrl,
    close: () =>
      new Promise(resolve => {
        stopAnnouncing()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      const address = server.address()
      if (address === null || typeof address === 'string') throw new Error('a TCP server has a port')
      resolve(address.port)
    })
  })
}

interface Surroundings {
  readonly backend: HostedBackend
  readonly pageFolder: string
  readonly session: WebSession
}

async function answer(request: IncomingMessage, response: ServerResponse, surroundings: Surroundings) {
  const { session } = surroundings
  // Taken apart by hand: a URL parser would resolve `..` and take `//x` for a host before we see them.
  const [path = '', query = ''] = (request.url ?? '').split('?', 2)
  if (!session.isOurHost(request.headers)) return sendText(response, 403, WRONG_HOST)
  if (path.startsWith(CALL)) return answerCall(request, response, path.slice(CALL.length), surroundings)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    return sendText(response, 405, 'Method not allowed.')
  }
  if (path === '/' && query !== '') return admit(response, new URLSearchParams(query), session)
  if (!session.hasCookie(request.headers)) return sendNoSession(response)
  return answerFile(request, response, path, surroundings.pageFolder)
}

/** Swaps the token for the cookie and leads away from the address that shows it. */
function admit(response: ServerResponse, query: URLSearchParams, session: WebSession) {
  const cookie = session.cookieFor(query.get('token'))
  if (cookie === undefined) return sendNoSession(response)
  response.writeHead(303, { location: '/', 'set-cookie': cookie, 'cache-control': 'no-store' }).end()
}

async function answerFile(request: IncomingMessage, response: ServerResponse, path: string, folder: string) {
  const file = await readPageFile(folder, path)
  if (file === undefined) return sendText(response, 404, 'Not found.')
  response.writeHead(200, {
    'content-type': file.mediaType,
    'content-length': file.bytes.byteLength,
    'cache-control': 'no-cache',
  })
  response.end(request.method === 'HEAD' ? undefined : file.bytes)
}

async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  { backend, session }: Surroundings,
) {
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST')
    return sendJson(response, 405, refuse('wrong-type'))
  }
  // A page of an earlier run, or somebody else's: for both this host is not there.
  if (!session.isOurOrigin(request.headers) || !session.hasCookie(request.headers))
    return sendJson(response, 403, { ok: false, error: { code: 'disconnected' } })
  const call = await readCallRequest(request, name)
  if (!call.ok) return sendRefusal(response, call.error)
  return sendJson(response, 200, await callBackend(backend, call.value.method, call.value.request))
}

function sendRefusal(response: ServerResponse, { status, error }: Refusal) {
  // Whatever is left of the request is not read: the connection cannot carry another one.
  if (status === 413) response.setHeader('connection', 'close')
  return sendJson(response, status, { ok: false, error })
}

/** Opens the WebSocket route and forwards every announcement; returns how to stop. */
function announce(server: Server, backend: HostedBackend, session: WebSession): () => void {
  // The page only listens: a message of more than a kilobyte is none of ours.
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1_024 })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    const { headers } = request
    const isOurs = session.isOurHost(headers) && session.isOurOrigin(headers) && session.hasCookie(headers)
    if (request.url !== EVENTS || !isOurs) {
      socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 0\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, client => client.on('error', () => client.terminate()))
  })
  const unsubscribes = EVENT_NAMES.map(event =>
    backend.on(event, payload => {
      const message = JSON.stringify({ event, payload })
      for (const client of sockets.clients) client.send(message)
    }),
  )
  return () => {
    for (const unsubscribe of unsubscribes) unsubscribe()
    for (const client of sockets.clients) client.terminate()
    sockets.close()
  }
}

function sendJson(response: ServerResponse, status: number, value: unknown) {
  const bytes = Buffer.from(JSON.stringify(value))
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': bytes.byteLength,
      'cache-control': 'no-store',
    })
    .end(bytes)
}

function sendText(response: ServerResponse, status: number, text: string) {
  response
    .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    .end(text)
}

function sendNoSession(response: ServerResponse) {
  sendText(response, 403, `${indonesian.title}\n\n${indonesian.noSession}\n\n${english.noSession}\n`)
}

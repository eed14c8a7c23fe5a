// The loopback host over real HTTP, mostly from the side of somebody who should not be let in.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as httpRequest, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { METHODS } from '../../../shared/contract/channels.ts'
import { MAX_CALL_BYTES } from '../../../main/hosts/web-call.ts'
import { startWebHost, type WebHost } from '../../../main/hosts/web-host.ts'
import { fakeBackend, type FakeBackend } from './fake-backend.ts'

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

let folder: string
let backend: FakeBackend
let host: WebHost
let origin: string
let cookie: string

/** Sends `path` exactly as given; fetch would tidy it up. */
function send(
  path: string,
  headers: OutgoingHttpHeaders = {},
  method = 'GET',
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(origin)
    const request = httpRequest(
      { host: '127.0.0.1', port, path, method, headers, agent: false },
      response => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => (text += chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        )
        response.on('error', reject)
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}

function call(method: string, body: string, headers: OutgoingHttpHeaders = {}): Promise<Answer> {
  const usual = { cookie, origin, 'content-type': 'application/json' }
  return send(`/call/${method}`, { ...usual, ...headers }, 'POST', body)
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'web-host-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>halaman</title>')
  writeFileSync(join(folder, 'app.js'), 'export {}')
  writeFileSync(join(folder, 'secret.sqlite'), 'rows')
  backend = fakeBackend()
  host = await startWebHost({ backend, pageFolder: folder, port: 0 })
  origin = new URL(host.startUrl).origin
  const admitted = await send(host.startUrl.slice(origin.length))
  cookie = admitted.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
})

afterEach(async () => {
  await host.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('who is let in', () => {
  it('swaps the token for a cookie that scripts and other sites cannot use, and leads away', async () => {
    const answer = await send(host.startUrl.slice(origin.length))
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toBe('/')
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      /^peta-rencana-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    )
    expect(answer.headers['set-cookie']?.[0]).not.toContain(new URL(host.startUrl).searchParams.get('token'))
  })

  it.each(['/?token=', '/?token=falsch', '/?other=1', '/', '/app.js'])(
    'keeps out %s without a cookie',
    async path => {
      const answer = await send(path)
      expect([answer.status, answer.headers['set-cookie']]).toEqual([403, undefined])
      expect(answer.text).toContain('Halaman ini hanya terbuka dari alamat')
    },
  )

  it('keeps out a wrong cookie', async () => {
    expect((await send('/', { cookie: `${cookie}x` })).status).toBe(403)
    expect((await send('/', { cookie: cookie.replace(/=.*/, '=') })).status).toBe(403)
  })

  it.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1', '[::1]'])(
    'keeps out the host name %s',
    async name => {
      const answers = await Promise.all([
        send('/', { cookie, host: name }),
        send(host.startUrl.slice(origin.length), { host: name }),
        call('app.start', '{"request":null}', { host: name }),
      ])
      expect(answers.map(answer => answer.status)).toEqual([403, 403, 403])
      expect(backend.calls).toEqual([])
    },
  )

  it('finds the cookie among others', async () => {
    expect((await send('/', { cookie: `a=b; ${cookie}; c=d` })).status).toBe(200)
  })
})

describe('files', () => {
  it('serves the page with its policy', async () => {
    const answer = await send('/', { cookie })
    const port = new URL(origin).port
    expect(answer.text).toBe('<!doctype html><title>halaman</title>')
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy':
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; " +
        `img-src 'self' data:; connect-src 'self' ws://127.0.0.1:${port}; object-src 'none'; base-uri 'none'; ` +
        "form-action 'none'; frame-ancestors 'none'",
    })
  })

  it('answers HEAD without the body', async () => {
    const answer = await send('/app.js', { cookie }, 'HEAD')
    expect([answer.status, answer.headers['content-length'], answer.text]).toEqual([200, '9', ''])
  })

  it.each([
    '/../web-host.test.ts',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/%252e%252e%252fetc%252fpasswd',
    '/..%5c..%5cwindows%5cwin.ini',
    '/assets/..%00/index.html',
    '/%E0%A4%A',
    '//etc/passwd',
    '/.env',
    '/secret.sqlite',
    '/index.html/',
    '/index.html/app.js',
    '/missing.js',
    'http://evil.example/index.html',
  ])('has no file for %s', async path => {
    const answer = await send(path, { cookie })
    expect([answer.status, answer.text]).toEqual([404, 'Not found.'])
  })

  it('takes nothing but GET and HEAD', async () => {
    const answer = await send('/index.html', { cookie, origin }, 'PUT', 'x')
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
  })
})

describe('calls', () => {
  it('carries a request and its answer', async () => {
    const answer = await call('plan.open', '{"request":{"planId":"p1"}}')
    expect([answer.status, JSON.parse(answer.text), answer.headers['cache-control']]).toEqual([
      200,
      { ok: true, value: { heard: { planId: 'p1' } } },
      'no-store',
    ])
    expect(backend.calls).toEqual([{ method: 'plan.open', request: { planId: 'p1' } }])
  })

  it.each([
    ['no cookie', { cookie: '' }],
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['another port of this computer', { origin: 'http://127.0.0.1:1' }],
    ['the origin null of a sandboxed frame', { origin: 'null' }],
  ])('refuses %s', async (_case, headers) => {
    const answer = await call('app.start', '{"request":null}', headers)
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      403,
      { ok: false, error: { code: 'disconnected' } },
    ])
    expect(backend.calls).toEqual([])
  })

  it('refuses a call without an origin', async () => {
    const answer = await send(
      '/call/app.start',
      { cookie, 'content-type': 'application/json' },
      'POST',
      '{"request":null}',
    )
    expect(answer.status).toBe(403)
  })

  it('refuses GET on a call', async () => {
    const answer = await send('/call/app.start', { cookie, origin })
    expect([answer.status, answer.headers.allow]).toEqual([405, 'POST'])
  })

  it.each(['nonsense', '', 'app.start/', '__proto__', 'constructor', '../index.html'])(
    'knows no method %j',
    async name => {
      const answer = await call(name, '{"request":null}')
      expect([answer.status, JSON.parse(answer.text)]).toEqual([
        404,
        { ok: false, error: { code: 'unknown-method' } },
      ])
    },
  )

  it.each(['', '{', 'null', '[]', '"request"', '{}', '{"Request":1}', '\u0000', '['.repeat(200_000)])(
    'answers the junk body %.20j with a code',
    async body => {
      const answer = await call('app.start', body)
      expect([answer.status, JSON.parse(answer.text)]).toEqual([
        400,
        { ok: false, error: { code: 'invalid', problems: [{ path: [], code: 'wrong-type' }] } },
      ])
    },
  )

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'refuses the content type %j, which a form of another site could send',
    async type => {
      expect((await call('app.start', '{"request":null}', { 'content-type': type })).status).toBe(415)
    },
  )

  it('refuses a body that says it is too large before reading it', async () => {
    const status = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => {
        socket.write(
          `POST /call/app.start HTTP/1.1\r\nhost: ${new URL(origin).host}\r\norigin: ${origin}\r\ncookie: ${cookie}\r\n` +
            `content-type: application/json\r\ncontent-length: ${MAX_CALL_BYTES + 1}\r\n\r\n`,
        )
      })
      socket.once('data', data => {
        resolve(data.toString('utf8').split('\r\n')[0] ?? '')
        socket.destroy()
      })
      socket.once('error', reject)
    })
    expect(status).toBe('HTTP/1.1 413 Payload Too Large')
  })

  it('stops reading a body that grows too large without saying so', async () => {
    const outcome = await new Promise<string>(resolve => {
      const { port } = new URL(origin)
      const headers = { cookie, origin, 'content-type': 'application/json' }
      const request = httpRequest({
        host: '127.0.0.1',
        port,
        path: '/call/app.start',
        method: 'POST',
        headers,
      })
      request.on('response', response => resolve(String(response.statusCode)))
      request.on('error', () => resolve('cut off'))
      for (let sent = 0; sent <= MAX_CALL_BYTES; sent += 1_048_576) request.write('x'.repeat(1_048_576))
      request.end()
    })
    // Depending on how far the sender has come it sees the answer or a closed connection; the backend sees nothing.
    expect(['413', 'cut off']).toContain(outcome)
    expect(backend.calls).toEqual([])
  })

  it('turns a throw of the backend into the code internal', async () => {
    await host.close()
    const broken = fakeBackend(() => {
      throw new Error('a defect')
    })
    host = await startWebHost({ backend: broken, pageFolder: folder, port: 0 })
    origin = new URL(host.startUrl).origin
    const admitted = await send(host.startUrl.slice(origin.length))
    cookie = admitted.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
    const answer = await call('app.start', '{"request":null}')
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(answer.text).not.toContain('a defect')
  })

  it.each(METHODS)(
    'reaches the backend with junk for %s, whose business it is to refuse it',
    async method => {
      const answer = await call(method, '{"request":{"__proto__":{"a":1},"junk":[1e999]}}')
      expect(answer.status).toBe(200)
      expect(backend.calls.map(entry => entry.method)).toEqual([method])
    },
  )
})

describe('announcements', () => {
  function open(headers: Record<string, string>, path = '/events'): Promise<WebSocket | string> {
    return new Promise(resolve => {
      const socket = new WebSocket(`${origin.replace('http', 'ws')}${path}`, { headers })
      socket.once('open', () => resolve(socket))
      socket.once('error', error => resolve(error.message))
    })
  }

  it('reach every open page', async () => {
    const sockets = await Promise.all([open({ cookie, origin }), open({ cookie, origin })])
    const heard = sockets.map(
      socket =>
        new Promise(resolve => {
          if (typeof socket === 'string') resolve(socket)
          else socket.once('message', (data: Buffer) => resolve(JSON.parse(data.toString('utf8'))))
        }),
    )
    backend.announce('menu.action', { action: 'undo' })
    const message = { event: 'menu.action', payload: { action: 'undo' } }
    expect(await Promise.all(heard)).toEqual([message, message])
  })

  it('are refused without cookie, with a foreign origin or host, and elsewhere', async () => {
    const refused = 'Unexpected server response: 403'
    expect(
      await Promise.all([
        open({ origin }),
        open({ cookie }),
        open({ cookie, origin: 'https://evil.example' }),
        open({ cookie, origin, host: 'evil.example' }),
        open({ cookie, origin }, '/call/app.start'),
        open({ cookie, origin }, '/events?x'),
      ]),
    ).toEqual([refused, refused, refused, refused, refused, refused])
  })

  it('survive a page that sends more than it should', async () => {
    const socket = await open({ cookie, origin })
    if (typeof socket === 'string') throw new Error(socket)
    const closed = new Promise(resolve => socket.once('close', resolve))
    socket.send('x'.repeat(100_000))
    await closed
    expect((await send('/', { cookie })).status).toBe(200)
  })
})

describe('the end', () => {
  it('closes open connections and frees the port', async () => {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/events`, { headers: { cookie, origin } })
    await new Promise(resolve => socket.once('open', resolve))
    const closed = new Promise(resolve => socket.once('close', resolve))
    const port = Number(new URL(origin).port)
    await host.close()
    await closed
    host = await startWebHost({ backend, pageFolder: folder, port })
    expect(new URL(host.startUrl).port).toBe(String(port))
  })

  it('rejects where the port is taken', async () => {
    const port = Number(new URL(origin).port)
    await expect(startWebHost({ backend, pageFolder: folder, port })).rejects.toThrow('EADDRINUSE')
  })
})

import type { BrowserWindow } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { METHODS } from '../../../shared/contract/channels.ts'
import { isPageUrl } from '../../../main/hosts/app-scheme.ts'
import { forwardEvents, registerCalls } from '../../../main/hosts/ipc.ts'
import { fakeBackend } from './fake-backend.ts'

type Handler = (event: unknown, request: unknown) => Promise<unknown>
const { handlers } = vi.hoisted(() => ({ handlers: new Map<string, Handler>() }))

vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) },
  protocol: {},
}))

const frameAt = (url: string) => ({ url })
const foreign = { ok: false, error: { code: 'disconnected' } }

beforeEach(() => handlers.clear())

describe('calls over IPC', () => {
  it('have one handler for each channel of the contract', () => {
    registerCalls(fakeBackend(), () => undefined)
    expect([...handlers.keys()]).toEqual(METHODS)
  })

  it('answer the main frame of our own page', async () => {
    const backend = fakeBackend()
    const heard: unknown[] = []
    registerCalls(backend, (method, reply) => heard.push([method, reply]))
    const mainFrame = frameAt('app://bundle/')
    const reply = await handlers.get('plan.open')?.(
      { senderFrame: mainFrame, sender: { mainFrame } },
      { planId: 'p' },
    )
    expect(reply).toEqual({ ok: true, value: { heard: { planId: 'p' } } })
    expect(heard).toEqual([['plan.open', reply]])
  })

  it.each([
    ['a frame that is gone', null, frameAt('app://bundle/')],
    ['a frame inside the page', frameAt('app://bundle/'), frameAt('app://bundle/')],
  ])('answer %s with an error and ask nobody', async (_case, senderFrame, mainFrame) => {
    const backend = fakeBackend()
    registerCalls(backend, () => undefined)
    expect(await handlers.get('app.start')?.({ senderFrame, sender: { mainFrame } }, null)).toEqual(foreign)
    expect(backend.calls).toEqual([])
  })

  it.each([
    'https://evil.example/',
    'app://other/',
    'app://bundle.evil/',
    'file:///app://bundle/',
    'about:blank',
    '',
  ])('answer a page at %j with an error and ask nobody', async url => {
    const backend = fakeBackend()
    registerCalls(backend, () => undefined)
    const mainFrame = frameAt(url)
    expect(
      await handlers.get('app.start')?.({ senderFrame: mainFrame, sender: { mainFrame } }, null),
    ).toEqual(foreign)
    expect([isPageUrl(url), backend.calls]).toEqual([false, []])
  })
})

describe('announcements over IPC', () => {
  it('go to the window while it lives', () => {
    const backend = fakeBackend()
    const sent: unknown[] = []
    let isDestroyed = false
    const window = {
      isDestroyed: () => isDestroyed,
      webContents: { send: (...parts: unknown[]) => sent.push(parts) },
    } as unknown as BrowserWindow
    forwardEvents(backend, window)
    backend.announce('plan.changed', { planId: 'p' })
    isDestroyed = true
    backend.announce('plan.changed', { planId: 'q' })
    expect(sent).toEqual([['plan.changed', { planId: 'p' }]])
  })
})

// The only file that knows how the page reaches the backend: through what the preload exposes, or over loopback HTTP.
import type { Bridge, EventName, Events, Method, Reply, Request } from '../shared/contract/contract.ts'

declare global {
  interface Window {
    readonly bridge?: Bridge
  }
}

const RECONNECT_MS = 1_000

const connection = new Set<(isConnected: boolean) => void>()

/** Calls `listener` when the host stops to answer, and when it answers again; returns how to stop. */
export function onConnection(listener: (isConnected: boolean) => void): () => void {
  connection.add(listener)
  return () => connection.delete(listener)
}

function webBridge(): Bridge {
  const listeners = new Map<EventName, Set<(payload: never) => void>>()
  let isOpen = true
  const change = (nowOpen: boolean) => {
    if (nowOpen === isOpen) return
    isOpen = nowOpen
    for (const listener of connection) listener(nowOpen)
  }
  const connect = () => {
    const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/events`)
    socket.addEventListener('message', message => {
      const { event, payload } = JSON.parse(String(message.data)) as { event: EventName; payload: never }
      for (const listener of listeners.get(event) ?? []) listener(payload)
    })
    socket.addEventListener('open', () => change(true))
    socket.addEventListener('close', () => {
      change(false)
      setTimeout(connect, RECONNECT_MS)
    })
  }
  connect()
  return {
    async call<M extends Method>(method: M, request: Request<M>): Promise<Reply<M>> {
      const response = await fetch(`/call/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ request }),
      })
      return (await response.json()) as Reply<M>
    },
    on<E extends EventName>(event: E, listener: (payload: Events[E]) => void) {
      const set = listeners.get(event) ?? new Set()
      listeners.set(event, set)
      set.add(listener)
      return () => set.delete(listener)
    },
  }
}

const host: Bridge = window.bridge ?? webBridge()

export const bridge: Bridge = {
  async call(method, request) {
    try {
      return await host.call(method, request)
    } catch {
      // No connection, a host that ended, an answer that is not ours: in every case nobody is storing anything.
      return { ok: false, error: { code: 'disconnected' } }
    }
  },
  on: (event, listener) => host.on(event, listener),
}

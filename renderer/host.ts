// The only file that knows how the page reaches the backend: through what the preload exposes, or over loopback HTTP.
import type { Bridge, EventName, Events, Method, Reply, Request } from '../shared/contract/contract.ts'

declare global {
  interface Window {
    readonly bridge?: Bridge
  }
}

const RECONNECT_MS = 1_000

const reconnected = new Set<() => void>()

/** Calls `listener` when events flow again after a break; returns how to stop. */
export function onReconnect(listener: () => void): () => void {
  reconnected.add(listener)
  return () => reconnected.delete(listener)
}

function webBridge(): Bridge {
  const listeners = new Map<EventName, Set<(payload: never) => void>>()
  let hasBeenOpen = false
  const connect = () => {
    const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/events`)
    socket.addEventListener('message', message => {
      const { event, payload } = JSON.parse(String(message.data)) as { event: EventName; payload: never }
      for (const listener of listeners.get(event) ?? []) listener(payload)
    })
    socket.addEventListener('open', () => {
      // What was announced meanwhile went past this page.
      if (hasBeenOpen) for (const listener of reconnected) listener()
      hasBeenOpen = true
    })
    socket.addEventListener('close', () => setTimeout(connect, RECONNECT_MS))
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

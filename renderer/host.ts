// The only file that knows how the page reaches the backend: through what the preload exposes, or over loopback HTTP.
import type { Bridge, EventName, Events, Method, Reply, Request } from '../shared/contract/contract.ts'

declare global {
  interface Window {
    readonly bridge?: Bridge
  }
}

const RECONNECT_MS = 1_000

function webBridge(): Bridge {
  const listeners = new Map<EventName, Set<(payload: never) => void>>()
  const connect = () => {
    const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/events`)
    socket.addEventListener('message', message => {
      const { event, payload } = JSON.parse(String(message.data)) as { event: EventName; payload: never }
      for (const listener of listeners.get(event) ?? []) listener(payload)
    })
    socket.addEventListener('close', () => setTimeout(connect, RECONNECT_MS))
  }
  connect()
  return {
    async call<M extends Method>(method: M, request: Request<M>): Promise<Reply<M>> {
      try {
        const response = await fetch(`/call/${method}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ request }),
        })
        return (await response.json()) as Reply<M>
      } catch {
        // No connection, or an answer that is not ours: either way nobody is storing anything.
        return { ok: false, error: { code: 'disconnected' } }
      }
    },
    on<E extends EventName>(event: E, listener: (payload: Events[E]) => void) {
      const set = listeners.get(event) ?? new Set()
      listeners.set(event, set)
      set.add(listener)
      return () => set.delete(listener)
    },
  }
}

export const bridge: Bridge = window.bridge ?? webBridge()

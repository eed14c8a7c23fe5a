// The state of the page on a real backend, without a page: the bridge is a real one whose replies can be slow or fail
// and whose events can be lost. Import the modules of renderer/state only after `installBridge`.
import type { Bridge, EventName, Events } from '../../shared/contract/contract.ts'
import type { Backend } from '../../main/services/backend.ts'

/** How the way to the backend behaves now. */
export interface Line {
  delayMs: number
  losesEvents: boolean
  /** Answers instead of the backend, or throws; null lets the call through. */
  intercept: ((method: string) => unknown) | null
}

const asJson = (value: unknown): never => JSON.parse(JSON.stringify(value)) as never

export function installBridge(backend: Backend): Line {
  const line: Line = { delayMs: 0, losesEvents: false, intercept: null }
  const bridge: Bridge = {
    async call(method, request) {
      if (line.delayMs > 0) await new Promise(resolve => setTimeout(resolve, line.delayMs))
      const instead = line.intercept?.(method) ?? null
      return asJson(instead ?? (await backend.call(method, asJson(request))))
    },
    on<E extends EventName>(event: E, listener: (payload: Events[E]) => void) {
      return backend.on(event, payload => {
        if (!line.losesEvents) listener(asJson(payload))
      })
    },
  }
  Object.assign(globalThis, { window: { bridge }, document: { documentElement: {} } })
  return line
}

// Runs a preload bundle in a page. There is no second JavaScript world here: that one the double cannot show.

/**
 * Source of a script that runs `preload` before the page's own scripts, with the little a sandboxed preload may require.
 * The bundle is written into it as text: the page's policy forbids making code from strings.
 */
export function wrapPreload(preload: string): string {
  return `if (window.top === window) {
    (${askForWindows.toString()})();
    (function (require, process, module, exports) {
${preload}
    })((${makeRequire.toString()})(), { platform: 'linux', sandboxed: true }, { exports: {} }, {})
  }`
}

// Becomes text and runs in the page. Chromium would open the new page before anybody can be asked, and with two
// debuggers attached its first request may slip past both; so the wish is caught before it becomes a page. An empty window makes
// no request, and whoever opens it expects it at once: it opens, and is closed again where the application says no.
function askForWindows(): void {
  const native = globalThis.open.bind(globalThis)
  const ask: unknown = Reflect.get(globalThis, 'electronDoubleOpen')
  const open = (address: string, name = '', features = '') => {
    if (typeof ask !== 'function') return null
    const isEmpty = address === '' || address === 'about:blank'
    const child = isEmpty ? native('', name, features) : null
    const url = isEmpty ? 'about:blank' : new URL(address, location.href).href
    const answer = Reflect.apply(ask, undefined, [url, name]) as Promise<string>
    void answer.then(action => {
      if (action !== 'allow') child?.close()
    })
    return child
  }
  Object.assign(globalThis, {
    open: (address?: string | URL, name?: string, features?: string) =>
      open(String(address ?? ''), name, features),
  })
  addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a[target]') : null
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || link.target === '_self') return
    event.preventDefault()
    open(link.href)
  })
}

type Listener = (event: object, ...parameters: readonly unknown[]) => void

// Becomes text and runs in the page: uses nothing from outside itself.
function makeRequire(): (name: string) => unknown {
  const listeners = new Map<string, Set<Listener>>()
  const page = globalThis as unknown as Record<string, unknown> & {
    electronDoubleInvoke(channel: string, parameters: readonly unknown[]): Promise<unknown>
  }

  const ipcRenderer = {
    async invoke(channel: string, ...parameters: readonly unknown[]) {
      return page.electronDoubleInvoke(channel, structuredClone(parameters))
    },
    on(channel: string, listener: Listener) {
      const known = listeners.get(channel) ?? new Set()
      listeners.set(channel, known.add(listener))
    },
    off(channel: string, listener: Listener) {
      listeners.get(channel)?.delete(listener)
    },
  }

  // What crosses the bridge is copied: functions become proxies, everything else a clone.
  const copy = (value: unknown): unknown => {
    if (typeof value === 'function')
      return (...parameters: unknown[]) => copy(Reflect.apply(value, undefined, parameters.map(copy)))
    if (value instanceof Promise) return value.then(copy)
    return structuredClone(value)
  }

  const contextBridge = {
    exposeInMainWorld(name: string, api: Record<string, unknown>) {
      if (name in page)
        throw new Error('Cannot bind an API on top of an existing property on the window object')
      const exposed = Object.fromEntries(Object.entries(api).map(([key, value]) => [key, copy(value)]))
      Object.defineProperty(page, name, { value: Object.freeze(exposed), enumerable: true })
    },
  }

  Object.defineProperty(page, 'electronDoubleDispatch', {
    value: (channel: string, parameters: readonly unknown[]) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...parameters)
    },
  })

  return name => {
    if (name === 'electron') return { contextBridge, ipcRenderer }
    throw new Error(`module not found: ${name}`)
  }
}

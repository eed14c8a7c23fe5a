// The page's only window to us: the contract, and nothing more. Runs sandboxed, so it is built to one CommonJS file.
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { EVENT_NAMES, METHODS } from '../shared/contract/channels.ts'

// Names are compared here as well: a page that was taken over must not reach a channel of another purpose.
function findKnown<Name extends string>(name: unknown, known: readonly Name[]): Name | undefined {
  return known.find(candidate => candidate === name)
}

contextBridge.exposeInMainWorld('bridge', {
  call: async (name: unknown, request: unknown): Promise<unknown> => {
    const method = findKnown(name, METHODS)
    if (method === undefined) return { ok: false, error: { code: 'unknown-method' } }
    return ipcRenderer.invoke(method, request)
  },

  on: (name: unknown, listener: (payload: unknown) => void): (() => void) => {
    const event = findKnown(name, EVENT_NAMES)
    if (event === undefined) throw new Error('unknown event')
    const forward = (_event: IpcRendererEvent, payload: unknown) => listener(payload)
    ipcRenderer.on(event, forward)
    return () => {
      ipcRenderer.off(event, forward)
    }
  },
})

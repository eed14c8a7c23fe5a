// The double of `ipcMain`, and what every message between the processes goes through.
import type { Frame } from '@playwright/test'
import { toAppAddress } from './protocol.ts'

type Handler = (event: unknown, ...parameters: readonly unknown[]) => unknown

const handlers = new Map<string, Handler>()

export const ipcMain = {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
}

/** Calls the handler as Electron does; a throw crosses as a message only, without class or fields. */
export async function callHandler(
  channel: string,
  event: unknown,
  parameters: readonly unknown[],
): Promise<unknown> {
  const handler = handlers.get(channel)
  if (handler === undefined)
    throw new Error(
      `Error invoking remote method '${channel}': Error: No handler registered for '${channel}'`,
    )
  try {
    return requireCloneable(await handler(event, ...parameters))
  } catch (error) {
    throw new Error(`Error invoking remote method '${channel}': ${String(error)}`, { cause: error })
  }
}

/** Electron sends by structured clone: functions and the like are refused. */
export function requireCloneable<Value>(value: Value): Value {
  return structuredClone(value)
}

/** The double of WebFrameMain; one for each frame, so that two can be compared. */
export interface FrameDouble {
  readonly url: string
}

const frames = new WeakMap<Frame, FrameDouble>()

export function toFrameDouble(frame: Frame): FrameDouble {
  const known = frames.get(frame)
  if (known !== undefined) return known
  const made: FrameDouble = {
    get url() {
      return toAppAddress(frame.url())
    },
  }
  frames.set(frame, made)
  return made
}

// A backend that only says what it was asked: hosts are tested for what they carry, not for what it means.
import type { Result } from '../../../shared/base/result.ts'
import { ok } from '../../../shared/base/result.ts'
import type { EventName } from '../../../shared/contract/channels.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import type { HostedBackend } from '../../../main/hosts/web-host.ts'

export interface FakeBackend extends HostedBackend {
  readonly calls: { readonly method: string; readonly request: unknown }[]
  announce(event: EventName, payload: unknown): void
}

export function fakeBackend(
  reply: (request: unknown) => Result<unknown, AppError> = request => ok({ heard: request }),
): FakeBackend {
  const calls: { method: string; request: unknown }[] = []
  const listeners: { event: EventName; listener: (payload: unknown) => void }[] = []
  return {
    calls,
    call: async (method, request) => {
      calls.push({ method, request })
      return reply(request)
    },
    on: (event, listener) => {
      const entry = { event, listener }
      listeners.push(entry)
      return () => void listeners.splice(listeners.indexOf(entry), 1)
    },
    announce: (event, payload) => {
      for (const entry of listeners) if (entry.event === event) entry.listener(payload)
    },
  }
}

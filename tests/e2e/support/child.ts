// Waiting for the processes that a test starts.
import type { ChildProcess } from 'node:child_process'

/** How the process ended; at once where it has ended already. */
export function ended(child: ChildProcess): Promise<number | NodeJS.Signals> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode)
  if (child.signalCode !== null) return Promise.resolve(child.signalCode)
  return new Promise(resolve => child.once('exit', (code, signal) => resolve(code ?? signal ?? 1)))
}

/** Collects what the process prints, for the message of a failure. */
export function printed(child: ChildProcess): () => string {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (text += String(chunk)))
  return () => text
}

/** The first message that `find` wants; rejects with what was printed where the process ends before. */
export function firstMessage<T>(child: ChildProcess, find: (message: unknown) => T | undefined): Promise<T> {
  const text = printed(child)
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown) => {
      const found = find(message)
      if (found === undefined) return
      child.off('message', onMessage)
      resolve(found)
    }
    child.on('message', onMessage)
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`ended with ${code} before it was ready:\n${text()}`)))
  })
}

/** `message[key]` where the message has it. */
export function pick(message: unknown, key: string): unknown {
  return typeof message === 'object' && message !== null ? Reflect.get(message, key) : undefined
}

import { monitorEventLoopDelay } from 'node:perf_hooks'

/** How long something took, and for how long at most nobody else was answered meanwhile. */
export async function timed<T>(work: () => Promise<T>) {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const started = performance.now()
  const value = await work()
  const tookMs = performance.now() - started
  // What held the process up last is noticed at its next turn only.
  await new Promise(resolve => setTimeout(resolve, 20))
  delay.disable()
  return { value, tookMs, longestMs: delay.max / 1e6 }
}

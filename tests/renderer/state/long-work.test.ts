// What takes a while: how far it is, how it ends, and that nothing of it is lost or kept by mistake.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { doLongWork, inTurn, Stopped, useLongWork } from '../../../renderer/state/long-work.ts'

const shown = () => useLongWork.getState().shown

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('work that takes a while', () => {
  it('opens no window for what is through in a moment', async () => {
    const work = doLongWork('Menyusun', async ({ step }) => {
      await step({ says: 'Halaman 1', share: 0.5 })
      return 7
    })
    await vi.advanceTimersByTimeAsync(400)
    expect(shown()).toBeNull()
    expect(await work).toBe(7)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(shown()).toBeNull()
  })

  it('tells after half a second what it is at, and no more once it is done', async () => {
    const gate = Promise.withResolvers<void>()
    const work = doLongWork('Menyusun', async ({ step }) => {
      await gate.promise
      await step({ says: 'Halaman 2', share: 0.5 })
      await new Promise(resolve => setTimeout(resolve, 100))
    })
    await vi.advanceTimersByTimeAsync(500)
    expect(shown()?.step).toEqual({ says: 'Menyusun', share: null })
    gate.resolve()
    await vi.advanceTimersByTimeAsync(10)
    expect(shown()?.step).toEqual({ says: 'Halaman 2', share: 0.5 })
    await vi.advanceTimersByTimeAsync(100)
    await work
    expect(shown()).toBeNull()
  })

  it('shows before what holds the page, and hears afterwards that it was ended meanwhile', async () => {
    const told: unknown[] = []
    const work = doLongWork('Menyusun', async ({ hold, step }) => {
      await hold({ says: 'Menggambar', share: null })
      told.push(shown()?.step)
      // Whoever pressed Esc while the page was held is heard once it is back.
      setTimeout(() => shown()?.stop())
      await step({ says: 'Menggambar', share: null })
      told.push('handed over')
    })
    const outcome = work.catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(100)
    expect(await outcome).toBeInstanceOf(Stopped)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(told).toEqual([{ says: 'Menggambar', share: null }])
    expect(shown()).toBeNull()
  })

  it('ends at once where its user ends it, and what runs finds out at its next step', async () => {
    const steps: number[] = []
    const work = doLongWork('Menyusun', async ({ step }) => {
      for (let at = 1; at <= 100; at += 1) {
        await new Promise(resolve => setTimeout(resolve, 100))
        await step({ says: `Halaman ${at}`, share: at / 100 })
        steps.push(at)
      }
    })
    const outcome = work.catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(1_050)
    const before = steps.length
    shown()?.stop()
    expect(await outcome).toBeInstanceOf(Stopped)
    expect(shown()).toBeNull()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(steps.length).toBe(before)
    expect(shown()).toBeNull()
  })

  it('hands on what goes wrong', async () => {
    await expect(doLongWork('Menyusun', () => Promise.reject(new Error('rusak')))).rejects.toThrow('rusak')
    expect(shown()).toBeNull()
  })

  it('comes one after the other, also after one that failed', async () => {
    const said: string[] = []
    const first = Promise.withResolvers<void>()
    const one = inTurn(async () => {
      await first.promise
      said.push('one')
      throw new Error('rusak')
    })
    const two = inTurn(() => {
      said.push('two')
      return Promise.resolve(2)
    })
    await vi.advanceTimersByTimeAsync(10)
    expect(said).toEqual([])
    first.resolve()
    await expect(one).rejects.toThrow('rusak')
    expect(await two).toBe(2)
    expect(said).toEqual(['one', 'two'])
  })
})

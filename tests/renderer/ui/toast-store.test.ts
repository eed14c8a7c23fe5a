// How long messages stay; time is the test's.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeToast, getToasts, pauseToasts, showToast } from '../../../renderer/ui/toast-store.ts'

const messages = () => getToasts().map(toast => toast.message)

describe('toasts', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    for (const { id } of getToasts()) closeToast(id)
    vi.useRealTimers()
  })

  it('stay six seconds at least, bad news twice as long', () => {
    showToast({ message: 'done' })
    showToast({ message: 'refused', tone: 'bad' })
    vi.advanceTimersByTime(5_750)
    expect(messages()).toEqual(['done', 'refused'])
    vi.advanceTimersByTime(250)
    expect(messages()).toEqual(['refused'])
    vi.advanceTimersByTime(6_000)
    expect(messages()).toEqual([])
  })

  it('stay as long as they are looked at', () => {
    showToast({ message: 'done' })
    pauseToasts(true)
    vi.advanceTimersByTime(60_000)
    expect(messages()).toEqual(['done'])
    pauseToasts(false)
    vi.advanceTimersByTime(6_000)
    expect(messages()).toEqual([])
  })

  it('are four at most, the same words once, and close by hand', () => {
    for (const message of ['a', 'b', 'a', 'c', 'd', 'e']) showToast({ message })
    expect(messages()).toEqual(['a', 'c', 'd', 'e'])
    const [first] = getToasts()
    if (first) closeToast(first.id)
    expect(messages()).toEqual(['c', 'd', 'e'])
  })
})

import { describe, expect, it } from 'vitest'
import {
  elapsedOf,
  elapsedText,
  restartStopwatch,
  startStopwatch,
  timeOfDayText,
  toggleStopwatch,
} from '../../../../../renderer/features/presentation/presenter/stopwatch.ts'

describe('the time of a meeting', () => {
  it('runs from its start, stands still while halted, and goes on where it stood', () => {
    const running = startStopwatch(1_000)
    expect(elapsedOf(running, 61_000)).toBe(60_000)
    const halted = toggleStopwatch(running, 61_000)
    expect(elapsedOf(halted, 999_000)).toBe(60_000)
    const again = toggleStopwatch(halted, 100_000)
    expect(elapsedOf(again, 105_000)).toBe(65_000)
  })

  it('begins anew at zero: running where it ran, halted where it was halted', () => {
    const running = startStopwatch(0)
    expect(elapsedOf(restartStopwatch(running, 50_000), 53_000)).toBe(3_000)
    const halted = toggleStopwatch(running, 50_000)
    expect(elapsedOf(restartStopwatch(halted, 60_000), 99_000)).toBe(0)
  })

  it('never runs backwards with the clock of the computer', () => {
    expect(elapsedOf(startStopwatch(10_000), 4_000)).toBe(0)
  })

  it.each([
    [0, '0:00'],
    [65_999, '1:05'],
    [3_599_999, '59:59'],
    [3_845_000, '1:04:05'],
  ])('%d milliseconds are %s', (milliseconds, text) => {
    expect(elapsedText(milliseconds)).toBe(text)
  })

  it('writes the time of day as each language does', () => {
    const time = new Date(2026, 10, 23, 9, 5)
    expect([timeOfDayText(time, 'id'), timeOfDayText(time, 'en')]).toEqual(['09.05', '09:05'])
  })
})

// The arithmetic of days against the calendar of the platform.
import { describe, expect, it } from 'vitest'
import { toDay, type CivilDate } from '../../../shared/base/civil-date.ts'

const MS_PER_DAY = 86_400_000
const first = Date.UTC(1900, 0, 1) / MS_PER_DAY
const last = Date.UTC(2199, 11, 31) / MS_PER_DAY

describe('toDay', () => {
  it('agrees with Date on every day that a civil date can name', () => {
    const wrong: string[] = []
    for (let day = first; day <= last; day += 1) {
      const text = new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
      if (toDay(text as CivilDate) !== day) wrong.push(text)
    }
    expect([last - first + 1, wrong]).toEqual([109_573, []])
  })

  it('makes no day of what is not a date', () => {
    expect(toDay('' as CivilDate)).toBeNaN()
  })
})

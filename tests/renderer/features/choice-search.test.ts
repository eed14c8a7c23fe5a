// Typing in a cell that takes one of a list.
import type { KeyboardEvent } from 'react'
import { describe, expect, it } from 'vitest'
import { searchChoice, typeOn } from '../../../renderer/features/roadmap/editing/choice-search.ts'

const AGENCIES = [
  { value: 'bangsal', label: 'Kec. Bangsal', name: 'Kecamatan Bangsal' },
  { value: 'diskominfo', label: 'Diskominfo', name: 'Dinas Komunikasi dan Informatika' },
  { value: 'dinkes', label: 'Dinkes', name: 'Dinas Kesehatan' },
]

describe('what is typed in a list', () => {
  it.each([
    ['kominfo', 'diskominfo'],
    ['K', 'bangsal'],
    ['din', 'dinkes'],
    ['informatika', 'diskominfo'],
    ['Kesehatan', 'dinkes'],
    ['xyz', undefined],
    [' ', undefined],
  ])('“%s” finds %s', (typed, value) => {
    expect(searchChoice(typed, AGENCIES)?.value).toBe(value)
  })

  it.each([
    ['kom', { key: 'i' }, 'komi'],
    ['dinas', { key: ' ' }, 'dinas '],
    ['', { key: ' ' }, null],
    ['ko', { key: 'Backspace' }, 'k'],
    ['', { key: 'Backspace' }, null],
    ['ko', { key: 'ArrowDown' }, null],
    ['ko', { key: 'z', ctrlKey: true }, null],
  ])('after “%s” the key %o makes it %s', (typed, key, after) => {
    const event = { ctrlKey: false, metaKey: false, altKey: false, ...key } as KeyboardEvent
    expect(typeOn(typed, event)).toBe(after)
  })
})

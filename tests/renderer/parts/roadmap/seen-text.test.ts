// What a cell says while its column is partly seen: numbers and dates whole or not at all, words from their beginning.
import { describe, expect, it } from 'vitest'
import { seenText } from '../../../../renderer/parts/roadmap/timeline/seen-text.ts'

/** Each letter is ten pixels wide. */
const context = {
  font: 'letters of ten pixels',
  measureText: (text: string) => ({ width: text.length * 10 }),
} as unknown as CanvasRenderingContext2D
// The name ends at 200, the table at 400.
const range = { from: 200, to: 400 }
const number = { width: 100, align: 'end', isWhole: true } as const
const date = { width: 130, align: 'start', isWhole: true } as const
const words = { width: 150, align: 'start', isWhole: false } as const

describe('a number or a date', () => {
  it('is said while all of it is seen, though its column is not', () => {
    expect(seenText(context, '548', number, 250, range)).toBe('548')
    // From 62 to 92 of its column.
    expect(seenText(context, '548', number, 138, range)).toBe('548')
    expect(seenText(context, '+0,05', number, 308, range)).toBe('+0,05')
    expect(seenText(context, '1 Jan 2027', date, 292, range)).toBe('1 Jan 2027')
  })

  it('is left out where its first or its last digit would be cut', () => {
    expect(seenText(context, '548', number, 137, range)).toBe('')
    expect(seenText(context, '+0,05', number, 309, range)).toBe('')
    expect(seenText(context, '1 Jan 2027', date, 293, range)).toBe('')
    expect(seenText(context, '1 Jan 2027', date, 191, range)).toBe('')
  })
})

describe('words', () => {
  it('go on to the last one that is seen whole', () => {
    expect(seenText(context, 'Data dan TIK', words, 270, range)).toBe('Data dan TIK')
    expect(seenText(context, 'Data dan TIK', words, 290, range)).toBe('Data dan…')
    expect(seenText(context, 'Data dan TIK', words, 320, range)).toBe('Data…')
    expect(seenText(context, 'Data dan TIK', words, 350, range)).toBe('')
  })

  it('are left out where their beginning is under the name', () => {
    expect(seenText(context, 'Data dan TIK', words, 191, range)).toBe('')
    expect(seenText(context, 'Data dan TIK', words, 192, range)).toBe('Data dan TIK')
  })
})

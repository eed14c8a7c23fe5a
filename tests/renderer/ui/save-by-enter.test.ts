// Enter stores a window that is saved as a whole, in whichever window its lines stand: there are no classes of elements to ask for.
import type { KeyboardEvent } from 'react'
import { expect, it, vi } from 'vitest'
import { saveByEnter } from '../../../renderer/ui/save-by-enter.ts'

async function pressIn(target: object, change: object = {}): Promise<number> {
  const event = { key: 'Enter', target, repeat: false, nativeEvent: { isComposing: false }, ...change }
  const save = vi.fn<() => Promise<void>>(async () => undefined)
  saveByEnter(event as unknown as KeyboardEvent, save)
  await new Promise(resolve => setTimeout(resolve))
  return save.mock.calls.length
}

const LINE = { tagName: 'INPUT', type: 'text', role: null }

it('stores from a line, and from nothing else', async () => {
  expect(await pressIn(LINE)).toBe(1)
  for (const other of [
    { ...LINE, role: 'combobox' },
    { ...LINE, type: 'checkbox' },
    { tagName: 'TEXTAREA', type: 'textarea', role: null },
    { tagName: 'BUTTON', type: 'button', role: null },
  ])
    expect([other, await pressIn(other)]).toEqual([other, 0])
})

it('leaves other keys alone, one that is held, and a word that is being composed', async () => {
  expect(await pressIn(LINE, { key: 'a' })).toBe(0)
  expect(await pressIn(LINE, { repeat: true })).toBe(0)
  expect(await pressIn(LINE, { nativeEvent: { isComposing: true } })).toBe(0)
})

// The list of keys holds what the screens do: every key of the presentation, and the keys of a registry that knows more.
import { expect, test } from 'vitest'
import { SCREEN_KEYS } from '../../../renderer/features/keys/screen-keys.ts'
import { moveOf } from '../../../renderer/features/presentation/player-state.ts'
import { PLAYER_KEYS } from '../../../renderer/features/presentation/use-player-keys.ts'

const keysOf = (title: string) => {
  const screen = SCREEN_KEYS.find(one => one.title === title)
  return new Set(screen?.lines.flatMap(({ keys }) => keys))
}

/** What a keyboard sends: printed signs, and keys with a name. */
const SIGNS = Array.from({ length: 95 }, (_, at) => String.fromCodePoint(32 + at))
const NAMED = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Enter',
]
const nameOf = (key: string) => (key.length === 1 ? key.toUpperCase() : key)
const asListed = (key: string) => (key === ' ' ? 'Space' : /[1-9]/.test(key) ? '1 – 9' : key.toUpperCase())

test('every key of a meeting is listed, and none that does nothing there', () => {
  const listed = keysOf('keys.meeting')
  const moving = [
    ...SIGNS.map(key => [key, asListed(key)] as const),
    ...NAMED.map(key => [key, key] as const),
  ]
    .filter(([key]) => moveOf(key) !== undefined)
    .map(([, name]) => name)
  // `=` is the key of the plus without Shift; Enter belongs to the bars on the slides.
  const others = [...PLAYER_KEYS.filter(key => key !== '=').map(nameOf), 'Enter']
  const plain = [...listed].filter(key => !key.startsWith('Alt+'))
  expect(new Set([...moving, ...others])).toEqual(new Set(plain))
})

test('no line stands twice on a screen, and every key of it means one thing there', () => {
  for (const { title, lines } of SCREEN_KEYS) {
    expect([title, new Set(lines.map(({ id }) => id)).size]).toEqual([title, lines.length])
    // The diagram and the table of one screen never have the focus together.
    if (title === 'shell.connectivity') continue
    const keys = lines.flatMap(line => line.keys)
    expect([title, new Set(keys).size]).toEqual([title, keys.length])
  }
})

// The words about a step stand beside it, on the page, and never over it.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeTip, type TipRoom } from '../../../../../renderer/parts/roadmap/projection/place-tip.ts'

const room = (x: number, head: number, given: Partial<TipRoom> = {}): TipRoom => ({
  x,
  head,
  foot: head + 7,
  lineAt: () => head,
  tip: { width: 300, height: 60 },
  pane: { width: 680, height: 600, above: 40 },
  ...given,
})

it.each([
  ['above left', room(400, 300), { left: 86, top: 216 }],
  ['below right where the window ends at the left', room(43, 505), { left: 57, top: 529 }],
  ['over the painted words rather than away from the step', room(43, 520), { left: 57, top: 532 }],
  [
    'above what comes later in a low pane',
    room(43, 150, { lineAt: () => 120, pane: { width: 680, height: 200, above: 400 } }),
    { left: 0, top: 36 },
  ],
  [
    'above the step where what comes later is far higher',
    room(43, 570, { lineAt: () => 100 }),
    { left: 0, top: 486 },
  ],
  ['below right at the upper edge', room(350, 20), { left: 364, top: 44 }],
  ['below the step in the upper right corner', room(660, 20), { left: 372, top: 51 }],
])('stands %s', (_, given, place) => {
  expect(placeTip(given)).toEqual(place)
})

it('is near its step and leaves it free, wherever the step is in a tall pane', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 680 }),
      fc.integer({ min: 16, max: 586 }),
      fc.integer({ min: 0, max: 500 }),
      (x, head, rise) => {
        const { left, top } = placeTip(room(x, head, { lineAt: () => Math.max(16, head - rise) }))
        const isOver = x >= left && x <= left + 300 && head >= top && head <= top + 60
        const down = Math.max(top - head, head - top - 60, 0)
        const across = Math.max(left - x, x - left - 300, 0)
        expect(isOver).toBe(false)
        expect(Math.hypot(down, across)).toBeLessThan(90)
        expect(top).toBeGreaterThanOrEqual(-32)
        expect(top + 60).toBeLessThanOrEqual(592)
      },
    ),
  )
})

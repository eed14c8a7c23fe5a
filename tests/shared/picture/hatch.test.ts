import { describe, expect, it } from 'vitest'
import type { Pattern, Point } from '../../../shared/picture/drawing.ts'
import { cornersOf, hatch } from '../../../shared/picture/hatch.ts'

const box = (x: number, y: number, width: number, height: number) => cornersOf(x, y, width, height)
const texts = (segments: ReturnType<typeof hatch>) =>
  segments.map(points => points.map(({ x, y }) => `${x},${y}`).join(' '))

describe('the lines of a pattern', () => {
  it('stand on one grid for all shapes, each cut to its own', () => {
    expect(texts(hatch('level', box(0, 0, 10, 5)))).toEqual(['0,2.5 10,2.5'])
    expect(texts(hatch('upright', box(1, 2, 7, 5)))).toEqual(['2.5,2 2.5,7', '7.5,2 7.5,7'])
    expect(texts(hatch('rising', box(0, 0, 4, 4)))).toEqual(['1,4 4,1'])
    expect(texts(hatch('falling', box(6, 0, 4, 4)))).toEqual(['6,1 9,4'])
    expect(hatch('grid', box(0, 0, 10, 10))).toHaveLength(4)
    expect(hatch('cross', box(0, 0, 10, 10)).length).toBeGreaterThan(4)
    expect(texts(hatch('dots', box(0, 0, 10, 5)))).toEqual(['2.5,2.5 2.51,2.5', '7.5,2.5 7.51,2.5'])
  })

  it('leave what is narrower than the grid empty', () => {
    expect(hatch('level', box(0, 3, 100, 2))).toEqual([])
  })

  it.each(['rising', 'falling', 'cross', 'level', 'upright', 'grid', 'dots'] as const)(
    'stay inside of a diamond and of round corners: %s',
    (pattern: Exclude<Pattern, 'plain'>) => {
      const diamond: readonly Point[] = [
        { x: 21, y: 3 },
        { x: 40, y: 22 },
        { x: 21, y: 41 },
        { x: 2, y: 22 },
      ]
      const lines = hatch(pattern, diamond)
      expect(lines.length).toBeGreaterThan(5)
      for (const { x, y } of lines.flat())
        expect(Math.abs(x - 21) + Math.abs(y - 22)).toBeLessThanOrEqual(19.02)
      for (const { x, y } of hatch(pattern, cornersOf(0, 0, 60, 9, 2)).flat())
        expect(x >= 0 && y >= 0 && x <= 60.01 && y <= 9 && x + y >= 1.17).toBe(true)
    },
  )
})

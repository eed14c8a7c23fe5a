// Arrows in days across and rows down. `=` is a bar, `>` where the arrow enters.
import { describe, expect, it } from 'vitest'
import { routeArrow } from '../../../shared/schedule/route-arrow.ts'

const free = () => false
const end = (x: number, row: number) => ({ x, row, side: 1 as const })
const start = (x: number, row: number) => ({ x, row, side: -1 as const })

describe('an arrow from an end to a start', () => {
  it('runs down right before the start where there is room', () => {
    // row 0  =====|
    // row 1       |
    // row 2       |>=====
    expect(routeArrow(end(10, 0), start(20, 2), 1, free)).toEqual([
      { x: 10, y: 0.5 },
      { x: 19, y: 0.5 },
      { x: 19, y: 2.5 },
      { x: 20, y: 2.5 },
    ])
  })

  it('goes another way down where a bar stands in the first', () => {
    // row 1 has a bar from day 15 to 25: the column at 19 crosses it, the next tried (17) too, then one before 15 is free.
    const bar = (row: number, x: number) => row === 1 && x > 15 && x < 25
    const [, turn] = routeArrow(end(10, 0), start(20, 2), 1, bar)
    expect(turn?.x).toBeGreaterThanOrEqual(11)
    expect(turn?.x).toBeLessThanOrEqual(15)
  })

  it('passes between the rows where the second begins before the first ends', () => {
    expect(routeArrow(end(10, 0), start(5, 1), 1, free)).toEqual([
      { x: 10, y: 0.5 },
      { x: 11, y: 0.5 },
      { x: 11, y: 1 },
      { x: 4, y: 1 },
      { x: 4, y: 1.5 },
      { x: 5, y: 1.5 },
    ])
  })

  it('leads upwards as well', () => {
    expect(routeArrow(end(10, 3), start(20, 1), 1, free).at(-1)).toEqual({ x: 20, y: 1.5 })
  })
})

it('ties two starts on the left of both, two ends on the right', () => {
  expect(routeArrow(start(10, 0), start(6, 2), 1, free)[1]).toEqual({ x: 5, y: 0.5 })
  expect(routeArrow(end(10, 0), end(16, 2), 1, free)[1]).toEqual({ x: 17, y: 0.5 })
})

it('takes the way with the fewest bars where none is free', () => {
  const everywhere = (row: number) => row === 1
  expect(routeArrow(end(10, 0), start(20, 2), 1, everywhere)[1]).toEqual({ x: 19, y: 0.5 })
})

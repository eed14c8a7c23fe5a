// Arrows in days across and rows down. `=` is a bar, `>` where the arrow enters.
import { describe, expect, it } from 'vitest'
import { routeArrow, type Obstacle } from '../../../shared/schedule/route-arrow.ts'

/** What stands in the rows that are named. */
const ground = (rows: Readonly<Record<number, Obstacle>> = {}) => ({
  gap: 1,
  halfBar: 0.3,
  obstacles: new Map(Object.entries(rows).map(([row, obstacle]) => [Number(row), obstacle])),
})
const end = (x: number, row: number) => ({ x, far: x - 10, row, side: 1 as const })
const start = (x: number, row: number, length = 10) => ({ x, far: x + length, row, side: -1 as const })
const columnOf = (points: readonly { x: number }[]) => points[1]?.x

describe('an arrow from an end to a start', () => {
  it('runs down right before the start where there is room', () => {
    // row 0  =====|
    // row 1       |
    // row 2       |>=====
    expect(routeArrow(end(10, 0), start(20, 2), ground())).toEqual([
      { x: 10, y: 0.5 },
      { x: 19, y: 0.5 },
      { x: 19, y: 2.5 },
      { x: 20, y: 2.5 },
    ])
  })

  it('goes another way down, right beside the bar that stands in the first', () => {
    // row 0  ====|
    // row 1      | =======
    // row 2      |----->====
    const free = routeArrow(end(10, 0), start(20, 2), ground({ 1: { start: 15, end: 25 } }))
    expect(columnOf(free)).toBe(14.5)
  })

  it('turns down before the words beside its own bar', () => {
    expect(columnOf(routeArrow(end(10, 0), start(20, 2), ground({ 0: { start: 0, end: 14 } })))).toBe(11)
  })

  it('falls onto a bar that begins right where the first ends', () => {
    // row 0  =====|
    // row 1      =v====
    expect(routeArrow(end(10, 0), start(10, 1), ground())).toEqual([
      { x: 10, y: 0.5 },
      { x: 11, y: 0.5 },
      { x: 11, y: 1.2 },
    ])
    expect(routeArrow(end(10, 3), start(10, 1), ground()).at(-1)).toEqual({ x: 11, y: 1.8 })
  })

  it('goes round what stands between it and the bar it would fall onto', () => {
    // row 0  =====|
    // row 1    |--|======
    // row 2    |>=====
    const points = routeArrow(end(10, 0), start(10, 2), ground({ 1: { start: 10.5, end: 30 } }))
    expect(points.slice(2)).toEqual([
      { x: 11, y: 1 },
      { x: 9, y: 1 },
      { x: 9, y: 2.5 },
      { x: 10, y: 2.5 },
    ])
  })

  it('passes between the rows where the second begins much before the first ends, or is too short to fall onto', () => {
    const back = [
      { x: 10, y: 0.5 },
      { x: 11, y: 0.5 },
      { x: 11, y: 1 },
      { x: 4, y: 1 },
      { x: 4, y: 1.5 },
      { x: 5, y: 1.5 },
    ]
    expect(routeArrow(end(10, 0), start(5, 1), ground())).toEqual(back)
    expect(routeArrow(end(10, 0), start(10, 1, 1), ground())).toHaveLength(6)
  })

  it('passes above the second where bars stand before it', () => {
    // row 0       =====|
    // row 1  ========  |
    // row 2    |-------|
    // row 2    |>===
    const points = routeArrow(end(20, 0), start(8, 2), ground({ 1: { start: 0, end: 15 } }))
    expect(points[2]).toEqual({ x: 21, y: 2 })
  })

  it('leads upwards as well', () => {
    expect(routeArrow(end(10, 3), start(20, 1), ground()).at(-1)).toEqual({ x: 20, y: 1.5 })
  })
})

it('ties two starts on the left of both, two ends on the right', () => {
  expect(columnOf(routeArrow(start(10, 0), start(6, 2), ground()))).toBe(5)
  expect(columnOf(routeArrow(end(10, 0), end(16, 2), ground()))).toBe(17)
  const wide = ground({ 1: { start: 0, end: 18 } })
  expect(columnOf(routeArrow(end(10, 0), end(16, 2), wide))).toBe(18.5)
})

it('looks at what stands in sight, however many rows lie between', () => {
  const rows = 1_000_000_000
  const points = routeArrow(end(10, 0), start(20, rows), ground({ 3: { start: 15, end: 25 } }))
  expect(columnOf(points)).toBe(14.5)
})

it('crosses a bar rather than to go round it far away, and the fewest where none is free', () => {
  expect(columnOf(routeArrow(end(10, 0), end(16, 2), ground({ 1: { start: 0, end: 90 } })))).toBe(17)
  const everywhere = ground({ 1: { start: 0, end: 99 } })
  expect(columnOf(routeArrow(end(10, 0), start(20, 2), everywhere))).toBe(19)
})

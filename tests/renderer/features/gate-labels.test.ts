// Names of fiscal gates beside their marks: they never lie over each other, over ticks or over other marks.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeGateLabels } from '../../../renderer/features/roadmap/timeline/gate-labels.ts'

const WHOLE = { left: 0, right: 1_000 }
const at = (...xs: number[]) => xs.map(x => ({ x, width: 50, unit: WHOLE }))
const inYear = (x: number, left: number, right: number) => ({ x, width: 50, unit: { left, right } })

it.each([
  ['right of the mark', at(100), [], [104]],
  ['left of it where the next mark is near', at(100, 140), [], [46, 144]],
  ['nowhere between two near neighbours', at(100, 140, 180), [], [46, null, 184]],
  ['behind the year that begins there', at(100), [{ left: 96, right: 130 }], [136]],
  ['nowhere behind a long name', at(100), [{ left: 60, right: 230 }], [null]],
  ['left at the end of the window', at(960), [], [906]],
  ['on both sides of one day', at(500, 500), [], [504, 446]],
  ['left of the last day of a year, not in the next one', [inYear(498, 100, 500)], [], [444]],
  ['nowhere where the next year alone has room', [inYear(130, 100, 132)], [], [null]],
  ['behind the name of its own year', [inYear(102, 100, 500)], [{ left: 106, right: 140 }], [146]],
])('a name stands %s', (_, texts, taken, lefts) => {
  expect(placeGateLabels(texts, taken, WHOLE)).toEqual(lefts)
})

it('whatever the gates, no two texts touch', () => {
  const texts = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 1_000 }),
      width: fc.integer({ min: 20, max: 90 }),
      unit: fc.constant(WHOLE),
    }),
  )
  const years = fc.array(
    fc.integer({ min: 0, max: 8 }).map(n => ({ left: n * 120 + 6, right: n * 120 + 40 })),
  )
  fc.assert(
    fc.property(texts, years, (given, written) => {
      const marks = given.toSorted((a, b) => a.x - b.x)
      const placed = placeGateLabels(marks, written, WHOLE).flatMap((left, index) =>
        left === null ? [] : { left, right: left + (marks[index]?.width ?? 0) },
      )
      for (const one of placed) {
        expect(one.left).toBeGreaterThanOrEqual(0)
        expect(one.right).toBeLessThanOrEqual(1_000)
        const others = [...written, ...placed].filter(other => other !== one)
        expect(others.filter(other => one.left <= other.right && one.right >= other.left)).toEqual([])
        expect(marks.filter(({ x }) => x >= one.left && x <= one.right)).toEqual([])
      }
    }),
  )
})

it('whatever the gates, no name leaves its year', () => {
  const days = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 999 }), width: fc.integer({ min: 20, max: 90 }) }),
  )
  fc.assert(
    fc.property(days, given => {
      const marks = given
        .toSorted((a, b) => a.x - b.x)
        .map(({ x, width }) => {
          const left = Math.floor(x / 100) * 100
          return { x, width, unit: { left, right: left + 100 } }
        })
      placeGateLabels(marks, [], WHOLE).forEach((left, index) => {
        const mark = marks[index]
        if (left === null || !mark) return
        expect(left).toBeGreaterThanOrEqual(mark.unit.left)
        expect(left + mark.width).toBeLessThanOrEqual(mark.unit.right)
      })
    }),
  )
})

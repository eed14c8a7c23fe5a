// Names of fiscal gates beside their marks: they never lie over each other, over ticks or over other marks.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { gatesAt, placeGateLabels } from '../../../../renderer/parts/roadmap/timeline/gate-labels.ts'

const WHOLE = { left: 0, right: 1_000 }
const at = (...xs: number[]) => xs.map(x => ({ x, width: 50, unit: WHOLE }))
const inYear = (x: number, left: number, right: number) => ({ x, width: 50, unit: { left, right } })

it.each([
  ['over its mark', at(100), [], [75]],
  ['left of it where the next mark is near', at(100, 120), [], [46, 124]],
  ['nowhere between two near neighbours', at(100, 130, 160), [], [75, null, 135]],
  ['over it, behind the year that begins there', at(150), [{ left: 96, right: 130 }], [136]],
  ['behind the year that begins at its mark', at(100), [{ left: 96, right: 130 }], [136]],
  ['nowhere behind a long name', at(100), [{ left: 60, right: 230 }], [null]],
  ['over it, but not beyond the end of the window', at(980), [], [946]],
  ['on both sides of one day', at(500, 500), [], [504, 446]],
  ['over the last day of a year, not in the next one', [inYear(498, 100, 500)], [], [446]],
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
        left === null ? [] : { left, right: left + (marks[index]?.width ?? 0), own: marks[index] },
      )
      for (const one of placed) {
        expect(one.left).toBeGreaterThanOrEqual(0)
        expect(one.right).toBeLessThanOrEqual(1_000)
        const others = [...written, ...placed.filter(other => other !== one)]
        expect(others.filter(other => one.left <= other.right && one.right >= other.left)).toEqual([])
        const covered = marks.filter(mark => mark.x >= one.left && mark.x <= one.right)
        expect(covered.filter(mark => mark !== one.own)).toEqual([])
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

it('a gate is found at its mark and at its name, which stands in the upper line', () => {
  const gate = { day: 1, name: '4 Jan 2027: DPA terbit 2027', short: 'DPA' }
  const bare = { ...gate, short: 'KUA' }
  const places = [
    { gate, x: 100, label: { left: 75, right: 125 } },
    { gate: bare, x: 140, label: null },
  ]
  const at = (x: number, isHigh: boolean) => gatesAt(places, x, isHigh).map(one => one.short)
  expect([at(80, true), at(80, false), at(103, false), at(138, true)]).toEqual([
    ['DPA'],
    [],
    ['DPA'],
    ['KUA'],
  ])
  expect([at(128, true), at(200, true)]).toEqual([[], []])
})

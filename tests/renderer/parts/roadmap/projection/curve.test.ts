import { describe, expect, it } from 'vitest'
import { curveKinds, seriesOf, stepAt } from '../../../../../renderer/parts/roadmap/projection/curve.ts'
import { curvePoints, indexCurve, touchesCurve, valueScale } from '../../../../../shared/picture/curve.ts'
import { createPlanEngine } from '../../../../../shared/projection/create-plan-engine.ts'
import { loadFramework } from '../../../../support/frameworks.ts'
import { effect, sketchFramework, sketchInput, sketchItem } from '../../../../support/small-plan.ts'

const x = (day: number) => day * 2
const y = (value: number) => value
const curve = {
  start: 10,
  changes: [
    { day: 5, value: 20 },
    { day: 8, value: 30 },
  ],
}

describe('the points of a curve', () => {
  it('go level, then straight up on the day', () => {
    expect(curvePoints(curve, 0, 30, x, y)).toEqual([
      { x: 0, y: 10 },
      { x: 10, y: 10 },
      { x: 10, y: 20 },
      { x: 16, y: 20 },
      { x: 16, y: 30 },
      { x: 30, y: 30 },
    ])
  })

  it('begin and end at the edges of what is seen, with the value there', () => {
    expect(curvePoints(curve, 12, 14, x, y)).toEqual([
      { x: 12, y: 20 },
      { x: 14, y: 20 },
    ])
    expect(curvePoints(curve, 16, 20, x, y)).toEqual([
      { x: 16, y: 30 },
      { x: 20, y: 30 },
    ])
    expect(curvePoints(curve, 20, 20, x, y)).toEqual([])
  })

  it('tell a box that the line runs through from one beside it', () => {
    const points = curvePoints(curve, 0, 30, x, y)
    const box = (left: number, top: number) => ({ left, top, width: 2, height: 2 })
    expect(touchesCurve(points, box(9, 14))).toBe(true)
    expect(touchesCurve(points, box(12, 19))).toBe(true)
    expect(touchesCurve(points, box(12, 14))).toBe(false)
    expect(touchesCurve(points, box(6, 14))).toBe(false)
    expect(touchesCurve(points, box(20, 22))).toBe(false)
  })
})

describe('values as pixels', () => {
  it('puts the lowest level at the bottom and the highest at the top', () => {
    const scale = valueScale(1, 5, 16, 216)
    expect(scale.y(10_000_000)).toBe(216)
    expect(scale.y(50_000_000)).toBe(16)
    expect(scale.y(30_000_000)).toBe(116)
  })
})

// n1 (10 %) and n2 (30 %) make up aspect a1 in domain d1, n3 (60 %) aspect a2 in d2; all start on level 1.
const framework = sketchFramework([
  { weight: 1_000, aspect: 'a1', domain: 'd1' },
  { weight: 3_000, aspect: 'a1', domain: 'd1' },
  { weight: 6_000, aspect: 'a2', domain: 'd2' },
])
const { projection } = createPlanEngine(
  sketchInput({
    framework,
    items: [
      sketchItem('a', 1, 20, { effects: [effect('n2', 1, 3)] }),
      sketchItem('b', 1, 40, { effects: [effect('n3', 1, 2), effect('n1', 1, 2)] }),
    ],
  }),
)

describe('curves of parts', () => {
  it('read each aspect as a level of its own', () => {
    const [a1, a2] = seriesOf(projection, framework, 'aspects')
    // n2 from 1 to 3 lifts a1 by 3/4 · 2 = 1.50, n1 from 1 to 2 by 1/4.
    expect(a1).toMatchObject({
      name: 'a1',
      curve: {
        start: 10_000_000,
        changes: [
          { day: 20, value: 25_000_000 },
          { day: 40, value: 27_500_000 },
        ],
      },
      final: 27_500_000,
    })
    expect(a2?.curve).toEqual({ start: 10_000_000, changes: [{ day: 40, value: 20_000_000 }] })
  })

  it('add up to the index again, by their weights', () => {
    for (const kind of ['aspects', 'domains'] as const) {
      const weights = kind === 'aspects' ? framework.aspects : framework.domains
      const sum = seriesOf(projection, framework, kind).reduce(
        (total, one, index) => total + (one.final * (weights[index]?.weight ?? 0)) / 10_000,
        0,
      )
      expect(sum).toBe(projection.final)
    }
  })

  it('are none for the index alone', () => {
    expect(seriesOf(projection, framework, 'index')).toEqual([])
    expect(indexCurve(projection).changes.map(change => change.day)).toEqual([20, 40])
  })

  it('offer domains only where the framework has some', () => {
    expect(curveKinds(loadFramework('permenpanrb-59-2020'))).toEqual(['index', 'aspects', 'domains'])
    expect(curveKinds(loadFramework('permenpanrb-8-2026'))).toEqual(['index', 'aspects'])
  })
})

describe('the step under a day', () => {
  it('is the last one on or before it', () => {
    expect([19, 20, 39.9, 40, 90].map(day => stepAt(projection.steps, day))).toEqual([-1, 0, 0, 1, 1])
  })
})

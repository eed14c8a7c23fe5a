import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitText, placeLabels, spreadLabels, type LabelBox } from '../../../shared/picture/place-labels.ts'

const bounds = { left: 0, top: 0, width: 200, height: 100 }
const place = (text: string, left: number, top: number, width = 40) => ({
  text,
  left,
  top,
  width,
  height: 12,
})
const SEED = 20_270_104
const overlap = (a: LabelBox, b: LabelBox) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height

describe('placing labels', () => {
  it('gives the first its best place, the next one its second, and leaves out who finds none', () => {
    const placed = placeLabels(
      [
        { kind: 'cycle', places: [place('first', 10, 10)] },
        { kind: 'step', places: [place('second', 20, 12), place('second', 20, 40)] },
        { kind: 'step', places: [place('third', 15, 15)] },
      ],
      bounds,
    )
    expect(placed.map(({ text, top }) => [text, top])).toEqual([
      ['first', 10],
      ['second', 40],
    ])
  })

  it('cuts nothing at an edge and covers no obstacle', () => {
    const labels = [
      { kind: 'a', places: [place('left', -1, 10), place('left', 0, 10)] },
      { kind: 'a', places: [place('right', 161, 40)] },
      { kind: 'a', places: [place('low', 10, 89)] },
      { kind: 'a', places: [place('dot', 100, 60)] },
    ]
    const placed = placeLabels(labels, bounds, box =>
      overlap(box, { left: 130, top: 65, width: 8, height: 8 }),
    )
    expect(placed.map(({ text, left }) => [text, left])).toEqual([['left', 0]])
  })

  it('lays a label over the background only where it finds no free place, and never over what is taken', () => {
    const everything = () => true
    const isTaken = (box: LabelBox) => overlap(box, { left: 0, top: 0, width: 30, height: 30 })
    const wish = { kind: 'cycle', places: [place('x', 10, 10), place('x', 60, 60)] }
    const covering = [place('x', 10, 10), place('x', 50, 50)]
    expect(placeLabels([wish], bounds, everything, isTaken)).toEqual([])
    expect(placeLabels([{ ...wish, covering }], bounds, everything, isTaken)).toMatchObject([
      { left: 50, isCovering: true },
    ])
    expect(placeLabels([{ ...wish, covering }], bounds, isTaken, isTaken)).toMatchObject([
      { left: 60, isCovering: false },
    ])
  })

  it('never lets two overlap, whatever is wished', () => {
    const box = fc.record({
      text: fc.constant('x'),
      left: fc.integer({ min: -20, max: 200 }),
      top: fc.integer({ min: -20, max: 100 }),
      width: fc.integer({ min: 1, max: 60 }),
      height: fc.constant(12),
    })
    fc.assert(
      fc.property(fc.array(fc.array(box, { maxLength: 4 }), { maxLength: 40 }), all => {
        const placed = placeLabels(
          all.map(places => ({ kind: 'step', places })),
          bounds,
        )
        for (const [index, one] of placed.entries()) {
          expect(one.left >= 0 && one.left + one.width <= 200 && one.top >= 0 && one.top <= 88).toBe(true)
          for (const other of placed.slice(index + 1)) expect(overlap(one, other)).toBe(false)
        }
      }),
      { seed: SEED },
    )
  })
})

describe('labels at the end of lines', () => {
  it('stay where they wish while they do not meet', () => {
    expect(spreadLabels([20, 60, 40], 14, 0, 100)).toEqual([20, 60, 40])
  })

  it('part evenly around their middle, in their order', () => {
    expect(spreadLabels([52, 50], 14, 0, 100)).toEqual([58, 44])
    expect(spreadLabels([50, 50, 50], 14, 0, 100)).toEqual([36, 50, 64])
  })

  it('stay between the edges and apart, whatever is wished', () => {
    const heights = fc.array(fc.integer({ min: -50, max: 250 }), { maxLength: 14 })
    fc.assert(
      fc.property(heights, wanted => {
        const sorted = spreadLabels(wanted, 14, 0, 200).toSorted((a, b) => a - b)
        for (const [index, at] of sorted.entries()) {
          expect(at).toBeGreaterThanOrEqual(7 - 1e-9)
          expect(at).toBeLessThanOrEqual(193 + 1e-9)
          expect(at - (sorted[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(14 - 1e-9)
        }
      }),
      { seed: SEED },
    )
  })
})

describe('fitting a text', () => {
  const measure = (text: string) => text.length * 6
  it('keeps it where there is room and cuts it with an ellipsis where not', () => {
    expect(fitText('Data', 24, measure)).toBe('Data')
    expect(fitText('Keamanan Pemdi', 66, measure)).toBe('Keamanan P…')
    expect(fitText('Keamanan Pemdi', 60, measure)).toBe('Keamanan…')
  })
})

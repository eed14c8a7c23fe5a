// The spokes of a radar and the lines of its labels.
import { describe, expect, it } from 'vitest'
import {
  labelLines,
  placeLabel,
  spokePoint,
  toPath,
} from '../../../renderer/features/assessment/radar/radar-shape.ts'

const centre = { x: 100, y: 100 }
const rounded = (point: { readonly x: number; readonly y: number }) => [
  Math.round(point.x),
  Math.round(point.y),
]

describe('a radar', () => {
  it('begins at the top and goes on clockwise', () => {
    expect([0, 1, 2, 3].map(index => rounded(spokePoint(centre, 50, index, 4)))).toEqual([
      [100, 50],
      [150, 100],
      [100, 150],
      [50, 100],
    ])
    expect(toPath([centre, { x: 0, y: 12.34 }])).toBe('M100.0 100.0L0.0 12.3Z')
  })

  it('sets labels away from the middle, their further lines above at the top and below at the bottom', () => {
    expect(
      [0, 1, 2, 3].map(index => {
        const { anchor, above } = placeLabel(centre, 50, index, 4)
        return [anchor, Math.round(above * 10) / 10]
      }),
    ).toEqual([
      ['middle', 1],
      ['start', 0.5],
      ['middle', 0],
      ['end', 0.5],
    ])
  })

  it('breaks long names between words', () => {
    expect(labelLines('Kepuasan Pengguna Layanan Digital Pemerintah')).toEqual([
      'Kepuasan Pengguna',
      'Layanan Digital',
      'Pemerintah',
    ])
    expect(labelLines('Data')).toEqual(['Data'])
  })
})

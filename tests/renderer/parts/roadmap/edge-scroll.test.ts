import { describe, expect, it } from 'vitest'
import { rowScroll, timeScroll } from '../../../../renderer/parts/roadmap/timeline/edge-scroll.ts'

describe('A drag near the edge of the rows', () => {
  it('leaves them where they are while the pointer is on a row beside the edge', () => {
    expect([54, 74, 250, 480, 486].map(y => rowScroll(40, 500, y))).toEqual([0, 0, 0, 0, 0])
  })

  it('brings more of them at the very edge, faster further out, but never in a rush', () => {
    expect([487, 493, 494, 500, 501, 514, 900].map(y => rowScroll(0, 500, y))).toEqual([1, 1, 2, 2, 3, 4, 6])
    expect([53, 40, 26, -300].map(y => rowScroll(40, 500, y))).toEqual([-1, -2, -4, -6])
  })
})

describe('A drag near the edge of the time', () => {
  it('brings more of it', () => {
    expect([327, 328, 972, 973].map(x => timeScroll(300, 1_000, x))).toEqual([-14, 0, 0, 14])
  })
})

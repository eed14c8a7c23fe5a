// Which arrow lies under the pointer, and which words an arrow would strike through.
import { describe, expect, it } from 'vitest'
import type { Dependency, DependencyId } from '../../../../shared/domain/dependency.ts'
import type { ItemId } from '../../../../shared/domain/item.ts'
import { arrowAt, wordsUnder } from '../../../../renderer/parts/roadmap/timeline/arrow-places.ts'

const arrow = (id: string, ...corners: readonly (readonly [number, number])[]) => ({
  dependency: {
    id: id as DependencyId,
    predecessorId: 'a' as ItemId,
    successorId: 'b' as ItemId,
    kind: 'finish-start',
    lagDays: 0,
  } satisfies Dependency,
  points: corners.map(([x, y]) => ({ x, y })),
})

describe('the arrow under the pointer', () => {
  const first = arrow('first', [100, 60], [150, 60], [150, 200], [180, 200])
  const second = arrow('second', [300, 60], [156, 60], [156, 200])
  const idAt = (x: number, y: number) => arrowAt([first, second], x, y)?.id ?? null

  it('is found on each of its stretches and a little beside them', () => {
    expect([idAt(120, 60), idAt(120, 64), idAt(147, 130), idAt(170, 203)]).toEqual(Array(4).fill('first'))
    expect([idAt(120, 65), idAt(190, 200), idAt(145, 130)]).toEqual([null, null, null])
  })
  it('is the nearest one, and of two at the same place the one on top', () => {
    expect([idAt(152, 130), idAt(154, 130), idAt(153, 130)]).toEqual(['first', 'second', 'second'])
  })
  it('is none where there are none', () => {
    expect(arrowAt([], 1, 1)).toBeNull()
    expect(arrowAt([arrow('no way')], 0, 0)).toBeNull()
  })
})

describe('words under an arrow', () => {
  const words = { x: 140, y: 100, width: 40, height: 18 }
  it('are those it runs through, level or upright', () => {
    expect(wordsUnder(arrow('x', [150, 0], [150, 300]).points, [words])).toEqual([words])
    expect(wordsUnder(arrow('x', [0, 110], [145, 110]).points, [words])).toEqual([words])
  })
  it('are not those it passes, nor those between its corners', () => {
    const around = arrow('x', [100, 90], [190, 90], [190, 130], [100, 130]).points
    expect(wordsUnder(around, [words])).toEqual([])
  })
})

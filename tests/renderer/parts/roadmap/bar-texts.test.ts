// Where the words of a bar stand: whole in it, right of it, left of it, or nowhere.
import { expect, it } from 'vitest'
import { placeBarTexts } from '../../../../renderer/parts/roadmap/timeline/bar-texts.ts'
import type { Palette } from '../../../../renderer/parts/roadmap/timeline/palette.ts'
import type { Scene } from '../../../../renderer/parts/roadmap/timeline/scene.ts'
import { timeScale } from '../../../../renderer/parts/roadmap/timeline/time-scale.ts'
import type { Item } from '../../../../shared/domain/item.ts'
import type { Span } from '../../../../shared/schedule/scheduled-item.ts'
import { sketchItem } from '../../../support/small-plan.ts'

const TABLE = 100
const END = 700
/** Every letter is so wide. */
const LETTER = 6

interface Given {
  readonly label?: string
  /** What the comparison says. */
  readonly moved?: string
  readonly hasHandles?: boolean
  readonly arrowTo?: 'it' | 'other'
}

/** The texts beside a bar on these days, one pixel each, with their first and last pixel. */
function textsOf(effective: Span, { label = 'I1 → 3', moved = '', hasHandles = false, arrowTo }: Given) {
  const item = sketchItem('a', effective.start, effective.end)
  const links = { it: { successorId: item.id }, other: { predecessorId: item.id } }
  const scene = {
    rows: [item],
    schedule: new Map([[item.id, { effective, planned: effective, late: false }]]),
    preview: new Map<string, Item>(),
    hasHandles: () => hasHandles,
    linksOf: () => (arrowTo ? [{ kind: 'finish-start', ...links[arrowTo] }] : []),
    barLabel: () => label,
    comparedText: () => moved,
  }
  const context = { font: '', measureText: (text: string) => ({ width: text.length * LETTER }) }
  const view = {
    scale: timeScale({ start: 0, end: 2_000 }, 1),
    scrollLeft: 200,
    scrollTop: 0,
    width: END,
    height: 400,
    tableWidth: TABLE,
    tableLeft: 0,
  }
  const texts = placeBarTexts(
    context as unknown as CanvasRenderingContext2D,
    scene as unknown as Scene,
    view,
    { category: {} } as unknown as Palette,
    { width: END, height: 400 },
  )
  return (texts.get(0) ?? []).map(({ text, x, width, isInside }) => [text, x, x + width, isInside])
}

// Day 200 is seen at the left edge of the axis, pixel 100; day 800 at its end.
it('stands in the bar where it has room there, and else right of it', () => {
  expect(textsOf({ start: 300, end: 399 }, {})).toEqual([['I1 → 3', 223, 259, true]])
  expect(textsOf({ start: 300, end: 319 }, {})).toEqual([['I1 → 3', 226, 262, false]])
  expect(textsOf({ start: 300, end: 319 }, { arrowTo: 'other' })).toEqual([['I1 → 3', 234, 270, false]])
})

it('what the comparison says follows', () => {
  expect(textsOf({ start: 300, end: 319 }, { moved: '+45 hari' })).toEqual([
    ['I1 → 3', 226, 262, false],
    ['+45 hari', 270, 318, false],
  ])
})

it('goes left of the bar where the axis ends before it would, clear of dots and arrows', () => {
  const late = { start: 760, end: 779 }
  expect(textsOf(late, {})).toEqual([['I1 → 3', 618, 654, false]])
  expect(textsOf(late, { hasHandles: true })).toEqual([['I1 → 3', 601, 637, false]])
  expect(textsOf(late, { arrowTo: 'it' })).toEqual([['I1 → 3', 610, 646, false]])
  expect(textsOf({ start: 700, end: 719 }, { moved: '+45 hari' })).toEqual([
    ['I1 → 3', 626, 662, false],
    ['+45 hari', 546, 594, false],
  ])
})

it('a bar that goes on beyond the axis has no room for words that begin in it', () => {
  expect(textsOf({ start: 770, end: 900 }, {})).toEqual([['I1 → 3', 628, 664, false]])
  expect(textsOf({ start: 100, end: 900 }, {})).toEqual([['I1 → 3', 123, 159, true]])
})

it('is left out where neither side has room for the whole of it', () => {
  const label = 'I'.repeat(50)
  expect(textsOf({ start: 450, end: 550 }, { label })).toEqual([])
  expect(textsOf({ start: 450, end: 550 }, { label, moved: '+45 hari' })).toEqual([
    ['+45 hari', 457, 505, false],
  ])
})

it('has no place where a sign at the edge of the axis stands for the bar', () => {
  expect(textsOf({ start: 796, end: 900 }, {})).toHaveLength(1)
  expect(textsOf({ start: 798, end: 900 }, {})).toEqual([])
  expect(textsOf({ start: 150, end: 201 }, {})).toEqual([])
  expect(textsOf({ start: 150, end: 205 }, {})).toHaveLength(1)
})

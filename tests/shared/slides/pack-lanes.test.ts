// Bars in rows: none lies on another, every item is shown or counted, the heaviest ones are shown.
import { describe, expect, it } from 'vitest'
import type { PlanBrief } from '../../../shared/brief/plan-brief.ts'
import { toDay } from '../../../shared/base/civil-date.ts'
import type { Item } from '../../../shared/domain/item.ts'
import { packLanes } from '../../../shared/slides/pack-lanes.ts'
import { wordsOf } from '../../support/report.ts'
import { sketchItem } from '../../support/small-plan.ts'

const id = wordsOf('id')

/** Items on days of an axis from day 0 to day 99, each with the gain that follows it. */
function sketch(entries: readonly (readonly [Item, number])[]): PlanBrief {
  const items = entries.map(([item, gain]) => ({
    item,
    gain,
    span: { start: toDay(item.start), end: toDay(item.end) },
  }))
  return { items, horizon: { start: 0, end: 99 } } as unknown as PlanBrief
}

const names = (brief: PlanBrief, rows: number) =>
  packLanes(brief, rows, id).lanes.map(lane => lane.rows.map(row => row.map(({ name }) => name)))

describe('packLanes', () => {
  // a ████████            a and c follow each other, b runs beside both.
  // b ██████████████████
  // c            ████████
  const [a, b, c] = [sketchItem('a', 0, 39), sketchItem('b', 0, 89), sketchItem('c', 60, 99)]

  it('puts what follows each other in one row', () => {
    expect(
      names(
        sketch([
          [a, 3],
          [b, 2],
          [c, 1],
        ]),
        2,
      ),
    ).toEqual([[['a', 'c'], ['b']]])
  })

  it('shows the heaviest where there is no room for all, and counts the others', () => {
    const [lane] = packLanes(
      sketch([
        [a, 1],
        [b, 9],
        [c, 2],
      ]),
      1,
      id,
    ).lanes
    expect(lane?.rows.map(row => row.map(({ name }) => name))).toEqual([['b']])
    expect(lane?.more).toBe('dan 2 lainnya')
  })

  it('gives every lane a row, and rows that one does not need to another', () => {
    const people = sketchItem('p', 0, 99, { category: 'people' })
    const brief = sketch([
      [a, 9],
      [b, 8],
      [c, 7],
      [people, 0],
    ])
    expect(names(brief, 2)).toEqual([[['a', 'c']], [['p']]])
    expect(names(brief, 12)).toEqual([[['a', 'c'], ['b']], [['p']]])
  })

  it('puts a name beside a bar that is too short for it, at the end of the axis before it', () => {
    const barOf = (item: Item) => packLanes(sketch([[item, 1]]), 1, id).lanes[0]?.rows[0]?.[0]
    const name = 'Pelatihan operator seluruh OPD'
    expect(barOf(sketchItem('long', 0, 49, { name }))).toMatchObject({ nameAt: 'inside', from: 0, to: 0.5 })
    const early = barOf(sketchItem('early', 0, 1, { name: 'Survei' }))
    expect(early).toMatchObject({ nameAt: 'after', from: 0 })
    expect(early?.to).toBeCloseTo(0.103)
    const late = barOf(sketchItem('late', 98, 99, { name }))
    expect(late).toMatchObject({ nameAt: 'before', to: 1 })
    expect(late?.from).toBeCloseTo(0.8)
  })

  it('counts what lies outside of the plan and lets no two bars touch', () => {
    const many = Array.from({ length: 60 }, (_, at) => {
      const start = (at * 37) % 95
      return [sketchItem(`i${at}`, start, start + (at % 17)), at] as const
    })
    const [lane] = packLanes(sketch([...many, [sketchItem('late', 200, 210), 99]]), 9, id).lanes
    const shown = lane?.rows.flat().length ?? 0
    expect(lane?.more).toBe(`dan ${61 - shown} lainnya`)
    expect(shown).toBeGreaterThan(20)
    for (const row of lane?.rows ?? [])
      row.slice(1).forEach((bar, at) => expect(bar.from).toBeGreaterThanOrEqual(row[at]?.to ?? 0))
  })
})

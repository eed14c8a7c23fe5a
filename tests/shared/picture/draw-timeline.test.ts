import { describe, expect, it } from 'vitest'
import { CATEGORIES } from '../../../shared/domain/item.ts'
import { tileTimeline } from '../../../shared/picture/draw-timeline.ts'
import type { Drawing, Shape } from '../../../shared/picture/drawing.ts'
import { briefOf, briefOfSample } from '../../support/brief.ts'
import { longPlan } from '../../support/long-plan.ts'
import { flatShapes, frameOf, textsOf } from '../../support/picture.ts'
import { loadSample } from '../../support/sample.ts'

const brief = briefOfSample()
const labelled = ({ shapes }: Drawing) =>
  shapes.flatMap(shape => (shape.kind === 'group' && shape.label !== undefined ? [shape] : []))
/** What is said of a row begins with its name. */
const nameIn = (label = '') => label.replace(/: (Instrumen|Sarana|SDM), .*/, '')
const namesOf = (drawing: Drawing) => labelled(drawing).map(({ label }) => nameIn(label))
const round = (value: number) => Math.round(value * 100) / 100

/** Where the line of the index goes up. */
function risers({ shapes }: Drawing): ReadonlySet<number> {
  const curve = flatShapes(shapes).find(
    shape => shape.kind === 'polyline' && shape.stroke.role === 'index' && shape.points.length > 2,
  )
  const points = curve?.kind === 'polyline' ? curve.points : []
  return new Set(points.flatMap(({ x }, at) => (points[at - 1]?.x === x ? [round(x)] : [])))
}

/** The dots at which the evidence of a row counts. */
const dots = (shapes: readonly Shape[]) =>
  flatShapes(shapes).flatMap(shape =>
    shape.kind === 'rect' && shape.radius !== undefined && shape.radius * 2 === shape.width
      ? [round(shape.x + shape.width / 2)]
      : [],
  )

describe('the timeline on pages', () => {
  const tiles = tileTimeline(brief, frameOf(728, 482), { grouping: 'category' }).map(({ draw }) => draw())

  it('has every item once, in the order of the plan within its group', () => {
    const ordered = CATEGORIES.flatMap(category =>
      loadSample().items.filter(item => item.category === category),
    )
    expect(tiles.flatMap(namesOf)).toEqual(ordered.map(({ name }) => name))
    expect(tiles.length).toBeGreaterThan(1)
  })

  it('says of each row its category, its effective days and what it adds', () => {
    const said = tiles.flatMap(labelled).map(({ label }) => label)
    expect(said).toContain(
      'Perbup Penyelenggaraan Pemerintah Digital: Instrumen, 1 Jan 2026 sampai 31 Agu 2026, +0,05',
    )
  })

  it('repeats the axis, and the head of a group that goes on', () => {
    for (const tile of tiles) {
      const texts = textsOf(tile).map(({ text }) => text)
      for (const year of ['2026', '2030']) expect(texts).toContain(year)
      expect(texts.some(text => /^(Instrumen|Sarana|SDM) · \d+$/.test(text))).toBe(true)
    }
  })

  it('puts what an item causes exactly above the step of the index', () => {
    for (const tile of tiles) {
      const steps = risers(tile)
      for (const { label, shapes } of labelled(tile)) {
        const entry = brief.items.find(({ item }) => item.name === nameIn(label))
        const counts = dots(shapes)
        expect([label, counts.length > 0]).toEqual([label, (entry?.gain ?? 0) > 0])
        expect([label, ...counts.filter(x => !steps.has(x))]).toEqual([label])
      }
    }
  })

  it('draws bars from their first to the end of their last effective day', () => {
    const [tile] = tiles
    const [first] = tile === undefined ? [] : labelled(tile)
    const entry = brief.items.find(({ item }) => item.name === nameIn(first?.label))
    const bar = flatShapes(first?.shapes ?? []).find(shape => shape.kind === 'rect' && shape.stroke)
    if (tile === undefined || entry === undefined || bar?.kind !== 'rect') throw new Error('no bar')
    // The axis begins with the plan and ends with the year after its last.
    const axis = flatShapes(tile.shapes).flatMap(shape =>
      shape.kind === 'polyline' && shape.stroke.role === 'line-strong' && shape.stroke.width === 0.75
        ? [shape.points[0]?.x ?? 0]
        : [],
    )
    const [left, right] = [Math.min(...axis), Math.max(...axis)]
    const { start, end } = brief.horizon
    const at = (day: number) => left + ((day - start) / (end + 1 - start)) * (right - left)
    expect(bar.x).toBeCloseTo(at(entry.span.start), 6)
    expect(bar.x + bar.width).toBeCloseTo(at(entry.span.end + 1), 6)
  })

  it('tiles the years too where their quarters would be unreadable, whole years on each page', () => {
    const sample = loadSample()
    const long = briefOf({ ...sample, plan: { ...sample.plan, lastYear: 2045 } }, '2026-11-28')
    const years = tileTimeline(long, frameOf(482, 728), { grouping: 'category' })
      .map(({ draw }) => draw())
      .map(tile => textsOf(tile).flatMap(({ text }) => (/^20\d\d$/.test(text) ? [Number(text)] : [])))
    const first = years.findIndex(found => found.includes(2045))
    expect(years.slice(0, first + 1).flat()).toEqual(Array.from({ length: 20 }, (_, at) => 2026 + at))
  })

  it('has all five years on upright paper in English as well, where quarters are lines without names', () => {
    const tiles = tileTimeline(brief, frameOf(521, 755, 'en'), { grouping: 'category' })
    for (const { draw } of tiles) {
      const texts = textsOf(draw()).map(({ text }) => text)
      expect(texts.filter(text => /^20\d\d$/.test(text))).toEqual(['2026', '2027', '2028', '2029', '2030'])
      expect(texts.filter(text => /^Q\d$/.test(text))).toEqual([])
    }
    const indonesian = tileTimeline(brief, frameOf(521, 755), { grouping: 'category' })
    expect(tiles).toHaveLength(indonesian.length)
  })

  it('takes a thousand items with as many pages as it needs', () => {
    const many = briefOf(longPlan(1_000), '2026-11-28')
    const pages = tileTimeline(many, frameOf(728, 482), { grouping: 'theme' }).map(({ draw }) => draw())
    expect(new Set(pages.flatMap(namesOf)).size).toBe(1_000)
  })

  it('is one page where all of it has room', () => {
    const few = briefOf(
      { ...loadSample(), items: loadSample().items.slice(0, 5), dependencies: [] },
      '2026-11-28',
    )
    const pages = tileTimeline(few, frameOf(728, 482), { grouping: 'category' }).map(({ draw }) => draw())
    expect(pages.map(({ title }) => title)).toEqual(['Lini masa Peta Rencana SPBE 2026–2030'])
  })
})

// The whole picture of the sample plan, without a canvas: every character is six pixels wide.
import { describe, expect, it } from 'vitest'
import {
  endGutter,
  layoutProjection,
} from '../../../../../renderer/parts/roadmap/projection/projection-scene.ts'
import type { SceneInput } from '../../../../../renderer/parts/roadmap/projection/scene-input.ts'
import type { LabelBox } from '../../../../../shared/picture/place-labels.ts'
import { scrollToShow } from '../../../../../renderer/parts/roadmap/projection/reveal-day.ts'
import { timeScale } from '../../../../../renderer/parts/roadmap/timeline/time-scale.ts'
import type { ItemId } from '../../../../../shared/domain/item.ts'
import { formatGain, formatIndex } from '../../../../../shared/messages/format.ts'
import { createPlanEngine } from '../../../../../shared/projection/create-plan-engine.ts'
import { effect, sketchFramework, sketchInput, sketchItem } from '../../../../support/small-plan.ts'

const framework = sketchFramework(
  Array.from({ length: 10 }, (_, index) => ({ weight: 1_000, aspect: `a${index % 5}` })),
)
const items = Array.from({ length: 30 }, (_, index) =>
  sketchItem(`i${index}`, 1, 20 + index * 55, {
    effects: [effect(`n${(index % 10) + 1}`, 1 + Math.floor(index / 10), 2 + Math.floor(index / 10))],
  }),
)
const horizon = { start: 0, end: 1_825 }
const engine = createPlanEngine(
  sketchInput({
    framework,
    items,
    horizon,
    cutOffs: [1, 2, 3, 4, 5].map(year => ({ year: 2025 + year, day: year * 365 - 150 })),
  }),
)
const { projection } = engine

function scene(given: Partial<SceneInput> = {}) {
  return layoutProjection({
    projection,
    framework,
    scale: timeScale({ start: 0, end: 1_825 }, 0.5),
    scrollLeft: 0,
    width: 920,
    height: 212,
    today: 100,
    lastDay: 1_825,
    curves: 'index',
    comparison: null,
    hoveredIds: new Set(),
    words: {
      index: units => formatIndex(units, 'id'),
      gain: units => formatGain(units, 'id'),
      together: (units, count) => `${formatGain(units, 'id')} dari ${count} kegiatan`,
      cycle: (year, units) => `${year}: ${formatIndex(units, 'id')}`,
      target: units => `target ${formatIndex(units, 'id')}`,
      compared: (label, value) => `${label}: ${value}`,
      onward: (units, final) => `${formatIndex(units, 'id')} → ${formatIndex(final, 'id')}`,
      step: (gain, name) => `${formatGain(gain, 'id')} ${name}`,
    },
    nameOf: id => `Kegiatan ${id}`,
    measure: text => text.length * 6,
    ...given,
  })
}
const textsOf = (found: ReturnType<typeof scene>, kind: string) =>
  found.labels.filter(label => label.kind === kind).map(label => label.text)
const overlap = (a: LabelBox, b: LabelBox) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height

/** Whether any piece of a line of level and upright pieces runs through a label; slow and plain. */
function crosses(points: readonly { readonly x: number; readonly y: number }[], label: LabelBox): boolean {
  return points.some((to, index) => {
    const from = points[index - 1] ?? to
    return overlap(
      {
        left: Math.min(from.x, to.x) - 0.5,
        top: Math.min(from.y, to.y) - 0.5,
        width: Math.abs(to.x - from.x) + 1,
        height: Math.abs(to.y - from.y) + 1,
      },
      label,
    )
  })
}

describe('the picture of a projection', () => {
  it('tells every cycle and the target, and steps where there is room', () => {
    const found = scene()
    expect(textsOf(found, 'cycle')).toEqual(
      projection.cycles.map(cycle => `${cycle.year}: ${formatIndex(cycle.index, 'id')}`),
    )
    expect(textsOf(found, 'target')).toEqual(['target 3,00'])
    expect(textsOf(found, 'step').length).toBeGreaterThan(5)
  })

  it('lets no two labels overlap and cuts none, at any scroll and height', () => {
    for (const height of [120, 164, 212, 600])
      for (const scrollLeft of [0, 37, 333, 800]) {
        const scale = timeScale({ start: 0, end: 1_825 }, 1)
        const { labels, left, right } = scene({ height, scrollLeft, scale, width: 700 })
        for (const [index, one] of labels.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(left)
          expect(one.left + one.width).toBeLessThanOrEqual(right)
          expect(one.top).toBeGreaterThanOrEqual(0)
          expect(one.top + one.height).toBeLessThanOrEqual(height)
          for (const other of labels.slice(index + 1)) expect(overlap(one, other)).toBe(false)
        }
      }
  })

  it('lets no label lie over a line: curves, the compared one, target, today, what marks a step', () => {
    const less = createPlanEngine(
      sketchInput({ framework, items: items.filter((_, index) => index % 4 > 0), horizon }),
    ).projection
    const scale = timeScale(horizon, 0.5)
    let told = 0
    for (const curves of ['index', 'aspects'] as const)
      for (const today of [100, 365, 612, 900, 1_400])
        for (const height of [120, 212, 600])
          for (const hovered of ['', 'i3', 'i17']) {
            const found = scene({
              curves,
              today,
              height,
              scale,
              comparison: { label: 'Hemat', projection: less },
              hoveredIds: new Set([hovered as ItemId]),
            })
            told += found.labels.length
            const lines = [
              found.line,
              found.compared,
              [
                { x: found.left, y: found.targetY },
                { x: found.right, y: found.targetY },
              ],
              [
                { x: found.todayX, y: 0 },
                { x: found.todayX, y: height },
              ],
              ...found.marked.map(({ x, from }) => [
                { x, y: 0 },
                { x, y: from },
              ]),
            ]
            expect(found.labels.filter(label => lines.some(line => crosses(line, label)))).toEqual([])
            // Only the value of a cycle may cover a curve of a part, on a ground of its own.
            const onCurve = found.labels.filter(label => found.series.some(line => crosses(line, label)))
            expect(onCurve.filter(label => !label.isCovering || label.kind !== 'cycle')).toEqual([])
          }
    expect(told).toBeGreaterThan(400)
  })

  it('leaves the value of a cycle beside its dot, also where curves of parts run all around it', () => {
    const found = scene({ curves: 'aspects', height: 600 })
    expect(textsOf(found, 'cycle')).toEqual(['2026: 1,40', '2027: 2,10', '2028: 2,70', '2029: 3,40'])
    const cycles = found.labels.filter(label => label.kind === 'cycle')
    cycles.forEach((label, index) => {
      const dot = found.cycles[index]
      if (!dot) throw new Error('every cycle has its dot')
      expect(Math.abs(label.top + label.height / 2 - dot.y)).toBeLessThan(2.5 * label.height)
      expect(Math.min(Math.abs(label.left - dot.x), Math.abs(label.left + label.width - dot.x))).toBe(6)
    })
    expect(cycles.some(label => label.isCovering)).toBe(true)
  })

  it('names the items beside the steps of a tall pane', () => {
    expect(textsOf(scene({ height: 600 }), 'step').some(text => /Kegiatan i\d+/.test(text))).toBe(true)
    expect(textsOf(scene(), 'step').some(text => text.includes('Kegiatan'))).toBe(false)
  })

  it('marks the steps of hovered items with their gain', () => {
    const found = scene({ hoveredIds: new Set(['i3' as ItemId]) })
    // i3 begins to count on day 185, where it lifts 10 % by one level.
    expect(found.marked.map(mark => mark.x)).toEqual([185 * 0.5])
    expect(textsOf(found, 'marked')).toEqual(['+0,10'])
    // On a day on which several items raise the index, the sum says so.
    const steps = projection.steps.map(step => ({
      ...step,
      gains: step.gains.flatMap(gain => [gain, { ...gain, itemId: `${gain.itemId} too` as ItemId }]),
    }))
    const shared = scene({ projection: { ...projection, steps }, hoveredIds: new Set(['i3' as ItemId]) })
    expect(textsOf(shared, 'marked')).toEqual(['+0,10 dari 2 kegiatan'])
  })

  it('ends the curves with the plan, however much time the axis shows', () => {
    const found = scene({ lastDay: 999 })
    expect(found.line.at(-1)?.x).toBe(500)
    expect(found.right).toBeGreaterThan(900)
    const aspects = scene({ lastDay: 999, curves: 'aspects' })
    expect(aspects.series.map(points => points.at(-1)?.x)).toEqual(aspects.series.map(() => 500))
    expect(aspects.ends.map(one => one.from.x)).toEqual(aspects.ends.map(() => 500))
    expect(scene({ lastDay: 999, scrollLeft: 600, curves: 'aspects' }).ends).toEqual([])
  })

  it('draws another plan as a second line with its name', () => {
    const less = createPlanEngine(sketchInput({ framework, horizon: { start: 0, end: 1_825 } })).projection
    const found = scene({ comparison: { label: 'Revisi 3', projection: less } })
    expect(found.compared.map(point => point.y)).toEqual([found.bottom, found.bottom])
    expect(textsOf(found, 'compared')).toEqual(['Revisi 3: 1,00'])
    expect(scene().compared).toEqual([])
    const withAspects = scene({ comparison: { label: 'Revisi 3', projection: less }, curves: 'aspects' })
    expect(withAspects.ends.map(end => end.style)).toEqual(['index', 'compared', 0, 1, 2, 3, 4])
  })

  it('says at the right edge what holds on the last day in sight', () => {
    const found = scene({ curves: 'aspects', comparison: { label: 'Sama', projection }, width: 252 })
    // i0 … i6 count until day 400: seven times 0.10, of which a0 (i0, i5) and a1 (i1, i6) got two each.
    expect(found.ends.map(end => end.text.split(' ').at(-1))).toEqual([
      '1,70',
      '1,70',
      '2,00',
      '2,00',
      '1,50',
      '1,50',
      '1,50',
    ])
    const alone = scene({ comparison: { label: 'Sama', projection }, width: 200 })
    expect(textsOf(alone, 'compared')).toEqual(['Sama: 1,70 → 4,00'])
    // Where there is room beside a name, it is told as well where the curve goes on rising behind the edge.
    const wide = scene({ curves: 'aspects', scale: timeScale(horizon, 1), width: 568 })
    expect(wide.ends.map(end => end.text)).toEqual([
      'Index 1,70 → 4,00',
      'a0 2,00 → 4,00',
      'a1 2,00 → 4,00',
      ...[2, 3, 4].map(n => `a${n} 1,50 → 4,00`),
    ])
    expect(wide.ends.every(end => end.left + end.width <= 568)).toBe(true)
  })

  it('gives each aspect a line and a label at the right edge, none over another', () => {
    const found = scene({ curves: 'aspects', width: 1_090 })
    expect(found.series).toHaveLength(5)
    expect(found.ends.map(end => end.text)).toEqual(['Index 4,00', ...[0, 1, 2, 3, 4].map(n => `a${n} 4,00`)])
    for (const [index, one] of found.ends.entries()) {
      expect(one.left).toBeGreaterThan(found.right)
      expect(one.left + one.width).toBeLessThanOrEqual(1_090)
      for (const other of found.ends.slice(index + 1)) expect(overlap(one, other)).toBe(false)
      for (const label of found.labels) expect(overlap(one, label)).toBe(false)
    }
    expect(textsOf(found, 'step')).toEqual([])
  })

  it('leaves the curves whole: labels begin right of the last day in sight, in a narrow pane as values alone', () => {
    const narrow = scene({ curves: 'aspects', width: 300 })
    expect(narrow.right).toBe(248)
    expect(narrow.ends.every(end => /^\d,\d\d$/.test(end.text) && end.left > narrow.right)).toBe(true)
    for (const points of narrow.series) expect(points.at(-1)?.x).toBe(248)
  })

  it('gives whole names their room where the pane is high', () => {
    const name = 'Keterpaduan Layanan Digital'
    const long = { ...framework, aspects: framework.aspects.map(aspect => ({ ...aspect, name })) }
    const names = (input: Partial<SceneInput>) =>
      scene({ framework: long, curves: 'aspects', width: 1_000, height: 600, ...input }).ends.map(
        end => end.text,
      )
    expect(names({}).filter(text => text.startsWith(name))).toHaveLength(5)
    expect(names({ height: 300 }).filter(text => text.startsWith(name))).toEqual([])
    // Never more than the curves can spare.
    expect(endGutter(long, 'aspects', { width: 500, height: 600 })).toBe(215)
  })

  it('shows as many of them as a low pane has room for, the index first', () => {
    const found = scene({ curves: 'aspects', height: 60, width: 1_090 })
    expect(found.ends.map(end => end.text)).toEqual(['Index 4,00', 'a0 4,00', 'a1 4,00'])
  })

  it('ends with the last day of the axis', () => {
    const found = scene({ width: 2_000 })
    expect(found.right).toBe(913)
    expect(found.line.at(-1)?.x).toBe(913)
  })
})

describe('bringing a step into view', () => {
  const view = {
    scale: timeScale({ start: 0, end: 1_825 }, 1),
    scrollLeft: 500,
    scrollTop: 0,
    width: 900,
    height: 600,
    tableWidth: 300,
    tableLeft: 0,
  }
  it('scrolls only for a day that has no air around it', () => {
    expect(scrollToShow(700, view)).toBeNull()
    expect(scrollToShow(1_090, view)).toBe(790)
    expect(scrollToShow(510, view)).toBe(210)
    expect(scrollToShow(20, view)).toBe(0)
  })
})

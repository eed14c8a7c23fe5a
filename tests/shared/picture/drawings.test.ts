// What holds of every drawing: words are legible, lie over no others, and nothing leaves the paper.
import { describe, expect, it } from 'vitest'
import type { PlanBrief } from '../../../shared/brief/plan-brief.ts'
import { drawAspects } from '../../../shared/picture/draw-aspects.ts'
import { drawGains } from '../../../shared/picture/draw-gains.ts'
import { drawMoney } from '../../../shared/picture/draw-money.ts'
import { drawProjection } from '../../../shared/picture/draw-projection.ts'
import { drawTimeline, tileTimeline } from '../../../shared/picture/draw-timeline.ts'
import { LEAST_SIZE, type Drawing } from '../../../shared/picture/drawing.ts'
import { briefOf, briefOfSample } from '../../support/brief.ts'
import { longPlan } from '../../support/long-plan.ts'
import { findOutside, findOverlaps, frameOf, PAPERS, textsOf } from '../../support/picture.ts'
import { loadSample } from '../../support/sample.ts'

const sample = loadSample()
const LONG =
  'Penyelenggaraan-konsolidasi-infrastruktur-data-center-dan-jaringan-intra-pemerintah-daerah yang dikerjakan bersama oleh seluruh perangkat daerah sampai ke desa'
const long = sample.items.map((item, at) => (at % 3 === 0 ? { ...item, name: LONG } : item))
const PLANS: readonly (readonly [string, PlanBrief])[] = [
  ['the sample', briefOfSample()],
  ['1,000 items', briefOf(longPlan(1_000), '2026-11-28')],
  ['long names, all late', briefOf({ ...sample, items: long }, '2029-02-03')],
  ['no items', briefOf({ ...sample, items: [], dependencies: [] }, '2026-11-28')],
  ['twelve years', briefOf({ ...sample, plan: { ...sample.plan, lastYear: 2037 } }, '2026-11-28')],
]

/** What is wrong with a drawing, in words. */
function faultsOf(drawing: Drawing): readonly unknown[] {
  return [
    ...findOverlaps(drawing),
    ...findOutside(drawing),
    ...textsOf(drawing).filter(({ size }) => size < LEAST_SIZE),
    ...(drawing.description === '' ? ['no description'] : []),
  ]
}

describe.each(PLANS)('drawings of %s', (_name, brief) => {
  it.each(PAPERS)('are clean on %s', (_paper, width, height) => {
    for (const language of ['id', 'en'] as const) {
      const frame = frameOf(width, height, language)
      const tiles = (['category', 'theme'] as const).flatMap(grouping =>
        tileTimeline(brief, frame, { grouping }).map(({ draw }) => draw()),
      )
      const charts = [
        drawProjection(brief, frame),
        drawAspects(brief, frame),
        drawMoney(brief, frame, 'category'),
        drawMoney(brief, frame, 'source'),
        drawGains(brief, frame),
      ]
      expect([...tiles, ...charts].flatMap(faultsOf)).toEqual([])
      for (const { height: tall } of tiles) expect(tall).toBe(height)
    }
  })

  it('are clean in one picture of all rows', () => {
    expect(faultsOf(drawTimeline(brief, frameOf(960, 0), { grouping: 'category' }))).toEqual([])
  })
})

// The pictures of a plan by name, each in a size that reads well in a document or on a slide.
import type { PlanBrief } from '../../../shared/brief/plan-brief.ts'
import { drawAspects } from '../../../shared/picture/draw-aspects.ts'
import { drawGains } from '../../../shared/picture/draw-gains.ts'
import { drawMoney } from '../../../shared/picture/draw-money.ts'
import { drawProjection } from '../../../shared/picture/draw-projection.ts'
import { drawTimeline } from '../../../shared/picture/draw-timeline.ts'
import type { Drawing, Measure } from '../../../shared/picture/drawing.ts'
import type { Words } from '../../../shared/report/words.ts'

export const PICTURE_KINDS = ['timeline', 'projection', 'aspects', 'gains', 'money'] as const
export type PictureKind = (typeof PICTURE_KINDS)[number]

/** In points; those that are as high as what is in them take the width alone. */
const WIDE = 960
const CHART = { width: 760, height: 400 } as const
const LIST_WIDTH = 680

export function drawPlanPicture(
  kind: PictureKind,
  brief: PlanBrief,
  measure: Measure,
  words: Words,
): Drawing {
  const frame = { measure, words, isTitled: true }
  switch (kind) {
    case 'timeline':
      return drawTimeline(brief, { ...frame, width: WIDE }, { grouping: 'category' })
    case 'projection':
      return drawProjection(brief, { ...frame, ...CHART })
    case 'aspects':
      return drawAspects(brief, { ...frame, width: LIST_WIDTH })
    case 'gains':
      return drawGains(brief, { ...frame, width: LIST_WIDTH })
    case 'money':
      return drawMoney(brief, { ...frame, ...CHART }, 'category')
  }
}

// The projection alone, as a picture or on a page.
import type { PlanBrief } from '../brief/plan-brief.ts'
import type { Drawing } from './drawing.ts'
import { drawTitle, type Frame } from './frame.ts'
import { layLegend, lineSign } from './legend.ts'
import { describeProjection, drawProjectionPanel, PROJECTION_LOOK } from './projection-panel.ts'
import { dayScale, drawAxis, HEAD_HEIGHT } from './time-axis.ts'
import { drawToday, TODAY_HEIGHT } from './today-line.ts'

/** Left of the axis, for the names of the bands. */
const NAMES_WIDTH = 104
const RIGHT = 4
const LEGEND_AIR = 6

/** The index over the years of the plan, with the names of the steps that have room for them. */
export function drawProjection(brief: PlanBrief, frame: Frame): Drawing {
  const { words, measure, width, height } = frame
  const title = words.t('picture.projection', { plan: brief.document.plan.title })
  const heading = drawTitle(title, frame)
  const scale = dayScale(brief.horizon, NAMES_WIDTH, width - RIGHT)
  const legend = layLegend(
    [
      { text: brief.framework.indexName, draw: lineSign(PROJECTION_LOOK.index) },
      { text: words.t('picture.target'), draw: lineSign(PROJECTION_LOOK.target) },
      { text: words.t('picture.cutOff'), draw: lineSign(PROJECTION_LOOK.cutOff) },
    ],
    width,
    measure,
  )
  const axisTop = heading.bottom
  const top = axisTop + HEAD_HEIGHT + TODAY_HEIGHT
  const bottom = height - legend.height - LEGEND_AIR
  return {
    title,
    description: describeProjection(brief, words),
    width,
    height,
    shapes: [
      ...heading.shapes,
      ...drawProjectionPanel({
        brief,
        words,
        measure,
        scale,
        top,
        bottom,
        namesLeft: 0,
        isNamed: true,
        tells: () => true,
      }),
      ...drawAxis(scale, axisTop, axisTop + HEAD_HEIGHT, words.language, measure),
      ...drawToday(brief.today, frame, scale, axisTop + HEAD_HEIGHT, top),
      ...legend.draw(bottom + LEGEND_AIR),
    ],
  }
}

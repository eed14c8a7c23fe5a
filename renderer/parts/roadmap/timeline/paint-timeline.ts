// One picture of table, axis and bars, in the order in which the layers lie over each other.
import type { Language } from '../../../../shared/contract/contract.ts'
import type { ArrowPlace } from './arrow-places.ts'
import { HEAD_HEIGHT } from './bar-layout.ts'
import { placeBarTexts } from './bar-texts.ts'
import type { FrameView } from './frame.ts'
import type { GatePlace } from './gate-labels.ts'
import { arrowObstacles, paintArrows, paintLinkDraft } from './paint-arrows.ts'
import { paintAxis } from './paint-axis.ts'
import { paintBarTexts } from './paint-bar-texts.ts'
import { paintEdgeHints } from './edge-hints.ts'
import { paintGroupBars } from './group-bars.ts'
import { paintBars } from './paint-bars.ts'
import { paintCalendar, paintLasso, paintRowGrounds, paintToday } from './paint-ground.ts'
import { paintStuckHeads } from './paint-stuck-heads.ts'
import { paintTable } from './paint-table.ts'
import type { CanvasSize } from './painted-canvas.tsx'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'

/** What the pointer finds on the picture apart from bars; each picture writes it anew. */
export interface PaintedPlaces {
  readonly arrows: ArrowPlace[]
  readonly gates: GatePlace[]
}

export function paintTimeline(
  context: CanvasRenderingContext2D,
  scene: Scene,
  view: FrameView,
  palette: Palette,
  size: CanvasSize,
  language: Language,
  { arrows, gates }: PaintedPlaces,
): void {
  paintRowGrounds(context, scene, view, palette, size)
  context.save()
  context.beginPath()
  context.rect(view.tableWidth, HEAD_HEIGHT, size.width - view.tableWidth, size.height - HEAD_HEIGHT)
  context.clip()
  paintCalendar(context, scene, view, palette, size)
  const texts = placeBarTexts(context, scene, view, palette, size)
  const obstacles = arrowObstacles(scene, view, texts)
  paintArrows(context, scene, view, palette, size, texts, obstacles, arrows, 'under')
  paintToday(context, scene, view, palette, size)
  paintBars(context, scene, view, palette, size)
  paintArrows(context, scene, view, palette, size, texts, obstacles, arrows, 'over')
  paintBarTexts(context, texts, scene, palette)
  paintGroupBars(context, scene, view, palette, size)
  paintEdgeHints(context, scene, view, palette, size)
  if (scene.link) paintLinkDraft(context, scene.link, scene, view, palette)
  if (scene.lasso) paintLasso(context, scene.lasso, palette)
  context.restore()
  paintTable(context, scene, view, palette, size)
  paintStuckHeads(context, scene, view, palette, size)
  paintAxis(context, scene, view, palette, size, language, gates)
}

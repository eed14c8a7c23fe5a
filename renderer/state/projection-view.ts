// How the projection below the timeline is looked at: how high, hidden or alone, and which curves.
// `keep-panes.ts` keeps height and mode for the next start.
import { create } from 'zustand'
import { DEFAULT_PANES, type ProjectionMode } from '../../shared/domain/panes.ts'

export const CURVE_KINDS = ['index', 'aspects', 'domains'] as const
export type CurveKind = (typeof CURVE_KINDS)[number]

interface ProjectionView {
  readonly mode: ProjectionMode
  /** What the user made of it; null while nobody touched it. */
  readonly height: number | null
  readonly curves: CurveKind
  /** Whether rows and projection can be seen together; where they cannot, the projection gives way. */
  readonly hasRoom: boolean
}

export const useProjectionView = create<ProjectionView>()(() => ({
  mode: DEFAULT_PANES.projectionMode,
  height: DEFAULT_PANES.projectionHeight,
  curves: 'index',
  hasRoom: true,
}))

const { setState } = useProjectionView

const AXIS_HEIGHT = 44
/** About five rows of bars stay above a projection that is not the whole area. */
const ROWS_ROOM = 150
const SMALLEST = 120
/** Four rows are worth more than a projection above which fewer would be left. */
const LEAST_ROWS = 128
const LOW_LAYER = 560
const USUAL = 212
const USUAL_IN_LOW_LAYER = 164
export const HANDLE_HEIGHT = 24

export function setProjectionMode(mode: ProjectionMode): void {
  setState({ mode })
}

/** Gives the projection a height of its own, or with null the usual one; it is shown then. */
export function resizeProjection(height: number | null): void {
  setState({ mode: 'shown', height })
}

export function showCurves(curves: CurveKind): void {
  setState({ curves })
}

export function noteProjectionRoom(hasRoom: boolean): void {
  if (useProjectionView.getState().hasRoom !== hasRoom) setState({ hasRoom })
}

/** Zoomed to 200 % a laptop shows rows or projection, not both. */
export function hasProjectionRoom(layerHeight: number): boolean {
  return layerHeight >= AXIS_HEIGHT + LEAST_ROWS + SMALLEST
}

/** Whether only the handle is there that brings the projection back. */
export function isProjectionAway({ mode, hasRoom }: Pick<ProjectionView, 'mode' | 'hasRoom'>): boolean {
  return mode === 'hidden' || (mode === 'shown' && !hasRoom)
}

/** The least and the largest height while rows stay visible: a layer of 800 px allows 120 to 606. */
export function projectionRange(layerHeight: number): { readonly min: number; readonly max: number } {
  const max = Math.max(0, layerHeight - AXIS_HEIGHT)
  const min = Math.min(SMALLEST, max)
  return { min, max: Math.max(min, max - ROWS_ROOM) }
}

/** The height in a layer (axis, rows and projection together); 24 where it is away: the handle that brings it back. */
export function projectionHeight(
  layerHeight: number,
  { mode, height }: Pick<ProjectionView, 'mode' | 'height'>,
): number {
  if (isProjectionAway({ mode, hasRoom: hasProjectionRoom(layerHeight) })) return HANDLE_HEIGHT
  if (mode === 'full') return Math.max(0, layerHeight - AXIS_HEIGHT)
  const { min, max } = projectionRange(layerHeight)
  const wanted = height ?? (layerHeight < LOW_LAYER ? USUAL_IN_LOW_LAYER : USUAL)
  return Math.min(max, Math.max(min, wanted))
}

/** What stands in the rows is to be seen now: where the projection has the whole area, it gives room. */
export function showRows(): void {
  if (useProjectionView.getState().mode === 'full') setProjectionMode('shown')
}

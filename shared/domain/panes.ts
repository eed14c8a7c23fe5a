// How the room of the roadmap's screen is divided between table, bars and projection. Kept for the next start; never part
// of a plan's content or of undo.
import * as z from 'zod'

export const PROJECTION_MODES = ['shown', 'hidden', 'full'] as const
export type ProjectionMode = (typeof PROJECTION_MODES)[number]

/** More than any screen has. */
const pixelsSchema = z.number().int().min(1).max(20_000)

export const panesSchema = z
  .strictObject({
    /** Null: as wide as its columns ask for. */
    tableWidth: pixelsSchema.nullable(),
    projectionMode: z.enum(PROJECTION_MODES),
    /** Null: the usual height. */
    projectionHeight: pixelsSchema.nullable(),
  })
  .readonly()
export type Panes = z.infer<typeof panesSchema>

export const DEFAULT_PANES: Panes = { tableWidth: null, projectionMode: 'shown', projectionHeight: null }

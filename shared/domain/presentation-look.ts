// How plans are presented: light or dark, which slides and in which order. Kept for the next start; never part of a plan's
// content or of undo.
import * as z from 'zod'
import { planIdSchema } from './plan.ts'

export const SLIDE_THEMES = ['dark', 'light'] as const
export type SlideTheme = (typeof SLIDE_THEMES)[number]

/** One for each year of the longest plan, and all others. */
const MAX_SLIDES = 200
/** The plans looked at last: who has more begins with all slides again. */
export const MAX_DECKS = 100

const slideIdSchema = z.string().min(1).max(40)

/** The slides of one plan, its scenarios included. Those that neither list names stand in their usual place, and are shown. */
export const deckSchema = z
  .strictObject({
    planId: planIdSchema,
    order: z.array(slideIdSchema).max(MAX_SLIDES).readonly(),
    hidden: z.array(slideIdSchema).max(MAX_SLIDES).readonly(),
  })
  .readonly()
export type Deck = z.infer<typeof deckSchema>

export const presentationLookSchema = z
  .strictObject({
    theme: z.enum(SLIDE_THEMES),
    /** The one changed last comes first. */
    decks: z.array(deckSchema).max(MAX_DECKS).readonly(),
  })
  .readonly()
export type PresentationLook = z.infer<typeof presentationLookSchema>

export const DEFAULT_PRESENTATION: PresentationLook = { theme: 'dark', decks: [] }

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

/** Letters of the notes: read standing, on a small laptop. */
const LEAST_NOTE_SIZE = 18
const MOST_NOTE_SIZE = 48
const NOTE_STEP = 2
const DEFAULT_NOTE_SIZE = 22

/** One step larger (1) or smaller (−1): `stepNoteSize(22, 1)` is 24. */
export function stepNoteSize(size: number, step: 1 | -1): number {
  return Math.min(Math.max(size + step * NOTE_STEP, LEAST_NOTE_SIZE), MOST_NOTE_SIZE)
}

/** What the page calls the presenter's window; the desktop window lets no other one be opened. */
export const PRESENTER_FRAME = 'peta-rencana-presenter'

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
    /** Where there is another screen, a meeting begins with the presenter's window. */
    opensPresenter: z.boolean().default(true),
    /** In that window, in CSS pixels. */
    noteSize: z.number().int().min(LEAST_NOTE_SIZE).max(MOST_NOTE_SIZE).default(DEFAULT_NOTE_SIZE),
    /** The one changed last comes first. */
    decks: z.array(deckSchema).max(MAX_DECKS).readonly(),
  })
  .readonly()
export type PresentationLook = z.infer<typeof presentationLookSchema>

export const DEFAULT_PRESENTATION: PresentationLook = {
  theme: 'dark',
  opensPresenter: true,
  noteSize: DEFAULT_NOTE_SIZE,
  decks: [],
}

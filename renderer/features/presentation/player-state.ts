// What keys and time do to a presentation: pure, so that it can be tested without a screen.
import type { Slide, SlideId, YearSlide } from '../../../shared/slides/slide.ts'

export interface PlayerState {
  readonly slideId: SlideId
  /** How far time has come in a slide of a year; null at its end, where it rests. */
  readonly moment: number | null
  readonly isPlaying: boolean
  readonly blank: 'black' | 'white' | null
}

export type Move =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' | 'play' | 'tick' }
  | { readonly kind: 'year'; readonly place: number }
  | { readonly kind: 'blank'; readonly color: 'black' | 'white' }

const STEPS: Readonly<Record<string, Move>> = {
  ArrowRight: { kind: 'next' },
  ArrowDown: { kind: 'next' },
  PageDown: { kind: 'next' },
  ArrowLeft: { kind: 'previous' },
  ArrowUp: { kind: 'previous' },
  PageUp: { kind: 'previous' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  ' ': { kind: 'play' },
  b: { kind: 'blank', color: 'black' },
  // What clickers send for a black screen.
  '.': { kind: 'blank', color: 'black' },
  w: { kind: 'blank', color: 'white' },
  ',': { kind: 'blank', color: 'white' },
}

/** What a key asks for; undefined where it asks for nothing. `1` is the first year, `0` the tenth. */
export function moveOf(key: string): Move | undefined {
  if (/^\d$/.test(key)) return { kind: 'year', place: (Number(key) + 9) % 10 }
  return STEPS[key.length === 1 ? key.toLowerCase() : key]
}

const isYear = (slide: Slide): slide is YearSlide => slide.kind === 'year'

/** The years that are shown, earliest first, wherever they stand. */
function yearsOf(slides: readonly Slide[]): readonly YearSlide[] {
  return slides.filter(isYear).toSorted((a, b) => a.year - b.year)
}

function goTo(state: PlayerState, slide: Slide | undefined): PlayerState {
  if (slide === undefined) return { ...state, blank: null }
  return { slideId: slide.id, moment: null, isPlaying: false, blank: null }
}

/** Time goes on from where it stands, from the beginning of a year that rests, or of the first year. */
function play(state: PlayerState, slides: readonly Slide[]): PlayerState {
  if (state.isPlaying) return { ...state, isPlaying: false }
  const years = yearsOf(slides)
  const current = years.find(({ id }) => id === state.slideId)
  const from = current ?? years[0]
  if (from === undefined) return state
  const moment = current === undefined ? 0 : (state.moment ?? 0)
  return { slideId: from.id, moment, isPlaying: true, blank: null }
}

/** One month later; at the end of the last year time stands still. */
function tick(state: PlayerState, slides: readonly Slide[]): PlayerState {
  const years = yearsOf(slides)
  const at = years.findIndex(({ id }) => id === state.slideId)
  const year = years[at]
  if (year === undefined) return { ...state, isPlaying: false }
  const moment = (state.moment ?? 0) + 1
  if (moment < year.moments.length) return { ...state, moment }
  const next = years[at + 1]
  return next === undefined
    ? { ...state, moment: null, isPlaying: false }
    : { ...state, slideId: next.id, moment: 0 }
}

export function movePlayer(state: PlayerState, move: Move, slides: readonly Slide[]): PlayerState {
  const at = slides.findIndex(({ id }) => id === state.slideId)
  switch (move.kind) {
    case 'next':
      return goTo(state, slides[at + 1])
    case 'previous':
      return goTo(state, slides[at - 1])
    case 'first':
      return goTo(state, slides[0])
    case 'last':
      return goTo(state, slides.at(-1))
    case 'play':
      return play(state, slides)
    case 'tick':
      return tick(state, slides)
    case 'year':
      return goTo(state, yearsOf(slides)[move.place])
    case 'blank':
      return { ...state, isPlaying: false, blank: state.blank === move.color ? null : move.color }
  }
}

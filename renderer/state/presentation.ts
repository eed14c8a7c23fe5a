// How the open plan is presented: which slides in which order, light or dark, and which one is on the projector now.
import { create } from 'zustand'
import {
  DEFAULT_PRESENTATION,
  MAX_DECKS,
  stepNoteSize,
  type Deck,
  type PresentationLook,
  type SlideTheme,
} from '../../shared/domain/presentation-look.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import type { SlideId } from '../../shared/slides/slide.ts'
import { mainLineId, navigate, useApp } from './app-store.ts'

interface Presentation extends PresentationLook {
  /** What is presented, from which slide on (null: the first of those that are shown); null while nothing is. */
  readonly playing: { readonly from: SlideId | null } | null
}

export const usePresentation = create<Presentation>()(() => ({ ...DEFAULT_PRESENTATION, playing: null }))

const EMPTY = { order: [], hidden: [] } as const

/** The choice for a plan: that of its main line, for its scenarios have the same slides. */
export function deckOf(decks: readonly Deck[], planId: PlanId | undefined): Pick<Deck, 'order' | 'hidden'> {
  const mainId = mainLineId(planId)
  return decks.find(deck => deck.planId === mainId) ?? EMPTY
}

function changeDeck(change: (deck: Pick<Deck, 'order' | 'hidden'>) => Partial<Deck>): void {
  const planId = mainLineId(useApp.getState().document?.plan.id)
  if (planId === undefined) return
  usePresentation.setState(({ decks }) => {
    const deck = deckOf(decks, planId)
    const others = decks.filter(one => one.planId !== planId)
    return { decks: [{ planId, ...deck, ...change(deck) }, ...others].slice(0, MAX_DECKS) }
  })
}

export const orderSlides = (order: readonly SlideId[]) => changeDeck(() => ({ order }))

export function showSlide(id: SlideId, isShown: boolean): void {
  changeDeck(({ hidden }) => {
    const others = hidden.filter(one => one !== id)
    return { hidden: isShown ? others : [...others, id] }
  })
}

/** All slides in their usual order again. */
export const resetSlides = () => changeDeck(() => EMPTY)

export const chooseSlideTheme = (theme: SlideTheme) => usePresentation.setState({ theme })

/** Whether the next meeting begins with the presenter's window where there is another screen. */
export const rememberPresenter = (opensPresenter: boolean) => usePresentation.setState({ opensPresenter })

export const resizeNotes = (step: 1 | -1) =>
  usePresentation.setState(({ noteSize }) => ({ noteSize: stepNoteSize(noteSize, step) }))

/** Begins with one of the slides, or with the first of those that are shown. */
export function startPresenting(from: SlideId | null = null): void {
  navigate({ screen: 'presentation' })
  usePresentation.setState({ playing: { from } })
}

export const stopPresenting = () => usePresentation.setState({ playing: null })

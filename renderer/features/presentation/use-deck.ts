// The slides of a brief as somebody arranged them, in the language that is spoken.
import { useMemo } from 'react'
import type { PlanBrief } from '../../../shared/brief/plan-brief.ts'
import { arrangeSlides } from '../../../shared/slides/arrange.ts'
import { makeSlides } from '../../../shared/slides/make-slides.ts'
import { useWords } from '../../state/i18n.ts'
import { deckOf, usePresentation } from '../../state/presentation.ts'

export type ArrangedDeck = ReturnType<typeof useDeck>

export function useDeck(brief: PlanBrief) {
  const { t, language } = useWords()
  const decks = usePresentation(state => state.decks)
  const slides = useMemo(() => makeSlides(brief, { t, language }), [brief, t, language])
  const deck = deckOf(decks, brief.document.plan.id)
  return useMemo(() => arrangeSlides(slides, deck), [slides, deck])
}

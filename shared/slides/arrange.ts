// Slides in the order that somebody gave them, and with those left out that somebody put away.
import type { Deck } from '../domain/presentation-look.ts'

interface Arranged<S> {
  /** All of them, as they stand in the list. */
  readonly all: readonly { readonly slide: S; readonly isShown: boolean }[]
  /** Those of the meeting. */
  readonly shown: readonly S[]
}

/**
 * A slide that the order does not name stands behind the one it usually follows: with the order `asks, title` the slides
 * `title, standing, asks` become `asks, title, standing`.
 */
function inOrder<S extends { readonly id: string }>(
  slides: readonly S[],
  order: readonly string[],
): readonly S[] {
  const byId = new Map(slides.map(slide => [slide.id, slide]))
  const arranged = order.flatMap(id => byId.get(id) ?? [])
  slides.forEach((slide, at) => {
    if (arranged.includes(slide)) return
    const before = slides[at - 1]
    arranged.splice(before === undefined ? 0 : arranged.indexOf(before) + 1, 0, slide)
  })
  return arranged
}

export function arrangeSlides<S extends { readonly id: string }>(
  slides: readonly S[],
  { order, hidden }: Pick<Deck, 'order' | 'hidden'>,
): Arranged<S> {
  const put = new Set(hidden)
  const all = inOrder(slides, order).map(slide => ({ slide, isShown: !put.has(slide.id) }))
  return { all, shown: all.flatMap(({ slide, isShown }) => (isShown ? slide : [])) }
}

/** The ids with one of them moved to another place: `moveSlide(['a', 'b', 'c'], 'c', 0)` is `c, a, b`. */
export function moveSlide(ids: readonly string[], id: string, to: number): readonly string[] {
  const others = ids.filter(one => one !== id)
  return others.toSpliced(Math.min(Math.max(to, 0), others.length), 0, id)
}

import { describe, expect, it } from 'vitest'
import { arrangeSlides, moveSlide } from '../../../shared/slides/arrange.ts'

const slides = ['title', 'standing', 'lanes', 'asks'].map(id => ({ id }))
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

describe('arrangeSlides', () => {
  it('leaves slides that nobody has ordered as they come', () => {
    const { all, shown } = arrangeSlides(slides, { order: [], hidden: [] })
    expect(ids(all.map(({ slide }) => slide))).toEqual(ids(slides))
    expect(shown).toEqual(slides)
  })

  it('puts a slide that is new behind the one it usually follows, and forgets one that is gone', () => {
    const order = ['asks', 'gains', 'title', 'standing']
    expect(ids(arrangeSlides(slides, { order, hidden: [] }).shown)).toEqual([
      'asks',
      'title',
      'standing',
      'lanes',
    ])
  })

  it('keeps what is put away in its place in the list, out of the meeting', () => {
    const { all, shown } = arrangeSlides(slides, { order: [], hidden: ['standing', 'gone'] })
    expect(all.map(({ slide, isShown }) => [slide.id, isShown])).toEqual([
      ['title', true],
      ['standing', false],
      ['lanes', true],
      ['asks', true],
    ])
    expect(ids(shown)).toEqual(['title', 'lanes', 'asks'])
  })
})

it('moveSlide moves one, and no further than the ends', () => {
  expect(moveSlide(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b'])
  expect(moveSlide(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c'])
  expect(moveSlide(['a', 'b', 'c'], 'b', 9)).toEqual(['a', 'c', 'b'])
  expect(moveSlide(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c'])
})

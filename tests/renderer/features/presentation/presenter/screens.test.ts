import { describe, expect, it } from 'vitest'
import { assignScreens } from '../../../../../renderer/features/presentation/presenter/screens.ts'

const place = (availLeft: number, isInternal = false) => ({
  availLeft,
  availTop: 0,
  availWidth: 1_920,
  availHeight: 1_040,
  isInternal,
})

describe('which window goes to which screen', () => {
  const [laptop, projector, other] = [place(0, true), place(1_920), place(3_840)]

  it('is the laptop for notes and the projector for slides, wherever the page stands', () => {
    const expected = { presenter: laptop, slides: projector }
    expect(assignScreens({ screens: [projector, laptop], currentScreen: laptop })).toEqual(expected)
    expect(assignScreens({ screens: [laptop, projector], currentScreen: projector })).toEqual(expected)
  })

  it('is where somebody works for notes, where no screen belongs to the computer', () => {
    expect(assignScreens({ screens: [projector, other], currentScreen: other })).toEqual({
      presenter: other,
      slides: projector,
    })
  })

  it('is nothing to choose with a single screen', () => {
    expect(assignScreens({ screens: [laptop], currentScreen: laptop })).toBeNull()
  })
})

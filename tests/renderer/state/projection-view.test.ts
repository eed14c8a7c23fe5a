import { describe, expect, it } from 'vitest'
import {
  hasProjectionRoom,
  isProjectionAway,
  projectionHeight,
  projectionRange,
  resizeProjection,
  setProjectionMode,
  useProjectionView,
} from '../../../renderer/state/projection-view.ts'

describe('the height of the projection', () => {
  it('is the usual one until somebody changes it, less in a low layer', () => {
    expect(projectionHeight(800, { mode: 'shown', height: null })).toBe(212)
    expect(projectionHeight(559, { mode: 'shown', height: null })).toBe(164)
  })

  it('stays between what can be read and what leaves five rows', () => {
    expect(projectionRange(800)).toEqual({ min: 120, max: 606 })
    expect(projectionHeight(800, { mode: 'shown', height: 20 })).toBe(120)
    expect(projectionHeight(800, { mode: 'shown', height: 5_000 })).toBe(606)
    expect(projectionHeight(800, { mode: 'shown', height: 300 })).toBe(300)
  })

  it('gives way to four rows: first its height, then all but its handle', () => {
    expect(projectionHeight(310, { mode: 'shown', height: null })).toBe(120)
    expect(projectionHeight(292, { mode: 'shown', height: 300 })).toBe(120)
    expect(projectionHeight(291, { mode: 'shown', height: 300 })).toBe(24)
    expect([292, 291].map(hasProjectionRoom)).toEqual([true, false])
  })

  it('is away where it is hidden, or shown without room; as the whole area it has room', () => {
    expect(isProjectionAway({ mode: 'hidden', hasRoom: true })).toBe(true)
    expect(isProjectionAway({ mode: 'shown', hasRoom: false })).toBe(true)
    expect(isProjectionAway({ mode: 'shown', hasRoom: true })).toBe(false)
    expect(isProjectionAway({ mode: 'full', hasRoom: false })).toBe(false)
  })

  it('never outgrows a layer too low for the axis', () => {
    expect(projectionHeight(30, { mode: 'full', height: null })).toBe(0)
  })

  it('is all but the axis as the whole area, and a handle where hidden', () => {
    expect(projectionHeight(800, { mode: 'full', height: 300 })).toBe(756)
    expect(projectionHeight(800, { mode: 'hidden', height: 300 })).toBe(24)
  })

  it('comes back with the height it had; a new height shows it', () => {
    resizeProjection(300)
    setProjectionMode('full')
    expect(useProjectionView.getState()).toMatchObject({ mode: 'full', height: 300 })
    resizeProjection(320)
    expect(useProjectionView.getState()).toMatchObject({ mode: 'shown', height: 320 })
    resizeProjection(null)
    expect(projectionHeight(800, useProjectionView.getState())).toBe(212)
  })
})

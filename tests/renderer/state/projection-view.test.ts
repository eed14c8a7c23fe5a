import { describe, expect, it } from 'vitest'
import {
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

  it('never outgrows a layer too low for both', () => {
    expect(projectionHeight(200, { mode: 'shown', height: null })).toBe(120)
    expect(projectionHeight(100, { mode: 'shown', height: null })).toBe(56)
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

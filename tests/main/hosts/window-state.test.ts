import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fitToScreens, readWindowState, writeWindowState } from '../../../main/hosts/window-state.ts'

const LAPTOP = { x: 0, y: 0, width: 1_366, height: 728 }
const PROJECTOR = { x: 1_366, y: 0, width: 1_920, height: 1_080 }
const onProjector = { bounds: { x: 1_500, y: 100, width: 1_600, height: 900 }, isMaximized: false }

describe('the place of the window', () => {
  it('is left to the system the first time', () => {
    expect(fitToScreens(undefined, [LAPTOP])).toEqual({
      place: undefined,
      width: 1_440,
      height: 900,
      isMaximized: false,
    })
  })

  it('comes back where it was', () => {
    expect(fitToScreens(onProjector, [LAPTOP, PROJECTOR])).toEqual({
      place: { x: 1_500, y: 100 },
      width: 1_600,
      height: 900,
      isMaximized: false,
    })
  })

  it('comes back to the laptop when the projector is gone', () => {
    expect(fitToScreens({ ...onProjector, isMaximized: true }, [LAPTOP])).toEqual({
      place: undefined,
      width: 1_440,
      height: 900,
      isMaximized: true,
    })
  })

  it('is kept to the size of its screen, and large enough to use', () => {
    const huge = { bounds: { x: 0, y: 0, width: 9_000, height: 9_000 }, isMaximized: false }
    const tiny = { bounds: { x: 0, y: 0, width: 300, height: 1 }, isMaximized: false }
    expect([fitToScreens(huge, [LAPTOP]), fitToScreens(tiny, [LAPTOP])]).toEqual([
      { place: { x: 0, y: 0 }, width: 1_366, height: 728, isMaximized: false },
      { place: { x: 0, y: 0 }, width: 960, height: 600, isMaximized: false },
    ])
  })

  it.each([
    { x: -1_560, y: 0 },
    { x: 1_300, y: 0 },
    { x: 0, y: -40 },
    { x: 0, y: 700 },
  ])('is left to the system when the title bar would be out of reach at %j', place => {
    const bounds = { ...place, width: 1_600, height: 700 }
    expect(fitToScreens({ bounds, isMaximized: false }, [LAPTOP]).place).toBeUndefined()
  })
})

describe('the file', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'window-state-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('gives back what was written and leaves nothing beside it', () => {
    const file = join(folder, 'window.json')
    writeWindowState(file, onProjector)
    expect([readWindowState(file), readdirSync(folder)]).toEqual([onProjector, ['window.json']])
  })

  it.each([
    '',
    '{',
    'null',
    '{"bounds":{"x":"1"}}',
    '{"bounds":{"x":1e99,"y":0,"width":1,"height":1},"isMaximized":false}',
  ])('means nothing when it says %j', text => {
    const file = join(folder, 'window.json')
    writeFileSync(file, text)
    expect(readWindowState(file)).toBeUndefined()
  })

  it('means nothing when it is missing, and a folder that cannot be written stops nobody', () => {
    const file = join(folder, 'missing/window.json')
    writeWindowState(file, onProjector)
    expect(readWindowState(file)).toBeUndefined()
  })
})

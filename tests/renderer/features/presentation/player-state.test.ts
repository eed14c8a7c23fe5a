// What keys and passing time do to a presentation of five slides, two of them years.
import { describe, expect, it } from 'vitest'
import {
  moveOf,
  movePlayer,
  type PlayerState,
} from '../../../../renderer/features/presentation/player-state.ts'
import type { Slide } from '../../../../shared/slides/slide.ts'

const year = (of: number) => ({ id: `year-${of}`, kind: 'year', year: of, moments: [1, 2, 3] })
const slides = [
  { id: 'title', kind: 'title' },
  { id: 'asks', kind: 'asks' },
  year(2028),
  year(2027),
  { id: 'money', kind: 'money' },
] as unknown as readonly Slide[]

const at = (slideId: string, given: Partial<PlayerState> = {}): PlayerState => ({
  slideId,
  moment: null,
  isPlaying: false,
  blank: null,
  ...given,
})

function press(state: PlayerState, ...keys: readonly string[]): PlayerState {
  return keys.reduce((now, key) => {
    const move = moveOf(key)
    if (move === undefined) throw new Error(`${key} does nothing`)
    return movePlayer(now, move, slides)
  }, state)
}

describe('keys', () => {
  it.each([
    ['ArrowRight', 'asks'],
    ['PageDown', 'asks'],
    ['End', 'money'],
    ['1', 'year-2027'],
    ['2', 'year-2028'],
  ])('%s leads from the title to %s', (key, to) => expect(press(at('title'), key)).toEqual(at(to)))

  it.each([
    ['ArrowLeft', 'year-2027'],
    ['PageUp', 'year-2027'],
    ['Home', 'title'],
  ])('%s leads from the last slide to %s', (key, to) => expect(press(at('money'), key)).toEqual(at(to)))

  it('stays at both ends, and where there is no such year', () => {
    expect(press(at('money'), 'ArrowRight')).toEqual(at('money'))
    expect(press(at('title'), 'PageUp')).toEqual(at('title'))
    expect(press(at('title'), '3')).toEqual(at('title'))
    expect(press(at('title'), '0')).toEqual(at('title'))
  })

  it('blanks in black and white, and comes back by the same key or by a step', () => {
    expect(press(at('asks'), 'b')).toEqual(at('asks', { blank: 'black' }))
    expect(press(at('asks'), 'B', 'b')).toEqual(at('asks'))
    expect(press(at('asks'), '.')).toEqual(at('asks', { blank: 'black' }))
    expect(press(at('asks'), 'b', 'w')).toEqual(at('asks', { blank: 'white' }))
    expect(press(at('asks'), 'w', 'PageDown')).toEqual(at('year-2028'))
    expect(press(at('money'), 'b', 'PageDown')).toEqual(at('money'))
  })

  it('leaves all others alone', () => {
    expect(['Tab', 'Escape', 'Enter', 'q', 'F5'].map(moveOf)).toEqual(Array(5).fill(undefined))
  })
})

describe('time', () => {
  const tick = (state: PlayerState, times = 1): PlayerState =>
    times === 0 ? state : tick(movePlayer(state, { kind: 'tick' }, slides), times - 1)

  it('begins with the first year, whichever slide is shown, and in a year with that', () => {
    expect(press(at('title'), ' ')).toEqual(at('year-2027', { moment: 0, isPlaying: true }))
    expect(press(at('year-2028'), ' ')).toEqual(at('year-2028', { moment: 0, isPlaying: true }))
  })

  it('passes month by month into the next year and rests at the end of the last one', () => {
    const playing = press(at('title'), ' ')
    expect(tick(playing, 2)).toEqual(at('year-2027', { moment: 2, isPlaying: true }))
    expect(tick(playing, 3)).toEqual(at('year-2028', { moment: 0, isPlaying: true }))
    expect(tick(playing, 6)).toEqual(at('year-2028'))
  })

  it('stands still when asked to, and goes on from there; a step ends it', () => {
    const paused = press(tick(press(at('title'), ' ')), ' ')
    expect(paused).toEqual(at('year-2027', { moment: 1 }))
    expect(tick(press(paused, ' '))).toEqual(at('year-2027', { moment: 2, isPlaying: true }))
    expect(press(paused, 'ArrowRight')).toEqual(at('money'))
  })

  it('does nothing where no year is shown', () => {
    const others = slides.filter(({ kind }) => kind !== 'year')
    expect(movePlayer(at('title'), { kind: 'play' }, others)).toEqual(at('title'))
  })
})

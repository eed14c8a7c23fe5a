// The keys that belong to a place on a screen and are no actions of the registry, or are only while that screen is shown.
import type { MessageKey } from '../../../shared/messages/translate.ts'

export interface ScreenKey {
  /** That of the action where it is one: it is then listed here alone. */
  readonly id: string
  readonly title: MessageKey
  readonly keys: readonly string[]
}

export interface ScreenKeys {
  readonly title: MessageKey
  readonly lines: readonly ScreenKey[]
}

const WALK_CELLS: readonly ScreenKey[] = [
  { id: 'cells', title: 'keys.cells', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
  { id: 'rowEnds', title: 'keys.rowEnds', keys: ['Home', 'End'] },
  { id: 'corners', title: 'keys.corners', keys: ['Ctrl+Home', 'Ctrl+End'] },
  { id: 'pages', title: 'keys.pages', keys: ['PageUp', 'PageDown'] },
]

const DIAGRAM: readonly ScreenKey[] = [
  { id: 'pan', title: 'keys.pan', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
  { id: 'zoom', title: 'keys.zoomDiagram', keys: ['+', '-'] },
  { id: 'fit', title: 'keys.fitDiagram', keys: ['0'] },
]

export const SCREEN_KEYS: readonly ScreenKeys[] = [
  {
    title: 'shell.assessment',
    lines: [
      { id: 'level', title: 'keys.level', keys: ['0 – 5'] },
      { id: 'walk', title: 'keys.walk', keys: ['Enter', 'ArrowDown', 'ArrowUp'] },
      { id: 'clear', title: 'keys.clear', keys: ['Delete'] },
    ],
  },
  {
    title: 'keys.board',
    lines: [
      ...WALK_CELLS,
      { id: 'openCell', title: 'keys.openCell', keys: ['Enter', 'Space'] },
      { id: 'closeDetails', title: 'collection.details.close', keys: ['Escape'] },
    ],
  },
  {
    title: 'regionTimeline.open',
    lines: [
      { id: 'region.details', title: 'regionTimeline.details', keys: ['Enter', 'Alt+Enter'] },
      { id: 'region.agency', title: 'regionTimeline.openAgency', keys: ['Shift+Enter'] },
      { id: 'closeItem', title: 'regionTimeline.item.close', keys: ['Escape'] },
    ],
  },
  {
    title: 'shell.connectivity',
    lines: [...WALK_CELLS, { id: 'removeSystem', title: 'keys.removeSystem', keys: ['Delete'] }, ...DIAGRAM],
  },
  {
    title: 'shell.presentation',
    lines: [
      {
        id: 'slides',
        title: 'keys.slides',
        keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'],
      },
      { id: 'slide.startHere', title: 'presentation.action.startHere', keys: ['Enter'] },
      { id: 'slide.toggle', title: 'presentation.action.toggle', keys: ['Space'] },
      { id: 'slide.earlier', title: 'presentation.action.earlier', keys: ['Alt+ArrowLeft'] },
      { id: 'slide.later', title: 'presentation.action.later', keys: ['Alt+ArrowRight'] },
    ],
  },
  {
    title: 'keys.meeting',
    lines: [
      { id: 'next', title: 'presentation.player.next', keys: ['ArrowRight', 'ArrowDown', 'PageDown'] },
      { id: 'previous', title: 'presentation.player.previous', keys: ['ArrowLeft', 'ArrowUp', 'PageUp'] },
      { id: 'ends', title: 'keys.slideEnds', keys: ['Home', 'End'] },
      { id: 'play', title: 'keys.play', keys: ['Space'] },
      { id: 'year', title: 'keys.year', keys: ['1 – 9', '0'] },
      { id: 'black', title: 'keys.black', keys: ['B', '.'] },
      { id: 'white', title: 'keys.white', keys: ['W', ','] },
      { id: 'decide', title: 'presentation.player.decide', keys: ['C'] },
      { id: 'tryOff', title: 'keys.tryOff', keys: ['Enter'] },
      { id: 'tryMonth', title: 'keys.tryMonth', keys: ['Alt+ArrowLeft', 'Alt+ArrowRight'] },
      { id: 'tryWeek', title: 'keys.tryWeek', keys: ['Alt+Shift+ArrowLeft', 'Alt+Shift+ArrowRight'] },
      { id: 'keep', title: 'keys.keep', keys: ['K'] },
      { id: 'drop', title: 'keys.drop', keys: ['X'] },
      { id: 'presenter', title: 'keys.presenter', keys: ['N'] },
      { id: 'swap', title: 'keys.swap', keys: ['S'] },
      { id: 'halt', title: 'keys.halt', keys: ['P'] },
      { id: 'restart', title: 'keys.restart', keys: ['R'] },
      { id: 'letters', title: 'keys.letters', keys: ['+', '-'] },
      { id: 'scroll', title: 'keys.scroll', keys: ['Shift+ArrowDown', 'Shift+ArrowUp'] },
      { id: 'fill', title: 'keys.fill', keys: ['F5'] },
      { id: 'leave', title: 'keys.leave', keys: ['Escape'] },
    ],
  },
  {
    title: 'shell.publish',
    lines: [{ id: 'print', title: 'keys.print', keys: ['Ctrl+P'] }, ...DIAGRAM],
  },
]

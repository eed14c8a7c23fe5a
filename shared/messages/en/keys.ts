import type { keys as id } from '../id/keys.ts'
import type { WordsOf } from '../widen.ts'

export const keys: WordsOf<typeof id> = {
  title: 'Keys',
  intro: 'Everything can be done without a mouse.',
  elsewhere: 'On other screens',
  fields: 'Filling in',
  columns: 'Column heads (Tab from the table)',
  or: 'or',
  move: 'Go to the next or previous field or button',
  take: 'Save a field',
  takeLines: 'Save a field of several lines',
  revert: 'Put back what is not saved yet, or close the window',
  press: 'Press a button, open a choice',
  sort: 'Sort by the column',
  width: 'Make the column narrower, wider',
  order: 'Move the column left, right',
  mouse: {
    title: 'With the mouse, on the schedule',
    move: { what: 'Move the schedule', how: 'drag the bar' },
    stretch: { what: 'Change start or end', how: 'drag the edge of the bar' },
    free: { what: 'Move by single days', how: 'hold Alt while dragging' },
    cancel: { what: 'Cancel the drag', how: 'Esc before letting go' },
    link: { what: 'Tie what waits', how: 'drag the dot at the end of a bar to another bar' },
    progress: { what: 'Change the progress', how: 'drag the triangle under the bar' },
    lasso: { what: 'Select several', how: 'drag over empty ground, or click with Shift or Ctrl' },
    zoom: { what: 'Zoom the time', how: 'Ctrl + wheel' },
    arrow: { what: 'Open a dependency', how: 'click its arrow' },
  },
  level: 'Set the level of an indicator',
  walk: 'Next or previous indicator',
  clear: 'Mark as not assessed',
}

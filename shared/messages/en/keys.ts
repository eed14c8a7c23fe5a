import type { keys as id } from '../id/keys.ts'
import type { WordsOf } from '../widen.ts'

export const keys: WordsOf<typeof id> = {
  title: 'Keys',
  intro: 'Everything can be done without a mouse.',
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
  level: 'Set the level of an indicator',
  walk: 'Next or previous indicator',
  clear: 'Mark as not assessed',
}

import type { common as id } from '../id/common.ts'
import type { WordsOf } from '../widen.ts'

export const common: WordsOf<typeof id> = {
  cancel: 'Cancel',
  close: 'Close',
  add: 'Add',
  remove: 'Remove',
  undo: 'Undo',
  redo: 'Redo',
  search: 'Search',
  notFound: 'Not found',
  calendar: 'Open calendar',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  empty: '–',
}

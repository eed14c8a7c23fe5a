import type { common as id } from '../id/common.ts'
import type { Widen } from '../widen.ts'

export const common: Widen<typeof id> = {
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  add: 'Add',
  remove: 'Remove',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  search: 'Search',
  all: 'All',
  none: 'None',
  yes: 'Yes',
  no: 'No',
  open: 'Open',
  back: 'Back',
  more: 'More',
  notFound: 'Not found',
  calendar: 'Open calendar',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  empty: '–',
}

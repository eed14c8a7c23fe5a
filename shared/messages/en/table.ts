import type { table as source } from '../id/table.ts'
import type { WordsOf } from '../widen.ts'

type Plurals = {
  readonly days_one: string
  readonly search: {
    readonly hits_one: string
    readonly allHidden_one: string
    readonly othersHidden_one: string
  }
  readonly filter: { readonly shown_one: string }
}

export const table: WordsOf<typeof source> & Plurals = {
  group: { fiscalYear: 'FY {{year}}', noAspect: 'No indicator' },
  column: {
    name: 'Item',
    agency: 'Agency',
    category: 'Category',
    theme: 'Theme',
    start: 'Start',
    end: 'End',
    duration: 'Days',
    status: 'Status',
    progress: 'Progress',
    budget: 'Budget',
    gain: 'Gain',
    cycle: 'Cycle',
    float: 'Float',
    indicators: 'Indicators',
  },
  days_one: '{{count}} day',
  days_other: '{{count, number}} days',
  budgetDivided: 'The budget is divided over several years or sources. Change it in the details of the item.',
  search: {
    label: 'Find items',
    hits_one: '{{count, number}} match',
    hits_other: '{{count, number}} matches',
    allHidden_one: 'Filters hide {{count, number}} match. Enter clears them.',
    allHidden_other: 'Filters hide {{count, number}} matches. Enter clears them.',
    othersHidden_one: 'Filters hide {{count, number}} more match.',
    othersHidden_other: 'Filters hide {{count, number}} more matches.',
    next: 'Next match',
    previous: 'Previous match',
    filter: 'Show matches only',
  },
  filter: {
    title: 'Filter',
    active: 'Active filters',
    state: 'State',
    flag: {
      late: 'Late',
      held: 'Held',
      noMoney: 'Without budget',
      warnings: 'With warnings',
      openNotes: 'With open review notes',
    },
    chip: '{{kind}}: {{value}}',
    text: 'Name contains “{{text}}”',
    remove: 'Remove the filter {{name}}',
    shown_one: '{{shown}} of {{count, number}} item',
    shown_other: '{{shown}} of {{count, number}} items',
  },
  groups: {
    title: 'Groups and order',
    first: 'Group by',
    second: 'Then by',
    none: 'No groups',
    shown: 'Groups: {{by}}',
    by: {
      category: 'Category',
      theme: 'Theme',
      agency: 'Agency',
      status: 'Status',
      'fiscal-year': 'Fiscal year',
      aspect: 'Aspect',
    },
    sort: 'Sort by',
    listOrder: 'List order',
    direction: 'Direction',
    asc: 'Ascending',
    desc: 'Descending',
  },
  columns: {
    title: 'Columns',
    up: 'Move the column {{name}} forward',
    down: 'Move the column {{name}} back',
    reset: 'Back to the first columns',
  },
  views: {
    title: 'Views',
    none: 'Set groups, order, columns and filters, then save them under a name to open them again.',
    name: 'Save this view as',
    save: 'Save',
    taken: 'This name is taken. Choose another one, or update that view.',
    full: 'At most {{count, number}} views. Remove one first.',
    takenByOther: 'This name is taken. Choose another one.',
    rename: 'Rename the view “{{name}}”',
    newName: 'New name of the view “{{name}}”',
    renamed: 'View “{{name}}” is now “{{newName}}”',
    replace: 'Update “{{name}}” to what is shown now',
    saved: 'View “{{name}}” saved',
    replaced: 'View “{{name}}” updated',
    remove: 'Remove the view “{{name}}”',
    removed: 'View “{{name}}” removed',
  },
  actions: {
    filter: 'Filter items',
    only: {
      late: 'Filter: late',
      held: 'Filter: held',
      noMoney: 'Filter: without budget',
      warnings: 'Filter: with warnings',
      openNotes: 'Filter: with open review notes',
    },
    groups: 'Set groups and order',
    columns: 'Choose columns',
    views: 'Open a saved view',
  },
}

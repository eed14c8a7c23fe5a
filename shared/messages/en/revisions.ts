import type { revisions as id } from '../id/revisions.ts'
import type { Widen } from '../widen.ts'

interface Singulars {
  readonly differences: { readonly days_one: string; readonly more_one: string }
}

export const revisions: Widen<typeof id> & Singulars = {
  number: 'Revision {{number}}',
  named: 'Revision {{number}} · {{name}}',
  compare: 'Compare',
  compareWith: 'Compare with',
  comparedWith: 'Compared with {{label}}',
  none: 'Nothing',
  stop: 'Stop comparing',
  make: 'Make a revision',
  makeHint: 'Freezes the plan as it is now, to compare with later.',
  made: 'Revision {{number}} made',
  unchanged: 'Nothing has changed since {{label}}',
  giveName: 'Name it',
  commands: 'Revisions',
  openDifferences: 'Show differences…',
  openManage: 'Manage revisions and scenarios…',
  actions: {
    compare: 'Compare with a revision…',
    differences: 'Show differences from the revision',
    manage: 'Manage revisions and scenarios',
  },
  manage: {
    title: 'Manage revisions and scenarios',
    hint: 'A revision is the plan frozen. Changing the plan does not change its revisions, and their numbers are never used again.',
    empty: 'No revisions yet',
    name: 'Name of revision {{number}}',
    namePlaceholder: 'No name',
    remove: 'Remove revision {{number}}',
    removed: '{{label}} removed',
    removedTitle: 'Removed revisions',
    restore: 'Bring back',
    restoreOne: 'Bring back revision {{number}}',
  },
  differences: {
    title: 'Differences from {{label}}',
    none: 'No differences',
    noneHint: 'Name, dates, budget, status and indicators of every item are the same.',
    item: 'Item',
    start: 'Start',
    end: 'End',
    duration: 'Duration',
    cost: 'Budget',
    group: { added: 'Added', removed: 'Removed', changed: 'Changed' },
    days_one: '{{sign}}{{count, number}} day',
    days_other: '{{sign}}{{count, number}} days',
    costTotal: 'Budget {{cost}}',
    projection: 'Projected end {{before}} → {{after}}',
    wasCalled: 'was “{{name}}”',
    effectAdded: '+ {{indicator}} {{effect}}',
    effectRemoved: '− {{indicator}} {{effect}}',
    effectChanged: '{{indicator}} {{effect}}, was {{before}}',
    more_one: 'Show {{count, number}} more',
    more_other: 'Show {{count, number}} more',
  },
}

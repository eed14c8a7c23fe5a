import type { roadmap as id } from '../id/roadmap.ts'
import type { WordsOf } from '../widen.ts'

type Plurals = {
  readonly kpi: { readonly targetMissing_one: string }
  readonly drag: { readonly duration_one: string }
}

export const roadmap: WordsOf<typeof id> & Plurals = {
  // What follows the dot goes with it where there is no room for both.
  subtitle: '{{agency}} ·\u00a0{{region}}',
  addItem: 'Item',
  addItemLong: 'Add item',
  newItemName: 'New item',
  bin: 'Deleted items',
  openBin: 'Deleted items ({{count, number}})',
  binEmpty: 'There are no deleted items.',
  binHint: 'Deleted items are kept here and can be brought back.',
  deletedOn: 'deleted {{date}}',
  restore: 'Bring back',
  deleted: '“{{name}}” deleted',
  kpi: {
    now: 'Index today',
    nowNote: 'baseline {{value}} · {{date}}',
    final: 'Projected end of {{year}}',
    finalNote: '{{gain}} from the plan',
    finalExternal: 'incl. {{gain}} external values',
    target: 'Target',
    targetReached: 'reached {{date}}',
    targetMissing_one: '{{gap}} short · {{count}} level step',
    targetMissing_other: '{{gap}} short · {{count, number}} level steps',
    targetOutOfReach: '{{gap}} short',
    cycle: 'Cycle {{year}}',
    cycleNote: 'cut-off {{date}}',
    budget: 'Budget {{from}}–{{to}}',
    budgetNote: '{{items}} · {{unfunded, number}} without money',
  },
  noFramework:
    'The framework of this plan is not available, so the index cannot be computed. The items are safe. Choose another framework in Settings.',
  filter: {
    agency: 'Agency',
    noMatch: 'No item matches the filters.',
    clear: 'Clear filters',
  },
  zoom: {
    label: 'Time scale',
    month: 'Month',
    quarter: 'Quarter',
    year: 'Year',
    'five-years': '5 years',
    fit: 'All',
    in: 'Zoom in',
    out: 'Zoom out',
    today: 'Go to today',
  },
  column: { schedule: 'Schedule' },
  grid: 'Items and schedule',
  gridHint:
    'Up and down arrows select an item. Alt with left or right arrow moves its dates, with Shift the end. Enter adds a row below, F2 types into a cell, on a cell chosen with the right arrow letters replace what is in it, Alt+Enter opens the details, Shift+F10 opens the menu.',
  bar: '{{name}}, {{start}} to {{end}}, {{gain}}',
  barOneDay: '{{name}}, on {{end}}, {{gain}}',
  barGain: 'raises the index by {{gain}}',
  barNoGain: 'does not raise the index yet',
  empty: {
    title: 'No items yet',
    text: 'A roadmap is made of items: instruments, infrastructure and people, each with dates and the indicators it raises. Add the first item and the projected index appears below it.',
    add: 'Add the first item',
    sample: 'See the sample',
  },
  drag: {
    duration_one: 'lasts {{count}} day',
    duration_other: 'lasts {{count, number}} days',
    projection: 'Projection {{value}} ({{change}})',
    unchanged: 'unchanged',
    target: 'Target reached {{date}}',
    targetNever: 'Target not reached',
    waits: 'waits for “{{name}}”',
  },
  actions: {
    add: 'Add item',
    duplicate: 'Duplicate item',
    remove: 'Delete item',
    removeMany: 'Delete {{count}} items',
    up: 'Move the row up',
    down: 'Move the row down',
    earlier: 'Move earlier',
    later: 'Move later',
    shorter: 'Make shorter',
    longer: 'Make longer',
    pin: 'Pin or unpin the dates',
    show: {
      month: 'Show one month',
      quarter: 'Show one quarter',
      year: 'Show one year',
      'five-years': 'Show five years',
    },
    zoomFit: 'Fit the whole plan',
    collapseAll: 'Collapse all groups',
    expandAll: 'Expand all groups',
    search: 'Find an item on the roadmap',
    inspector: 'Show or hide the details',
    bin: 'See deleted items',
  },
}

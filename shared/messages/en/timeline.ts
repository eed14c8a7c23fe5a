// What the timeline says while it is worked on.
export const timeline = {
  pushed: 'waits, hence',
  gate: '{{date}}: {{name}} {{year}}',
  progress: 'Progress {{percent}}%',
  selected_one: '{{count}} item selected',
  selected_other: '{{count}} items selected',
  dragLost: 'The item being dragged has been deleted; the drag was cancelled.',
  fixed: {
    done: 'Done: its schedule cannot be moved.',
    pinned: 'Pinned: unpin it first (P) to move it.',
  },
  why: {
    late: 'late: its planned end {{date}} has passed',
    held: 'held: the level below is missing',
    violated_one: 'pinned {{count}} day too early: it waits for “{{name}}”',
    violated_other: 'pinned {{count}} days too early: it waits for “{{name}}”',
  },
  link: {
    aim: 'Draw to the bar that waits.',
    waits: '“{{to}}” starts after “{{from}}” ends',
    starts: '“{{to}}” starts with or after “{{from}}”',
    ends: '“{{to}}” ends with or after “{{from}}”',
    cycle: 'Not possible, they would wait in a circle: {{names}}',
  },
  deletedMany_one: '{{count}} item deleted',
  deletedMany_other: '{{count}} items deleted',
  action: {
    below: 'New row below, typing at once',
    type: 'Type in the cells (Tab to the next)',
    details: 'To the details',
    link: 'Add what it waits for',
    progressUp: 'Progress 5% up',
    progressDown: 'Progress 5% down',
    selectAll: 'Select all items',
    extend: 'Extend the selection to the next row',
    toggle: 'Take into the selection, or out of it',
  },
  column: {
    sort: 'Sort by {{name}}',
    hint: '{{name}}: press to sort, drag to move; Shift or Alt + arrows for width or order',
  },
  edit: { label: '{{column}}, {{name}}' },
} as const

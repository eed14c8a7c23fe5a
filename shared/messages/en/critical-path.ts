import type { criticalPath as id } from '../id/critical-path.ts'
import type { WordsOf } from '../widen.ts'

export const criticalPath: WordsOf<typeof id> & {
  readonly float_one: string
  readonly count_one: string
} = {
  title: 'Critical path',
  show: 'Show the critical path',
  hide: 'Hide the critical path',
  count_one: '{{count}} critical item',
  count_other: '{{count, number}} critical items',
  spoken: 'on the critical path',
  targetDay: 'the target day {{date}}',
  lastRise: 'the last rise of the index on {{date}}',
  critical: 'Fixes {{day}}: one day late, and that day moves.',
  delivers: 'Raises I{{number}} to level {{rung}} on that day.',
  releases: 'Raises I{{number}} to level {{rung}} on that day and releases held levels up to {{level}}.',
  feeds: 'Awaited on the critical path by',
  feedsTogether: 'Has a part in fixing that day through',
  waitsFor: 'Cannot be earlier because it waits for',
  start: {
    'planned-start': 'Starts on its own planned day.',
    pinned: 'Its schedule is locked.',
    late: 'Late: it ends today at the earliest.',
  },
  float_one: 'Float {{formatted}} day: it may slip that long without moving {{day}}.',
  float_other: 'Float {{formatted}} days: it may slip that long without moving {{day}}.',
  unlimited: 'Float without limit: if only this item slips, {{day}} does not move.',
  together: 'No item fixes that day alone.',
  heldFromStart: 'The baseline reaches the target already.',
  neverRises: 'The index does not rise in this period.',
  cannotSlip: 'Items that are done, suspended or cancelled have no float.',
}

import type { bulk as id } from '../id/bulk.ts'
import type { WordsOf } from '../widen.ts'

type Words = WordsOf<typeof id>
type Singular = {
  readonly [K in keyof Words as K extends `${infer Stem}_other` ? `${Stem}_one` : never]: string
}

export const bulk: Words & Singular = {
  action: 'Edit the selected items…',
  title_one: 'Edit {{count, number}} item',
  title_other: 'Edit {{count, number}} items',
  mode: 'What to change',
  fields: 'Fields',
  shift: 'Schedule',
  unchanged: 'unchanged',
  pinnedYes: 'Pinned',
  pinnedNo: 'Not pinned',
  actualEnd: 'Real end',
  actualEndHint: 'Holds for all selected items; their progress becomes 100%.',
  amount: 'Move by',
  amountHint: 'A negative number moves earlier.',
  unit: 'Unit',
  units: { day: 'days', week: 'weeks', month: 'months' },
  fixed_one: '{{count, number}} item is done and does not move.',
  fixed_other: '{{count, number}} items are done and do not move.',
  pinnedMoves_one: '{{count, number}} of them is pinned; this moves it all the same.',
  pinnedMoves_other: '{{count, number}} of them are pinned; this moves them all the same.',
  range: 'From {{before}} to {{after}}.',
  apply_one: 'Edit {{count, number}} item',
  apply_other: 'Edit {{count, number}} items',
  applyShift_one: 'Move {{count, number}} item',
  applyShift_other: 'Move {{count, number}} items',
  changed_one: '{{count, number}} item changed',
  changed_other: '{{count, number}} items changed',
  refused: '“{{name}}”: {{problem}}',
  refusedMore_one: '{{refusal}} The same holds for {{count, number}} other item. Nothing was changed.',
  refusedMore_other: '{{refusal}} The same holds for {{count, number}} other items. Nothing was changed.',
  refusedAlone: '{{refusal}} Nothing was changed.',
}

import type { milestones as id } from '../id/milestones.ts'
import type { WordsOf } from '../widen.ts'

export const milestones: WordsOf<typeof id> = {
  milestone: 'Milestone',
  hint: 'a single day that marks something, without a duration',
  spoken: '{{name}}, milestone {{end}}, {{gain}}',
  date: 'Date',
  newName: 'New milestone',
  add: 'Add a milestone',
  make: 'Make it a milestone',
  release: 'Give the milestone a duration',
  made: '“{{name}}” is a milestone now',
  released: '“{{name}}” has a duration now',
}

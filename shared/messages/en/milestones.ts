import type { milestones as id } from '../id/milestones.ts'
import type { WordsOf } from '../widen.ts'

export const milestones: WordsOf<typeof id> = {
  milestone: 'Milestone',
  hint: 'a single day that marks something, without a duration',
  spoken: '{{name}}, milestone {{end}}, {{gain}}',
  date: 'Date',
}

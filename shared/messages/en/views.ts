import type { views as source } from '../id/views.ts'
import type { WordsOf } from '../widen.ts'

export const views = {
  filter: {
    lead: 'Lead agency',
    supporting: 'Supporting too',
    withSupporting: '{{name}}, supporting too',
    supports: 'supporting: {{names}}',
  },
  compare: {
    ofLine: '{{line}}: {{revision}}',
    revisionsOf: 'Revisions: {{line}}',
  },
} satisfies WordsOf<typeof source>

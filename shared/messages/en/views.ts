import type { views as source } from '../id/views.ts'
import type { Widen } from '../widen.ts'

export const views = {
  filter: {
    lead: 'Lead agency',
    supporting: 'Supporting too',
    supports: 'supporting: {{names}}',
  },
  compare: {
    ofLine: '{{line}}: {{revision}}',
    revisionsOf: 'Revisions: {{line}}',
  },
} satisfies Widen<typeof source>

import type { views as source } from '../id/views.ts'
import type { Widen } from '../widen.ts'

export const views = {
  filter: {
    lead: 'Lead agency',
    supporting: 'Supporting too',
    supports: 'supporting: {{names}}',
  },
} satisfies Widen<typeof source>

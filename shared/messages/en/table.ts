import type { table as source } from '../id/table.ts'
import type { Widen } from '../widen.ts'

export const table: Widen<typeof source> = {
  group: { fiscalYear: 'FY {{year}}', noAspect: 'No indicator' },
}

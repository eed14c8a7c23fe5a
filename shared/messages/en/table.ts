import type { table as source } from '../id/table.ts'
import type { Widen } from '../widen.ts'

export const table: Widen<typeof source> = {
  group: { fiscalYear: 'FY {{year}}', noAspect: 'No indicator' },
  column: {
    name: 'Item',
    agency: 'Agency',
    category: 'Category',
    theme: 'Theme',
    start: 'Start',
    end: 'End',
    duration: 'Days',
    status: 'Status',
    progress: 'Progress',
    budget: 'Budget',
    gain: 'Gain',
    cycle: 'Cycle',
    float: 'Float',
    indicators: 'Indicators',
  },
  budgetDivided: 'The budget is divided over several years or sources. Change it in the details of the item.',
}

import type { columns as id } from '../id/columns.ts'
import type { WordsOf } from '../widen.ts'

export const columns: WordsOf<typeof id> = {
  tableWidth: 'Width of the table',
  tableWidthValue: '{{pixels}} pixels',
  widen: 'Widen the table',
  scrolled:
    'Not all columns fit at once. Shift + wheel over the table scrolls them; the name stays in place.',
}

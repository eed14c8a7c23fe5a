import type { columns as id } from '../id/columns.ts'
import type { WordsOf } from '../widen.ts'

export const columns: WordsOf<typeof id> = {
  tableWidth: 'Width of the table',
  tableWidthValue: '{{pixels}} pixels',
  unseen: 'no room',
  widen: 'Widen the table',
  widest: 'The table is as wide as it can be. Narrow other columns or widen the window.',
}

import type { slidesFile as id } from '../id/slides-file.ts'
import type { WordsOf } from '../widen.ts'

export const slidesFile: WordsOf<typeof id> = {
  gain: 'Gain of the index',
  agency: 'Agency',
  committed: 'Items with the commitment of a head',
  system: 'Application or data set',
  planned: 'Planned connection',
}

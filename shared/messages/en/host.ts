import type { host as id } from '../id/host.ts'
import type { WordsOf } from '../widen.ts'

export const host: WordsOf<typeof id> = {
  title: 'Peta Rencana SPBE',
  openHere: 'Peta Rencana SPBE runs at this address:',
  stopHint: 'Press Ctrl+C to close it.',
  noSession:
    'This page opens only from the address shown when the application starts. Start it, then open that address.',
  startFailed: 'The application could not be opened.',
  notStored: 'Some changes are not stored yet.',
  notStoredHint:
    'They could not be written, for instance because the disk is full. Go back, make room, then change anything: they are sent again.',
  stay: 'Go back',
  leave: 'Close without storing',
  readOnly: 'Another window or program is using the data: here it can only be viewed.',
}

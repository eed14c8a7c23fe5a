// A reminder to the agencies from which a complete file is still awaited, as text for a message or a letter.
import type { CivilDate } from '../../../shared/base/civil-date.ts'
import { isAwaited } from '../../../shared/collection/board-tally.ts'
import type { BoardRow, CollectionView } from '../../../shared/contract/collection.ts'
import { formatDate } from '../../../shared/messages/format.ts'
import { readLanguage, say } from '../../state/i18n.ts'
import { copyText } from '../../ui/copy-text.ts'

/** In the order of the board. */
export function listAwaited(view: CollectionView): readonly BoardRow[] {
  return view.board.filter(isAwaited)
}

export function reminderText(awaited: readonly BoardRow[], today: CivilDate): string {
  const lines = awaited.map(({ agency, state }, place) =>
    say(`collection.reminder.${state === 'damaged' ? 'damaged' : 'missing'}`, {
      number: place + 1,
      agency: agency.name,
    }),
  )
  return [
    say('collection.reminder.greeting'),
    '',
    say('collection.reminder.ask', { date: formatDate(today, readLanguage(), 'long') }),
    ...lines,
    '',
    say('collection.reminder.how'),
  ].join('\n')
}

export async function copyReminder(awaited: readonly BoardRow[], today: CivilDate): Promise<void> {
  const reminded = say('collection.reminded', { count: awaited.length })
  await copyText(reminderText(awaited, today), reminded, say('collection.notReminded'))
}

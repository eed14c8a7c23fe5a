import type { library as id } from '../id/library.ts'
import type { WordsOf } from '../widen.ts'

export const library: WordsOf<typeof id> & { readonly available_one: string } = {
  dismiss: 'Close',
  showChoices: 'Show choices',
  choices: 'Choices',
  available_one: '{{count, number}} choice available.',
  available_other: '{{count, number}} choices available.',
  chosen: '{{name}}, selected',
  noneChosen: 'Nothing chosen',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  today: 'Today, {{date}}',
  todayChosen: 'Today, {{date}}, selected',
  dayChosen: '{{date}}, selected',
  chosenDay: 'Selected date: {{date}}',
  dateRange: '{{start}} to {{end}}',
  openMenu: 'Long press, or Alt + arrow down, to open the menu',
}

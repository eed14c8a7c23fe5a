// The words that react-aria itself puts into the page: hidden buttons, calendar days, what is said of a list. It has no
// Indonesian, so it is given functions that ask for the word each time it is needed: they follow the language of the page.
// The way in is the dictionary that react-aria's own `LocalizedStringProvider` leaves on the window for its optimised builds
// (@internationalized/string, LocalizedStringDictionary.getGlobalDictionaryForPackage).
// Declared as a type, though it is a value.
import * as english from 'react-aria-components/i18n/en-US'

export type LibraryWord =
  | 'dismiss'
  | 'showChoices'
  | 'choices'
  | 'available'
  | 'chosen'
  | 'noneChosen'
  | 'previousMonth'
  | 'nextMonth'
  | 'today'
  | 'todayChosen'
  | 'dayChosen'
  | 'chosenDay'
  | 'dateRange'
  | 'openMenu'

type Values = Readonly<Record<string, string | number>>
export type FindWord = (word: LibraryWord, values?: Values) => string

/** What react-aria passes to a sentence. */
type Given = Readonly<Record<string, unknown>>

const text = (value: unknown) => (typeof value === 'string' ? value : '')

function wordsOf(find: FindWord) {
  const plain = (word: LibraryWord) => () => find(word)
  const dated = (word: LibraryWord) => (given: Given) => find(word, { date: text(given['date']) })
  return {
    '@react-aria/overlays': { dismiss: plain('dismiss') },
    '@react-aria/combobox': {
      buttonLabel: plain('showChoices'),
      listboxLabel: plain('choices'),
      countAnnouncement: ({ optionCount }: Given) => find('available', { count: Number(optionCount) }),
      selectedAnnouncement: ({ optionText }: Given) => find('chosen', { name: text(optionText) }),
      // Our lists have no groups.
      focusAnnouncement: ({ optionText, isSelected }: Given) =>
        isSelected === true ? find('chosen', { name: text(optionText) }) : text(optionText),
    },
    '@react-aria/autocomplete': { collectionLabel: plain('choices') },
    '@react-aria/menu': { longPressMessage: plain('openMenu') },
    'react-aria-components': { selectPlaceholder: plain('noneChosen') },
    '@react-aria/calendar': {
      previous: plain('previousMonth'),
      next: plain('nextMonth'),
      todayDate: dated('today'),
      todayDateSelected: dated('todayChosen'),
      dateSelected: dated('dayChosen'),
      selectedDateDescription: dated('chosenDay'),
      dateRange: ({ startDate, endDate }: Given) =>
        find('dateRange', { start: text(startDate), end: text(endDate) }),
    },
  }
}

/** Before the first component is drawn: react-aria reads its dictionary once. What is not ours stays its English. */
export function speakLibrary(find: FindWord): void {
  const strings = { ...(Reflect.get(english, 'default') as Record<string, object>) }
  for (const [name, words] of Object.entries(wordsOf(find))) strings[name] = { ...strings[name], ...words }
  Object.assign(window, {
    [Symbol.for('react-aria.i18n.locale')]: 'en-US',
    [Symbol.for('react-aria.i18n.strings')]: strings,
  })
}

import type { review as id } from '../id/review.ts'
import type { WordsOf } from '../widen.ts'

export const review: WordsOf<typeof id> & {
  readonly mark_one: string
  readonly open: {
    readonly notes_one: string
    readonly remarked_one: string
    readonly settled_one: string
  }
  readonly collect: {
    readonly fileUnsent_one: string
    readonly badgeAnswered_one: string
    readonly badgeOpen_one: string
    readonly answeredWaits_one: string
  }
} = {
  title: 'Review notes',
  menu: 'Review notes…',
  fileName: 'Review notes {{agency}} - revision {{revision}} - {{date}}',
  whole: 'The roadmap as a whole',
  gone: 'this item is not here any more',
  state: { open: 'Open', answered: 'Answered', settled: 'Settled' },
  settledBy: 'Settled',
  noteOn: 'Review note on {{name}}: {{state}}',
  by: '{{author}} · {{date}}',
  unsent: 'not sent yet',
  sendKey: 'Ctrl+Enter saves',
  emptyTitle: 'No review notes yet',
  empty:
    'Notes come from Diskominfo as a .spbe file. Open it like a roadmap: drop it on this window, or press Ctrl+O.',
  intro: 'Answers are kept in the plan and go along when the roadmap is sent again.',
  inScenario:
    'In a scenario review notes are only read; answers are written in the main plan, for that is what is sent.',
  answer: {
    label: 'Answer to this note',
    now: 'Answer',
    more: 'Add to the answer',
    removeNamed: 'Remove the answer to {{name}}',
  },
  mark_one: '{{count, number}} review note is not answered',
  mark_other: '{{count, number}} review notes are not answered',
  overview: 'Review notes without an answer',
  overviewHint: 'Answer on the item, then send the roadmap again.',
  open: {
    title: 'Open a file of review notes',
    plan: 'For the roadmap',
    agency: 'Agency',
    from: 'From',
    revision: 'Reviewed revision',
    made: 'revision {{revision}}, notes made {{date}}',
    count: 'Notes in it',
    absent:
      'This roadmap is not on this computer, so its notes have no place here. Open the file of the roadmap first, or open this file on the computer where the plan is made.',
    isSame: 'All of these notes are in the plan already.',
    news: 'New: {{parts}}.',
    notes_one: '{{count, number}} new note',
    notes_other: '{{count, number}} new notes',
    remarked_one: '{{count, number}} note with another remark',
    remarked_other: '{{count, number}} notes with another remark',
    settled_one: '{{count, number}} note settled',
    settled_other: '{{count, number}} notes settled',
    hint: 'The notes are put on their items; the plan itself does not change, and the step can be undone.',
    now: 'Take the notes in',
    goTo: 'Show the notes',
    taken: 'Review notes were put on {{title}}: {{parts}}.',
  },
  collect: {
    title: 'Review notes',
    count: '{{open}} open, {{answered}} answered, {{settled}} settled',
    none: 'There are no notes on this roadmap yet. Write one on an item below, or on the roadmap as a whole.',
    writeWhole: 'Note on the whole',
    write: 'Write a note',
    writeNamed: 'Write a note on {{name}}',
    label: 'Note on {{name}}',
    save: 'Save the note',
    again: 'Remark again',
    settle: 'Settle',
    settleNamed: 'Settle: {{name}}',
    removeNamed: 'Remove the note on {{name}}',
    written: 'The note is kept. Send the file of notes to {{agency}} so that it is read there.',
    settled: 'The note is settled.',
    removed: 'The note is removed.',
    file: 'Make the file of notes',
    fileUnsent_one: 'Make the file of notes ({{count, number}} not sent)',
    fileUnsent_other: 'Make the file of notes ({{count, number}} not sent)',
    sent: 'The file of notes is saved as {{file}}. Hand it to {{agency}}.',
    handedOver: 'The file of notes went to the downloads: {{file}}. Hand it to {{agency}}.',
    badgeAnswered_one: '{{count, number}} note answered',
    badgeAnswered_other: '{{count, number}} notes answered',
    answeredWaits_one: '{{count, number}} note was answered and waits for you',
    answeredWaits_other: '{{count, number}} notes were answered and wait for you',
    goToAnswered: 'To the answered note',
    badgeOpen_one: '{{count, number}} note open',
    badgeOpen_other: '{{count, number}} notes open',
  },
}

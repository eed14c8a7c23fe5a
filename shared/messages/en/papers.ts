import type { papers as id } from '../id/papers.ts'
import type { WordsOf } from '../widen.ts'

export const papers: WordsOf<typeof id> = {
  kind: {
    'one-page': {
      name: 'One-page summary',
      hint: 'For the leaders: where the index stands, the plan, the money, and what needs a decision.',
    },
    plan: {
      name: 'Roadmap document',
      hint: 'Summary, method, items by theme, timeline, projection, money, and what is missing.',
    },
    matrix: {
      name: 'Roadmap matrix',
      hint: 'All items by the seven themes with the money of each year, to be attached to a regulation.',
    },
    timeline: {
      name: 'Timeline',
      hint: 'All items over time with the projection below them; on one large sheet or divided over pages.',
    },
    meeting: {
      name: 'Meeting summary',
      hint: 'What was decided, who does it by when, and what still needs a decision.',
    },
    commitments: {
      name: 'Commitment sheets',
      hint: 'One sheet for each agency that leads items, with room for the signature of its head.',
    },
  },
  by: 'Made on {{date}} by {{framework}}',
  stand: {
    same: 'Revision {{revision}}, {{date}}',
    changed: 'Changes after revision {{revision}}; becomes revision {{next}} when it is sent',
    draft: 'Draft: becomes revision {{revision}} when it is sent',
    scenario: 'Scenario “{{name}}”: not what is sent',
  },
  counted: '{{title}} ({{count, number}})',
  lastYears: 'What each year reaches (the last {{count, number}} of {{total, number}} years)',
  years: 'What each year reaches',
  year: 'Year',
  ending: 'Items that end',
  money: 'Money',
  cutOff: 'Cut-off',
  index: 'Index',
  predicate: 'Predicate',
  gains: 'Items that raise the index most',
  asks: 'What needs a decision',
  noAsks: 'Nothing waits for a decision.',
  noGains: 'No item raises the index yet.',
  meetingTitle: 'Meeting summary of {{plan}}',
  matrixTitle: 'Matrix of {{plan}}',
  again: '{{title}} (continued)',
  tiling: 'Division',
  tilings: { tiled: 'Divided over pages', whole: 'On one sheet' },
  tooLong: 'This timeline is too long for one sheet; it is divided over pages.',
  commitment: {
    title: 'Commitment of the Head',
    text: 'I, the undersigned, head of {{agency}}, commit myself to carrying out the following items ({{count, number}}) as part of {{plan}}, to providing the resources within my authority, and to reporting their progress to Diskominfo.',
    number: 'No',
    item: 'Item',
    output: 'Output',
    time: 'Time',
    given: 'Commitment on record',
    notGiven: 'not yet',
    none: 'There are no items yet, so nothing to commit to.',
  },
}

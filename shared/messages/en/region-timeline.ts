import type { regionTimeline as id } from '../id/region-timeline.ts'
import type { WordsOf } from '../widen.ts'

export const regionTimeline: WordsOf<typeof id> & {
  readonly shown_one: string
  readonly waiting_one: string
  readonly damaged_one: string
  readonly repeated_one: string
  readonly uncounted_one: string
  readonly item: { readonly many_one: string; readonly manyAgencies_one: string }
} = {
  title: 'Timelines of all agencies',
  open: 'Open the timelines of all agencies',
  gridHint:
    'Up and down arrows choose an item, Enter opens its details, Shift+Enter the details of its unit on the board, Shift+F10 the menu. The timeline of the region is for reading only.',
  loading: 'Loading items: {{loaded, number}} of {{total, number}}',
  loadingFirst: 'Loading items…',
  emptyTitle: 'No item counts yet',
  emptyText:
    'The files that are here have no items, or wait for a decision. The board says what has to be decided.',
  toBoard: 'Open the board',
  shown_one: '{{count, number}} item of {{roadmaps, number}} roadmaps, for reading only.',
  shown_other: '{{count, number}} items of {{roadmaps, number}} roadmaps, for reading only.',
  without: 'Not shown: {{what}}.',
  waiting_one: '{{count, number}} file that waits for a decision',
  waiting_other: '{{count, number}} files that wait for a decision',
  damaged_one: '{{count, number}} damaged file',
  damaged_other: '{{count, number}} damaged files',
  repeated_one: '{{count, number}} item stands in several roadmaps and is shown once.',
  repeated_other: '{{count, number}} items stand in several roadmaps and are shown once.',
  uncounted_one: 'The items of {{count, number}} unit are shown, but raise no indicator of {{indexName}}.',
  uncounted_other: 'The items of {{count, number}} units are shown, but raise no indicator of {{indexName}}.',
  joint: '{{gain}} of it belongs to many: a coverage rule, completed by what is named here.',
  openAgency: 'Open the details of the unit on the board',
  openAgencyOf: 'Details of {{agency}} on the board',
  details: 'Open the details of the item',
  item: {
    label: 'Item details (for reading only)',
    close: 'Close details',
    of: 'From the roadmap of',
    dates: 'Schedule',
    span: '{{start}} – {{end}}',
    planned: 'Originally planned',
    counts: 'Evidence counts',
    progress: '{{status}}, {{percent}}%',
    money: 'Budget',
    noMoney: 'No budget yet.',
    moneyLine: '{{year}} · {{source}}',
    total: 'Total',
    effects: 'Raises the index',
    noEffects: 'Raises no indicator of {{indexName}}.',
    effect: '{{indicator}}: level {{from}} → {{to}}',
    gain: '{{gain}} in the index of the region',
    noGain:
      'adds nothing to the index of the region yet: others come first, it takes many together, or it is held',
    evidence: 'Evidence',
    noEvidence: 'No evidence is named yet.',
    evidenceOf: 'indicator {{number}}, level {{level}}',
    waitsFor: 'Waits for',
    reading: 'Reading its file…',
    many_one: '{{count, number}} item selected',
    many_other: '{{count, number}} items selected',
    manyAgencies_one: 'of {{count, number}} unit',
    manyAgencies_other: 'of {{count, number}} units',
  },
}

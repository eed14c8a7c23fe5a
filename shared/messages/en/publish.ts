import type { publish as id } from '../id/publish.ts'
import type { WordsOf } from '../widen.ts'

interface Singulars {
  readonly summary: { readonly work_one: string }
  readonly lag_one: string
  readonly themeSum_one: string
  readonly ganttLeftOut_one: string
  readonly tiesLeftOut_one: string
}

export const publish: WordsOf<typeof id> & Singulars = {
  fileName: 'Roadmap {{agency}} - {{what}} - {{date}}',
  kind: {
    matrix: 'Matrix',
    money: 'Budget',
    projection: 'Projection',
    document: 'Text',
    gantt: 'Gantt chart',
    dependencies: 'Dependencies',
    calendar: 'Calendar',
    project: 'Microsoft Project',
  },
  matrixTitle: 'The matrix of the roadmap, summed up by theme',
  moneyTitle: 'Budget of the roadmap',
  projectionTitle: 'Projection of {{index}}',
  recapSheet: 'Summary by theme',
  rowsSheet: 'Single rows',
  risesSheet: 'Rises',
  openSheet: 'Not planned yet',
  period: 'Period',
  time: 'Time',
  kindAndStatus: 'Category, status',
  millions: 'Money in millions of rupiah, rounded.',
  themeSum_one: '{{count, number}} item, {{rupiah}} million rupiah, the index rises {{gain}}.',
  themeSum_other: '{{count, number}} items, {{rupiah}} million rupiah, the index rises {{gain}}.',
  total: 'Total',
  indicators: 'Raises indicators',
  year: 'Year',
  day: 'Date',
  budget: 'Budget (Rp)',
  money: 'Budget',
  budgetByYear: 'Budget by year',
  indexAtCutOff: 'Index at cut-off',
  indexAtYearEnd: 'Index at year end',
  indexAfter: 'Index then',
  ending: 'Items ending',
  reachedOn: 'Reached',
  planned: 'Plan',
  possible: 'Still possible',
  deliveredBy: 'Delivered by',
  waitsForLevel: 'Waits for level',
  couldDeliver: 'Could be delivered by',
  gainIfReleased: 'Gain if released',
  fromLevel: 'From level',
  toLevel: 'To level',
  forTarget: 'For the target',
  needed: 'needed',
  gainOfItem: 'Raises the index by',
  everyDay: 'Calendar days',
  summary: {
    now: 'Today {{name}} stands at {{index}} ({{predicate}}).',
    planned:
      'This plan takes it to {{index}} ({{predicate}}) by the end of {{year}}, {{gain}} from the baseline.',
    reached: 'The target of {{target}} is reached on {{day}}.',
    missed: 'The target of {{target}} is not reached: on {{day}} {{missing}} is still missing.',
    external: 'Of that gain, {{gain}} rests on values that other bodies publish.',
    work_one: 'The plan holds {{count}} item of {{agencies}} agencies with a budget of {{money}}.',
    work_other: 'The plan holds {{count, number}} items of {{agencies}} agencies with a budget of {{money}}.',
  },
  section: {
    method: 'How it is counted',
    position: 'Where we stand',
    items: 'Items by theme',
    years: 'Projection by year',
  },
  method:
    'The index is the sum of the levels of {{count, number}} indicators by their weights in {{framework}}. A level counts once every level below it is met and its evidence is assessed: from the end of an item plus {{instrument, number}} days for instruments, {{infrastructure, number}} days for infrastructure and {{people, number}} days for people, unless an item says otherwise. Items wait for their predecessors; suspended and cancelled ones do not count. A level whose item ends after the plan does not raise the projection.',
  meeting: {
    standing: 'Where the plan stands',
    decided: 'Decisions',
    decidedOn: 'Decisions of {{date}}',
    none: 'No decision is on record yet.',
    what: 'Decision',
    about: 'About',
    plan: 'The whole plan',
    who: 'Who',
    until: 'By',
    open: 'What still needs a decision',
    ask: 'Matter',
    detail: 'Details',
    nothingOpen: 'Nothing waits for a decision.',
  },
  noItems: 'There are no items yet.',
  noMoney: 'No budget has been recorded yet.',
  nothingOpen: 'Every level is planned.',
  noTies: 'No item waits for another one yet.',
  heldLine: '{{indicator}}: {{waits}} ({{item}}, {{gain}} if released). Could be delivered by: {{could}}',
  heldByNobody:
    '{{indicator}}: {{waits}} ({{item}}, {{gain}} if released). No item is planned for that level yet.',
  lateLine: '{{name}} ({{agency}}): {{late}}',
  itemOfAgency: '{{name}} ({{agency}})',
  pair: '{{label}}: {{text}}',
  lag_one: '{{days}} day',
  lag_other: '{{days}} days',
  ganttLeftOut_one: '{{count}} of {{total}} items is not drawn because of the size limit of Mermaid',
  ganttLeftOut_other:
    '{{count, number}} of {{total}} items are not drawn because of the size limit of Mermaid',
  tiesLeftOut_one: '{{count}} of {{total}} dependencies is not drawn because of the size limit of Mermaid',
  tiesLeftOut_other:
    '{{count, number}} of {{total}} dependencies are not drawn because of the size limit of Mermaid',
  event: {
    end: 'Ends: {{name}}',
    milestone: 'Milestone: {{name}}',
    gate: '{{name}} (budget {{year}})',
    cutOff: 'Cut-off of {{name}}, cycle {{year}}',
    seen: 'By the plan this cycle sees an index of {{index}} ({{predicate}}).',
  },
}

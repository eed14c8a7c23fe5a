import type { slides as id } from '../id/slides.ts'
import type { WordsOf } from '../widen.ts'

interface Singulars {
  readonly more_one: string
  readonly standing: { readonly notAssessed_one: string }
  readonly lanes: { readonly title_one: string }
  readonly year: { readonly ending_one: string }
  readonly gains: { readonly title_one: string; readonly all_one: string; readonly others_one: string }
  readonly money: { readonly others_one: string }
  readonly connectivity: { readonly title_one: string }
  readonly commitments: { readonly title_one: string }
  readonly asks: {
    readonly title_one: string
    readonly 'plan-rungs_one': string
    readonly release_one: string
    readonly fund_one: string
    readonly approve_one: string
    readonly 'new-dates_one': string
    readonly commit_one: string
  }
  readonly decisions: { readonly title_one: string }
}

export const slides: WordsOf<typeof id> & Singulars = {
  place: '{{region}} · {{title}}',
  at: '{{when}}: index\u00a0{{index}}, predicate {{predicate}}',
  baseline: 'Baseline',
  today: 'Today',
  target: 'Target',
  end: 'End of {{year}}',
  more_one: 'and {{count}} more',
  more_other: 'and {{count, number}} more',
  title: {
    message: 'From index {{from}} to {{to}} ({{predicate}}) by the end of {{year}}',
    flat: 'Index {{from}} ({{predicate}}); no item raises it yet',
    baselineOn: 'Baseline {{index}} as of {{date}}',
    missing: 'The plan does not reach the target of {{target}}: {{missing}} short',
    reached: 'The target of {{target}} is reached on {{date}}',
    external: 'With an expected {{gain}} from other bodies',
  },
  standing: {
    planned: 'planned {{index}}',
    notAssessed_one: '{{count}} indicator is not assessed and counts as level {{level}}',
    notAssessed_other: '{{count, number}} indicators are not assessed and count as level {{level}}',
  },
  lanes: {
    title_one: '{{count}} item is planned: {{parts}}',
    title_other: '{{count, number}} items are planned: {{parts}}',
  },
  year: {
    curve: 'Projected index',
    targetLine: 'target {{index}}',
    ending_one: '{{count}} item ends',
    ending_other: '{{count, number}} items end',
    rise: 'index {{gain}}',
    noRise: 'index unchanged',
    cutOff: 'evaluated {{date}}: {{index}}',
  },
  gains: {
    title_one: 'The largest item gives {{gain}} of a rise of {{whole}}',
    title_other: 'The {{count, number}} largest items give {{gain}} of a rise of {{whole}}',
    all_one: '{{count}} item raises the index by {{gain}}',
    all_other: '{{count, number}} items raise the index by {{gain}}',
    by: '{{agency}} · ends {{date}}',
    others_one: 'and {{count}} more with {{gain}}',
    others_other: 'and {{count, number}} more, together {{gain}}',
  },
  money: {
    title: 'Budget {{total}}, most of it in {{year}}: {{most}}',
    others_one: 'and {{count}} more year with {{rupiah}}',
    others_other: 'and {{count, number}} more years, together {{rupiah}}',
    outside: 'Outside of the years of the plan: {{rupiah}}',
    without: 'No money yet: {{name}}',
  },
  risks: {
    title: 'To be followed up: {{parts}}',
    part: { late: 'late', held: 'levels held back', risk: 'risks noted' },
    late: 'Late',
    held: 'Held back',
    risk: 'Risks noted',
    waits: 'level {{rung}} waits for level {{missing}} ({{gain}})',
  },
  connectivity: {
    title_one:
      '{{count}} of {{total, number}} applications and data sets is connected by the end of {{year}}',
    title_other:
      '{{count, number}} of {{total, number}} applications and data sets are connected by the end of {{year}}',
    planned: '{{agency}} · {{date}}',
  },
  commitments: {
    title_one: 'Heads have committed to {{count}} of {{total, number}} items',
    title_other: 'Heads have committed to {{count, number}} of {{total, number}} items',
    of: '{{count, number}} of {{total, number}}',
    noPlan: 'No commitment to this plan as a whole is recorded yet',
    plan: 'This plan: {{name}}, {{post}}, {{date}}',
  },
  asks: {
    title_one: 'The meeting is asked to decide {{count}} matter',
    title_other: 'The meeting is asked to decide {{count, number}} matters',
    'plan-rungs_one': 'Plan the rise of {{count}} indicator that no item covers, worth {{gain}}',
    'plan-rungs_other': 'Plan the rise of {{count, number}} indicators that no item covers, worth {{gain}}',
    release_one: 'Fill the missing level so that {{count}} level held back counts',
    release_other: 'Fill the missing levels so that {{count, number}} levels held back count',
    fund_one: 'Find the money for {{count}} item',
    fund_other: 'Find the money for {{count, number}} items',
    approve_one: 'Approve {{count}} item that is still proposed',
    approve_other: 'Approve {{count, number}} items that are still proposed',
    'new-dates_one': 'Set new dates for {{count}} late item',
    'new-dates_other': 'Set new dates for {{count, number}} late items',
    commit_one: 'Record the commitment of the head of {{count}} agency',
    commit_other: 'Record the commitments of the heads of {{count, number}} agencies',
    'commit-plan': 'Record the commitment of the head to this plan',
    climb: 'I{{number}} {{name}} {{from}} → {{to}}',
    missing: 'I{{number}} {{name}} level {{missing}}',
  },
  decisions: {
    title_one: '{{count}} matter decided on {{date}}',
    title_other: '{{count, number}} matters decided on {{date}}',
    part: '{{title}} ({{part}} of {{parts}})',
  },
}

import type { spoken as id } from '../id/spoken.ts'
import type { WordsOf } from '../widen.ts'

interface Singulars {
  readonly title: { readonly plan_one: string }
  readonly year: { readonly rise_one: string; readonly flat_one: string; readonly later_one: string }
  readonly money: { readonly total_one: string; readonly without_one: string }
  readonly risks: Readonly<Record<'late_one' | 'held_one' | 'risk_one' | 'weightless_one', string>>
  readonly connectivity: { readonly open_one: string }
  readonly asks: { readonly begin_one: string }
  readonly decisions: {
    readonly begin_one: string
    readonly nobody_one: string
    readonly noDay_one: string
  }
}

export const spoken: WordsOf<typeof id> & Singulars = {
  title: {
    plan_one: '{{title}} holds {{count}} item from {{first}} to {{last}}.',
    plan_other: '{{title}} holds {{count, number}} items from {{first}} to {{last}}.',
    empty: '{{title}} from {{first}} to {{last}} holds no items yet.',
  },
  standing: {
    today: 'Today our index is {{index}}, predicate {{predicate}}.',
    missing: 'It is {{missing}} short of the target of {{target}}.',
    reached: 'The target of {{target}} is reached already.',
    weakest: 'Lowest now: {{name}} at {{now}}; the plan leads it to {{planned}}.',
  },
  lanes: {
    weight: 'Of {{count, number}} items, {{raising, number}} raise the index.',
    status:
      'Done so far: {{done, number}}, running: {{running, number}}, approved: {{approved, number}}, still proposed: {{proposed, number}}.',
    money: 'The budget is {{rupiah}} in all.',
  },
  year: {
    rise_one: 'In {{year}} {{count}} item ends; the index rises by {{gain}} to {{index}}.',
    rise_other: 'In {{year}} {{count, number}} items end; the index rises by {{gain}} to {{index}}.',
    flat_one: 'In {{year}} {{count}} item ends; the index stays at {{index}}.',
    flat_other: 'In {{year}} {{count, number}} items end; the index stays at {{index}}.',
    most: 'Most of it comes from {{names}}.',
    named: '{{name}} ({{gain}})',
    cutOff: 'The evaluation of {{date}} sees an index of {{index}}.',
    later_one: '{{count}} item that ends in this year is counted in the next cycle only.',
    later_other: '{{count, number}} items that end in this year are counted in the next cycle only.',
  },
  gains: {
    first: 'The largest gain comes from {{name}}: {{gain}}, ending {{date}}.',
    three: 'The first three together give {{gain}} of {{whole}}.',
    late: 'If these slip, the index slips with them: their dates are to be guarded first.',
  },
  money: {
    total_one: 'This plan needs {{total}} in {{count}} year.',
    total_other: 'This plan needs {{total}} over {{count, number}} years.',
    dearest: 'The most expensive year is {{year}}: {{rupiah}}, {{percent, number}}% of the whole.',
    most: 'The largest part is for {{category}}: {{rupiah}}.',
    without_one: '{{count}} item has no money yet; the sum does not count it.',
    without_other: '{{count, number}} items have no money yet; the sum does not count them.',
  },
  risks: {
    late_one: '{{count}} item is late: {{name}}, by {{days}}.',
    late_other: '{{count, number}} items are late; {{name}} most of all, by {{days}}.',
    held_one: '{{count}} level is held back: it is planned, but waits for a level below it.',
    held_other: '{{count, number}} levels are held back: they are planned, but wait for levels below them.',
    risk_one: '{{count}} item notes a risk: {{name}}.',
    risk_other: '{{count, number}} items note risks; the index depends most on {{name}}.',
    weightless_one: '{{count}} item notes a risk.',
    weightless_other: '{{count, number}} items note risks.',
  },
  connectivity: {
    now: 'Now {{connected, number}} of {{total, number}} applications and data sets are connected; by the end of {{year}} it will be {{byEnd, number}}.',
    next: 'The next one is {{name}}, {{date}}.',
    open_one: '{{count}} is not planned yet.',
    open_other: '{{count, number}} are not planned yet.',
  },
  commitments: {
    of: 'Heads have committed to {{given, number}} of {{total, number}} items.',
    none: 'There is no commitment at all yet from {{names}}.',
    plan: 'The commitment to this plan comes from {{name}}, {{post}}.',
    noPlan: 'There is no commitment to this plan as a whole yet.',
  },
  asks: {
    begin_one: 'We need a decision on {{count}} matter.',
    begin_other: 'We need decisions on {{count, number}} matters, one after the other.',
    first: 'The first one: {{name}}.',
    record: 'Each decision is recorded on the spot: what, by whom, until when.',
  },
  decisions: {
    begin_one: 'We decided {{count}} matter. I read it back.',
    begin_other: 'We decided {{count, number}} matters. I read them back.',
    nobody_one: '{{count}} has nobody who answers for it yet.',
    nobody_other: '{{count, number}} have nobody who answers for them yet.',
    noDay_one: '{{count}} has no day yet.',
    noDay_other: '{{count, number}} have no day yet.',
  },
}

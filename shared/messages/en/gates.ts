import type { gates as id } from '../id/gates.ts'
import type { WordsOf } from '../widen.ts'

export const gates: WordsOf<typeof id> = {
  hint: 'These days of the budget are marked on the time axis and used for warnings. Set them as your region keeps them.',
  cutOffHint: 'The cut-off of the evaluation is set in the section Plan.',
  list: 'Fiscal gates',
  name: 'Name',
  nameOf: 'Name of the gate {{name}}',
  day: 'Day',
  dayOf: 'Day of {{name}}',
  dayInvalid: 'Write day and month, for example 15 Sep or 15/9.',
  year: 'Falls in',
  yearOf: 'Year of {{name}}',
  sameYear: 'the fiscal year',
  yearBefore: 'the year before',
  example: 'Budget {{year}}',
  shown: 'Shown',
  shownOf: 'Show {{name}} on the time axis',
  remove: 'Remove {{name}}',
  removeWarns: 'The warning “{{warning}}” goes with it',
  add: 'Add gate',
  reset: 'Restore defaults',
  usual: {
    'kua-ppas-draft': 'KUA-PPAS draft',
    'kua-ppas': 'KUA-PPAS agreed',
    apbd: 'APBD enacted',
    dpa: 'DPA issued',
    'p-apbd': 'P-APBD approved',
    'p-apbd-spendable': 'P-APBD open for spending',
    'last-payment': 'Last payments',
    'year-end': 'Fiscal year end',
  },
  none: 'No fiscal gates yet.',
  warnings: 'Budget and cycle warnings',
  warning: {
    'before-dpa': 'starts before the DPA',
    'before-p-apbd': 'starts before the P-APBD can be spent',
    'year-without-budget': 'crosses 31 Dec without a budget for the next year',
    'budget-in-other-years': 'budget outside the years of work',
    'later-cycle': 'counts in cycle {{years}}',
    'after-last-cycle': 'counts after the last cycle',
  },
  advice: {
    'before-dpa':
      'The DPA {{year}} is expected on {{day}}. Start on that day or later; if the DPA exists already, change the budget status.',
    'before-p-apbd':
      'The P-APBD {{year}} can be spent from {{day}} on. Start on that day or later, or budget through the DPA.',
    'year-without-budget':
      'There is no cost line for {{years}} yet. Add one (Rp 0 if nothing is spent), finish before 31 December, or ask for a multi-year approval.',
    'budget-in-other-years':
      'Money is entered for {{years}}, but the work lies in other years. Move the cost lines or the dates.',
    finishBy: 'To be seen by cycle {{year}}, finish by {{day}}.',
    cutOff: 'The evidence counts after the cut-off of cycle {{year}}, which is {{cutOff}}.',
    heldBack: 'A level waits for another item; see Raises the index.',
    'after-last-cycle': 'No evaluation within this plan will see it. Finish earlier to have it count.',
  },
  overview: 'Budget warnings',
  overviewHint: 'Dates that do not fit the budget calendar yet',
  overviewEmpty: 'All dates fit the budget calendar.',
}

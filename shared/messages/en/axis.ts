import type { axis as id } from '../id/axis.ts'
import type { WordsOf } from '../widen.ts'

export const axis: WordsOf<typeof id> = {
  gate: {
    'kua-ppas-draft': 'KUA draft',
    'kua-ppas': 'KUA-PPAS',
    apbd: 'APBD',
    dpa: 'DPA',
    'p-apbd': 'P-APBD',
    'p-apbd-spendable': 'P-APBD open',
    'last-payment': 'Last pay',
    'year-end': 'Year end',
  },
  gates: {
    action: 'Fiscal gates in sight on the time axis',
    title: 'Fiscal gates in sight',
    hint: 'Choose one to bring it to the middle of the time axis.',
    titleAll: 'Fiscal gates on the time axis',
    hintNearer: 'At this scale their marks are not drawn. Choose one to zoom in on it.',
    none: 'No fiscal gate in the time in sight.',
  },
}

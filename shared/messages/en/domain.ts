import type { domain as id } from '../id/domain.ts'
import type { WordsOf } from '../widen.ts'

export const domain: WordsOf<typeof id> & { readonly items_one: string } = {
  items_one: '{{count, number}} item',
  items_other: '{{count, number}} items',
  indicator: 'Indicator',
  category: { instrument: 'Instruments', infrastructure: 'Infrastructure', people: 'People' },
  theme: {
    governance: 'Governance',
    management: 'Management',
    service: 'Services',
    infrastructure: 'Infrastructure',
    application: 'Applications',
    security: 'Security',
    'ict-audit': 'ICT audit',
  },
  status: {
    proposed: 'Proposed',
    approved: 'Approved',
    running: 'Running',
    done: 'Done',
    suspended: 'Suspended',
    cancelled: 'Cancelled',
  },
  budgetStatus: { none: 'None yet', renja: 'Renja', rka: 'RKA', dpa: 'DPA', 'p-apbd': 'P-APBD' },
  nature: { new: 'New', upgrade: 'Upgrade', continued: 'Continued', routine: 'Routine' },
  source: {
    apbd: 'APBD (PAD/DAU)',
    'dak-physical': 'DAK, physical',
    'dak-nonphysical': 'DAK, non-physical',
    dbh: 'DBH',
    'fiscal-incentive': 'Fiscal incentive',
    'province-aid': 'Provincial aid',
    apbn: 'APBN',
    blud: 'BLUD',
    'village-fund': 'Village fund',
    grant: 'Grant/TJSL',
  },
  dependencyKind: {
    'finish-start': 'Finish → start',
    'start-start': 'Start → start',
    'finish-finish': 'Finish → finish',
  },
  dependencyKindHint: {
    'finish-start': 'starts after the predecessor finishes',
    'start-start': 'starts after the predecessor starts',
    'finish-finish': 'finishes after the predecessor finishes',
  },
  agencyKind: {
    agency: 'Agency',
    section: 'Section',
    district: 'District (kecamatan)',
    hospital: 'Hospital',
  },
  origin: { official: 'Official result', self: 'Self-assessment' },
  notAssessed: 'not assessed',
  held: 'held',
}

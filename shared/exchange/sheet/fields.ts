// What stands where in the spreadsheet form of a roadmap: its sheets, and the columns of each in their order. The words over
// them are in shared/messages; which other spellings are understood is in headers.ts.

export const SHEETS = ['guide', 'identity', 'items', 'effects', 'systems', 'lists'] as const
export type SheetKey = (typeof SHEETS)[number]

/** One line each, a name and a value. */
export const IDENTITY_FIELDS = [
  'title',
  'region',
  'agency',
  'firstYear',
  'lastYear',
  'framework',
  'target',
  'lagInstrument',
  'lagInfrastructure',
  'lagPeople',
  'planId',
  'revision',
  'madeOn',
] as const
export type IdentityField = (typeof IDENTITY_FIELDS)[number]

/** The columns of items; those of the money of each year stand behind `source`. */
export const ITEM_FIELDS = [
  'number',
  'name',
  'category',
  'theme',
  'agency',
  'supporting',
  'start',
  'end',
  'status',
  'progress',
  'source',
  'budgetStatus',
  'budgetCode',
  'waits',
  'output',
  'description',
  'executor',
  'nature',
  'planReference',
  'milestone',
  'pinned',
  'actualEnd',
  'acceptedOn',
  'evidenceLag',
  'weeksOptimistic',
  'weeksLikely',
  'weeksPessimistic',
  'budgetChance',
  'evidenceChance',
  'connectedTo',
  'relatedServices',
  'staffNeeds',
  'risk',
  'commitmentName',
  'commitmentPost',
  'commitmentDate',
  'notes',
  'links',
  'id',
] as const
export type ItemField = (typeof ITEM_FIELDS)[number]

/** A table without these columns says too little of any row. */
export const NEEDED_ITEM_FIELDS = ['name', 'category', 'theme', 'start', 'end'] as const

/** Lists that may be longer than a cell can hold go on in further columns of the same name. */
export const SPREAD_FIELDS: readonly ItemField[] = ['waits', 'links']

export const EFFECT_FIELDS = ['number', 'framework', 'indicator', 'from', 'to'] as const
export type EffectField = (typeof EFFECT_FIELDS)[number]

export const SYSTEM_FIELDS = ['name', 'kind', 'agency', 'connectedOn', 'note', 'id'] as const
export type SystemField = (typeof SYSTEM_FIELDS)[number]

/** Columns of the sheet of lists: what cells offer to choose from, and the agencies of the plan. */
export const LIST_FIELDS = [
  'category',
  'theme',
  'status',
  'source',
  'budgetStatus',
  'nature',
  'yes',
  'framework',
  'indicator',
  'systemKind',
  'agencyShortName',
  'agencyName',
  'agencyKind',
  'agencyId',
] as const
export type ListField = (typeof LIST_FIELDS)[number]

// How the table of the roadmap is looked at: groups, order, columns, filters. Kept for the next start and as named views;
// never part of a plan's content or of undo.
import * as z from 'zod'
import { lineSchema, titleSchema } from '../base/text.ts'
import { type AgencyId, agencyIdSchema } from './agency.ts'
import { indicatorIdSchema } from './framework.ts'
import { CATEGORIES, type Item, STATUSES } from './item.ts'

export const GROUPINGS = ['category', 'theme', 'agency', 'status', 'fiscal-year', 'aspect'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** All columns, in the order in which they are offered. `name` is always shown, and first. */
export const COLUMN_IDS = [
  'name',
  'agency',
  'category',
  'theme',
  'start',
  'end',
  'duration',
  'status',
  'progress',
  'budget',
  'gain',
  'cycle',
  'float',
  'indicators',
] as const
export type ColumnId = (typeof COLUMN_IDS)[number]

/** Pixels: narrower shows nothing, wider leaves no room for the bars. */
export const COLUMN_WIDTH_LIMITS = { min: 40, max: 800 } as const

const columnIdSchema = z.enum(COLUMN_IDS)

const sortSchema = z.strictObject({ by: columnIdSchema, direction: z.enum(['asc', 'desc']) }).readonly()
export type Sort = z.infer<typeof sortSchema>

const columnSchema = z
  .strictObject({
    id: columnIdSchema,
    width: z.number().int().min(COLUMN_WIDTH_LIMITS.min).max(COLUMN_WIDTH_LIMITS.max),
  })
  .readonly()
export type ColumnView = z.infer<typeof columnSchema>

/** At most two levels, the outer one first; never twice the same. */
const groupingsSchema = z
  .array(z.enum(GROUPINGS))
  .max(2)
  .refine(levels => new Set(levels).size === levels.length, { params: { code: 'duplicate' } })
  .readonly()
export type Groupings = z.infer<typeof groupingsSchema>

const columnsSchema = z
  .array(columnSchema)
  .max(COLUMN_IDS.length)
  .refine(columns => columns[0]?.id === 'name', { params: { code: 'unknown-choice' } })
  .refine(columns => new Set(columns.map(column => column.id)).size === columns.length, {
    params: { code: 'duplicate' },
  })
  .readonly()

/** What is remembered for every plan: groups, order, columns with their widths. */
export const tableLayoutSchema = z
  .strictObject({ groupings: groupingsSchema, sort: sortSchema.nullable(), columns: columnsSchema })
  .readonly()
export type TableLayout = z.infer<typeof tableLayoutSchema>

/** An empty list lets everything pass; several values of one list are alternatives, the lists add up. */
const filtersSchema = z
  .strictObject({
    categories: z.array(z.enum(CATEGORIES)).max(CATEGORIES.length).readonly(),
    agencyIds: z.array(agencyIdSchema).max(1_000).readonly(),
    /** Agencies count only where they lead, not where they support. Views stored before there was a choice have none. */
    leadOnly: z.boolean().default(false),
    statuses: z.array(z.enum(STATUSES)).max(STATUSES.length).readonly(),
    indicatorIds: z.array(indicatorIdSchema).max(1_000).readonly(),
    late: z.boolean(),
    held: z.boolean(),
    noMoney: z.boolean(),
    warnings: z.boolean(),
    /** Views stored before there were review notes have none. */
    openNotes: z.boolean().default(false),
    text: lineSchema,
  })
  .readonly()
export type Filters = z.infer<typeof filtersSchema>

/**
 * The agencies of the filter for whose sake an item is shown though none of them leads it: a row led by Bappeda and supported
 * by Diskominfo gives Diskominfo while the filter asks for Diskominfo, nothing while it asks for both.
 */
export function findSupporters(
  item: Pick<Item, 'leadAgencyId' | 'supportingAgencyIds'>,
  { agencyIds, leadOnly }: Pick<Filters, 'agencyIds' | 'leadOnly'>,
): readonly AgencyId[] {
  if (agencyIds.length === 0 || leadOnly || agencyIds.includes(item.leadAgencyId)) return []
  return item.supportingAgencyIds.filter(id => agencyIds.includes(id))
}

/** One look at a plan under a name the user gave it. */
export const namedViewSchema = z
  .strictObject({ name: titleSchema, layout: tableLayoutSchema, filters: filtersSchema })
  .readonly()
export type NamedView = z.infer<typeof namedViewSchema>

/** More than a menu can show in a useful way. */
export const MAX_NAMED_VIEWS = 50

export const NO_FILTERS: Filters = {
  categories: [],
  agencyIds: [],
  leadOnly: false,
  statuses: [],
  indicatorIds: [],
  late: false,
  held: false,
  noMoney: false,
  warnings: false,
  openNotes: false,
  text: '',
}

export const DEFAULT_LAYOUT: TableLayout = {
  groupings: ['category'],
  sort: null,
  columns: [
    { id: 'name', width: 212 },
    { id: 'agency', width: 100 },
  ],
}

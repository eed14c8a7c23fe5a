// One roadmap row (UI: Kegiatan): type, validator and defaults. What an item does to the index is in shared/projection.
import * as z from 'zod'
import { civilDateSchema } from '../base/civil-date.ts'
import { idSchema } from '../base/id.ts'
import { rupiahSchema } from '../base/rupiah.ts'
import { linkSchema, lineSchema, noteSchema, titleSchema } from '../base/text.ts'
import { agencyIdSchema } from './agency.ts'
import { commitmentSchema } from './commitment.ts'
import { frameworkIdSchema, indicatorIdSchema, levelSchema } from './framework.ts'

export const itemIdSchema = idSchema<'ItemId'>()
export type ItemId = z.infer<typeof itemIdSchema>

export const CATEGORIES = ['instrument', 'infrastructure', 'people'] as const
export type Category = (typeof CATEGORIES)[number]

/** The seven parts (muatan) of a Peta Rencana, Perpres 95/2018. */
export const THEMES = [
  'governance',
  'management',
  'service',
  'infrastructure',
  'application',
  'security',
  'ict-audit',
] as const
export type Theme = (typeof THEMES)[number]

export const STATUSES = ['proposed', 'approved', 'running', 'done', 'suspended', 'cancelled'] as const
export type Status = (typeof STATUSES)[number]

export const BUDGET_STATUSES = ['none', 'renja', 'rka', 'dpa', 'p-apbd'] as const

export const NATURES = ['new', 'upgrade', 'continued', 'routine'] as const
export type Nature = (typeof NATURES)[number]

export const FUND_SOURCES = [
  'apbd',
  'dak-physical',
  'dak-nonphysical',
  'dbh',
  'fiscal-incentive',
  'province-aid',
  'apbn',
  'blud',
  'village-fund',
  'grant',
] as const
export type FundSource = (typeof FUND_SOURCES)[number]

/** urusan.bidang.program.2.kegiatan.sub-kegiatan; the last part had two digits until about 2022, four now. */
export const budgetCodeSchema = z.string().regex(/^(\d\.\d{2}\.\d{2}\.2\.\d{2}\.\d{2}(\d{2})?)?$/)

export const FIRST_YEAR = 2000
export const LAST_YEAR = 2100
/** Longest lag or duration accepted, in days. */
export const MAX_DAYS = 3_650

/** More than an item can sensibly lift. */
export const MAX_EFFECTS = 200

const percentSchema = z.number().int().min(0).max(100)
const weeksSchema = z.number().int().min(1).max(520)

export const effectSchema = z
  .strictObject({
    frameworkId: frameworkIdSchema,
    indicatorId: indicatorIdSchema,
    from: levelSchema,
    to: levelSchema,
  })
  .refine(effect => effect.from < effect.to, { path: ['to'], params: { code: 'from-not-below-to' } })
/** Delivers the rungs `from + 1 … to` of one indicator when its item counts. */
export type Effect = Readonly<z.infer<typeof effectSchema>>

export const costSchema = z.strictObject({
  year: z.number().int().min(FIRST_YEAR).max(LAST_YEAR),
  source: z.enum(FUND_SOURCES),
  rupiah: rupiahSchema,
})
export type Cost = Readonly<z.infer<typeof costSchema>>

export const itemFieldsSchema = z.strictObject({
  name: titleSchema,
  category: z.enum(CATEGORIES),
  theme: z.enum(THEMES),
  description: noteSchema,
  output: noteSchema,
  leadAgencyId: agencyIdSchema,
  supportingAgencyIds: z.array(agencyIdSchema).max(100).readonly(),
  executor: lineSchema,
  start: civilDateSchema,
  end: civilDateSchema,
  /** A milestone (tonggak) is a single day: its start is its end. */
  milestone: z.boolean(),
  /** The real last day; set exactly when the status is `done`. */
  actualEnd: civilDateSchema.nullable(),
  /** The day on which the assessors accepted the evidence. */
  acceptedOn: civilDateSchema.nullable(),
  /** Days from the end to the day the evidence counts; null takes the plan's default of the category. */
  evidenceLagDays: z.number().int().min(0).max(MAX_DAYS).nullable(),
  durationWeeks: z
    .strictObject({ optimistic: weeksSchema, likely: weeksSchema, pessimistic: weeksSchema })
    .refine(d => d.optimistic <= d.likely && d.likely <= d.pessimistic, {
      params: { code: 'durations-out-of-order' },
    })
    .readonly()
    .nullable(),
  budgetChancePercent: percentSchema.nullable(),
  evidenceChancePercent: percentSchema.nullable(),
  progressPercent: percentSchema,
  status: z.enum(STATUSES),
  /** A pinned item (dikunci) is not moved by its dependencies. */
  pinned: z.boolean(),
  costs: z.array(costSchema).max(200).readonly(),
  budgetCode: budgetCodeSchema,
  budgetStatus: z.enum(BUDGET_STATUSES),
  planReference: lineSchema,
  effects: z.array(effectSchema).max(MAX_EFFECTS).readonly(),
  nature: z.enum(NATURES),
  staffNeeds: z
    .array(z.strictObject({ role: titleSchema, months: z.number().int().min(1).max(1200) }).readonly())
    .max(50)
    .readonly(),
  connectedTo: z.array(titleSchema).max(50).readonly(),
  relatedServices: z.array(titleSchema).max(50).readonly(),
  risk: noteSchema,
  commitment: commitmentSchema.nullable(),
  notes: noteSchema,
  links: z.array(linkSchema).max(50).readonly(),
  /** Place in the list without sorting; any finite number, ties broken by id. */
  position: z.number(),
  /** The day it was put in the bin; null while it is part of the plan. */
  deletedOn: civilDateSchema.nullable(),
})

export type ItemFields = Readonly<z.infer<typeof itemFieldsSchema>>
export type Item = ItemFields & { readonly id: ItemId }

type Check = { path: (string | number)[]; code: string }

/** The rules that look at more than one field of an item, as `{ path, code }`. */
function crossFieldProblems(item: ItemFields): Check[] {
  const found: Check[] = []
  if (item.end < item.start) found.push({ path: ['end'], code: 'end-before-start' })
  if (item.milestone && item.end !== item.start)
    found.push({ path: ['end'], code: 'milestone-longer-than-a-day' })
  if (item.status === 'done' && item.actualEnd === null)
    found.push({ path: ['actualEnd'], code: 'actual-end-missing' })
  if (item.status !== 'done' && item.actualEnd !== null)
    found.push({ path: ['actualEnd'], code: 'actual-end-not-done' })
  const seen = new Set<string>()
  const once = (key: string, path: (string | number)[]) => {
    if (seen.has(key)) found.push({ path, code: 'duplicate' })
    seen.add(key)
  }
  item.effects.forEach((e, i) =>
    once(`effect ${e.frameworkId} ${e.indicatorId}`, ['effects', i, 'indicatorId']),
  )
  item.costs.forEach((c, i) => once(`cost ${c.year} ${c.source}`, ['costs', i, 'source']))
  item.supportingAgencyIds.forEach((id, i) => once(`agency ${id}`, ['supportingAgencyIds', i]))
  return found
}

/** A whole item, with the rules between its fields. */
export const itemSchema = itemFieldsSchema.extend({ id: itemIdSchema }).superRefine((item, context) => {
  for (const { path, code } of crossFieldProblems(item))
    context.addIssue({ code: 'custom', path, params: { code } })
})

/** Shared by all items that have none: most of the lists of most items are empty. */
const NONE: readonly never[] = Object.freeze([])

/** Every field in its place, so that all items made from it are built alike and stay small. */
const EMPTY: Omit<Item, keyof Given> & Readonly<Record<keyof Given, null>> = {
  id: null,
  name: null,
  category: null,
  theme: null,
  leadAgencyId: null,
  start: null,
  end: null,
  position: null,
  description: '',
  output: '',
  supportingAgencyIds: NONE,
  executor: '',
  milestone: false,
  actualEnd: null,
  acceptedOn: null,
  evidenceLagDays: null,
  durationWeeks: null,
  budgetChancePercent: null,
  evidenceChancePercent: null,
  progressPercent: 0,
  status: 'proposed',
  pinned: false,
  costs: NONE,
  budgetCode: '',
  budgetStatus: 'none',
  planReference: '',
  effects: NONE,
  nature: 'new',
  staffNeeds: NONE,
  connectedTo: NONE,
  relatedServices: NONE,
  risk: '',
  commitment: null,
  notes: '',
  links: NONE,
  deletedOn: null,
}

type Given = Pick<Item, 'id' | 'name' | 'category' | 'theme' | 'leadAgencyId' | 'start' | 'end' | 'position'>

/** A new item with every optional field empty unless it is given: the start of a typed or imported row. */
export function newItem(given: Given & Partial<Item>): Item {
  return { ...EMPTY, ...given }
}

/** Whether the item takes part in schedule and projection: suspended, cancelled and deleted ones do not. */
export function isActive(item: Pick<Item, 'status' | 'deletedOn'>): boolean {
  return item.deletedOn === null && item.status !== 'suspended' && item.status !== 'cancelled'
}

/** The items outside of the bin: the very list where the bin is empty. */
export function outsideBin<I extends Pick<Item, 'deletedOn'>>(items: readonly I[]): readonly I[] {
  const isOutside = (item: I) => item.deletedOn === null
  return items.every(isOutside) ? items : items.filter(isOutside)
}

/** Whether the item is still to be done and no money is known for it; a milestone needs none. */
export function lacksMoney(item: Item): boolean {
  return isActive(item) && item.status !== 'done' && !item.milestone && totalRupiah(item) === 0
}

/** All money of an item, in whole rupiah. */
export function totalRupiah(item: Pick<Item, 'costs'>): number {
  return item.costs.reduce((sum, cost) => sum + cost.rupiah, 0)
}

// A plan and everything that belongs to it. The document is what a screen, a file and a projection work on.
import * as z from 'zod'
import { monthDaySchema } from '../base/civil-date.ts'
import { idSchema } from '../base/id.ts'
import { titleSchema } from '../base/text.ts'
import { agencyIdSchema, agencySchema, MAX_AGENCIES, type Agency } from './agency.ts'
import { assessmentSchema, MAX_ASSESSMENTS, type Assessment } from './assessment.ts'
import { commitmentSchema } from './commitment.ts'
import { decisionSchema, MAX_DECISIONS, type Decision } from './decision.ts'
import { dependencySchema, type Dependency } from './dependency.ts'
import { evidenceSchema, MAX_EVIDENCE, type Evidence } from './evidence.ts'
import { frameworkIdSchema, valueSchema, type Framework } from './framework.ts'
import { gateSchema } from './gate.ts'
import { FIRST_YEAR, itemSchema, LAST_YEAR, MAX_DAYS, type Item } from './item.ts'
import { mappingSchema, type Mapping } from './mapping.ts'
import { MAX_REVIEW_NOTES, reviewNoteSchema, type ReviewNote } from './review-note.ts'
import { MAX_SYSTEMS, systemSchema, type System } from './system.ts'

export const planIdSchema = idSchema<'PlanId'>()
export type PlanId = z.infer<typeof planIdSchema>

/** What a plan sets for one framework. */
export const goalSchema = z.strictObject({
  frameworkId: frameworkIdSchema,
  target: valueSchema,
  /** The evaluation's cut-off: what counts later belongs to the next cycle. */
  cutOff: monthDaySchema,
})
export type Goal = Readonly<z.infer<typeof goalSchema>>

/** The axis marks every gate in every year. */
export const MAX_GATES = 50

/** Every two of the frameworks of a long life, both ways. */
export const MAX_MAPPINGS = 100

const lagSchema = z.number().int().min(0).max(MAX_DAYS)

export const planFieldsSchema = z.strictObject({
  title: titleSchema,
  region: titleSchema,
  agencyId: agencyIdSchema,
  activeFrameworkId: frameworkIdSchema,
  firstYear: z.number().int().min(FIRST_YEAR).max(LAST_YEAR),
  lastYear: z.number().int().min(FIRST_YEAR).max(LAST_YEAR),
  /** Days from the end of an item to the day its evidence counts, by category. */
  evidenceLagDays: z
    .strictObject({ instrument: lagSchema, infrastructure: lagSchema, people: lagSchema })
    .readonly(),
  goals: z.array(goalSchema.readonly()).max(50).readonly(),
  /** In the order in which people see them. */
  gates: z.array(gateSchema.readonly()).max(MAX_GATES).readonly(),
  /** That of the head of its agency. */
  commitment: commitmentSchema.nullable().default(null),
})
export type PlanFields = Readonly<z.infer<typeof planFieldsSchema>>
export const planSchema = planFieldsSchema.extend({ id: planIdSchema }).superRefine((plan, context) => {
  if (plan.lastYear < plan.firstYear)
    context.addIssue({ code: 'custom', path: ['lastYear'], params: { code: 'end-before-start' } })
})
export type Plan = PlanFields & { readonly id: PlanId }

export const planDocumentSchema = z.strictObject({
  plan: planSchema,
  agencies: z.array(agencySchema.readonly()).max(MAX_AGENCIES).readonly(),
  items: z.array(itemSchema.readonly()).max(100_000).readonly(),
  dependencies: z.array(dependencySchema.readonly()).max(200_000).readonly(),
  assessments: z.array(assessmentSchema.readonly()).max(MAX_ASSESSMENTS).readonly(),
  evidence: z.array(evidenceSchema.readonly()).max(MAX_EVIDENCE).readonly(),
  mappings: z.array(mappingSchema.readonly()).max(MAX_MAPPINGS).readonly().default([]),
  reviewNotes: z.array(reviewNoteSchema.readonly()).max(MAX_REVIEW_NOTES).readonly().default([]),
  systems: z.array(systemSchema.readonly()).max(MAX_SYSTEMS).readonly().default([]),
  decisions: z.array(decisionSchema.readonly()).max(MAX_DECISIONS).readonly().default([]),
})

export interface PlanDocument {
  readonly plan: Plan
  readonly agencies: readonly Agency[]
  /** All items, those in the bin included. */
  readonly items: readonly Item[]
  readonly dependencies: readonly Dependency[]
  readonly assessments: readonly Assessment[]
  readonly evidence: readonly Evidence[]
  /** Only those that somebody has changed; the others are as they were shipped. */
  readonly mappings: readonly Mapping[]
  /** What the collector remarked on the roadmap, with the answers. */
  readonly reviewNotes: readonly ReviewNote[]
  /** Applications and data sets, in no order. */
  readonly systems: readonly System[]
  /** What meetings decided. */
  readonly decisions: readonly Decision[]
}

/** Default evidence lag in days by category; measured on nothing yet, so every plan can change it. */
export const DEFAULT_EVIDENCE_LAG_DAYS = { instrument: 30, infrastructure: 60, people: 30 } as const
/** The target named by the customer: 4.90. */
export const DEFAULT_TARGET = 4_900

/**
 * The goal of a framework nobody set one for: the customer's target where the scale allows it, its own cut-off. On a
 * scale that ends at 4, `defaultGoal(framework).target` is 4_000.
 */
export function defaultGoal(framework: Framework): Goal {
  return {
    frameworkId: framework.id,
    target: Math.min(DEFAULT_TARGET, framework.maxLevel * 1_000),
    cutOff: framework.cutOff,
  }
}

// Everything a user can do to a plan. One command is one transaction and one undo step.
import * as z from 'zod'
import { civilDateSchema } from '../base/civil-date.ts'
import { agencyIdSchema, agencySchema, MAX_AGENCIES } from './agency.ts'
import {
  assessedLevelSchema,
  assessmentHeadSchema,
  assessmentIdSchema,
  assessmentSchema,
  MAX_LEVELS,
} from './assessment.ts'
import { commitmentSchema } from './commitment.ts'
import { decisionIdSchema, decisionSchema } from './decision.ts'
import { dependencyIdSchema, dependencySchema } from './dependency.ts'
import { evidenceIdSchema, evidenceSchema } from './evidence.ts'
import { frameworkIdSchema, indicatorIdSchema } from './framework.ts'
import { gateIdSchema, gateSchema } from './gate.ts'
import { effectSchema, itemFieldsSchema, itemIdSchema, itemSchema } from './item.ts'
import { mappingSchema, mappingWaySchema } from './mapping.ts'
import { goalSchema, planFieldsSchema } from './plan.ts'
import { reviewEntryIdSchema, reviewNoteIdSchema, reviewTextSchema } from './review-note.ts'
import { MAX_SYSTEMS, systemIdSchema, systemSchema } from './system.ts'

/** Which assessment is meant: null, the baseline of the framework, which is made where there is none. */
const assessmentPlace = { frameworkId: frameworkIdSchema, assessmentId: assessmentIdSchema.nullable() }
const itemIds = z.array(itemIdSchema).min(1).max(100_000).readonly()
const itemChange = itemFieldsSchema.omit({ deletedOn: true, position: true }).partial().readonly()

export const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('item.add'), item: itemSchema.readonly() }),
  /** Several new items at once, such as rows from a spreadsheet: all of them, or none. */
  z.strictObject({
    type: z.literal('item.addMany'),
    items: z.array(itemSchema.readonly()).min(1).max(100_000).readonly(),
  }),
  z.strictObject({ type: z.literal('item.update'), id: itemIdSchema, fields: itemChange }),
  /** The same new values for several items: for all of them, or for none. */
  z.strictObject({ type: z.literal('item.updateMany'), ids: itemIds, fields: itemChange }),
  /** New dates of one or more items: a drag, a stretch, an arrow key. */
  z.strictObject({
    type: z.literal('item.schedule'),
    moves: z
      .array(z.strictObject({ id: itemIdSchema, start: civilDateSchema, end: civilDateSchema }).readonly())
      .min(1)
      .max(100_000)
      .readonly(),
  }),
  /** A copy right below the original, with its effects and costs, without its dependencies. */
  z.strictObject({
    type: z.literal('item.duplicate'),
    id: itemIdSchema,
    newId: itemIdSchema,
    name: z.string(),
  }),
  /** A copy right below each of several: of all of them, or of none. */
  z.strictObject({
    type: z.literal('item.duplicateMany'),
    copies: z
      .array(z.strictObject({ id: itemIdSchema, newId: itemIdSchema, name: z.string() }).readonly())
      .min(1)
      .max(100_000)
      .readonly(),
  }),
  /** Into the bin; dependencies stay and come back with the item. */
  z.strictObject({ type: z.literal('item.delete'), ids: itemIds }),
  z.strictObject({ type: z.literal('item.restore'), ids: itemIds }),
  z.strictObject({ type: z.literal('item.place'), id: itemIdSchema, position: z.number() }),
  /** Adds a dependency or replaces the one with the same id. */
  z.strictObject({ type: z.literal('dependency.put'), dependency: dependencySchema.readonly() }),
  z.strictObject({ type: z.literal('dependency.remove'), id: dependencyIdSchema }),
  /** Adds or replaces levels of an assessment: all of them, or none. With a head, that is said of it from then on. */
  z.strictObject({
    type: z.literal('level.put'),
    ...assessmentPlace,
    head: assessmentHeadSchema.readonly().optional(),
    levels: z.array(assessedLevelSchema.readonly()).min(1).max(MAX_LEVELS).readonly(),
  }),
  /** The indicator is not assessed any more. */
  z.strictObject({ type: z.literal('level.remove'), ...assessmentPlace, indicatorId: indicatorIdSchema }),
  /** The first one of its framework becomes the baseline, whatever it says. */
  z.strictObject({ type: z.literal('assessment.add'), assessment: assessmentSchema.readonly() }),
  z.strictObject({
    type: z.literal('assessment.update'),
    id: assessmentIdSchema,
    fields: assessmentHeadSchema.partial().readonly(),
  }),
  /** In place of the present baseline of its framework. */
  z.strictObject({ type: z.literal('assessment.makeBaseline'), id: assessmentIdSchema }),
  /** Where it was the baseline, the newest of those that are left becomes it. */
  z.strictObject({ type: z.literal('assessment.remove'), id: assessmentIdSchema }),
  /** Adds evidence or replaces the one with the same id. */
  z.strictObject({ type: z.literal('evidence.put'), evidence: evidenceSchema.readonly() }),
  z.strictObject({ type: z.literal('evidence.remove'), id: evidenceIdSchema }),
  z.strictObject({
    type: z.literal('plan.update'),
    fields: planFieldsSchema.omit({ goals: true, gates: true, commitment: true }).partial().readonly(),
  }),
  /** Null takes it back. */
  z.strictObject({ type: z.literal('commitment.put'), commitment: commitmentSchema.nullable() }),
  z.strictObject({ type: z.literal('goal.put'), goal: goalSchema.readonly() }),
  /** Adds a gate or replaces the one with the same id. */
  z.strictObject({ type: z.literal('gate.put'), gate: gateSchema.readonly() }),
  z.strictObject({ type: z.literal('gate.remove'), id: gateIdSchema }),
  /** Back to the gates that a new plan has. */
  z.strictObject({ type: z.literal('gate.reset') }),
  /** One more effect for each of several items, such as accepted proposals: all of them, or none. */
  z.strictObject({
    type: z.literal('effect.addMany'),
    additions: z
      .array(z.strictObject({ itemId: itemIdSchema, effect: effectSchema.readonly() }).readonly())
      .min(1)
      .max(100_000)
      .readonly(),
  }),
  /** The plan's own table from one framework to another, in place of the one it had or of the shipped one. */
  z.strictObject({ type: z.literal('mapping.put'), mapping: mappingSchema.readonly() }),
  /** Back to the shipped table. */
  z.strictObject({ type: z.literal('mapping.reset'), way: mappingWaySchema.readonly() }),
  /** The agency answers a review note; in whose name and when is the plan's to say. */
  z.strictObject({
    type: z.literal('reviewNote.answer'),
    id: reviewNoteIdSchema,
    entryId: reviewEntryIdSchema,
    text: reviewTextSchema,
  }),
  /** Takes back the last answer, where nothing was said after it. */
  z.strictObject({
    type: z.literal('reviewNote.removeAnswer'),
    id: reviewNoteIdSchema,
    entryId: reviewEntryIdSchema,
  }),
  /** Adds systems or replaces those with the same ids: all of them, or none. */
  z.strictObject({
    type: z.literal('system.put'),
    systems: z.array(systemSchema.readonly()).min(1).max(MAX_SYSTEMS).readonly(),
  }),
  z.strictObject({
    type: z.literal('system.remove'),
    ids: z.array(systemIdSchema).min(1).max(MAX_SYSTEMS).readonly(),
  }),
  /** Adds a decision or replaces the one with the same id. */
  z.strictObject({ type: z.literal('decision.put'), decision: decisionSchema.readonly() }),
  z.strictObject({ type: z.literal('decision.remove'), id: decisionIdSchema }),
  z.strictObject({ type: z.literal('agency.put'), agency: agencySchema.readonly() }),
  /** Several at once, such as a list from a spreadsheet: all of them, or none. Those that are not named stay as they are. */
  z.strictObject({
    type: z.literal('agency.putMany'),
    agencies: z.array(agencySchema.readonly()).min(1).max(MAX_AGENCIES).readonly(),
  }),
  z.strictObject({ type: z.literal('agency.remove'), id: agencyIdSchema }),
])
export type Command = Readonly<z.infer<typeof commandSchema>>
export type CommandType = Command['type']

/** What a step of the history did, in a form every language can say. */
export interface StepLabel {
  /**
   * No commands of the page: a roadmap file took the place of the plan, a return file brought review notes, or a scenario was made
   * with what was tried in a meeting.
   */
  readonly code: CommandType | 'plan.replace' | 'reviewNote.take' | 'scenario.make'
  /** Name of the item, agency or plan it touched; empty where several were. */
  readonly name: string
  readonly count: number
}

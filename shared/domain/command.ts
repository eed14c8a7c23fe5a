// Everything a user can do to a plan. One command is one transaction and one undo step.
import * as z from 'zod'
import { civilDateSchema } from '../base/civil-date.ts'
import { agencyIdSchema, agencySchema } from './agency.ts'
import { dependencyIdSchema, dependencySchema } from './dependency.ts'
import { frameworkIdSchema, indicatorIdSchema } from './framework.ts'
import { gateIdSchema, gateSchema } from './gate.ts'
import { itemFieldsSchema, itemIdSchema, itemSchema } from './item.ts'
import { baselineLevelSchema, goalSchema, planFieldsSchema } from './plan.ts'

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
  /** Into the bin; dependencies stay and come back with the item. */
  z.strictObject({ type: z.literal('item.delete'), ids: itemIds }),
  z.strictObject({ type: z.literal('item.restore'), ids: itemIds }),
  z.strictObject({ type: z.literal('item.place'), id: itemIdSchema, position: z.number() }),
  /** Adds a dependency or replaces the one with the same id. */
  z.strictObject({ type: z.literal('dependency.put'), dependency: dependencySchema.readonly() }),
  z.strictObject({ type: z.literal('dependency.remove'), id: dependencyIdSchema }),
  z.strictObject({ type: z.literal('baseline.put'), level: baselineLevelSchema.readonly() }),
  /** Several levels at once, such as an official result: all of them, or none. */
  z.strictObject({
    type: z.literal('baseline.putMany'),
    levels: z.array(baselineLevelSchema.readonly()).min(1).max(10_000).readonly(),
  }),
  z.strictObject({
    type: z.literal('baseline.remove'),
    frameworkId: frameworkIdSchema,
    indicatorId: indicatorIdSchema,
  }),
  z.strictObject({
    type: z.literal('plan.update'),
    fields: planFieldsSchema.omit({ goals: true, gates: true }).partial().readonly(),
  }),
  z.strictObject({ type: z.literal('goal.put'), goal: goalSchema.readonly() }),
  /** Adds a gate or replaces the one with the same id. */
  z.strictObject({ type: z.literal('gate.put'), gate: gateSchema.readonly() }),
  z.strictObject({ type: z.literal('gate.remove'), id: gateIdSchema }),
  /** Back to the gates that a new plan has. */
  z.strictObject({ type: z.literal('gate.reset') }),
  z.strictObject({ type: z.literal('agency.put'), agency: agencySchema.readonly() }),
  z.strictObject({ type: z.literal('agency.remove'), id: agencyIdSchema }),
])
export type Command = Readonly<z.infer<typeof commandSchema>>
export type CommandType = Command['type']

/** What a step of the history did, in a form every language can say. */
export interface StepLabel {
  readonly code: CommandType
  /** Name of the item, agency or plan it touched; empty where several were. */
  readonly name: string
  readonly count: number
}

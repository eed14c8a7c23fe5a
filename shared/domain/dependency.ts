// A dependency ties the dates of two items: the successor waits for the predecessor.
import * as z from 'zod'
import { idSchema } from '../base/id.ts'
import { itemIdSchema, MAX_DAYS } from './item.ts'

export const dependencyIdSchema = idSchema<'DependencyId'>()
export type DependencyId = z.infer<typeof dependencyIdSchema>

/** Finish→start, start→start, finish→finish. */
export const DEPENDENCY_KINDS = ['finish-start', 'start-start', 'finish-finish'] as const
export type DependencyKind = (typeof DEPENDENCY_KINDS)[number]

export const dependencySchema = z
  .strictObject({
    id: dependencyIdSchema,
    predecessorId: itemIdSchema,
    successorId: itemIdSchema,
    kind: z.enum(DEPENDENCY_KINDS),
    /** Days between the two; negative lets them overlap. */
    lagDays: z.number().int().min(-MAX_DAYS).max(MAX_DAYS),
  })
  .refine(d => d.predecessorId !== d.successorId, {
    path: ['successorId'],
    params: { code: 'self-dependency' },
  })
export type Dependency = Readonly<z.infer<typeof dependencySchema>>

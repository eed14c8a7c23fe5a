// Version 1 of a roadmap file. From the first release on its published JSON Schema is frozen (decision 29): a change to a domain type that shows in it needs a
// version 2, and then this file gets its own copy of the old types (CONTRIBUTING.md, "a new exchange version").
import * as z from 'zod'
import { civilDateSchema } from '../../base/civil-date.ts'
import { agencyIdSchema } from '../../domain/agency.ts'
import { frameworkIdSchema } from '../../domain/framework.ts'
import { planDocumentSchema, planIdSchema } from '../../domain/plan.ts'
import { MAX_REVISION } from '../../domain/revision.ts'

export const roadmapV1Schema = z.strictObject({
  /** Identity of the roadmap: never the file name. */
  roadmapId: planIdSchema,
  revision: z.int().min(1).max(MAX_REVISION),
  madeOn: civilDateSchema,
  agencyId: agencyIdSchema,
  /** The frameworks that the document names, sorted. */
  frameworkIds: z.array(frameworkIdSchema).max(50).readonly(),
  document: planDocumentSchema,
})
export type RoadmapV1 = Readonly<z.infer<typeof roadmapV1Schema>>

const rows = <Row extends z.ZodType>(row: Row) => z.array(row)
const id = z.string()

/** What must hold before anything can be repaired: the parts are there and rows can be told apart. */
export const roadmapV1ShapeSchema = z.looseObject({
  document: z.looseObject({
    plan: z.looseObject({ id }),
    agencies: rows(z.looseObject({ id })),
    items: rows(z.looseObject({ id, supportingAgencyIds: z.array(id) })),
    dependencies: rows(z.looseObject({ id, predecessorId: id, successorId: id })),
    assessments: rows(z.looseObject({ id, levels: rows(z.looseObject({ indicatorId: id })) })),
    evidence: rows(z.looseObject({ id })),
    mappings: rows(
      z.looseObject({
        fromFrameworkId: id,
        toFrameworkId: id,
        rows: rows(z.looseObject({ fromIndicatorId: id, toIndicatorId: id })),
      }),
    ).optional(),
    reviewNotes: rows(z.looseObject({ id })).optional(),
    systems: rows(z.looseObject({ id })).optional(),
    decisions: rows(z.looseObject({ id })).optional(),
  }),
})
export type RoadmapV1Shape = z.infer<typeof roadmapV1ShapeSchema>

// The shape of resources/sample/source.json: the sample as a person writes it.
import * as z from 'zod'
import { ASSESSMENT_KINDS } from '../shared/domain/assessment.ts'
import { EVIDENCE_KINDS, EVIDENCE_STATES } from '../shared/domain/evidence.ts'
import {
  BUDGET_STATUSES,
  CATEGORIES,
  FUND_SOURCES,
  NATURES,
  STATUSES,
  THEMES,
} from '../shared/domain/item.ts'
import { SYSTEM_KINDS } from '../shared/domain/system.ts'

const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/)

const itemSchema = z.strictObject({
  number: z.int(),
  name: z.string(),
  category: z.enum(CATEGORIES),
  theme: z.enum(THEMES),
  agency: z.string(),
  supporting: z.array(z.string()),
  from: month,
  to: month,
  /** Million rupiah. */
  cost: z.int(),
  spbe: z.string(),
  pemdi: z.string(),
  waitsFor: z.array(z.int()),
  description: z.string(),
  output: z.string(),
  executor: z.string(),
  nature: z.enum(NATURES),
  planReference: z.string(),
  budgetCode: z.string(),
  status: z.enum(STATUSES),
  progress: z.int(),
  budgetStatus: z.enum(BUDGET_STATUSES),
  /** Percent by source. */
  sources: z.partialRecord(z.enum(FUND_SOURCES), z.int()).default({ apbd: 100 }),
  risk: z.string(),
  weeks: z.tuple([z.int(), z.int(), z.int()]).optional(),
  budgetChance: z.int().optional(),
  evidenceChance: z.int().optional(),
  staff: z.array(z.strictObject({ role: z.string(), months: z.int() })).optional(),
  connectedTo: z.array(z.string()).optional(),
  services: z.array(z.string()).optional(),
  commitment: z.strictObject({ name: z.string(), post: z.string(), date: z.string() }).optional(),
})

const evidenceSchema = z.strictObject({
  /** `SPBE 16`: the indicator by instrument and number. */
  indicator: z.string(),
  level: z.int(),
  name: z.string(),
  kind: z.enum(EVIDENCE_KINDS),
  state: z.enum(EVIDENCE_STATES),
  /** The number of the item that produces it. */
  item: z.int().optional(),
  note: z.string().default(''),
  link: z.string().default(''),
})

export const sampleSourceSchema = z.strictObject({
  about: z.string(),
  madeOn: z.string(),
  plan: z.strictObject({
    title: z.string(),
    region: z.string(),
    agency: z.string(),
    activeFramework: z.string(),
    firstYear: z.int(),
    lastYear: z.int(),
    target: z.int(),
    cutOff: z.string(),
  }),
  assessments: z.array(
    z.strictObject({
      framework: z.string(),
      kind: z.enum(ASSESSMENT_KINDS),
      date: z.string(),
      source: z.string(),
      isBaseline: z.boolean(),
      note: z.string(),
      /** The level of every indicator that `levels` does not name. */
      otherwise: z.int(),
      levels: z.record(z.string(), z.array(z.int())),
    }),
  ),
  systems: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(SYSTEM_KINDS),
      agency: z.string(),
      /** Already connected to the data house since that day. */
      connectedOn: z.string().optional(),
      note: z.string().default(''),
    }),
  ),
  evidence: z.array(evidenceSchema),
  items: z.array(itemSchema),
})
export type SampleSource = z.infer<typeof sampleSourceSchema>
export type SampleItem = SampleSource['items'][number]

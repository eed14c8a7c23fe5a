// A mapping (tabel padanan) says which indicator of one framework tells something about which of another, and how its
// levels translate. It only ever proposes: what a person accepts becomes a level or an effect of its own. Types and the
// translation of one level; `parse-mapping.ts` reads a shipped file.
import * as z from 'zod'
import { noteSchema } from '../base/text.ts'
import {
  frameworkIdSchema,
  indicatorIdSchema,
  type Framework,
  type FrameworkId,
  type Thousandths,
} from './framework.ts'

/** How a level translates. A closed set: whoever reads the table must know each of them by heart. */
export const MAPPING_RULES = ['same', 'one-lower', 'at-most-2', 'at-most-3', 'at-most-4'] as const
export type MappingRule = (typeof MAPPING_RULES)[number]

/** More pairs than a pair of frameworks can sensibly have. */
const MAX_ROWS = 2_000

export const mappingRowSchema = z.strictObject({
  fromIndicatorId: indicatorIdSchema,
  toIndicatorId: indicatorIdSchema,
  rule: z.enum(MAPPING_RULES),
  /** Why the one speaks for the other. */
  why: noteSchema,
})
export type MappingRow = Readonly<z.infer<typeof mappingRowSchema>>

/** The two frameworks between which a mapping leads; it says nothing of the way back. */
export const mappingWaySchema = z.strictObject({
  fromFrameworkId: frameworkIdSchema,
  toFrameworkId: frameworkIdSchema,
})
export type MappingWay = Readonly<z.infer<typeof mappingWaySchema>>

export const mappingSchema = mappingWaySchema
  .extend({ rows: z.array(mappingRowSchema.readonly()).max(MAX_ROWS).readonly() })
  .superRefine((mapping, context) => {
    const refuse = (...path: (string | number)[]) =>
      context.addIssue({ code: 'custom', path, params: { code: 'duplicate' } })
    if (mapping.fromFrameworkId === mapping.toFrameworkId) refuse('toFrameworkId')
    const seen = new Set<string>()
    mapping.rows.forEach((row, index) => {
      if (seen.has(pairOf(row))) refuse('rows', index, 'toIndicatorId')
      seen.add(pairOf(row))
    })
  })
/** A mapping as one plan has it, once somebody has changed the shipped one. */
export interface Mapping extends MappingWay {
  readonly rows: readonly MappingRow[]
}

/** Two rows with the same pair would be one row twice. */
export function pairOf({
  fromIndicatorId,
  toIndicatorId,
}: Pick<MappingRow, 'fromIndicatorId' | 'toIndicatorId'>): string {
  return `${fromIndicatorId} ${toIndicatorId}`
}

/** A framework of a user may have lost an indicator since: a row that names it says nothing any more. */
export function rowsInUse(
  rows: readonly MappingRow[],
  from: Pick<Framework, 'indicators'>,
  to: Pick<Framework, 'indicators'>,
): readonly MappingRow[] {
  const [sources, targets] = [from, to].map(({ indicators }) => new Set(indicators.map(({ id }) => id)))
  return rows.filter(row => sources?.has(row.fromIndicatorId) && targets?.has(row.toIndicatorId))
}

/** The mapping that leads from one framework to the other; undefined where there is none. */
export function findMapping<M extends MappingWay>(
  mappings: readonly M[],
  { fromFrameworkId, toFrameworkId }: { fromFrameworkId: FrameworkId; toFrameworkId: FrameworkId },
): M | undefined {
  return mappings.find(
    mapping => mapping.fromFrameworkId === fromFrameworkId && mapping.toFrameworkId === toFrameworkId,
  )
}

const AT_MOST: Readonly<Record<Exclude<MappingRule, 'same' | 'one-lower'>, number>> = {
  'at-most-2': 2,
  'at-most-3': 3,
  'at-most-4': 4,
}

/**
 * What a level says in the other framework, always a level of its scale: `translateLevel('one-lower', 1, scale)` on a
 * scale that begins at 1 is 1, and `at-most-3` makes 3 of 5.
 */
export function translateLevel(
  rule: MappingRule,
  level: number,
  { minLevel, maxLevel }: Pick<Framework, 'minLevel' | 'maxLevel'>,
): number {
  const translated =
    rule === 'same' ? level : rule === 'one-lower' ? level - 1 : Math.min(level, AT_MOST[rule])
  return Math.min(Math.max(translated, minLevel), maxLevel)
}

/** The levels that are fully met: of a published 2,750 it is 2. */
export function wholeLevel(value: Thousandths): number {
  return Math.floor(value / 1_000)
}

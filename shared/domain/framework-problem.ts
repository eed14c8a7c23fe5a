// What is wrong with a framework file, as a rule that the screens can say and an author can act on.
import { JSON_FAULT_CODES, type JsonFaultCode } from '../base/json-fault.ts'

/** A framework file of fifty indicators with long criteria is a tenth of this. */
export const MAX_FRAMEWORK_BYTES = 2 * 1_024 * 1_024
/** A plan keeps a goal for each, and a choice among more helps nobody. */
export const MAX_FRAMEWORKS = 40

const FILE_RULES = ['unreadable', 'file-too-large', 'not-utf8', 'too-many-frameworks'] as const

/** One value alone: there, of the right kind, within its limits. */
const SHAPE_RULES = [
  'key-twice',
  'missing',
  'unknown-key',
  'wrong-type',
  'not-whole',
  'too-low',
  'too-high',
  'empty-text',
  'long-text',
  'control-character',
  'empty-list',
  'long-list',
  'bad-id',
  'bad-kind',
  'bad-level-key',
  'unknown-choice',
] as const

/** Between the parts. */
const PART_RULES = [
  'weight-decimals',
  'indicator-weights',
  'aspect-weights',
  'domain-weights',
  'band-start',
  'band-gap',
  'band-end',
  'band-decimals',
  'band-empty',
  'band-twice',
  'id-twice',
  'number-twice',
  'levels-incomplete',
  'unit-share-level',
  'level-names-missing',
  'level-names-count',
  'score-of-nobody',
  'score-decimals',
  'score-order',
  'score-end',
  'bad-day',
  'days-reversed',
  'bad-cut-off',
] as const

/** Between the files. */
const SHELF_RULES = ['id-of-shipped', 'id-of-own'] as const

export const FRAMEWORK_RULES = [
  ...FILE_RULES,
  ...JSON_FAULT_CODES.map(<C extends JsonFaultCode>(code: C) => `json-${code}` as const),
  ...SHAPE_RULES,
  ...PART_RULES,
  ...SHELF_RULES,
] as const
export type FrameworkRule = (typeof FRAMEWORK_RULES)[number]

/** What kind of value a part of the file is, for `wrong-type`. */
export const VALUE_KINDS = ['text', 'day', 'number', 'truth', 'list', 'object'] as const
export type ValueKind = (typeof VALUE_KINDS)[number]

/** A rule that a framework file breaks, and where. */
export interface FrameworkProblem {
  readonly rule: FrameworkRule
  /** `domains[1].aspects[0].weight`; empty where it is the file as a whole. */
  readonly where: string
  /** Where it stands in the text; null where the file as a whole could not be read. */
  readonly place: { readonly line: number; readonly column: number } | null
  readonly found?: string
  /** What the rule asks for; of `wrong-type` a `ValueKind`. */
  readonly expected?: string
}

// When the region has a rung: as soon as one agency delivers it, or once enough of them do (model.md, section 9).
import * as z from 'zod'
import type { Indicator } from '../domain/framework.ts'

export const coverageRuleSchema = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('lead') }).readonly(),
  z.strictObject({ rule: z.literal('coverage'), sharePercent: z.number().int().min(1).max(100) }).readonly(),
])
export type CoverageRule = z.infer<typeof coverageRuleSchema>

const LEAD: CoverageRule = { rule: 'lead' }

/** The rungs whose criteria ask for every unit, as the framework marks them. */
function rungsForAll({ unitShare }: Indicator): readonly number[] {
  return Object.entries(unitShare).flatMap(([level, share]) => (share === 'all' ? [Number(level)] : []))
}

/** What the file of the framework proposes: every unit where a criterion asks for all, else whoever leads. */
export function defaultRule(indicator: Indicator): CoverageRule {
  return rungsForAll(indicator).length > 0 ? { rule: 'coverage', sharePercent: 100 } : LEAD
}

/**
 * Whether the share of the units decides on this rung. A framework that marks rungs means these alone: with `{ 3: 'all' }`
 * rung 3 is covered and rung 4, whose criterion asks for a review, is delivered by one. Where it marks none, a rule that
 * somebody sets means every rung.
 */
export function isCovered(indicator: Indicator, rule: CoverageRule, rung: number): boolean {
  if (rule.rule === 'lead') return false
  const marked = rungsForAll(indicator)
  return marked.length === 0 || marked.includes(rung)
}

/** How many of the units are the share, at least one: 60 percent of 48 units are 29. */
export function neededUnits(sharePercent: number, units: number): number {
  return Math.max(1, Math.ceil((sharePercent * units) / 100))
}

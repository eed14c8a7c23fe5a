// Tables coverage_rule, collecting_unit and overlap_decision: how a region is looked at, as far as somebody has said otherwise than the
// framework and the list of agencies propose.
import * as z from 'zod'
import { localTimeSchema } from '../../shared/base/local-time.ts'
import type { CoverageRule } from '../../shared/collection/coverage-rule.ts'
import { OVERLAP_DECISIONS, type OverlapDecision } from '../../shared/collection/overlaps.ts'
import type { KeptRule } from '../../shared/collection/collection-state.ts'
import {
  frameworkIdSchema,
  indicatorIdSchema,
  type FrameworkId,
  type IndicatorId,
} from '../../shared/domain/framework.ts'
import { agencyIdSchema, type AgencyId } from '../../shared/domain/agency.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import type { ReadDb, Row, WriteDb } from './database.ts'
import { requireRow } from './require-row.ts'

function toRule(row: Row): CoverageRule {
  const share = row['share_percent']
  return share === null ? { rule: 'lead' } : { rule: 'coverage', sharePercent: Number(share) }
}

const toIndicatorId = (row: Row) => requireRow(indicatorIdSchema, row['indicator_id'], 'coverage rule')

/** Those of every framework. */
export function listAllRules(db: ReadDb, planId: PlanId): readonly KeptRule[] {
  return db
    .all('SELECT * FROM coverage_rule WHERE plan_id = ? ORDER BY framework_id, indicator_id', planId)
    .map(row => ({
      frameworkId: requireRow(frameworkIdSchema, row['framework_id'], 'coverage rule'),
      indicatorId: toIndicatorId(row),
      rule: toRule(row),
    }))
}

export function listRules(
  db: ReadDb,
  planId: PlanId,
  frameworkId: FrameworkId,
): ReadonlyMap<IndicatorId, CoverageRule> {
  const rows = db.all(
    'SELECT indicator_id, share_percent FROM coverage_rule WHERE plan_id = ? AND framework_id = ?',
    planId,
    frameworkId,
  )
  return new Map(rows.map(row => [toIndicatorId(row), toRule(row)]))
}

/** Null takes the one that the framework proposes. */
export function putRule(
  db: WriteDb,
  planId: PlanId,
  frameworkId: FrameworkId,
  indicatorId: IndicatorId,
  rule: CoverageRule | null,
): void {
  if (rule === null)
    db.run(
      'DELETE FROM coverage_rule WHERE plan_id = ? AND framework_id = ? AND indicator_id = ?',
      planId,
      frameworkId,
      indicatorId,
    )
  else
    db.run(
      'INSERT OR REPLACE INTO coverage_rule (plan_id, framework_id, indicator_id, share_percent) VALUES (?, ?, ?, ?)',
      planId,
      frameworkId,
      indicatorId,
      rule.rule === 'lead' ? null : rule.sharePercent,
    )
}

/** Only those about which somebody has said something. */
export function listExpected(db: ReadDb, planId: PlanId): ReadonlyMap<AgencyId, boolean> {
  return new Map(
    db
      .all('SELECT agency_id, is_expected FROM collecting_unit WHERE plan_id = ?', planId)
      .map(row => [
        requireRow(agencyIdSchema, row['agency_id'], 'collecting unit'),
        row['is_expected'] === 1,
      ]),
  )
}

export function putExpected(db: WriteDb, planId: PlanId, agencyId: AgencyId, isExpected: boolean): void {
  db.run(
    'INSERT OR REPLACE INTO collecting_unit (plan_id, agency_id, is_expected) VALUES (?, ?, ?)',
    planId,
    agencyId,
    isExpected ? 1 : 0,
  )
}

export interface StoredDecision {
  readonly decision: OverlapDecision
  /** Local date and time. */
  readonly decidedAt: string
}

const decisionSchema = z.strictObject({ decision: z.enum(OVERLAP_DECISIONS), decidedAt: localTimeSchema })

/** What was said about pairs, by their keys. */
export function listOverlapDecisions(db: ReadDb, planId: PlanId): ReadonlyMap<string, StoredDecision> {
  return new Map(
    db.all('SELECT pair, decision, decided_at FROM overlap_decision WHERE plan_id = ?', planId).map(row => {
      const candidate = { decision: row['decision'], decidedAt: row['decided_at'] }
      return [String(row['pair']), requireRow(decisionSchema, candidate, 'decision about a pair')]
    }),
  )
}

/** Null: nobody has said anything. */
export function putOverlapDecision(
  db: WriteDb,
  planId: PlanId,
  pair: string,
  stored: StoredDecision | null,
): void {
  if (stored === null) db.run('DELETE FROM overlap_decision WHERE plan_id = ? AND pair = ?', planId, pair)
  else
    db.run(
      'INSERT OR REPLACE INTO overlap_decision (plan_id, pair, decision, decided_at) VALUES (?, ?, ?, ?)',
      planId,
      pair,
      stored.decision,
      stored.decidedAt,
    )
}

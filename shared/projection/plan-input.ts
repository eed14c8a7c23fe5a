// From a stored plan to the input of the engine, for the framework one wants to look through.
import { fromYearMonthDay, onYear, toCivilDate, toDay, type CivilDate } from '../base/civil-date.ts'
import { findBaseline, levelsOf, type Assessment } from '../domain/assessment.ts'
import type { Framework, FrameworkId } from '../domain/framework.ts'
import { defaultGoal, type Goal, type Plan, type PlanDocument } from '../domain/plan.ts'
import type { Span } from '../schedule/scheduled-item.ts'
import type { PlanEngineInput } from './plan-engine.ts'

/** First day of the first year to last day of the last year of the plan. */
export function horizonOf(plan: Pick<Plan, 'firstYear' | 'lastYear'>): Span {
  return { start: fromYearMonthDay(plan.firstYear, 1, 1), end: fromYearMonthDay(plan.lastYear, 12, 31) }
}

/** The day on which the projection begins: that of the baseline, without one the first day of the plan. */
export function baselineDate(
  document: Pick<PlanDocument, 'plan' | 'assessments'>,
  frameworkId: FrameworkId,
): CivilDate {
  return findBaseline(document, frameworkId)?.date ?? toCivilDate(horizonOf(document.plan).start)
}

/**
 * What the plan aims at in a framework; where it says nothing, the default goal of the framework. A user's own framework
 * may have been replaced by one of another scale: a target outside of it is read as its end.
 */
export function goalFor(plan: Plan, framework: Framework): Goal {
  const goal = plan.goals.find(({ frameworkId }) => frameworkId === framework.id) ?? defaultGoal(framework)
  const target = Math.min(Math.max(goal.target, framework.minLevel * 1_000), framework.maxLevel * 1_000)
  return { ...goal, target }
}

/**
 * The engine's input for one framework as seen on `today`. The projection climbs from the baseline of the framework unless
 * another assessment is given; without any it climbs from the lowest levels, from the first day of the plan on.
 */
export function toEngineInput(
  document: PlanDocument,
  framework: Framework,
  today: CivilDate,
  assessment: Assessment | null = findBaseline(document, framework.id),
): PlanEngineInput {
  const { plan } = document
  const goal = goalFor(plan, framework)
  const horizon = horizonOf(plan)
  const years = Array.from({ length: plan.lastYear - plan.firstYear + 1 }, (_, i) => plan.firstYear + i)
  return {
    framework,
    items: document.items,
    dependencies: document.dependencies,
    baseline: assessment === null ? [] : levelsOf(assessment),
    baselineDay: assessment === null ? horizon.start : toDay(assessment.date),
    evidenceLagDays: plan.evidenceLagDays,
    today: toDay(today),
    horizon,
    target: goal.target,
    cutOffs: years.map(year => ({ year, day: toDay(onYear(goal.cutOff, year)) })),
  }
}

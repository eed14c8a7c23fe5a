// From the data that every contestant gets to a plan of ours: groups become agencies, and every task raises levels of a
// real framework, so that the projection has something to compute.
import { requireCivilDate, toDay, type CivilDate } from '../../shared/base/civil-date.ts'
import type { Agency, AgencyId } from '../../shared/domain/agency.ts'
import type { Dependency, DependencyId } from '../../shared/domain/dependency.ts'
import type { Framework } from '../../shared/domain/framework.ts'
import { DEFAULT_GATES } from '../../shared/domain/gate.ts'
import { CATEGORIES, newItem, THEMES, type Effect, type Item, type ItemId } from '../../shared/domain/item.ts'
import { DEFAULT_EVIDENCE_LAG_DAYS, type PlanDocument, type PlanId } from '../../shared/domain/plan.ts'
import type { BenchData, BenchTask } from '../timeline/bench-window.ts'

const DAY = 86_400_000
/** So many different pairs of effects go round: several for every indicator. */
const EFFECTS = 188

/** `toDate(Date.UTC(2026, 0, 31))` is `2026-01-31`. Not by the product's own function, which keeps what it has written. */
export function toDate(time: number): CivilDate {
  return requireCivilDate(new Date(time).toISOString().slice(0, 10))
}

/** Dates of a few years are the same texts again and again. */
function datesOnce(): (time: number) => CivilDate {
  const known = new Map<number, CivilDate>()
  return time => {
    const date = known.get(time) ?? toDate(time)
    known.set(time, date)
    return date
  }
}

/** Midnight UTC of a day: `toTime('2026-01-31')` is `Date.UTC(2026, 0, 31)`. */
export function toTime(date: CivilDate): number {
  return toDay(date) * DAY
}

/** Two neighbouring indicators, one or two levels each. */
function effectsAt(place: number, framework: Framework): readonly Effect[] {
  const { indicators, id, minLevel, maxLevel } = framework
  return [0, 1].flatMap(offset => {
    const indicator = indicators[(place * 2 + offset) % indicators.length]
    if (!indicator) return []
    const from = minLevel + ((place + offset) % (maxLevel - minLevel))
    return {
      frameworkId: id,
      indicatorId: indicator.id,
      from,
      to: Math.min(maxLevel, from + 1 + (place % 2)),
    }
  })
}

function toItems(tasks: readonly BenchTask[], framework: Framework): Item[] {
  const dateOf = datesOnce()
  const effects = Array.from({ length: EFFECTS }, (_, place) => effectsAt(place, framework))
  const day = dateOf(0)
  const blank = newItem({
    id: '' as ItemId,
    name: '',
    category: 'instrument',
    theme: 'governance',
    leadAgencyId: '' as AgencyId,
    start: day,
    end: day,
    position: 0,
  })
  return tasks.map((task, index) => ({
    ...blank,
    id: task.id as ItemId,
    name: task.name,
    category: CATEGORIES[task.category],
    theme: THEMES[index % THEMES.length] ?? 'governance',
    leadAgencyId: task.group as AgencyId,
    start: dateOf(task.start),
    end: dateOf(task.end),
    position: index,
    status: task.progress > 0 ? 'running' : 'approved',
    progressPercent: task.progress,
    effects: effects[index % EFFECTS] ?? [],
  }))
}

/** The plan, and the day on which it is looked at: its first, so that nothing is late and every bar stands where the data says. */
export function toPlan(
  { groups, tasks, links }: BenchData,
  framework: Framework,
): { readonly document: PlanDocument; readonly today: CivilDate } {
  let first = Infinity
  let last = -Infinity
  for (const { start, end } of tasks) {
    if (start < first) first = start
    if (end > last) last = end
  }
  if (tasks.length === 0) first = last = Date.UTC(2026, 0, 1)
  const firstYear = new Date(first).getUTCFullYear()
  const lastYear = new Date(last).getUTCFullYear()
  const agencies = groups.map(
    (group): Agency => ({
      id: group.id as AgencyId,
      name: group.name,
      shortName: group.name,
      kind: 'agency',
    }),
  )
  const document: PlanDocument = {
    plan: {
      id: crypto.randomUUID() as PlanId,
      title: 'Bench',
      region: 'Bench',
      agencyId: agencies[0]?.id ?? ('' as AgencyId),
      activeFrameworkId: framework.id,
      firstYear,
      lastYear,
      evidenceLagDays: DEFAULT_EVIDENCE_LAG_DAYS,
      goals: [],
      gates: DEFAULT_GATES,
      commitment: null,
    },
    agencies,
    items: toItems(tasks, framework),
    dependencies: links.map(
      (link): Dependency => ({
        id: link.id as DependencyId,
        predecessorId: link.source as ItemId,
        successorId: link.target as ItemId,
        kind: 'finish-start',
        lagDays: 0,
      }),
    ),
    assessments: [],
    evidence: [],
    mappings: [],
    reviewNotes: [],
    systems: [],
    decisions: [],
  }
  return { document, today: toDate(first) }
}

// The forward pass in its slow, obvious form: start from the plan and push until no dependency is broken any more.
// Shares no code with shared/schedule.
import { toDay } from '../../shared/base/civil-date.ts'
import type { Dependency } from '../../shared/domain/dependency.ts'
import type { Item, ItemId } from '../../shared/domain/item.ts'
import type { PlanEngineInput } from '../../shared/projection/plan-engine.ts'
import type { ScheduledItem, Span, Violation } from '../../shared/schedule/scheduled-item.ts'

export interface SlowSchedule {
  readonly schedule: ReadonlyMap<ItemId, ScheduledItem>
  readonly violations: readonly Violation[]
}

export function takesPart(item: Item): boolean {
  return item.deletedOn === null && item.status !== 'suspended' && item.status !== 'cancelled'
}

/** Days by which a successor that stands at `own` would have to move later to meet the dependency; 0 or less: none. */
function shortfall(dependency: Dependency, predecessor: Span, own: Span): number {
  if (dependency.kind === 'finish-start') return predecessor.end + 1 + dependency.lagDays - own.start
  if (dependency.kind === 'start-start') return predecessor.start + dependency.lagDays - own.start
  return predecessor.end + dependency.lagDays - own.end
}

interface Bar {
  readonly item: Item
  readonly planned: Span
  /** Where it stands before lateness lengthens it. */
  moved: Span
}

function effectiveOf({ item, planned, moved }: Bar, today: number): Span {
  if (!takesPart(item)) return planned
  if (item.status === 'done') {
    const end = toDay(item.actualEnd ?? item.end)
    return { start: planned.start < end && !item.milestone ? planned.start : end, end }
  }
  if (moved.end >= today) return moved
  return item.milestone ? { start: today, end: today } : { start: moved.start, end: today }
}

export function slowSchedule({
  items,
  dependencies,
  today,
}: Pick<PlanEngineInput, 'items' | 'dependencies' | 'today'>): SlowSchedule {
  const bars = new Map<ItemId, Bar>()
  for (const item of items) {
    const planned = { start: toDay(item.start), end: toDay(item.end) }
    bars.set(item.id, { item, planned, moved: planned })
  }
  const links = dependencies.flatMap(dependency => {
    const before = bars.get(dependency.predecessorId)
    const after = bars.get(dependency.successorId)
    const counts = before !== undefined && after !== undefined
    return counts && takesPart(before.item) && takesPart(after.item) && after.item.status !== 'done'
      ? [{ dependency, before, after }]
      : []
  })
  for (let settled = false; !settled; ) {
    settled = true
    for (const { dependency, before, after } of links) {
      if (after.item.pinned) continue
      const days = shortfall(dependency, effectiveOf(before, today), after.moved)
      if (days <= 0) continue
      after.moved = { start: after.moved.start + days, end: after.moved.end + days }
      settled = false
    }
  }
  const schedule = new Map<ItemId, ScheduledItem>()
  for (const bar of bars.values()) {
    const late = takesPart(bar.item) && bar.item.status !== 'done' && bar.planned.end < today
    schedule.set(bar.item.id, {
      planned: bar.planned,
      effective: effectiveOf(bar, today),
      late,
      drivers: [],
    })
  }
  const violations: Violation[] = []
  for (const { dependency, before, after } of links) {
    const predecessor = effectiveOf(before, today)
    if (after.item.pinned) {
      if (shortfall(dependency, predecessor, effectiveOf(after, today)) > 0)
        violations.push({
          dependencyId: dependency.id,
          itemId: after.item.id,
          byDays: shortfall(dependency, predecessor, after.planned),
        })
      continue
    }
    // What fixes the start: a dependency without slack on a bar that stands later than typed.
    const scheduled = schedule.get(after.item.id)
    if (scheduled !== undefined && after.moved.start > after.planned.start)
      if (shortfall(dependency, predecessor, after.moved) === 0)
        schedule.set(after.item.id, { ...scheduled, drivers: [...scheduled.drivers, dependency.id] })
  }
  return { schedule, violations }
}

// What the plan would be with bars moved and items switched off in the meeting. Nothing of it is stored until it is kept as a
// scenario.
import { useCallback, useMemo, useState } from 'react'
import { toCivilDate, toDay, type CivilDate } from '../../../shared/base/civil-date.ts'
import { briefPlan, type PlanBrief } from '../../../shared/brief/plan-brief.ts'
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import { createPlanEngine } from '../../../shared/projection/create-plan-engine.ts'
import { toEngineInput } from '../../../shared/projection/plan-input.ts'
import type { StepUnit } from '../../../shared/schedule/move-span.ts'
import type { Span } from '../../../shared/schedule/scheduled-item.ts'
import { dragSpan, isMovable, keySpan } from '../../parts/roadmap/drag.ts'

/** What is tried of one item: other dates, or to do without it. */
export interface Trial {
  readonly start: CivilDate
  readonly end: CivilDate
  readonly isOff: boolean
}
export type Trials = ReadonlyMap<ItemId, Trial>

const NONE: Trials = new Map()

function withTrial(item: Item, { start, end, isOff }: Trial): Item {
  return isOff ? { ...item, start, end, status: 'suspended', actualEnd: null } : { ...item, start, end }
}

/** Answers the brief of the plan with trials; what did not change since the last ones is not worked out again. */
function createTrialBrief({ document, framework, today }: PlanBrief): (trials: Trials) => PlanBrief {
  const engine = createPlanEngine(toEngineInput(document, framework, toCivilDate(today)))
  const byId = new Map(document.items.map(item => [item.id, item]))
  let before: Trials = NONE
  return trials => {
    const changed = [...new Set([...before.keys(), ...trials.keys()])].flatMap(id => {
      const [item, trial] = [byId.get(id), trials.get(id)]
      return item === undefined || before.get(id) === trial ? [] : trial ? withTrial(item, trial) : item
    })
    if (changed.length > 0) engine.putItems(changed)
    before = trials
    const items = document.items.map(item => {
      const trial = trials.get(item.id)
      return trial === undefined ? item : withTrial(item, trial)
    })
    const { schedule, violations, projection } = engine
    return briefPlan({ document: { ...document, items }, framework, schedule, violations, projection, today })
  }
}

export interface WhatIf {
  readonly trials: Trials
  /** The brief with what is tried; that of the plan where nothing is. */
  readonly brief: PlanBrief
  readonly isTrying: boolean
  readonly spans: ReadonlyMap<ItemId, Span>
  readonly isOff: (id: ItemId) => boolean
  /** Moves a bar by so many days (with fraction) from where it stands now; null where it may not be moved. */
  readonly grab: (id: ItemId) => ((days: number) => void) | null
  readonly shift: (id: ItemId, unit: StepUnit, count: number) => void
  readonly toggle: (id: ItemId) => void
  readonly drop: () => void
}

export function useWhatIf(plan: PlanBrief): WhatIf {
  const planId = plan.document.plan.id
  const [tried, setTried] = useState<{ readonly planId: PlanId; readonly trials: Trials }>({
    planId,
    trials: NONE,
  })
  // Another line of the plan has the same items: nothing was tried of that.
  const trials = tried.planId === planId ? tried.trials : NONE
  const isTrying = trials.size > 0
  const briefWith = useMemo(() => (isTrying ? createTrialBrief(plan) : null), [isTrying, plan])
  const brief = useMemo(() => briefWith?.(trials) ?? plan, [briefWith, trials, plan])
  const items = useMemo(() => new Map(plan.document.items.map(item => [item.id, item])), [plan])
  const spans = useMemo(
    () =>
      new Map([
        ...brief.items.map(({ item, span }) => [item.id, span] as const),
        ...[...trials].flatMap(([id, { start, end, isOff }]) =>
          isOff ? [[id, { start: toDay(start), end: toDay(end) }] as const] : [],
        ),
      ]),
    [brief, trials],
  )

  const drop = useCallback(() => setTried({ planId, trials: NONE }), [planId])
  const put = (id: ItemId, change: Partial<Trial>) => {
    const item = items.get(id)
    if (item === undefined) return
    const trial = { start: item.start, end: item.end, isOff: false, ...trials.get(id), ...change }
    const next = new Map(trials)
    const isAsPlanned = trial.start === item.start && trial.end === item.end && !trial.isOff
    if (isAsPlanned) next.delete(id)
    else next.set(id, trial)
    setTried({ planId, trials: next })
  }
  const putSpan = (id: ItemId, span: Span) =>
    put(id, { start: toCivilDate(span.start), end: toCivilDate(span.end) })
  return {
    trials,
    brief,
    isTrying,
    spans,
    isOff: id => trials.get(id)?.isOff === true,
    grab: id => {
      const item = items.get(id)
      const scheduled = brief.schedule.get(id)
      if (item === undefined || scheduled === undefined || !isMovable(item)) return null
      return days => putSpan(id, dragSpan(item, scheduled, 'middle', days, 'month'))
    },
    shift: (id, unit, count) => {
      const item = items.get(id)
      const scheduled = brief.schedule.get(id)
      if (item !== undefined && scheduled !== undefined && isMovable(item))
        putSpan(id, keySpan(item, scheduled, 'middle', unit, count))
    },
    toggle: id => put(id, { isOff: trials.get(id)?.isOff !== true }),
    drop,
  }
}

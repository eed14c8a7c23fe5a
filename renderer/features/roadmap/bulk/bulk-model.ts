// What one change means for several items: fields that all of them get, or days that all of them move by.
import { type CivilDate, toCivilDate, toDay } from '../../../../shared/base/civil-date.ts'
import type { Problem } from '../../../../shared/base/problem.ts'
import type { Command } from '../../../../shared/domain/command.ts'
import type { Item, ItemFields } from '../../../../shared/domain/item.ts'
import { shiftSpan, type StepUnit } from '../../../../shared/schedule/move-span.ts'
import { isMovable } from '../../../parts/roadmap/drag.ts'

/** The fields that were chosen; what is not in it stays as it is. */
export type Choice = Partial<
  Pick<
    ItemFields,
    | 'leadAgencyId'
    | 'category'
    | 'theme'
    | 'status'
    | 'actualEnd'
    | 'progressPercent'
    | 'budgetStatus'
    | 'nature'
    | 'pinned'
  >
>

/** With another value of one field; undefined leaves the field as it is. */
export function withChoice<K extends keyof Choice>(choice: Choice, field: K, value: Choice[K]): Choice {
  const { [field]: _before, ...rest } = choice
  return value === undefined ? rest : { ...(rest as Choice), [field]: value }
}

/** Done means ended, on a day that is asked for, and wholly; null where nothing was chosen. */
export function updateCommand(
  items: readonly Item[],
  { actualEnd, ...choice }: Choice,
  today: CivilDate,
): Command | null {
  const isDone = choice.status === 'done'
  const fields = isDone ? { progressPercent: 100, ...choice, actualEnd: actualEnd ?? today } : choice
  if (Object.keys(fields).length === 0 || items.length === 0) return null
  return { type: 'item.updateMany', ids: items.map(item => item.id), fields }
}

export interface Shift {
  readonly unit: StepUnit
  readonly count: number
}

/** New dates of everything that can still move; null where nothing does. */
export function shiftCommand(
  items: readonly Item[],
  { unit, count }: Shift,
): Extract<Command, { readonly type: 'item.schedule' }> | null {
  const moves = items.filter(isMovable).map(item => {
    const span = shiftSpan({ start: toDay(item.start), end: toDay(item.end) }, unit, count)
    return { id: item.id, start: toCivilDate(span.start), end: toCivilDate(span.end) }
  })
  return count === 0 || moves.length === 0 ? null : { type: 'item.schedule', moves }
}

/** From the first start to the last end. */
export function wholeSpan(
  spans: readonly Pick<Item, 'start' | 'end'>[],
): { readonly start: CivilDate; readonly end: CivilDate } | null {
  const [first, ...others] = spans
  if (!first) return null
  return others.reduce<Pick<Item, 'start' | 'end'>>(
    (whole, { start, end }) => ({
      start: start < whole.start ? start : whole.start,
      end: end > whole.end ? end : whole.end,
    }),
    { start: first.start, end: first.end },
  )
}

export interface Refusal {
  /** The first item that cannot take the change; undefined where the problem is none of one item. */
  readonly item: Item | undefined
  readonly problem: Problem
  /** How many other items cannot take it either. */
  readonly others: number
}

/** Who refused a change of these items: problems name them by their place. */
export function findRefusal(items: readonly Item[], problems: readonly Problem[]): Refusal | null {
  const [problem] = problems
  if (!problem) return null
  const places = new Set(problems.map(({ path }) => path[1]))
  return { item: items[Number(problem.path[1])], problem, others: places.size - 1 }
}

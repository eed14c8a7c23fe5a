// Commands on items.
import { toCivilDate, toDay } from '../../../shared/base/civil-date.ts'
import { toProblems, type Problem } from '../../../shared/base/problem.ts'
import { err, ok, type Result } from '../../../shared/base/result.ts'
import { titleSchema } from '../../../shared/base/text.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import { copyItem, positionOfCopy } from '../../../shared/domain/copy-item.ts'
import { itemSchema, type Effect, type Item, type ItemId } from '../../../shared/domain/item.ts'
import { findSpanBeforeMilestone } from '../../store/history.ts'
import {
  findItem,
  findItemStub,
  findNextPosition,
  hasItem,
  insertItem,
  updateDates,
  updateDeletedOn,
  updateItem as storeItem,
  updatePosition,
} from '../../store/items.ts'
import {
  invalid,
  refuse,
  touchedOne,
  withoutUndefined,
  type CommandOf,
  type CommandScope,
  type Executor,
  type Touched,
} from './command-scope.ts'
import { itemProblems } from './item-rules.ts'

const NO_ITEM = { code: 'not-found', what: 'item' } as const

/** Stores a new item; what is wrong with it instead, if anything. */
function addNew(scope: CommandScope, item: Item): readonly Problem[] {
  if (hasItem(scope.db, scope.planId, item.id)) return [{ path: ['id'], code: 'duplicate' }]
  const problems = itemProblems(scope, item, null)
  if (problems.length === 0) insertItem(scope.db, scope.planId, item)
  return problems
}

/** The problems of one element of a list, told with its place there. */
function inList(list: string, index: number, problems: readonly Problem[]): readonly Problem[] {
  return problems.map(problem => ({ ...problem, path: [list, index, ...problem.path] }))
}

export const addItem: Executor<'item.add'> = (scope, { item }) => {
  const problems = addNew(scope, item)
  return problems.length > 0 ? invalid(problems) : ok(touchedOne(item.name))
}

export const addItems: Executor<'item.addMany'> = (scope, { items }) => {
  const problems = items.flatMap((item, index) => inList('items', index, addNew(scope, item)))
  return problems.length > 0 ? invalid(problems) : ok(touched(items.map(item => item.name)))
}

/** An item that is no longer done has no real end; the old one comes back with undo. */
function reopened(before: Item, merged: Item, fields: Partial<Item>): Item {
  const reopens = before.status === 'done' && merged.status !== 'done'
  return reopens && fields.actualEnd === undefined ? { ...merged, actualEnd: null } : merged
}

/**
 * A milestone has one day: whoever gives one date gives both. An item that becomes a milestone without a date takes its
 * end, the day on which the work is there.
 */
function onOneDay(before: Item, merged: Item, fields: Partial<Item>): Item {
  if (!merged.milestone || (fields.start !== undefined && fields.end !== undefined)) return merged
  if (fields.start !== undefined) return { ...merged, end: merged.start }
  return before.milestone && fields.end === undefined ? merged : { ...merged, start: merged.end }
}

/** How long an item lasts that was a milestone and of which nobody knows how long it lasted before. */
const UNKNOWN_DAYS = 30

/** An item that is no milestone any more ends on the day it had and lasts as long as it did before it became one. */
function withFormerSpan(scope: CommandScope, before: Item, merged: Item, fields: Partial<Item>): Item {
  const isReleased = before.milestone && !merged.milestone
  if (!isReleased || fields.start !== undefined || fields.end !== undefined) return merged
  const former = findSpanBeforeMilestone(scope.db, scope.planId, before.id)
  const days = former ? toDay(former.end) - toDay(former.start) : UNKNOWN_DAYS - 1
  return { ...merged, start: toCivilDate(toDay(merged.end) - days) }
}

/** Stores new values of an item; what is wrong with them instead, if anything. */
function change(
  scope: CommandScope,
  before: Item,
  fields: CommandOf<'item.update'>['fields'],
): Result<Item, readonly Problem[]> {
  const given = withoutUndefined(fields)
  const merged = withFormerSpan(scope, before, onOneDay(before, { ...before, ...given }, given), given)
  const parsed = itemSchema.safeParse(reopened(before, merged, given))
  if (!parsed.success) return err(toProblems(parsed.error))
  const problems = itemProblems(scope, parsed.data, before)
  if (problems.length > 0) return err(problems)
  storeItem(scope.db, scope.planId, parsed.data)
  return ok(parsed.data)
}

export const updateItem: Executor<'item.update'> = (scope, { id, fields }) => {
  const before = findItem(scope.db, scope.planId, id)
  if (before === null) return err(NO_ITEM)
  const changed = change(scope, before, fields)
  return changed.ok ? ok(touchedOne(changed.value.name)) : invalid(changed.error)
}

export const updateItems: Executor<'item.updateMany'> = (scope, { ids, fields }) => {
  const names = new Map<ItemId, string>()
  const problems: Problem[] = []
  for (const [index, id] of ids.entries()) {
    const before = findItem(scope.db, scope.planId, id)
    if (before === null) return err(NO_ITEM)
    const changed = change(scope, before, fields)
    if (changed.ok) names.set(id, changed.value.name)
    else problems.push(...inList('ids', index, changed.error))
  }
  return problems.length > 0 ? invalid(problems) : ok(touched([...names.values()]))
}

/** An item named several times gets all of its effects at once: together they must fit. A problem is told of the first. */
export const addEffects: Executor<'effect.addMany'> = (scope, { additions }) => {
  const byItem = new Map<ItemId, { readonly index: number; readonly effects: Effect[] }>()
  for (const [index, { itemId, effect }] of additions.entries()) {
    const known = byItem.get(itemId)
    if (known === undefined) byItem.set(itemId, { index, effects: [effect] })
    else known.effects.push(effect)
  }
  const names: string[] = []
  const problems: Problem[] = []
  for (const [id, { index, effects }] of byItem) {
    const before = findItem(scope.db, scope.planId, id)
    if (before === null) return err(NO_ITEM)
    const changed = change(scope, before, { effects: [...before.effects, ...effects] })
    if (changed.ok) names.push(before.name)
    else problems.push(...inList('additions', index, changed.error))
  }
  return problems.length > 0 ? invalid(problems) : ok(touched(names))
}

/** One name, or a number of items. */
function touched(names: readonly string[]): Touched {
  return { name: names.length === 1 ? (names[0] ?? '') : '', count: names.length }
}

export const scheduleItems: Executor<'item.schedule'> = ({ db, planId }, { moves }) => {
  const problems: Problem[] = moves.flatMap(({ start, end }, index) =>
    end < start ? [{ path: ['moves', index, 'end'], code: 'end-before-start' as const }] : [],
  )
  if (problems.length > 0) return invalid(problems)
  const names = new Map<ItemId, string>()
  for (const [index, { id, start, end }] of moves.entries()) {
    const stub = findItemStub(db, planId, id)
    if (stub === null) return err(NO_ITEM)
    if (stub.milestone && end !== start) return refuse('milestone-longer-than-a-day', 'moves', index, 'end')
    names.set(id, stub.name)
    updateDates(db, planId, id, start, end)
  }
  return ok(touched([...names.values()]))
}

interface Copying {
  readonly id: ItemId
  readonly newId: ItemId
  readonly name: string
}

function addCopy(scope: CommandScope, { id, newId, name }: Copying): Result<Item, AppError> {
  const original = findItem(scope.db, scope.planId, id)
  if (original === null) return err(NO_ITEM)
  const title = titleSchema.safeParse(name)
  if (!title.success) return invalid(toProblems(title.error).map(problem => ({ ...problem, path: ['name'] })))
  const next = findNextPosition(scope.db, scope.planId, original.position)
  const copy = copyItem(original, {
    id: newId,
    name: title.data,
    position: positionOfCopy(original.position, next),
  })
  if (hasItem(scope.db, scope.planId, newId)) return refuse('duplicate', 'newId')
  insertItem(scope.db, scope.planId, copy)
  return ok(copy)
}

export const duplicateItem: Executor<'item.duplicate'> = (scope, copying) => {
  const copy = addCopy(scope, copying)
  return copy.ok ? ok(touchedOne(copy.value.name)) : copy
}

export const duplicateItems: Executor<'item.duplicateMany'> = (scope, { copies }) => {
  const names: string[] = []
  for (const copying of copies) {
    const copy = addCopy(scope, copying)
    if (!copy.ok) return copy
    names.push(copy.value.name)
  }
  return ok(touched(names))
}

function moveToBin(scope: CommandScope, ids: readonly ItemId[], intoBin: boolean): Result<Touched, AppError> {
  const names = new Map<ItemId, string>()
  for (const id of ids) {
    const stub = findItemStub(scope.db, scope.planId, id)
    if (stub === null) return err(NO_ITEM)
    if (stub.deleted === intoBin) continue
    names.set(id, stub.name)
    updateDeletedOn(scope.db, scope.planId, id, intoBin ? scope.today : null)
  }
  return ok(touched([...names.values()]))
}

export const deleteItems: Executor<'item.delete'> = (scope, { ids }) => moveToBin(scope, ids, true)

export const restoreItems: Executor<'item.restore'> = (scope, { ids }) => moveToBin(scope, ids, false)

export const placeItem: Executor<'item.place'> = ({ db, planId }, { id, position }) => {
  const stub = findItemStub(db, planId, id)
  if (stub === null) return err(NO_ITEM)
  updatePosition(db, planId, id, position)
  return ok(touchedOne(stub.name))
}

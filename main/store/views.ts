// Named views of the roadmap, of all plans in one setting. Whatever stands there that this version does not understand is
// not listed, but it is kept.
import * as z from 'zod'
import { planIdSchema, type PlanId } from '../../shared/domain/plan.ts'
import { namedViewSchema, type NamedView } from '../../shared/domain/table-view.ts'
import type { ReadDb, WriteDb } from './database.ts'
import { findSetting, putSetting } from './settings.ts'

const KEY = 'views'

const storedSchema = z.looseObject({ planId: planIdSchema, name: z.string() })

/** Every entry as it is stored; a value that is no list is kept as an entry of its own. */
function readStored(db: ReadDb): readonly unknown[] {
  const stored = findSetting(db, KEY)
  if (stored === undefined) return []
  return Array.isArray(stored) ? stored : [stored]
}

function isOf(entry: unknown, planId: PlanId, name: string): boolean {
  const { data } = storedSchema.safeParse(entry)
  return data?.planId === planId && data.name === name
}

export function hasView(db: ReadDb, planId: PlanId, name: string): boolean {
  return readStored(db).some(entry => isOf(entry, planId, name))
}

export function listViews(db: ReadDb, planId: PlanId): readonly NamedView[] {
  return readStored(db)
    .flatMap(entry => storedSchema.safeParse(entry).data ?? [])
    .filter(stored => stored.planId === planId)
    .flatMap(({ name, layout, filters }) => namedViewSchema.safeParse({ name, layout, filters }).data ?? [])
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

export function putView(db: WriteDb, planId: PlanId, view: NamedView): void {
  const others = readStored(db).filter(entry => !isOf(entry, planId, view.name))
  putSetting(db, KEY, [...others, { planId, ...view }])
}

/** Gives a view another name; nothing else of it changes. */
export function renameView(db: WriteDb, planId: PlanId, name: string, newName: string): void {
  const renamed = readStored(db).map(entry =>
    isOf(entry, planId, name) ? { ...Object(entry), name: newName } : entry,
  )
  putSetting(db, KEY, renamed)
}

export function removeView(db: WriteDb, planId: PlanId, name: string): void {
  putSetting(
    db,
    KEY,
    readStored(db).filter(entry => !isOf(entry, planId, name)),
  )
}

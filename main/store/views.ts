// Named views of the roadmap, of all plans in one setting. A view that only a later version understands is not listed,
// but it is kept.
import * as z from 'zod'
import { planIdSchema, type PlanId } from '../../shared/domain/plan.ts'
import { namedViewSchema, type NamedView } from '../../shared/domain/table-view.ts'
import type { ReadDb, WriteDb } from './database.ts'
import { findSetting, putSetting } from './settings.ts'

const KEY = 'views'

const storedSchema = z.looseObject({ planId: planIdSchema, name: z.string() })
type Stored = z.infer<typeof storedSchema>

function readStored(db: ReadDb): readonly Stored[] {
  return z.array(storedSchema).safeParse(findSetting(db, KEY)).data ?? []
}

function isOf(stored: Stored, planId: PlanId, name: string): boolean {
  return stored.planId === planId && stored.name === name
}

export function listViews(db: ReadDb, planId: PlanId): readonly NamedView[] {
  return readStored(db)
    .filter(stored => stored.planId === planId)
    .flatMap(({ name, layout, filters }) => namedViewSchema.safeParse({ name, layout, filters }).data ?? [])
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

export function putView(db: WriteDb, planId: PlanId, view: NamedView): void {
  const others = readStored(db).filter(stored => !isOf(stored, planId, view.name))
  putSetting(db, KEY, [...others, { planId, ...view }])
}

export function removeView(db: WriteDb, planId: PlanId, name: string): void {
  putSetting(
    db,
    KEY,
    readStored(db).filter(stored => !isOf(stored, planId, name)),
  )
}

// Tables item, item_effect, item_cost and item_supporting_agency.
import type { CivilDate } from '../../shared/base/civil-date.ts'
import { itemSchema, type Item, type ItemId } from '../../shared/domain/item.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import type { ReadDb, Row, SqlValue, WriteDb } from './database.ts'
import { ITEM_COLUMNS, toColumns, toScalars } from './item-rows.ts'
import { requireRow } from './require-row.ts'

function groupByItem<T>(rows: readonly Row[], toPart: (row: Row) => T): ReadonlyMap<unknown, readonly T[]> {
  const groups = new Map<unknown, T[]>()
  for (const row of rows) {
    const group = groups.get(row['item_id'])
    if (group === undefined) groups.set(row['item_id'], [toPart(row)])
    else group.push(toPart(row))
  }
  return groups
}

/** The items of a plan in their order: all of them, or those of `ids` that exist. */
export function listItems(db: ReadDb, planId: PlanId, ids: readonly ItemId[] | null = null): readonly Item[] {
  const only = (column: string) => (ids === null ? '' : `AND ${column} IN (SELECT value FROM json_each(?))`)
  const values: readonly SqlValue[] = ids === null ? [planId] : [planId, JSON.stringify(ids)]
  const children = (table: string) =>
    db.all(`SELECT * FROM ${table} WHERE plan_id = ? ${only('item_id')} ORDER BY item_id, ordinal`, ...values)

  const effects = groupByItem(children('item_effect'), row => ({
    frameworkId: row['framework_id'],
    indicatorId: row['indicator_id'],
    from: row['from_level'],
    to: row['to_level'],
  }))
  const costs = groupByItem(children('item_cost'), row => ({
    year: row['year'],
    source: row['source'],
    rupiah: row['rupiah'],
  }))
  const supporting = groupByItem(children('item_supporting_agency'), row => row['agency_id'])
  return db
    .all(`SELECT * FROM item WHERE plan_id = ? ${only('id')} ORDER BY position, id`, ...values)
    .map(row => {
      const candidate = {
        ...toScalars(row),
        effects: effects.get(row['id']) ?? [],
        costs: costs.get(row['id']) ?? [],
        supportingAgencyIds: supporting.get(row['id']) ?? [],
      }
      return requireRow(itemSchema, candidate, `item ${String(row['id'])}`)
    })
}

export function findItem(db: ReadDb, planId: PlanId, id: ItemId): Item | null {
  return listItems(db, planId, [id])[0] ?? null
}

export function hasItem(db: ReadDb, planId: PlanId, id: ItemId): boolean {
  return db.find('SELECT 1 FROM item WHERE plan_id = ? AND id = ?', planId, id) !== undefined
}

/** The next position that an item of the plan has; null behind the last. */
export function findNextPosition(db: ReadDb, planId: PlanId, position: number): number | null {
  const row = db.find(
    'SELECT position FROM item WHERE plan_id = ? AND position > ? ORDER BY position LIMIT 1',
    planId,
    position,
  )
  return row === undefined ? null : Number(row['position'])
}

const INSERT = `INSERT INTO item (${ITEM_COLUMNS.join(', ')}, plan_id) VALUES (${ITEM_COLUMNS.map(() => '?').join(', ')}, ?)`
const UPDATE = `UPDATE item SET ${ITEM_COLUMNS.map(column => `${column} = ?`).join(', ')} WHERE plan_id = ? AND id = ?`

export function insertItem(db: WriteDb, planId: PlanId, item: Item): void {
  db.run(INSERT, ...toColumns(item), planId)
  putEffects(db, planId, item)
  putCosts(db, planId, item)
  putSupportingAgencies(db, planId, item)
}

export function updateItem(db: WriteDb, planId: PlanId, item: Item): void {
  db.run(UPDATE, ...toColumns(item), planId, item.id)
  for (const table of ['item_effect', 'item_cost', 'item_supporting_agency'])
    db.run(`DELETE FROM ${table} WHERE plan_id = ? AND item_id = ?`, planId, item.id)
  putEffects(db, planId, item)
  putCosts(db, planId, item)
  putSupportingAgencies(db, planId, item)
}

/** New dates only: the path of a drag, which must stay quick. */
export function updateDates(db: WriteDb, planId: PlanId, id: ItemId, start: CivilDate, end: CivilDate): void {
  db.run('UPDATE item SET start = ?, "end" = ? WHERE plan_id = ? AND id = ?', start, end, planId, id)
}

export function updatePosition(db: WriteDb, planId: PlanId, id: ItemId, position: number): void {
  db.run('UPDATE item SET position = ? WHERE plan_id = ? AND id = ?', position, planId, id)
}

export function updateDeletedOn(db: WriteDb, planId: PlanId, id: ItemId, deletedOn: CivilDate | null): void {
  db.run('UPDATE item SET deleted_on = ? WHERE plan_id = ? AND id = ?', deletedOn, planId, id)
}

/** What the commands ask most of one item, without reading the rest of it. */
export interface ItemStub {
  readonly name: string
  readonly deleted: boolean
  readonly milestone: boolean
}

export function findItemStub(db: ReadDb, planId: PlanId, id: ItemId): ItemStub | null {
  const row = db.find('SELECT name, deleted_on, milestone FROM item WHERE plan_id = ? AND id = ?', planId, id)
  if (row === undefined) return null
  return {
    name: String(row['name']),
    deleted: row['deleted_on'] !== null,
    milestone: row['milestone'] === 1,
  }
}

function putEffects(db: WriteDb, planId: PlanId, item: Item): void {
  item.effects.forEach((effect, ordinal) =>
    db.run(
      `INSERT INTO item_effect (plan_id, item_id, framework_id, indicator_id, from_level, to_level, ordinal)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      planId,
      item.id,
      effect.frameworkId,
      effect.indicatorId,
      effect.from,
      effect.to,
      ordinal,
    ),
  )
}

function putCosts(db: WriteDb, planId: PlanId, item: Item): void {
  item.costs.forEach((cost, ordinal) =>
    db.run(
      'INSERT INTO item_cost (plan_id, item_id, year, source, rupiah, ordinal) VALUES (?, ?, ?, ?, ?, ?)',
      planId,
      item.id,
      cost.year,
      cost.source,
      cost.rupiah,
      ordinal,
    ),
  )
}

function putSupportingAgencies(db: WriteDb, planId: PlanId, item: Item): void {
  item.supportingAgencyIds.forEach((agencyId, ordinal) =>
    db.run(
      'INSERT INTO item_supporting_agency (plan_id, item_id, agency_id, ordinal) VALUES (?, ?, ?, ?)',
      planId,
      item.id,
      agencyId,
      ordinal,
    ),
  )
}

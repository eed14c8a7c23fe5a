// One row of the spreadsheet as an item, without what other sheets say of it.
import { toProblems } from '../../base/problem.ts'
import type { CivilDate } from '../../base/civil-date.ts'
import type { AgencyId } from '../../domain/agency.ts'
import {
  itemIdSchema,
  itemSchema,
  MAX_DAYS,
  newItem,
  type Cost,
  type Item,
  type ItemFields,
} from '../../domain/item.ts'
import type { Plan } from '../../domain/plan.ts'
import { splitByDays } from '../../domain/split-cost.ts'
import type { Piece } from '../../messages/paste/reading.ts'
import { readList } from './cell-list.ts'
import type { ItemField } from './fields.ts'
import type { ItemRow } from './item-row.ts'

export interface ItemScope {
  readonly plan: Plan
  /** Agencies by how a cell calls them exactly. */
  readonly agencyOf: ReadonlyMap<string, AgencyId>
  readonly today: CivilDate
  readonly newId: () => string
  readonly takenIds: Set<string>
}

/** The id that the row has, where no row before it has it: rows are copied in spreadsheets. */
function idOf(row: ItemRow, { newId, takenIds }: ItemScope): Item['id'] {
  const text = row.text('id')
  const own = text === null ? null : itemIdSchema.safeParse(text.trim())
  if (own?.success === false) row.refuse('id', 'wrong-pattern')
  const isFree = own?.success === true && !takenIds.has(own.data)
  if (own?.success === true && !isFree) row.report.assume(row.placeOf('id'), 'row-copied', text ?? '')
  const id = isFree ? own.data : itemIdSchema.parse(newId())
  takenIds.add(id)
  return id
}

function supportingOf(row: ItemRow, { agencyOf }: ItemScope): readonly AgencyId[] {
  const text = row.text('supporting')
  if (text === null) return []
  const exact = readList(text).map(name => agencyOf.get(name))
  if (exact.every(id => id !== undefined)) return [...new Set(exact)]
  return row.piece('supporting')?.fields?.supportingAgencyIds ?? []
}

function leadOf(row: ItemRow, { plan, agencyOf }: ItemScope): Pick<Piece, 'fields'> {
  const text = row.text('agency')
  const exact = text === null ? undefined : agencyOf.get(text)
  if (exact !== undefined) return { fields: { leadAgencyId: exact } }
  const piece = row.piece('agency')
  if (!row.isEmpty('agency')) return piece ?? {}
  row.report.assume(row.placeOf('agency'), 'default')
  return { fields: { leadAgencyId: plan.agencyId } }
}

/** Start and end, which either have columns of their own or share one; one that is missing is said. */
function datesOf(row: ItemRow, others: readonly Piece[]): Pick<Item, 'start' | 'end'> | null {
  const period = others.find(piece => piece.fields?.start !== undefined)?.fields
  const [from, to] = [row.piece('start'), row.piece('end')]
  const start = from?.fields?.start ?? period?.start
  const end = to?.fields?.end ?? period?.end
  for (const field of ['start', 'end'] as const)
    if (row.isEmpty(field) && period === undefined) row.refuse(field, 'required')
  return start === undefined || end === undefined ? null : { start, end }
}

function costsOf(row: ItemRow, others: readonly Piece[], dates: Pick<Item, 'start' | 'end'> | null): Cost[] {
  const source = row.piece('source')?.source ?? 'apbd'
  const ofYears = [...row.table.columns].flatMap(([at, column]): Cost[] => {
    if (column.kind !== 'cost') return []
    const rupiah = row.pieceAt(at, `cost-${column.year}`, column.unit)?.money?.rupiah
    return rupiah === undefined ? [] : [{ year: column.year, source: column.source ?? source, rupiah }]
  })
  const sum = others.find(piece => piece.money !== undefined)?.money?.rupiah
  if (ofYears.length > 0 || sum === undefined || dates === null)
    return ofYears.toSorted((a, b) => a.year - b.year)
  return splitByDays(sum, dates.start, dates.end).map(part => ({ ...part, source }))
}

/** Columns that the template does not have: what they say joins in. */
function pastedPieces(row: ItemRow): readonly Piece[] {
  return [...row.table.columns].flatMap(([at, column]) => {
    const piece = column.kind === 'pasted' ? row.pieceAt(at, column.meaning, column.unit) : null
    if (piece === null) return []
    if (piece.money !== undefined) row.report.assume(row.placeAt(at), 'split-by-days', row.textAt(at) ?? '')
    return [piece]
  })
}

function staffOf(row: ItemRow): Item['staffNeeds'] {
  const text = row.text('staffNeeds')
  if (text === null) return []
  const needs = readList(text).map(entry => /^([\s\S]+):\s?(\d{1,4})\s*(?:bulan|months?)?$/.exec(entry))
  if (needs.some(need => need === null)) row.refuse('staffNeeds', 'not-staff-needs')
  return needs.flatMap(need => (need === null ? [] : [{ role: need[1] ?? '', months: Number(need[2]) }]))
}

function weeksOf(row: ItemRow): Item['durationWeeks'] {
  const fields = ['weeksOptimistic', 'weeksLikely', 'weeksPessimistic'] as const
  const weeks = fields.flatMap(field => row.whole(field, 520, 1) ?? [])
  const [optimistic = 0, likely = 0, pessimistic = 0] = weeks
  if (weeks.length === fields.length) return { optimistic, likely, pessimistic }
  if (fields.some(field => !row.isEmpty(field)))
    for (const field of fields) if (row.isEmpty(field)) row.refuse(field, 'required')
  return null
}

function commitmentOf(row: ItemRow): Item['commitment'] {
  const [name, post, date] = [
    row.text('commitmentName'),
    row.text('commitmentPost'),
    row.day('commitmentDate'),
  ]
  if (name === null && post === null && row.isEmpty('commitmentDate')) return null
  if (name === null) row.refuse('commitmentName', 'required')
  if (row.isEmpty('commitmentDate')) row.refuse('commitmentDate', 'required')
  return name === null || date === null ? null : { name, post: post ?? '', date }
}

/** Which cell an item's rule is about, by the field that it looked at. */
const COLUMN_OF: Readonly<Record<string, ItemField>> = {
  leadAgencyId: 'agency',
  supportingAgencyIds: 'supporting',
  milestone: 'milestone',
  evidenceLagDays: 'evidenceLag',
  durationWeeks: 'weeksLikely',
  budgetChancePercent: 'budgetChance',
  evidenceChancePercent: 'evidenceChance',
  progressPercent: 'progress',
  costs: 'source',
  commitment: 'commitmentName',
  effects: 'name',
}

function check(row: ItemRow, item: Item): void {
  const parsed = itemSchema.safeParse(item)
  if (parsed.success) return
  for (const { path, code, limit } of toProblems(parsed.error)) {
    const [first, second] = path
    const field = first === 'commitment' && second === 'post' ? 'commitmentPost' : COLUMN_OF[String(first)]
    row.refuse(field ?? (String(first) as ItemField), code, limit)
  }
}

/**
 * The item of a row; what is wrong with it is in the report, and stands here with a stand-in, so that everything else can be
 * looked at. Its place among the others is the caller's.
 */
export function readItem(row: ItemRow, scope: ItemScope): Item {
  const others = pastedPieces(row)
  const lead = leadOf(row, scope).fields
  const leadAgencyId = lead?.leadAgencyId ?? scope.plan.agencyId
  const dates = datesOf(row, others)
  if (row.text('name') === null) row.refuse('name', 'required')
  for (const field of ['category', 'theme'] as const) if (row.isEmpty(field)) row.refuse(field, 'required')
  const status = row.piece('status')?.fields?.status ?? 'proposed'
  const isDone = status === 'done'
  const end = dates?.end ?? scope.today
  const assumedEnd = end < scope.today ? end : scope.today
  if (isDone && row.isEmpty('actualEnd'))
    row.report.assumeDay(row.placeOf('actualEnd'), 'actual-end', '', assumedEnd)
  const readEnd = row.day('actualEnd')
  const fields: Partial<ItemFields> = {
    description: row.text('description') ?? '',
    output: row.text('output') ?? '',
    executor: row.text('executor') ?? '',
    planReference: row.text('planReference') ?? '',
    risk: row.text('risk') ?? '',
    notes: row.text('notes') ?? '',
    supportingAgencyIds: [...new Set([...supportingOf(row, scope), ...(lead?.supportingAgencyIds ?? [])])],
    milestone: row.yes('milestone'),
    pinned: row.yes('pinned'),
    status,
    progressPercent: row.piece('progress')?.fields?.progressPercent ?? (isDone ? 100 : 0),
    actualEnd: readEnd ?? (isDone ? assumedEnd : null),
    acceptedOn: row.day('acceptedOn'),
    evidenceLagDays: row.whole('evidenceLag', MAX_DAYS),
    durationWeeks: weeksOf(row),
    budgetChancePercent: row.whole('budgetChance', 100),
    evidenceChancePercent: row.whole('evidenceChance', 100),
    costs: costsOf(row, others, dates),
    budgetCode: row.piece('budgetCode')?.fields?.budgetCode ?? '',
    budgetStatus: row.piece('budgetStatus')?.fields?.budgetStatus ?? 'none',
    nature: row.piece('nature')?.fields?.nature ?? 'new',
    effects: others.flatMap(piece => piece.fields?.effects ?? []),
    staffNeeds: staffOf(row),
    connectedTo: readList(row.text('connectedTo') ?? ''),
    relatedServices: readList(row.text('relatedServices') ?? ''),
    links: row.texts('links').flatMap(readList),
    commitment: commitmentOf(row),
  }
  const item = {
    ...newItem({
      id: idOf(row, scope),
      // What is missing was said; a stand-in keeps the rules from saying it again.
      name: row.text('name') ?? '–',
      category: row.piece('category')?.fields?.category ?? 'instrument',
      theme: row.piece('theme')?.fields?.theme ?? 'governance',
      leadAgencyId,
      start: dates?.start ?? end,
      end,
      position: 0,
    }),
    ...fields,
  }
  check(row, item)
  return item
}

// Reads a roadmap from a spreadsheet: the file is opened within its limits, its sheets are found, every cell is looked at, and
// only when nothing is wrong is there a document. Reading changes nothing stored.
import type { CivilDate } from '../../base/civil-date.ts'
import { toProblems } from '../../base/problem.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { Agency } from '../../domain/agency.ts'
import type { Framework } from '../../domain/framework.ts'
import type { Effect, ItemId } from '../../domain/item.ts'
import { planDocumentSchema, planIdSchema, type PlanDocument } from '../../domain/plan.ts'
import { toPlain } from '../../messages/paste/words.ts'
import { readWorkbook, type ReadSheet } from '../../workbook/read-workbook.ts'
import type { EffectField, SheetKey } from './fields.ts'
import { findSheet, wordsOfFile, type FileWords } from './headers.ts'
import { completeDocument } from './keep-present.ts'
import { readEffectRows } from './read-effects.ts'
import { readLines, readPlan, readSource, type SheetIdentity } from './read-identity.ts'
import { findItems, readItems, type RowItem } from './read-items.ts'
import { readAgencies } from './read-lists.ts'
import { readWaits } from './read-waits.ts'
import { readSystems } from './read-systems.ts'
import { Report } from './report.ts'
import type { SheetError, SheetNote } from './sheet-error.ts'
import { placeOfSheet } from './table.ts'

/** What this pure code may not know by itself. */
export interface OpenContext {
  readonly today: CivilDate
  readonly frameworks: readonly Framework[]
  /** From which agencies are taken where the file brings no list of its own. */
  readonly agencies: readonly Agency[]
  /** An id that nothing has yet. */
  readonly newId: () => string
}

export interface SheetContext extends OpenContext {
  /** The plan of that identity that is here; what the file cannot say is taken from it. */
  readonly findPlan: (identity: SheetIdentity) => PlanDocument | null
}

export interface SheetRoadmap {
  readonly document: PlanDocument
  /** The plan that the file was exported from; null where a template was filled without the application. */
  readonly identity: SheetIdentity | null
  /** What was assumed or passed over, with its cell. */
  readonly assumed: readonly SheetNote[]
}

const NEEDED: readonly SheetKey[] = ['identity', 'items', 'effects']
/** Nothing is read from the instructions. */
const READ: ReadonlySet<SheetKey | null> = new Set<SheetKey | null>([...NEEDED, 'systems', 'lists'])

/** The sheets by what they are; others are passed over, which is said. */
function sortSheets(
  sheets: readonly ReadSheet[],
  others: readonly string[],
  named: FileWords['name'],
  report: Report,
): ReadonlyMap<SheetKey, ReadSheet> {
  const found = new Map<SheetKey, ReadSheet>()
  const passOver = (name: string) => report.assume(placeOfSheet(name), 'passed-over', name)
  for (const sheet of sheets) {
    const key = findSheet(sheet.name)
    if (key === null || found.has(key)) passOver(sheet.name)
    else found.set(key, sheet)
  }
  for (const name of others) if (findSheet(name) !== 'guide') passOver(name)
  for (const key of NEEDED) if (!found.has(key)) report.refuse(placeOfSheet(named[key]), 'missing-sheet')
  return found
}

/** The item with a number, or the only one with a name. */
function finderOf(rows: readonly RowItem[]): (text: string) => ItemId | undefined {
  const byNumber = new Map(rows.flatMap(({ number, item }) => (number === null ? [] : [[number, item.id]])))
  const byName = Map.groupBy(rows, ({ item }) => toPlain(item.name))
  return text => {
    const named = byName.get(toPlain(text)) ?? []
    return byNumber.get(text.trim().toLowerCase()) ?? (named.length === 1 ? named[0]?.item.id : undefined)
  }
}

interface Sheets {
  readonly items: ReadSheet
  readonly effects: ReadSheet
  readonly systems: ReadSheet | undefined
  readonly lists: ReadSheet | undefined
}

interface Source {
  readonly lines: ReturnType<typeof readLines>
  readonly identity: SheetIdentity | null
  readonly present: PlanDocument | null
}

function readDocument(
  { items, effects, systems, lists }: Sheets,
  { lines, identity, present }: Source,
  context: OpenContext,
  words: FileWords,
  report: Report,
): PlanDocument {
  const { today, frameworks, newId } = context
  const { item: itemHeads, effect: effectHeads } = words
  const known = present?.agencies ?? context.agencies
  const listed = readAgencies(lists, known, newId, report)
  if (listed === null) report.assume(placeOfSheet(words.name.lists), 'agencies-from-here')
  const agencies = listed ?? known
  const planId = identity?.planId ?? planIdSchema.parse(newId())
  const plan = readPlan({ lines, agencies, frameworks, present, planId, today, report })
  const table = findItems(items, frameworks, plan.activeFrameworkId, report, field => itemHeads[field])
  const rows =
    table === null ? [] : readItems(table, { plan, agencies, frameworks, present, today, newId, report })
  const headOf = (field: EffectField) => effectHeads[field]
  // Without items every number would be wrong that names one.
  const effectsOf =
    table === null
      ? new Map<ItemId, readonly Effect[]>()
      : readEffectRows(effects, { plan, frameworks, present, rows, report, headOf })
  const dependencies = readWaits(rows, {
    idOf: finderOf(rows),
    before: present?.dependencies ?? [],
    newId,
    report,
  })
  const listedSystems = readSystems(systems, {
    plan,
    agencies,
    newId,
    report,
    headOf: field => words.system[field],
  })
  const raised = rows.map(({ item }) => ({ ...item, effects: effectsOf.get(item.id) ?? item.effects }))
  return completeDocument({ plan, agencies, items: raised, dependencies, systems: listedSystems }, present)
}

/** A spreadsheet of which is known whose it is, and nothing more yet. */
export interface OpenedSheet {
  readonly identity: SheetIdentity | null
  /** Reads the rest; what the file cannot say is taken from `present`. To be called once. */
  readonly finish: (present: PlanDocument | null) => Result<SheetRoadmap, SheetError>
}

/** Opens the file as far as the plan that it was exported from, so that this can be looked for. */
export function openSheetRoadmap(bytes: Uint8Array, context: OpenContext): Result<OpenedSheet, SheetError> {
  const workbook = readWorkbook(bytes, name => READ.has(findSheet(name)))
  if (!workbook.ok) return workbook
  const report = new Report()
  const { sheets: read, otherNames } = workbook.value
  const words = wordsOfFile([...read.map(({ name }) => name), ...otherNames])
  const found = sortSheets(read, otherNames, words.name, report)
  const [own, items, effects] = [found.get('identity'), found.get('items'), found.get('effects')]
  if (own === undefined || items === undefined || effects === undefined)
    return err({ code: 'broken-sheet', problems: report.problems })

  const sheets = { items, effects, systems: found.get('systems'), lists: found.get('lists') }
  const lines = readLines(own, report, words.identity)
  const identity = readSource(lines, report)
  return ok({
    identity,
    finish(present) {
      const document = readDocument(sheets, { lines, identity, present }, context, words, report)
      if (!report.isSound) return err({ code: 'broken-sheet', problems: report.problems })
      // Every part was checked in its cell; what is left is too long a list, and that is said of its sheet.
      const parsed = planDocumentSchema.safeParse(document)
      if (parsed.success) return ok({ document: parsed.data, identity, assumed: report.notes })
      for (const { path, code, limit } of toProblems(parsed.error)) {
        const of = { agencies: sheets.lists, systems: sheets.systems }[String(path[0])]
        const { name } = of ?? items
        report.refuse(placeOfSheet(name), code, '', limit)
      }
      return err({ code: 'broken-sheet', problems: report.problems })
    },
  })
}

/**
 * `readSheetRoadmap(bytes, context)` is the document of a filled template, or every cell that keeps it from being one:
 * `{ code: 'broken-sheet', problems: [{ sheet: 'Kegiatan', cell: 'F12', item: 'SPLP', code: 'not-a-date', found: '2026-02-30' }] }`.
 */
export function readSheetRoadmap(bytes: Uint8Array, context: SheetContext): Result<SheetRoadmap, SheetError> {
  const opened = openSheetRoadmap(bytes, context)
  if (!opened.ok) return opened
  const { identity, finish } = opened.value
  return finish(identity === null ? null : context.findPlan(identity))
}

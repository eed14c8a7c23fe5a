// Whose plan a file is, for which years and by which framework; and which plan it was exported from, where it was.
import { parseCivilDate, type CivilDate } from '../../base/civil-date.ts'
import { toProblems } from '../../base/problem.ts'
import { LINE_LIMIT } from '../../base/text.ts'
import type { Agency, AgencyId } from '../../domain/agency.ts'
import { FIRST_YEAR, LAST_YEAR, MAX_DAYS } from '../../domain/item.ts'
import { frameworkIdSchema, type Framework, type FrameworkId } from '../../domain/framework.ts'
import { DEFAULT_GATES } from '../../domain/gate.ts'
import {
  DEFAULT_EVIDENCE_LAG_DAYS,
  defaultGoal,
  planIdSchema,
  planSchema,
  type Goal,
  type Plan,
  type PlanDocument,
} from '../../domain/plan.ts'
import { MAX_REVISION } from '../../domain/revision.ts'
import { findAgency } from '../../messages/paste/match-agency.ts'
import { findFramework } from '../../messages/paste/meaning.ts'
import { toPlain } from '../../messages/paste/words.ts'
import { readNumber } from '../../messages/read-typed.ts'
import type { ReadCell } from '../../workbook/read-sheet.ts'
import type { ReadSheet } from '../../workbook/read-workbook.ts'
import { agencyTags } from './agency-tags.ts'
import type { IdentityField } from './fields.ts'
import { findIdentityField, type FileWords } from './headers.ts'
import type { Report } from './report.ts'
import type { SheetPlace } from './sheet-error.ts'
import { placeAt, placeOfSheet } from './table.ts'
import { typedText } from './typed-text.ts'

export interface SheetIdentity {
  readonly planId: PlanDocument['plan']['id']
  /** The newest revision when the file was made; null where there was none. */
  readonly revision: number | null
  readonly madeOn: CivilDate | null
}

export interface IdentityLines {
  readonly placeOf: (field: IdentityField) => SheetPlace
  readonly textOf: (field: IdentityField) => string | null
}

/** Values stand in the first filled cell to the right of their name. */
export function readLines(
  { name, rows }: ReadSheet,
  report: Report,
  names: FileWords['identity'],
): IdentityLines {
  const found = new Map<IdentityField, { readonly cell: ReadCell | undefined; readonly place: SheetPlace }>()
  for (const { number, cells } of rows) {
    const [first, ...others] = [...cells].toSorted(([a], [b]) => a - b)
    const field = first && findIdentityField(typedText(first[1]))
    if (first && !field && others.length > 0)
      report.assume(placeAt(name, first[0], number), 'passed-over', typedText(first[1]))
    if (!first || !field || found.has(field)) continue
    // Hints stand in the third column: an empty value is no hint.
    const value = others.find(([column]) => column === first[0] + 1)
    const place = { ...placeAt(name, first[0] + 1, number), head: typedText(first[1]) }
    found.set(field, { cell: value?.[1], place })
  }
  const placeOf = (field: IdentityField): SheetPlace =>
    found.get(field)?.place ?? { ...placeOfSheet(name), head: names[field] }
  const texts = new Map(
    [...found].map(([field, { cell, place }]) => [field, report.textOf(cell, place)] as const),
  )
  return { placeOf, textOf: field => texts.get(field) ?? null }
}

/** The framework that a text means: its title in either language, its id, or what it is called for short. */
export function matchFramework(
  text: string,
  frameworks: readonly Framework[],
  activeId: FrameworkId,
): Framework | undefined {
  const plain = toPlain(text)
  return (
    frameworks.find(one =>
      [one.id, one.title, one.english?.title ?? ''].some(name => toPlain(name) === plain),
    ) ?? findFramework(text, frameworks, activeId)
  )
}

/** Who made the file, where an application did. Read first: the plan that is here says what the file cannot. */
export function readSource(lines: IdentityLines, report: Report): SheetIdentity | null {
  const planId = lines.textOf('planId')
  if (planId === null) return null
  const parsed = planIdSchema.safeParse(planId.trim())
  if (!parsed.success) {
    report.refuse(lines.placeOf('planId'), 'wrong-pattern', planId)
    return null
  }
  const revision = Number(lines.textOf('revision') ?? Number.NaN)
  const madeOn = parseCivilDate(lines.textOf('madeOn'))
  return {
    planId: parsed.data,
    revision: Number.isInteger(revision) && revision >= 1 && revision <= MAX_REVISION ? revision : null,
    madeOn: madeOn.ok ? madeOn.value : null,
  }
}

export interface IdentityScope {
  readonly lines: IdentityLines
  readonly agencies: readonly Agency[]
  readonly frameworks: readonly Framework[]
  /** The plan of the same identity that is here. */
  readonly present: PlanDocument | null
  readonly planId: Plan['id']
  readonly today: CivilDate
  readonly report: Report
}

function readAgency({ lines, agencies, report }: IdentityScope): AgencyId | null {
  const text = lines.textOf('agency')
  if (text === null) {
    report.refuse(lines.placeOf('agency'), 'required')
    return null
  }
  const tagged = [...agencyTags(agencies)].find(([, tag]) => tag === text)
  if (tagged) return tagged[0]
  const match = text.length > LINE_LIMIT * 2 ? null : findAgency(text, agencies)
  if (match === null) report.refuse(lines.placeOf('agency'), 'unknown-agency', text)
  else if (!match.isExact)
    report.assume(lines.placeOf('agency'), 'similar-name', text, match.agency.shortName)
  return match?.agency.id ?? null
}

/** A framework that is not here can stand only in a file of a plan that has it. */
function readFramework({ lines, frameworks, present, report }: IdentityScope): FrameworkId | null {
  const text = lines.textOf('framework')
  if (text === null) {
    report.refuse(lines.placeOf('framework'), 'required')
    return null
  }
  const own = present?.plan.activeFrameworkId
  if (own !== undefined && text === own) return own
  const framework = matchFramework(text, frameworks, own ?? ('' as FrameworkId))
  if (framework === undefined) report.refuse(lines.placeOf('framework'), 'unknown-framework', text)
  return framework?.id ?? null
}

function readYear(field: 'firstYear' | 'lastYear', { lines, report }: IdentityScope): number | null {
  const text = lines.textOf(field)
  if (text === null) report.refuse(lines.placeOf(field), 'required')
  const year = Number(text?.trim())
  if (text !== null && /^\d{4}$/.test(text.trim()) && year >= FIRST_YEAR && year <= LAST_YEAR) return year
  if (text !== null) report.refuse(lines.placeOf(field), 'year-out-of-range', text)
  return null
}

function readWhole(
  field: IdentityField,
  { lines, report }: IdentityScope,
  factor: number,
  most: number,
): number | null {
  const text = lines.textOf(field)
  if (text === null) return null
  const number = readNumber(text)
  const value = number.ok ? Math.round(number.value * factor) : -1
  if (!number.ok) report.refuse(lines.placeOf(field), 'not-a-number', text)
  else if (value < 0) report.refuse(lines.placeOf(field), 'too-small', text, 0)
  else if (value > most) report.refuse(lines.placeOf(field), 'too-large', text, most / factor)
  return value >= 0 && value <= most ? value : null
}

function readGoals(scope: IdentityScope, frameworkId: FrameworkId): readonly Goal[] {
  const { frameworks, present } = scope
  const target = readWhole('target', scope, 1_000, 9_000)
  const before = present?.plan.goals ?? []
  const own = before.find(goal => goal.frameworkId === frameworkId)
  const framework = frameworks.find(one => one.id === frameworkId)
  if (own !== undefined)
    return before.map(goal => (goal === own ? { ...goal, target: target ?? goal.target } : goal))
  if (framework === undefined) return before
  const goal = defaultGoal(framework)
  return target === null && present !== null
    ? before
    : [...before, { ...goal, target: target ?? goal.target }]
}

const FIELD_OF: Readonly<Record<string, IdentityField>> = {
  title: 'title',
  region: 'region',
  agencyId: 'agency',
  firstYear: 'firstYear',
  lastYear: 'lastYear',
}

/** The plan that the sheet says; with stand-ins where it cannot be read, so that the rest of the file can be. */
export function readPlan(scope: IdentityScope): Plan {
  const { lines, agencies, frameworks, present, planId, today, report } = scope
  const frameworkId = readFramework(scope) ?? frameworks[0]?.id ?? frameworkIdSchema.parse('none')
  const agencyId = readAgency(scope) ?? agencies[0]?.id ?? ('none' as AgencyId)
  const [firstYear, lastYear] = [readYear('firstYear', scope), readYear('lastYear', scope)]
  const thisYear = Number(today.slice(0, 4))
  const lag = present?.plan.evidenceLagDays ?? DEFAULT_EVIDENCE_LAG_DAYS
  const plan: Plan = {
    id: planId,
    title: lines.textOf('title') ?? '',
    region: lines.textOf('region') ?? '',
    agencyId,
    activeFrameworkId: frameworkId,
    firstYear: firstYear ?? lastYear ?? thisYear,
    lastYear: lastYear ?? firstYear ?? thisYear,
    evidenceLagDays: {
      instrument: readWhole('lagInstrument', scope, 1, MAX_DAYS) ?? lag.instrument,
      infrastructure: readWhole('lagInfrastructure', scope, 1, MAX_DAYS) ?? lag.infrastructure,
      people: readWhole('lagPeople', scope, 1, MAX_DAYS) ?? lag.people,
    },
    goals: readGoals(scope, frameworkId),
    gates: present?.plan.gates ?? DEFAULT_GATES,
    commitment: present?.plan.commitment ?? null,
  }
  const parsed = planSchema.safeParse(plan)
  if (!parsed.success)
    for (const { path, code, limit } of toProblems(parsed.error)) {
      const field = FIELD_OF[String(path[0])] ?? 'title'
      report.refuse(lines.placeOf(field), code, lines.textOf(field) ?? '', limit)
    }
  return plan
}

// The sheet of effects: which item raises which indicator, from which level to which.
import { baselineLevels, type Assessment } from '../../domain/assessment.ts'
import {
  indicatorIdSchema,
  type Framework,
  type FrameworkId,
  type Indicator,
} from '../../domain/framework.ts'
import { MAX_EFFECTS, type Effect, type ItemId } from '../../domain/item.ts'
import type { Plan, PlanDocument } from '../../domain/plan.ts'
import { toPlain } from '../../messages/paste/words.ts'
import type { ReadRow } from '../../workbook/read-sheet.ts'
import type { ReadSheet } from '../../workbook/read-workbook.ts'
import { frameworkIdsOf } from '../check-document.ts'
import type { EffectField } from './fields.ts'
import { findEffectField } from './headers.ts'
import { matchFramework } from './read-identity.ts'
import type { RowItem } from './read-items.ts'
import type { Report } from './report.ts'
import { findTable, knownCells, placeIn, placeOfSheet, type Table } from './table.ts'

export interface EffectsScope {
  readonly plan: Plan
  readonly frameworks: readonly Framework[]
  readonly present: PlanDocument | null
  readonly rows: readonly RowItem[]
  readonly report: Report
  readonly headOf: (field: EffectField) => string
}

const NEEDED = ['number', 'indicator', 'to'] as const

/** `16`, `16. Integrasi Aplikasi`, `I16`, or the name alone. */
function matchIndicator(text: string, { indicators }: Framework): Indicator | undefined {
  const plain = toPlain(text)
  const number = /^(?:i|ind|indikator|indicator)?\s*(\d{1,3})(?:\s|$)/.exec(plain)?.[1]
  return (
    indicators.find(one => number !== undefined && one.number === Number(number)) ??
    indicators.find(one => [one.name, one.shortName, one.id].some(name => toPlain(name) === plain))
  )
}

type Texts = Readonly<Record<EffectField, string | null>>

/** Where the baseline stands, in whole levels. */
function baselineLevel(assessments: readonly Assessment[], framework: Framework, { id }: Indicator): number {
  const level = baselineLevels({ assessments }).find(
    one => one.frameworkId === framework.id && one.indicatorId === id,
  )
  return level === undefined ? framework.minLevel : Math.floor(level.value / 1_000)
}

class EffectRows {
  readonly #byNumber: ReadonlyMap<string, RowItem>
  readonly #byName: ReadonlyMap<string, readonly RowItem[]>
  /** What a plan here names without the framework being here can stand in its file too. */
  readonly #foreign: readonly FrameworkId[]

  readonly table: Table<EffectField>
  readonly scope: EffectsScope

  constructor(table: Table<EffectField>, scope: EffectsScope) {
    this.table = table
    this.scope = scope
    const { rows, present, frameworks } = scope
    this.#byNumber = new Map(rows.flatMap(row => (row.number === null ? [] : [[row.number, row]])))
    this.#byName = Map.groupBy(rows, row => toPlain(row.item.name))
    const here = new Set(frameworks.map(({ id }) => id))
    this.#foreign = present === null ? [] : frameworkIdsOf(present).filter(id => !here.has(id))
  }

  #placeOf(row: ReadRow, field: EffectField, item: string | null = null) {
    const column = [...this.table.columns].find(([, one]) => one === field)?.[0] ?? 0
    return placeIn(this.table, column, row.number, item)
  }

  #textsOf(row: ReadRow): Texts {
    const textOf = (field: EffectField) => {
      const column = [...this.table.columns].find(([, one]) => one === field)?.[0]
      if (column === undefined) return null
      return this.scope.report.textOf(row.cells.get(column), this.#placeOf(row, field))
    }
    const [number, framework, indicator] = [textOf('number'), textOf('framework'), textOf('indicator')]
    return { number, framework, indicator, from: textOf('from'), to: textOf('to') }
  }

  #itemOf(row: ReadRow, text: string): RowItem | null {
    const { report } = this.scope
    const byNumber = this.#byNumber.get(text.trim().toLowerCase())
    if (byNumber) return byNumber
    const [named, ...others] = this.#byName.get(toPlain(text)) ?? []
    if (named && others.length === 0) {
      report.assume(this.#placeOf(row, 'number', named.item.name), 'by-name', text)
      return named
    }
    report.refuse(this.#placeOf(row, 'number'), 'unknown-number', text)
    return null
  }

  #levelOf(row: ReadRow, field: 'from' | 'to', text: string, item: string | null): number | null {
    const digits = /^\s*(\d)\s*$/.exec(text)?.[1]
    if (digits === undefined)
      this.scope.report.refuse(this.#placeOf(row, field, item), 'not-a-whole-number', text)
    return digits === undefined ? null : Number(digits)
  }

  /** Of a framework that is not here, which is known by its ids alone. */
  #foreignEffect(row: ReadRow, texts: Texts, frameworkId: FrameworkId, item: string): Effect | null {
    const { report } = this.scope
    const indicatorId = indicatorIdSchema.safeParse(texts.indicator)
    if (!indicatorId.success)
      report.refuse(this.#placeOf(row, 'indicator', item), 'unknown-indicator', texts.indicator ?? '')
    const from = this.#levelOf(row, 'from', texts.from ?? '', item)
    const to = this.#levelOf(row, 'to', texts.to ?? '', item)
    if (!indicatorId.success || from === null || to === null) return null
    return { frameworkId, indicatorId: indicatorId.data, from, to }
  }

  #levels(row: ReadRow, texts: Texts, framework: Framework, indicator: Indicator, item: string) {
    const { report, present } = this.scope
    const to = this.#levelOf(row, 'to', texts.to ?? '', item)
    if (texts.from !== null) return { from: this.#levelOf(row, 'from', texts.from, item), to }
    const from = baselineLevel(present?.assessments ?? [], framework, indicator)
    report.assume(this.#placeOf(row, 'from', item), 'from-baseline', '', String(from))
    return { from, to }
  }

  #effectOf(row: ReadRow, texts: Texts, item: string): Effect | null {
    const { report, frameworks, plan } = this.scope
    const { activeFrameworkId } = plan
    const named = texts.framework ?? activeFrameworkId
    const framework = matchFramework(named, frameworks, activeFrameworkId)
    if (framework === undefined) {
      const foreign = this.#foreign.find(id => id === named)
      if (foreign !== undefined) return this.#foreignEffect(row, texts, foreign, item)
      report.refuse(this.#placeOf(row, 'framework', item), 'unknown-framework', named)
      return null
    }
    const indicator = texts.indicator === null ? undefined : matchIndicator(texts.indicator, framework)
    if (indicator === undefined) {
      const code = texts.indicator === null ? 'required' : 'unknown-indicator'
      report.refuse(this.#placeOf(row, 'indicator', item), code, texts.indicator ?? '')
      return null
    }
    const { from, to } = this.#levels(row, texts, framework, indicator, item)
    if (from === null || to === null) return null
    if (from < framework.minLevel)
      report.refuse(this.#placeOf(row, 'from', item), 'level-out-of-range', String(from))
    else if (to > framework.maxLevel)
      report.refuse(this.#placeOf(row, 'to', item), 'level-out-of-range', String(to))
    else if (from >= to) report.refuse(this.#placeOf(row, 'to', item), 'from-not-below-to', `${from} → ${to}`)
    return { frameworkId: framework.id, indicatorId: indicator.id, from, to }
  }

  read(): ReadonlyMap<ItemId, readonly Effect[]> {
    const { report } = this.scope
    const found = new Map<ItemId, Effect[]>()
    for (const row of this.table.rows) {
      if (report.isFull) break
      if (knownCells(this.table, row).size === 0) continue
      const texts = this.#textsOf(row)
      if (texts.number === null) report.refuse(this.#placeOf(row, 'number'), 'required')
      const owner = texts.number === null ? null : this.#itemOf(row, texts.number)
      const effect = this.#effectOf(row, texts, owner?.item.name ?? '')
      if (owner === null || effect === null) continue
      const { id, name, effects: inRow } = owner.item
      const effects = found.get(id) ?? [...inRow]
      found.set(id, effects)
      const isTwice = effects.some(
        one => one.frameworkId === effect.frameworkId && one.indicatorId === effect.indicatorId,
      )
      if (isTwice) report.refuse(this.#placeOf(row, 'indicator', name), 'duplicate', texts.indicator ?? '')
      else if (effects.length >= MAX_EFFECTS)
        report.refuse(
          this.#placeOf(row, 'number', name),
          'too-large',
          String(effects.length + 1),
          MAX_EFFECTS,
        )
      else effects.push(effect)
    }
    return found
  }
}

/** The effects of each item that has a row here, those of its own row included. */
export function readEffectRows(
  sheet: ReadSheet,
  scope: EffectsScope,
): ReadonlyMap<ItemId, readonly Effect[]> {
  const table = findTable(sheet, findEffectField, field => field, scope.report)
  const columns = [...(table?.columns.values() ?? [])]
  const missing = NEEDED.filter(field => !columns.includes(field))
  for (const field of missing)
    scope.report.refuse(placeOfSheet(sheet.name), 'missing-column', scope.headOf(field))
  return table === null || missing.length > 0 ? new Map() : new EffectRows(table, scope).read()
}

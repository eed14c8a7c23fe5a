// One pasted cell by the meaning of its column.
import { LINE_LIMIT, NOTE_LIMIT } from '../../base/text.ts'
import type { Agency } from '../../domain/agency.ts'
import { baselineLevels } from '../../domain/assessment.ts'
import type { Framework } from '../../domain/framework.ts'
import { budgetCodeSchema, type ItemFields } from '../../domain/item.ts'
import type { PlanDocument } from '../../domain/plan.ts'
import { readNumber, readRupiah } from '../read-typed.ts'
import { findAgency } from './match-agency.ts'
import { costYear, effectsFramework, type ColumnMeaning } from './meaning.ts'
import { readPastedSpan } from './read-pasted-span.ts'
import { assumed, type CellReading, EMPTY, understood, unread } from './reading.ts'
import { readEffects } from './read-effects.ts'
import {
  BUDGET_STATUS_WORDS,
  CATEGORY_WORDS,
  type Choices,
  NATURE_WORDS,
  SOURCE_WORDS,
  STATUS_WORDS,
  THEME_WORDS,
  toPlain,
} from './words.ts'

/** What cells are read against. */
export interface CellScope {
  readonly document: Pick<PlanDocument, 'plan' | 'agencies' | 'assessments'>
  readonly frameworks: readonly Framework[]
}

/** What stands in for an empty cell in tables made by hand. */
const NOTHING = /^[-–—.]*$|^n\/?a$|^nihil$/i
export const isNothing = (text: string) => NOTHING.test(text.trim())

/** `findChoice('3. Sarana', CATEGORY_WORDS)` is the infrastructure: numbering before a word is not part of it. */
export function findChoice<T>(text: string, choices: Choices<T>) {
  const plain = toPlain(text)
  return choices.get(plain) ?? choices.get(plain.replace(/^(\d+|[a-z]|[ivx]+) /, ''))
}

function choiceCell<T>(
  text: string,
  choices: Choices<T>,
  give: (value: T) => Partial<ItemFields>,
): CellReading {
  const found = findChoice(text, choices)
  if (!found) return unread('unknown-choice')
  const piece = { fields: give(found.value) }
  return found.isUsual ? understood(piece) : assumed(piece, 'other-word')
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A name too long for its field is cut at a word; the whole of it goes into the description. */
function nameCell(text: string): CellReading {
  const name = oneLine(text)
  if (name.length <= LINE_LIMIT) return understood({ fields: { name } })
  const cut = name.slice(0, LINE_LIMIT - 1)
  const short = `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LINE_LIMIT / 2)).trimEnd()}…`
  return assumed({ fields: { name: short, description: text.trim() } }, 'shortened')
}

function lineCell(text: string, field: 'executor' | 'planReference'): CellReading {
  const line = oneLine(text)
  return line.length > LINE_LIMIT ? unread('too-long', LINE_LIMIT) : understood({ fields: { [field]: line } })
}

function noteCell(text: string, field: 'description' | 'output' | 'risk' | 'notes'): CellReading {
  const note = text.trim()
  return note.length > NOTE_LIMIT ? unread('too-long', NOTE_LIMIT) : understood({ fields: { [field]: note } })
}

/** Several names in a cell, the way lists are written; null where one is nobody's. */
function findAgencies(text: string, agencies: readonly Agency[]) {
  const whole = findAgency(text, agencies)
  const parts = text.split(/[;\n/,&]|\s+dan\s+|\s+and\s+/).flatMap(part => part.trim() || [])
  if (whole?.isExact || parts.length < 2) return whole && [whole]
  const found = parts.flatMap(part => findAgency(part, agencies) ?? [])
  return found.length === parts.length ? found : whole && [whole]
}

function agencyCell(
  text: string,
  field: 'leadAgencyId' | 'supportingAgencyIds',
  { document }: CellScope,
): CellReading {
  const found = findAgencies(text, document.agencies)
  if (!found) return unread('unknown-agency')
  const ids = [...new Set(found.map(({ agency }) => agency.id))]
  const isExact = found.every(one => one.isExact)
  const [lead, ...others] = ids
  if (field === 'supportingAgencyIds' || lead === undefined) {
    const piece = { fields: { supportingAgencyIds: ids } }
    return isExact ? understood(piece) : assumed(piece, 'similar-name')
  }
  const piece = { fields: { leadAgencyId: lead, ...(others.length > 0 && { supportingAgencyIds: others }) } }
  if (!isExact) return assumed(piece, 'similar-name')
  return others.length > 0 ? assumed(piece, 'others-support') : understood(piece)
}

function dateCell(text: string, meaning: 'start' | 'end' | 'schedule'): CellReading {
  const span = readPastedSpan(text)
  if (!span.ok) return unread(span.error)
  const { first, last, why } = span.value
  if (meaning === 'schedule') {
    const piece = { fields: { start: first, end: last } }
    return why === null ? understood(piece) : assumed(piece, why)
  }
  const piece =
    meaning === 'start'
      ? { fields: { start: first }, periodEnd: last }
      : { fields: { end: last }, periodStart: first }
  if (why !== null) return assumed(piece, why)
  if (first === last) return understood(piece)
  return assumed(piece, meaning === 'start' ? 'first-day' : 'last-day')
}

const UNIT_WORD: Readonly<Record<number, string>> = { 1e3: 'ribu', 1e6: 'juta', 1e9: 'miliar' }

const MONEY_WORDS_ALONE =
  /^\s*(rp|idr|rb|ribu|jt|juta|mn|million|m|mil[iy]ar|bn|billion|tn|trillion|t|triliun|rupiah|[\s.,-])+$/i
const MONEY_REASONS = {
  'wrong-pattern': 'not-money',
  'too-small': 'negative-money',
  'too-large': 'too-much-money',
} as const

function moneyCell(text: string, year: number | null, unit: number): CellReading {
  // How a spreadsheet shows an amount of 0.
  if (/^(rp|idr)\.?\s*[-–—]$/i.test(text.trim())) return EMPTY
  if (!/\d/.test(text)) return unread(MONEY_WORDS_ALONE.test(text) ? 'blank-money' : 'not-money')
  // A word behind the number (`2,4 M`) says more than the header does.
  const isBare = !/[a-z]\.?[\s)]*$/i.test(text.replace(/rupiah\s*$/i, ''))
  const literal = readRupiah(text)
  // Nobody means a million millions: the cell is in whole rupiah although its header says millions.
  const isWhole = unit >= 1e6 && isBare && literal.ok && literal.value >= 1e6
  const read = isBare && !isWhole ? readRupiah(text, UNIT_WORD[unit]) : literal
  if (!read.ok) return unread(MONEY_REASONS[read.error])
  const piece = { money: { year, rupiah: read.value } }
  return isWhole ? assumed(piece, 'whole-rupiah') : understood(piece)
}

function progressCell(text: string): CellReading {
  const number = readNumber(text.replace('%', ''))
  if (!number.ok) return unread('not-a-number')
  // A cell that is formatted as a plain number shows 35 % as 0,35.
  const isFraction = !text.includes('%') && number.value > 0 && number.value < 1
  const percent = Math.round(isFraction ? number.value * 100 : number.value)
  if (percent < 0) return unread('too-small', 0)
  if (percent > 100) return unread('too-large', 100)
  const piece = { fields: { progressPercent: percent } }
  return isFraction || percent !== number.value ? assumed(piece, 'fraction') : understood(piece)
}

function effectsCell(text: string, meaning: ColumnMeaning, scope: CellScope): CellReading {
  const { frameworks, document } = scope
  const active = frameworks.find(one => one.id === document.plan.activeFrameworkId)
  const framework = frameworks.find(one => one.id === effectsFramework(meaning)) ?? active
  if (!active || !framework) return unread('unknown-framework')
  const read = readEffects(text, { frameworks, active, baseline: baselineLevels(document) }, framework)
  if (!read.ok) return unread(read.error)
  const piece = { fields: { effects: read.value.effects } }
  return read.value.isFromBaseline ? assumed(piece, 'from-baseline') : understood(piece)
}

function sourceCell(text: string): CellReading {
  const found = findChoice(text.replace(/100\s*%/, ''), SOURCE_WORDS)
  if (!found) return unread('unknown-choice')
  const piece = { source: found.value }
  return found.isUsual ? understood(piece) : assumed(piece, 'other-word')
}

/**
 * `readCell('TW II 2027', 'start', 1, scope)` is assumed to mean 2027-04-01, the first day; `readCell('2,4', 'cost', 1e6, scope)`
 * is 2.400.000 rupiah under a header in millions.
 */
export function readCell(text: string, meaning: ColumnMeaning, unit: number, scope: CellScope): CellReading {
  if (meaning === 'ignored' || isNothing(text)) return EMPTY
  if (meaning.startsWith('cost')) return moneyCell(text, costYear(meaning), unit)
  if (meaning.startsWith('effects')) return effectsCell(text, meaning, scope)
  switch (meaning) {
    case 'name':
      return nameCell(text)
    case 'category':
      return choiceCell(text, CATEGORY_WORDS, category => ({ category }))
    case 'theme':
      return choiceCell(text, THEME_WORDS, theme => ({ theme }))
    case 'status':
      return choiceCell(text, STATUS_WORDS, status => ({ status }))
    case 'nature':
      return choiceCell(text, NATURE_WORDS, nature => ({ nature }))
    case 'budgetStatus':
      return choiceCell(text, BUDGET_STATUS_WORDS, budgetStatus => ({ budgetStatus }))
    case 'agency':
      return agencyCell(text, 'leadAgencyId', scope)
    case 'supporting':
      return agencyCell(text, 'supportingAgencyIds', scope)
    case 'start':
    case 'end':
    case 'schedule':
      return dateCell(text, meaning)
    case 'source':
      return sourceCell(text)
    case 'budgetCode': {
      const code = budgetCodeSchema.safeParse(text.trim())
      return code.success ? understood({ fields: { budgetCode: code.data } }) : unread('wrong-pattern')
    }
    case 'progress':
      return progressCell(text)
    case 'executor':
    case 'planReference':
      return lineCell(text, meaning)
    case 'description':
    case 'output':
    case 'risk':
    case 'notes':
      return noteCell(text, meaning)
    default:
      return EMPTY
  }
}

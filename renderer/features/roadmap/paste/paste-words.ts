// The preview in words: columns, values as they were read, and why a cell is marked.
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { Effect, Item } from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { formatDate, formatRupiah } from '../../../../shared/messages/format.ts'
import { type ColumnMeaning, costYear, effectsFramework } from '../../../../shared/messages/paste/meaning.ts'
import type { CellReading, Piece } from '../../../../shared/messages/paste/reading.ts'
import type { PastedRow, RowState } from '../../../../shared/messages/paste/read-rows.ts'
import type { Language } from '../../../../shared/contract/contract.ts'
import { shortFrameworkName } from '../../../state/framework-words.ts'
import type { Translate } from '../../../state/i18n.ts'

export interface PasteWords {
  readonly t: Translate
  readonly language: Language
  readonly document: PlanDocument
  readonly frameworks: readonly Framework[]
}

/** `Pemdi`, or `SPBE (2020)` where two frameworks share the name. */
function frameworkName(framework: Framework, frameworks: readonly Framework[]): string {
  const name = shortFrameworkName(framework)
  const isShared = frameworks.some(one => one !== framework && shortFrameworkName(one) === name)
  const year = /(\d{4})$/.exec(framework.id)?.[1]
  return isShared && year !== undefined ? `${name} ${year}` : name
}

/** What a column means, as its select says it. */
export function meaningText(meaning: ColumnMeaning, { t, frameworks }: PasteWords): string {
  const year = costYear(meaning)
  if (year !== null) return t('paste.costYear', { year })
  const id = effectsFramework(meaning)
  const framework = id === null ? undefined : frameworks.find(one => one.id === id)
  if (framework) return t('paste.effectsOf', { framework: frameworkName(framework, frameworks) })
  return t(`paste.meaning.${meaning as Exclude<ColumnMeaning, `${string}-${string}`>}`)
}

/** `I16 1→3`, with the name of any framework but the plan's own. */
function effectText({ frameworkId, indicatorId, from, to }: Effect, words: PasteWords): string {
  const framework = words.frameworks.find(one => one.id === frameworkId)
  const number = framework?.indicators.find(one => one.id === indicatorId)?.number ?? '?'
  const isOwn = frameworkId === words.document.plan.activeFrameworkId
  const name = framework && !isOwn ? `${frameworkName(framework, words.frameworks)} ` : ''
  return `${name}I${number} ${from}→${to}`
}

/** A value as it was read: `Rp 2.400.000.000`, `1 Apr 2027`, `Diskominfo`. */
export function pieceText(meaning: ColumnMeaning, piece: Piece, words: PasteWords): string {
  const { t, language, document } = words
  const { fields = {}, money, source } = piece
  if (money) return formatRupiah(money.rupiah, language)
  if (source) return t(`domain.source.${source}`)
  const agency = (id: Item['leadAgencyId']) => document.agencies.find(one => one.id === id)?.shortName ?? ''
  const date = (day: Item['start'] | undefined) => (day === undefined ? '' : formatDate(day, language))
  if (fields.effects) return fields.effects.map(effect => effectText(effect, words)).join('; ')
  switch (meaning) {
    case 'category':
      return fields.category ? t(`domain.category.${fields.category}`) : ''
    case 'theme':
      return fields.theme ? t(`domain.theme.${fields.theme}`) : ''
    case 'status':
      return fields.status ? t(`domain.status.${fields.status}`) : ''
    case 'nature':
      return fields.nature ? t(`domain.nature.${fields.nature}`) : ''
    case 'budgetStatus':
      return fields.budgetStatus ? t(`domain.budgetStatus.${fields.budgetStatus}`) : ''
    case 'agency':
    case 'supporting':
      return [fields.leadAgencyId ?? [], fields.supportingAgencyIds ?? []].flat().map(agency).join(', ')
    case 'start':
    case 'end':
      return date(fields[meaning])
    case 'schedule':
      return `${date(fields.start)} – ${date(fields.end)}`
    case 'progress':
      return `${fields.progressPercent ?? 0}%`
    case 'name':
    case 'executor':
    case 'planReference':
    case 'budgetCode':
    case 'description':
    case 'output':
    case 'risk':
    case 'notes':
      return fields[meaning] ?? ''
    default:
      return ''
  }
}

/** What a cell was read as, even where the row cannot take it; empty where it could not be read at all. */
export function readText(meaning: ColumnMeaning, reading: CellReading, words: PasteWords): string {
  const piece = reading.verdict === 'unread' ? reading.readAs : 'piece' in reading ? reading.piece : undefined
  return piece ? pieceText(meaning, piece, words) : ''
}

/** Why a cell is marked; empty where it says what it says. */
export function markText(reading: CellReading, t: Translate): string {
  if (reading.verdict === 'assumed') return t(`paste.assumed.${reading.why}`)
  if (reading.verdict !== 'unread') return ''
  switch (reading.reason) {
    case 'not-a-date':
    case 'not-money':
    case 'blank-money':
    case 'negative-money':
    case 'too-much-money':
    case 'not-a-number':
    case 'not-effects':
    case 'unknown-choice':
    case 'unknown-agency':
    case 'unknown-indicator':
    case 'end-before-start':
    case 'from-not-below-to':
    case 'level-out-of-range':
    case 'wrong-pattern':
    case 'duplicate':
      return t(`paste.unread.${reading.reason}`)
    default:
      return t(`errors.problem.${reading.reason}`, { limit: reading.limit ?? '' })
  }
}

/** What becomes of a row. */
export function rowText(row: PastedRow, state: RowState, isEntering: boolean, t: Translate): string {
  if (row.leftOut) return t(`paste.leftOut.${row.leftOut}`)
  if (state === 'blocked') return t('paste.row.blocked')
  if (state === 'attention') return t(isEntering ? 'paste.row.partly' : 'paste.row.attention')
  return t(isEntering ? 'paste.row.ready' : 'paste.row.skipped')
}

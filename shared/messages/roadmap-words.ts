// What reading a roadmap file says, in words: why it cannot be read, what is wrong where, what was mended.
import { toPlace } from '../base/place.ts'
import type { Problem } from '../base/problem.ts'
import type { Repair } from '../exchange/repair.ts'
import type { RoadmapError } from '../exchange/roadmap-error.ts'
import { formatNumber, type FormatLanguage } from './format.ts'
import type { MessageKey, Translate } from './translate.ts'

export const MEGABYTE = 1_024 * 1_024

/** The sentence for an error: what happened and what to do. */
export function roadmapErrorText(error: RoadmapError, t: Translate, language: FormatLanguage): string {
  switch (error.code) {
    case 'too-large':
      return t('exchange.error.too-large', {
        size: formatNumber(Math.ceil(error.bytes / MEGABYTE), language),
        limit: formatNumber(error.limitBytes / MEGABYTE, language),
      })
    case 'not-json': {
      const [line = '', column = ''] = error.where.split(':')
      return t('exchange.error.not-json', { line, column })
    }
    case 'too-new':
      return t('exchange.error.too-new', { fileVersion: error.fileVersion, ours: error.ours })
    case 'broken':
      return t('exchange.error.broken', { count: error.problems.length })
    case 'cycle':
      return t('exchange.error.cycle', { names: [...error.names, ...error.names.slice(0, 1)].join(' → ') })
    case 'not-text':
      return t('exchange.error.not-text', { at: error.where.replace(/^byte /, '') })
    case 'not-ours':
      return t('exchange.error.not-ours', { found: error.found ?? '' })
    case 'other-format':
      return error.found === null
        ? t('exchange.error.no-format')
        : t('exchange.error.other-format', { found: error.found })
    case 'unknown-version':
      return error.found === undefined
        ? t('exchange.error.no-version')
        : t('exchange.error.unknown-version', { found: error.found })
    case 'digest-mismatch':
      return t(error.isSigned === true ? 'exchange.error.signed-changed' : 'exchange.error.digest-mismatch')
    case 'wrong-signature':
      return t('exchange.error.wrong-signature', { fingerprint: error.fingerprint ?? '?' })
    case 'unreadable':
    case 'return-file':
    case 'empty':
    case 'only-nuls':
    case 'utf-16':
      return t(`exchange.error.${error.code}`)
  }
}

/** The sentence with the first thing that is wrong, where there is room for one line only. */
export function roadmapErrorLine(error: RoadmapError, t: Translate, language: FormatLanguage): string {
  const says = roadmapErrorText(error, t, language)
  const first = error.code === 'broken' ? error.problems[0] : undefined
  return first === undefined
    ? says
    : `${says} ${t('exchange.first', { ...problemWords(first, t, language) })}`
}

const PARTS = [
  'agencies',
  'items',
  'dependencies',
  'assessments',
  'evidence',
  'mappings',
  'reviewNotes',
  'systems',
  'decisions',
] as const

/** The word for a field where there is one, else its name in the file. */
function fieldWord(name: string, t: Translate): string {
  const key = `exchange.field.${name}` as MessageKey
  const word = t(key)
  return word === key ? name : word
}

/** `.effects[0].to` is `kenaikan indikator ke-1, ke tingkat`. */
function fieldText(path: string, t: Translate): string {
  const steps = [...path.matchAll(/([^.[\]]+)(?:\[(\d+)\])?/g)].map(([, name = '', digits]) => {
    const what = fieldWord(name, t)
    return digits === undefined ? what : t('exchange.nth', { what, number: Number(digits) + 1 })
  })
  return steps.join(', ')
}

/**
 * `payload.document.items[3].end` is `Kegiatan ke-4, selesai`, `signature.value` is `Tanda tangan digital, nilai`; any other
 * place outside of the document stays as it is.
 */
export function placeText(where: string, t: Translate): string {
  if (/^signature\b/.test(where)) return fieldText(where, t)
  const [, name, digits, rest = ''] = /^payload\.document\.(\w+)(?:\[(\d+)\])?(.*)$/.exec(where) ?? []
  const isPlan = name === 'plan'
  const part = PARTS.find(one => one === name)
  if (!isPlan && (part === undefined || digits === undefined)) return where
  const row =
    isPlan || part === undefined
      ? t('exchange.part.plan')
      : t(`exchange.part.${part}`, { number: Number(digits) + 1 })
  return [row, fieldText(rest, t)].filter(text => text !== '').join(', ')
}

export interface ProblemWords {
  readonly place: string
  readonly says: string
}

export function problemWords(
  { path, code, limit }: Problem,
  t: Translate,
  language: FormatLanguage,
): ProblemWords {
  const said = { limit: limit === undefined ? '' : formatNumber(limit, language) }
  return { place: placeText(toPlace(path), t), says: t(`errors.problem.${code}`, said) }
}

export function repairWords({ code, where }: Repair, t: Translate): ProblemWords {
  return { place: placeText(where, t), says: t(`exchange.repair.${code}`) }
}

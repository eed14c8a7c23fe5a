// Reads which indicators an item raises: `SPBE 18 1→3; Pemdi 16 1→3`, `I18 1-3`, `I1 I2 → 3`, `1 1→3; 2 1→3`.
import { err, ok, type Result } from '../../base/result.ts'
import type { LevelValue } from '../../domain/assessment.ts'
import type { Framework, Indicator } from '../../domain/framework.ts'
import type { Effect } from '../../domain/item.ts'
import { findFramework } from './meaning.ts'
import type { UnreadReason } from './reading.ts'

export interface EffectScope {
  readonly frameworks: readonly Framework[]
  readonly active: Framework
  readonly baseline: readonly LevelValue[]
}

/** A number as it was written: `I18` names an indicator, `18` may be a level too. */
interface NumberToken {
  readonly value: number
  readonly isIndicator: boolean
}
type Token = NumberToken | { readonly framework: Framework } | 'to' | 'end'

const TOKEN =
  /(?<to>→|->|=>|>|–|-|\bke\b|\bto\b|\bmenjadi\b|\bsampai\b)|(?<number>\d+)|(?<word>\p{L}[\p{L}\d]*)|(?<end>[;\n])/giu
const SILENT = new Set([
  'indikator',
  'indicator',
  'ind',
  'i',
  'no',
  'tingkat',
  'level',
  'lv',
  'dari',
  'from',
  'dan',
  'and',
  'naik',
])

/** The text in tokens; null where a word says nothing to us. */
function tokens(text: string, { frameworks, active }: EffectScope): readonly Token[] | null {
  const found: Token[] = []
  let namesIndicator = false
  for (const { groups = {} } of text.matchAll(TOKEN)) {
    const word = groups['word']?.toLowerCase() ?? ''
    const numbered = /^(?:i|ind|indikator|indicator)(\d+)$/.exec(word)
    if (groups['to'] !== undefined) found.push('to')
    else if (groups['end'] !== undefined) found.push('end')
    else if (groups['number'] !== undefined || numbered)
      found.push({
        value: Number(groups['number'] ?? numbered?.[1]),
        isIndicator: namesIndicator || numbered !== null,
      })
    else if (!SILENT.has(word)) {
      const framework = findFramework(word, frameworks, active.id)
      if (!framework) return null
      found.push({ framework })
    }
    namesIndicator = /^(i|ind|indikator|indicator|no)$/.test(word)
  }
  return found
}

/** What the tokens say, before it is checked: indicators by number, and levels of which the first may be left out. */
interface Claim {
  readonly framework: Framework
  readonly indicators: readonly number[]
  readonly from: number | null
  readonly to: number
}

/** Numbers up to an arrow are indicators, but for a last plain one beside them: that is the level the rise begins at. */
function claims(list: readonly Token[], start: Framework): readonly Claim[] | null {
  const found: Claim[] = []
  let framework = start
  let numbers: NumberToken[] = []
  for (let at = 0; at < list.length; at += 1) {
    const token = list[at] as Token
    if (token === 'end') {
      if (numbers.length > 0) return null
    } else if (token === 'to') {
      const next = list[at + 1]
      if (typeof next !== 'object' || !('value' in next)) return null
      at += 1
      if (next.isIndicator) {
        // `I1–I7`: everything between the two as well.
        const first = numbers.at(-1)
        if (!first || next.value <= first.value || next.value - first.value > 100) return null
        for (let value = first.value + 1; value <= next.value; value += 1)
          numbers.push({ value, isIndicator: true })
        continue
      }
      const last = numbers.at(-1)
      const from = last && !last.isIndicator && numbers.length > 1 ? last.value : null
      const indicators = (from === null ? numbers : numbers.slice(0, -1)).map(({ value }) => value)
      if (indicators.length === 0) return null
      found.push({ framework, indicators, from, to: next.value })
      numbers = []
    } else if ('framework' in token) {
      if (numbers.length > 0) return null
      framework = token.framework
    } else numbers.push(token)
  }
  return numbers.length > 0 ? null : found
}

/** The level from which an indicator rises where the text does not say it: its baseline, cut to a whole level. */
function baselineLevel({ baseline }: EffectScope, framework: Framework, indicator: Indicator): number {
  const level = baseline.find(one => one.frameworkId === framework.id && one.indicatorId === indicator.id)
  return level ? Math.floor(level.value / 1_000) : framework.minLevel
}

export interface ReadEffects {
  readonly effects: readonly Effect[]
  /** Whether a level was taken from the baseline because the text names only the level that is reached. */
  readonly isFromBaseline: boolean
}

/**
 * `readEffects('Pemdi 16 1→3', scope)` is one effect on the sixteenth indicator of that framework, from level 1 to 3.
 * `framework` is the one that is meant where the text names none.
 */
export function readEffects(
  text: string,
  scope: EffectScope,
  framework: Framework = scope.active,
): Result<ReadEffects, UnreadReason> {
  const list = tokens(text, scope)
  const claimed = list && claims(list, framework)
  if (!claimed || claimed.length === 0) return err('not-effects')
  const effects: Effect[] = []
  for (const claim of claimed) {
    const { minLevel, maxLevel, indicators, id } = claim.framework
    for (const number of claim.indicators) {
      const indicator = indicators.find(one => one.number === number)
      if (!indicator) return err('unknown-indicator')
      const from = claim.from ?? baselineLevel(scope, claim.framework, indicator)
      if (from < minLevel || claim.to > maxLevel) return err('level-out-of-range')
      if (from >= claim.to) return err('from-not-below-to')
      if (effects.some(one => one.frameworkId === id && one.indicatorId === indicator.id))
        return err('duplicate')
      effects.push({ frameworkId: id, indicatorId: indicator.id, from, to: claim.to })
    }
  }
  return ok({ effects, isFromBaseline: claimed.some(({ from }) => from === null) })
}

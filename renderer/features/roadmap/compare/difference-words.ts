// A difference in words: `+14 hari`, `−Rp 200 jt`, `I18 2→4, semula 2→3`.
import type { Language } from '../../../../shared/contract/contract.ts'
import type { Effect } from '../../../../shared/domain/item.ts'
import { formatRupiahShort } from '../../../../shared/messages/format.ts'
import type { EffectChange, ItemChange } from '../../../../shared/schedule/differences.ts'
import type { Translate } from '../../../state/i18n.ts'

const signOf = (value: number) => (value < 0 ? '−' : '+')

/** `+14 hari`; empty for 0. */
export function daysText(days: number, t: Translate): string {
  return days === 0 ? '' : t('revisions.differences.days', { sign: signOf(days), count: Math.abs(days) })
}

/** `−Rp 200 jt`; empty for 0. */
export function costText(rupiah: number, language: Language): string {
  return rupiah === 0 ? '' : `${signOf(rupiah)}${formatRupiahShort(Math.abs(rupiah), language)}`
}

const rungs = ({ from, to }: Effect) => `${from}→${to}`

function effectText(change: EffectChange, numberOf: ReadonlyMap<string, number>, t: Translate): string {
  const { before, after } = change
  const indicator = `I${numberOf.get(change.indicatorId) ?? '?'}`
  if (after && before)
    return t('revisions.differences.effectChanged', {
      indicator,
      effect: rungs(after),
      before: rungs(before),
    })
  if (after) return t('revisions.differences.effectAdded', { indicator, effect: rungs(after) })
  return before ? t('revisions.differences.effectRemoved', { indicator, effect: rungs(before) }) : ''
}

/** What else has changed, one line each: name, status, indicators. `numberOf` names indicators by their number. */
export function otherChanges(
  change: ItemChange,
  numberOf: ReadonlyMap<string, number>,
  t: Translate,
): readonly string[] {
  const { before, item } = change
  return [
    ...(before.name === item.name ? [] : [t('revisions.differences.wasCalled', { name: before.name })]),
    ...(before.status === item.status
      ? []
      : [`${t(`domain.status.${before.status}`)} → ${t(`domain.status.${item.status}`)}`]),
    ...change.effects.map(effect => effectText(effect, numberOf, t)),
  ]
}

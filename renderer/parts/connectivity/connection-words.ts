// How the state of a connection looks and reads.
import { CircleCheck, CircleDashed, Clock3, type LucideIcon } from 'lucide-react'
import type { Connection, ConnectionState } from '../../../shared/connectivity/connectivity.ts'
import type { DiagramWords } from '../../../shared/connectivity/diagram.ts'
import { formatDay, formatMonth, type FormatLanguage } from '../../../shared/messages/format.ts'
import type { Translate } from '../../../shared/messages/translate.ts'
import type { Tone } from '../../ui/tone.ts'

export const STATE_ICON: Readonly<Record<ConnectionState, LucideIcon>> = {
  connected: CircleCheck,
  planned: Clock3,
  open: CircleDashed,
}
export const STATE_TONE: Readonly<Record<ConnectionState, Tone>> = {
  connected: 'good',
  planned: 'brand',
  open: 'neutral',
}

/** `sejak 10 Mar 2025`, or the planned day alone. */
export function dayText({ state, day }: Connection, t: Translate, language: FormatLanguage): string {
  if (day === null) return t('common.empty')
  const date = formatDay(day, language)
  return state === 'connected' ? t('connectivity.since', { date }) : date
}

/** In a box of the diagram, where there is room for a few words. */
function boxText(connection: Connection, t: Translate, language: FormatLanguage): string {
  const { state, day } = connection
  if (day === null || state === 'open') return t('connectivity.state.open')
  // Month and year stay together.
  const month = formatMonth(day, language).replaceAll(' ', '\u00a0')
  const when = state === 'connected' ? t('connectivity.since', { date: month }) : month
  return `${t(`connectivity.state.${state}`)} ${when}`
}

export function diagramWords(
  agency: DiagramWords['agency'],
  t: Translate,
  language: FormatLanguage,
): DiagramWords {
  return {
    house: t('connectivity.house'),
    agency,
    state: connection => boxText(connection, t, language),
    targets: names => t('connectivity.targets', { names: names.join(', ') }),
    count: (state, count) => t(`connectivity.diagram.count.${state}`, { count }),
  }
}

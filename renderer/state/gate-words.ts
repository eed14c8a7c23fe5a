// What a fiscal gate is called: a usual gate in the language of the page, one that somebody named as it was typed.
import { DEFAULT_GATES, findUsualKind, type Gate, type UsualGateKind } from '../../shared/domain/gate.ts'
import type { Translate } from './i18n.ts'

type Named = Pick<Gate, 'kind' | 'name'>

/** The kind of a gate that still has its usual name. */
function usualKind({ kind, name }: Named): UsualGateKind | undefined {
  const usual = findUsualKind(name)
  return usual === kind ? usual : undefined
}

/** `DPA terbit`, in English `DPA issued`. */
export function gateName(gate: Named, t: Translate): string {
  const kind = usualKind(gate)
  return kind === undefined ? gate.name : t(`gates.usual.${kind}`)
}

/** The same for the time axis, where there is little room: `Akhir TA`. */
export function shortGateName(gate: Named, t: Translate): string {
  const kind = usualKind(gate)
  return kind === undefined ? gate.name : t(`axis.gate.${kind}`)
}

/** What to store when a name was typed: who types the usual name of the page means the usual gate in every language. */
export function typedGateName({ kind }: Pick<Gate, 'kind'>, typed: string, t: Translate): string {
  const name = typed.trim()
  const usual = DEFAULT_GATES.find(gate => gate.kind === kind)
  return usual && name === t(`gates.usual.${usual.kind}`) ? usual.name : name
}

/** The name of a gate in a step of the history, where nothing but the name is left of it. */
export function notedGateName(name: string, t: Translate): string {
  const kind = findUsualKind(name)
  return kind === undefined ? name : t(`gates.usual.${kind}`)
}

// How a dependency stands in a cell. Without any schema, for the page writes it.
import type { Dependency, DependencyKind } from '../../domain/dependency.ts'

const KIND_SIGNS = {
  'finish-start': 'FS',
  'start-start': 'SS',
  'finish-finish': 'FF',
} as const satisfies Record<DependencyKind, string>

/** `writeWait('3', …)` is `3`, `3 SS` or `3 FS-2`: the usual kind without a lag is the number alone. */
export function writeWait(number: string, { kind, lagDays }: Pick<Dependency, 'kind' | 'lagDays'>): string {
  if (kind === 'finish-start' && lagDays === 0) return number
  const lag = lagDays === 0 ? '' : lagDays > 0 ? `+${lagDays}` : String(lagDays)
  return `${number} ${KIND_SIGNS[kind]}${lag}`
}

// The keys that lead from one indicator to another.

const STEPS = { ArrowDown: 1, ArrowUp: -1, Home: 'first', End: 'last' } as const
type Step = 1 | -1 | 'first' | 'last'

/** Where a key leads: Enter goes on as the arrow down does; undefined for any other key. */
export function stepOf({
  key,
  shiftKey,
}: {
  readonly key: string
  readonly shiftKey: boolean
}): Step | undefined {
  if (key === 'Enter') return shiftKey ? -1 : 1
  return key in STEPS ? STEPS[key as keyof typeof STEPS] : undefined
}

/** Gives the focus to the next (1) or previous (−1) indicator, or to the first or last one. */
export function walk(from: HTMLElement, step: Step): void {
  const cells = [...(from.closest('[data-walk]')?.querySelectorAll<HTMLElement>('[data-indicator]') ?? [])]
  const at = cells.findIndex(cell => cell.contains(from))
  const target = step === 'first' ? cells[0] : step === 'last' ? cells.at(-1) : cells[at + step]
  target?.focus({ preventScroll: true })
  target?.scrollIntoView({ block: 'nearest' })
}

// The colours of the canvas, read from the same tokens as the rest of the page.
import type { Category } from '../../../../shared/domain/item.ts'
import type { Tone } from '../../../ui/tone.ts'

export interface BarColors {
  readonly ink: string
  readonly soft: string
}
export interface Palette {
  readonly category: Readonly<Record<Category, BarColors>>
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly line: string
  readonly lineStrong: string
  readonly surface: string
  readonly surface2: string
  readonly brand: string
  readonly brandSoft: string
  readonly focus: string
  /** What leads to the target: the critical path. */
  readonly target: string
  readonly today: string
  readonly warn: string
  /** For words in the colour of a warning. */
  readonly warnInk: string
  readonly danger: string
  readonly targetInk: string
  /** The predicates of the index, by the tone of their place on the scale. */
  readonly scale: ReadonlyMap<Tone, string>
  /** Hues that only tell curves apart. */
  readonly curves: readonly string[]
  readonly font: string
}

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(name).trim()
  const bar = (name: string) => ({ ink: token(`--${name}`), soft: token(`--${name}-soft`) })
  return {
    category: { instrument: bar('instrumen'), infrastructure: bar('sarana'), people: bar('sdm') },
    ink: token('--ink'),
    ink2: token('--ink-2'),
    ink3: token('--ink-3'),
    line: token('--line'),
    lineStrong: token('--line-strong'),
    surface: token('--surface'),
    surface2: token('--surface-2'),
    brand: token('--brand'),
    brandSoft: token('--brand-soft'),
    focus: token('--focus'),
    target: token('--target'),
    today: token('--today'),
    warn: token('--cukup'),
    warnInk: token('--cukup-ink'),
    danger: token('--kurang'),
    targetInk: token('--target-ink'),
    scale: new Map([
      ['scale-1', token('--kurang')],
      ['scale-2', token('--cukup')],
      ['scale-3', token('--baik')],
      ['scale-4', token('--sangat-baik')],
      ['scale-5', token('--memuaskan')],
    ]),
    curves: [token('--curve-1'), token('--curve-2'), token('--curve-3'), token('--curve-4')],
    font: token('--font'),
  }
}

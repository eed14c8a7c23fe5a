// The colours of the canvas, read from the same tokens as the rest of the page.
import type { Category } from '../../../../shared/domain/item.ts'

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
  readonly today: string
  readonly warn: string
  readonly danger: string
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
    today: token('--today'),
    warn: token('--cukup'),
    danger: token('--kurang'),
    font: token('--font'),
  }
}

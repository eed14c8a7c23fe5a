// How slides in a file look: as on the projector (design/presentasi.png). Places are pixels of a 1920 × 1080 screen.
import type { Category } from '../../../shared/domain/item.ts'
import { PALETTES } from '../../../shared/picture/palettes.ts'

export type SlideTheme = 'light' | 'dark'

export interface SlideLook {
  readonly ground: string
  readonly panel: string
  readonly line: string
  readonly ink: string
  readonly ink2: string
  readonly index: string
  readonly target: string
  readonly today: string
  readonly category: Readonly<Record<Category, { readonly ink: string; readonly soft: string }>>
}

/** PowerPoint wants colours without their sign. */
const bare = (color: string) => color.slice(1).toUpperCase()

function lookOf(theme: SlideTheme, ground: string, panel: string, index: string): SlideLook {
  const palette = PALETTES[theme]
  const category = (name: Category) => ({ ink: bare(palette[name]), soft: bare(palette[`${name}-soft`]) })
  return {
    ground: bare(ground),
    panel: bare(panel),
    line: bare(palette['line-strong']),
    ink: bare(palette.ink),
    ink2: bare(palette['ink-2']),
    index: bare(index),
    target: bare(palette.target),
    today: bare(palette.today),
    category: {
      instrument: category('instrument'),
      infrastructure: category('infrastructure'),
      people: category('people'),
    },
  }
}

// The ground of a projector in the dark is darker than a card of the page; the light index must stand 7:1 from white.
export const SLIDE_LOOKS: Readonly<Record<SlideTheme, SlideLook>> = {
  light: lookOf('light', PALETTES.light.ground, PALETTES.light.panel, '#084a8d'),
  dark: lookOf('dark', '#0f151d', PALETTES.dark.ground, PALETTES.dark.index),
}

/** Sizes of letters. The smallest is what the last row of a hall can read. */
export const SIZE = {
  least: 24,
  text: 28,
  lead: 36,
  title: 56,
  twoLines: 38,
  message: 44,
  number: 64,
  cover: 88,
} as const

export const SCREEN = { width: 1920, height: 1080 } as const
export const MARGIN = 64
/** What is between title and foot. */
export const BODY = { top: 268, bottom: 996 } as const

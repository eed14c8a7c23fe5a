// What the roles of a drawing look like: as the page in light and dark, and black on white for a printer without colours.
// The first two are the tokens of the page (renderer/ui/tokens.css; a test holds them together).
import type { Role } from './drawing.ts'

export type Palette = Readonly<Record<Role, string>>
export type PaletteName = 'light' | 'dark' | 'print'

const light: Palette = {
  ground: '#ffffff',
  panel: '#f6f7f9',
  line: '#e1e5ea',
  'line-strong': '#c5ccd6',
  ink: '#16202e',
  'ink-2': '#4a5768',
  index: '#0b5cad',
  target: '#7a1fa2',
  today: '#d0021b',
  late: '#b03225',
  instrument: '#2b5fb8',
  'instrument-soft': '#dfe9f8',
  infrastructure: '#0a7f62',
  'infrastructure-soft': '#dbf1ea',
  people: '#b35a00',
  'people-soft': '#fbeadb',
  'series-0': '#2b5fb8',
  'series-1': '#0a7f62',
  'series-2': '#b35a00',
  'series-3': '#a3246f',
  'series-4': '#006d77',
  'series-5': '#4d661f',
  'series-6': '#7a1fa2',
  'series-7': '#c0392b',
  'series-8': '#0a6f8f',
  'series-9': '#4a5768',
}

const dark: Palette = {
  ground: '#171f2a',
  panel: '#1e2835',
  line: '#2a3645',
  'line-strong': '#42536a',
  ink: '#eef2f7',
  'ink-2': '#b4c0cf',
  index: '#5aa9f0',
  target: '#c98be6',
  today: '#ff6b6b',
  late: '#f28e83',
  instrument: '#7aa5ee',
  'instrument-soft': '#1d2f4d',
  infrastructure: '#46c3a0',
  'infrastructure-soft': '#12382f',
  people: '#f0a252',
  'people-soft': '#432a10',
  'series-0': '#7aa5ee',
  'series-1': '#46c3a0',
  'series-2': '#f0a252',
  'series-3': '#f08cc4',
  'series-4': '#4cc3d3',
  'series-5': '#b5cc6a',
  'series-6': '#c98be6',
  'series-7': '#ef7a6d',
  'series-8': '#56b7d6',
  'series-9': '#b4c0cf',
}

const BLACK = '#000000'
const WHITE = '#ffffff'
const GREY = '#8c8c8c'
const PALE = '#c8c8c8'
const DEEP = '#4d4d4d'

/** Patterns and words alone tell apart. */
const print: Palette = {
  ...light,
  panel: WHITE,
  line: PALE,
  'line-strong': GREY,
  ink: BLACK,
  'ink-2': BLACK,
  index: BLACK,
  target: BLACK,
  today: BLACK,
  late: BLACK,
  instrument: DEEP,
  'instrument-soft': WHITE,
  infrastructure: DEEP,
  'infrastructure-soft': WHITE,
  people: DEEP,
  'people-soft': WHITE,
  'series-0': DEEP,
  'series-1': DEEP,
  'series-2': DEEP,
  'series-3': DEEP,
  'series-4': DEEP,
  'series-5': DEEP,
  'series-6': DEEP,
  'series-7': DEEP,
  'series-8': DEEP,
  'series-9': DEEP,
}

export const PALETTES: Readonly<Record<PaletteName, Palette>> = { light, dark, print }

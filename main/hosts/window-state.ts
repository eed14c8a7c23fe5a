// Where the window stood last: a small file beside the data. Losing it costs nobody anything.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import * as z from 'zod'

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface WindowState {
  /** Undefined lets the system choose the place. */
  readonly place: { readonly x: number; readonly y: number } | undefined
  readonly width: number
  readonly height: number
  readonly isMaximized: boolean
}

const stateSchema = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() }),
  isMaximized: z.boolean(),
})
type StoredState = z.infer<typeof stateSchema>

export const MIN_WIDTH = 960
export const MIN_HEIGHT = 600
const DEFAULT: WindowState = { place: undefined, width: 1_440, height: 900, isMaximized: false }
/** So much of the title bar must be on a screen, in pixels, for the window to be caught with the mouse. */
const GRIP = 120

/** The remembered state, kept to the screens of today: a projector may have been unplugged since. */
export function fitToScreens(stored: StoredState | undefined, workAreas: readonly Rectangle[]): WindowState {
  if (stored === undefined) return DEFAULT
  const { bounds, isMaximized } = stored
  const home = workAreas.find(area => isWithinReach(bounds, area))
  const width = Math.max(bounds.width, MIN_WIDTH)
  const height = Math.max(bounds.height, MIN_HEIGHT)
  if (home === undefined) return { ...DEFAULT, isMaximized }
  return {
    place: { x: bounds.x, y: bounds.y },
    width: Math.min(width, home.width),
    height: Math.min(height, home.height),
    isMaximized,
  }
}

function isWithinReach(bounds: Rectangle, area: Rectangle): boolean {
  const visibleWidth = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
  return visibleWidth >= GRIP && bounds.y >= area.y && bounds.y <= area.y + area.height - GRIP
}

/** What the file says; undefined where there is none or it says nothing usable. */
export function readWindowState(file: string): StoredState | undefined {
  try {
    return stateSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data
  } catch {
    return undefined // the first start, or a file that was cut short: the default place will do
  }
}

/** Writes beside and renames, so that a crash leaves the old file. A full disk is reported, not thrown: the window closes. */
export function writeWindowState(file: string, state: StoredState): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(state))
    renameSync(`${file}.new`, file)
  } catch (error) {
    process.stderr.write(`window state not kept: ${String(error)}\n`)
  }
}

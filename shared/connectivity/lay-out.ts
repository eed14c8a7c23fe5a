// Where the groups of the diagram stand: left and right of the data house, in rows, so that the whole picture can be shown as
// large as may be. Sizes are those that boxes come out with, near enough to choose by.
import type { AgencyId } from '../domain/agency.ts'
import type { Connection } from './connectivity.ts'

/** The systems of one agency. */
export interface AgencyConnections {
  readonly agencyId: AgencyId
  readonly connections: readonly Connection[]
}

/** Pixels; the picture is laid out for a window of these proportions. */
const BOX = { width: 215, height: 68 }
const GROUP = { width: 50, height: 54 }
const HOUSE_WIDTH = 400
const WINDOW = { width: 1_280, height: 680 }
const MOST_COLUMNS = 5
const MOST_IN_A_ROW = 8
/** Shown smaller than this nobody reads a box, and lines of single agencies have to go. */
const READABLE = 0.4

export interface Side {
  readonly isLeft: boolean
  readonly rows: (readonly AgencyConnections[])[]
}

export interface LayOut {
  readonly sides: readonly Side[]
  /** Boxes beside each other in a group. */
  readonly columns: number
  /** Groups stand beside each other, so that no line leads past one to the house: the lines are those of a side. */
  readonly isCrowded: boolean
  /** The part of its size at which the window holds the picture; above 1 there is room left. */
  readonly scale: number
}

interface Filling extends Side {
  width: number
  height: number
}

/** Each row of groups goes to the side that is lower so far. */
function divide(groups: readonly AgencyConnections[], columns: number, inRow: number): LayOut {
  const sides = [true, false].map((isLeft): Filling => ({ isLeft, rows: [], width: 0, height: 0 }))
  for (let first = 0; first < groups.length; first += inRow) {
    const row = groups.slice(first, first + inRow)
    const side = sides.reduce((best, one) => (one.height < best.height ? one : best))
    side.rows.push(row)
    const widths = row.map(
      ({ connections }) => Math.min(columns, connections.length) * BOX.width + GROUP.width,
    )
    const most = Math.max(...row.map(({ connections }) => Math.ceil(connections.length / columns)))
    side.width = Math.max(
      side.width,
      widths.reduce((sum, width) => sum + width, 0),
    )
    side.height += most * BOX.height + GROUP.height
  }
  const width = sides.reduce((sum, side) => sum + side.width, HOUSE_WIDTH)
  const height = Math.max(1, ...sides.map(side => side.height))
  return {
    sides: sides.map(({ isLeft, rows }) => ({ isLeft, rows })),
    columns,
    isCrowded: inRow > 1,
    scale: Math.min(WINDOW.width / width, WINDOW.height / height),
  }
}

const largest = (choices: readonly LayOut[]) =>
  choices.reduce((best, one) => (one.scale > best.scale ? one : best))

/** The lay-out in which the whole picture can be shown largest; with a line for every agency as long as it can be read. */
export function layOut(groups: readonly AgencyConnections[]): LayOut {
  const widest = Math.max(1, ...groups.map(({ connections }) => connections.length))
  const columns = Array.from({ length: Math.min(MOST_COLUMNS, widest) }, (_, at) => at + 1)
  const best = largest(columns.map(count => divide(groups, count, 1)))
  if (best.scale >= READABLE) return best
  const inRows = Array.from({ length: MOST_IN_A_ROW - 1 }, (_, at) => at + 2)
  return largest(columns.flatMap(count => inRows.map(inRow => divide(groups, count, inRow))))
}

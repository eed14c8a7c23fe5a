// Where the groups of the diagram stand: left and right of the data house, so that the whole picture can be shown as large as
// may be; and where it could not be read any more, in blocks below each other, each around the house. Sizes are those that
// boxes come out with, near enough to choose by.
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
/** Shown smaller than this nobody reads a box. */
const READABLE = 0.55
/** Two beside each other on both sides of the house are as wide as the window. */
const BLOCK_COLUMNS = 2

export interface Side {
  readonly isLeft: boolean
  readonly groups: readonly AgencyConnections[]
}

/** What stands around one house. */
export type Block = readonly Side[]

export interface LayOut {
  readonly blocks: readonly Block[]
  /** Boxes beside each other in a group. */
  readonly columns: number
}

interface Filling extends Side {
  readonly groups: AgencyConnections[]
  height: number
}

const rowsOf = ({ connections }: AgencyConnections, columns: number) =>
  Math.ceil(connections.length / columns)
const heightOf = (group: AgencyConnections, columns: number) =>
  rowsOf(group, columns) * BOX.height + GROUP.height
const widthOf = ({ connections }: AgencyConnections, columns: number) =>
  Math.min(columns, connections.length) * BOX.width + GROUP.width

/** Each group goes to the side that is lower so far. */
function divide(groups: readonly AgencyConnections[], columns: number): readonly Filling[] {
  const sides = [true, false].map((isLeft): Filling => ({ isLeft, groups: [], height: 0 }))
  for (const group of groups) {
    const side = sides.reduce((best, one) => (one.height < best.height ? one : best))
    side.groups.push(group)
    side.height += heightOf(group, columns)
  }
  return sides
}

/** The part of its size at which the window holds the block; above 1 there is room left. */
function scaleOf(sides: readonly Filling[], columns: number): number {
  const widths = sides.map(({ groups }) => Math.max(0, ...groups.map(group => widthOf(group, columns))))
  const width = widths.reduce((sum, one) => sum + one, HOUSE_WIDTH)
  const height = Math.max(1, ...sides.map(side => side.height))
  return Math.min(WINDOW.width / width, WINDOW.height / height)
}

/** As many groups in their order as the window holds around one house, and one at least. */
function divideIntoBlocks(groups: readonly AgencyConnections[]): readonly Block[] {
  const blocks: (readonly Filling[])[] = []
  let inBlock: readonly AgencyConnections[] = []
  for (const group of groups) {
    const next = divide([...inBlock, group], BLOCK_COLUMNS)
    const isFull = inBlock.length > 0 && Math.max(...next.map(({ height }) => height)) > WINDOW.height
    inBlock = isFull ? [group] : [...inBlock, group]
    if (isFull) blocks.push(divide(inBlock, BLOCK_COLUMNS))
    else blocks.splice(-1, 1, next)
  }
  return blocks
}

/** One block as long as the whole picture can be read in the window. */
export function layOut(groups: readonly AgencyConnections[]): LayOut {
  const widest = Math.max(1, ...groups.map(({ connections }) => connections.length))
  const [best] = Array.from({ length: Math.min(MOST_COLUMNS, widest) }, (_, at) => {
    const sides = divide(groups, at + 1)
    return { sides, columns: at + 1, scale: scaleOf(sides, at + 1) }
  }).toSorted((a, b) => b.scale - a.scale)
  return best !== undefined && best.scale >= READABLE
    ? { blocks: [best.sides], columns: best.columns }
    : { blocks: divideIntoBlocks(groups), columns: BLOCK_COLUMNS }
}

// The connections as the source of a Mermaid flowchart: the data house in the middle, every agency a group beside it. Lines
// lead from a group, not from every system: sixty lines into one point say nothing any more. How a system stands is written
// in its box and shown by the line around it.
import { toMermaidText } from '../base/mermaid-text.ts'
import type { AgencyId } from '../domain/agency.ts'
import type { Connection, ConnectionState } from './connectivity.ts'
import { layOut, type AgencyConnections } from './lay-out.ts'

export type { AgencyConnections }

export interface DiagramWords {
  readonly house: string
  readonly agency: (id: AgencyId) => string
  /** An agency that has no lines of its own, with how many of its systems are connected. */
  readonly crowded: (id: AgencyId, connected: number, total: number) => string
  /** How one system stands: `sejak 10 Mar 2025`. */
  readonly state: (connection: Connection) => string
  /** What else a system is connected to. A box for each would make the picture half as large again. */
  readonly targets: (names: readonly string[]) => string
  /** How many systems a line stands for: `3 terhubung`. */
  readonly count: (state: 'connected' | 'planned', count: number) => string
}

/** Any text as a label: `SIAK "lama"` is `"SIAK #34;lama#34;"`. */
const label = (...lines: readonly string[]) => `"${lines.map(line => toMermaidText(line)).join('<br/>')}"`

const STATE_CLASS: Readonly<Record<ConnectionState, string>> = {
  connected: 'connected',
  planned: 'planned',
  open: 'open',
}

/** Rows: a chain that is not drawn keeps what is in it side by side. */
const chains = (rows: readonly (readonly string[])[]) =>
  rows.flatMap(row => (row.length > 1 ? [`    ${row.join(' ~~~ ')}`] : []))

const inRows = (ids: readonly string[], columns: number) =>
  Array.from({ length: Math.ceil(ids.length / columns) }, (_, row) =>
    ids.slice(row * columns, (row + 1) * columns),
  )

interface Place {
  readonly group: AgencyConnections
  readonly id: string
}

function groupLines({ group, id }: Place, title: string, columns: number, words: DiagramWords) {
  const boxes = group.connections.map((connection, at) => {
    const { targets } = connection
    const other = targets.length > 0 ? [words.targets(targets)] : []
    const text = label(connection.name, words.state(connection), ...other)
    const shape = connection.kind === 'dataset' ? `([${text}])` : `[${text}]`
    return `    ${id}s${at}${shape}:::${STATE_CLASS[connection.state]}`
  })
  const ids = group.connections.map((_, at) => `${id}s${at}`)
  return [
    `  subgraph ${id}[${label(title)}]`,
    '    direction LR',
    ...boxes,
    ...chains(inRows(ids, columns)),
    '  end',
  ]
}

const countOf = (connections: readonly Connection[], state: ConnectionState) =>
  connections.filter(one => one.state === state).length

/** A line to the house for each state that any of the connections has. */
function houseLines(
  connections: readonly Connection[],
  id: string,
  isLeft: boolean,
  words: DiagramWords,
): readonly string[] {
  const [connected, planned] = [countOf(connections, 'connected'), countOf(connections, 'planned')]
  const line = (arrow: string) => (isLeft ? `  ${id} ${arrow} house` : `  house ${arrow} ${id}`)
  return [
    ...(connected > 0 ? [line(`== ${label(words.count('connected', connected))} ===`)] : []),
    ...(planned > 0 ? [line(`-. ${label(words.count('planned', planned))} .-`)] : []),
    // Nothing connects it; it still has its place at the house.
    ...(connected + planned === 0 ? [line('~~~')] : []),
  ]
}

interface PlacedSide {
  readonly isLeft: boolean
  readonly rows: readonly (readonly Place[])[]
}

/** Every agency with lines of its own. */
function sideLines({ isLeft, rows }: PlacedSide, columns: number, words: DiagramWords) {
  const places = rows.flat()
  return {
    boxes: places.flatMap(place => groupLines(place, words.agency(place.group.agencyId), columns, words)),
    lines: places.flatMap(({ group, id }) => houseLines(group.connections, id, isLeft, words)),
  }
}

/** All agencies of a side in one frame that is not drawn, with lines for all of them. */
function crowdedLines({ isLeft, rows }: PlacedSide, columns: number, words: DiagramWords) {
  const places = rows.flat()
  const id = isLeft ? 'left' : 'right'
  const titleOf = ({ agencyId, connections }: AgencyConnections) =>
    words.crowded(agencyId, countOf(connections, 'connected'), connections.length)
  return {
    boxes: [
      `  subgraph ${id}[" "]`,
      '    direction LR',
      ...places.flatMap(place => groupLines(place, titleOf(place.group), columns, words)),
      ...chains(rows.map(row => row.map(place => place.id))),
      '  end',
      `  style ${id} fill:none,stroke:none`,
    ],
    lines: houseLines(
      places.flatMap(({ group }) => group.connections),
      id,
      isLeft,
      words,
    ),
  }
}

/**
 * The picture of `groups`. A group of two systems, one connected, is a box of two boxes with one thick line to the data house
 * that says `1 terhubung`. Whatever names hold, they are text.
 */
export function toDiagram(groups: readonly AgencyConnections[], words: DiagramWords): string {
  const { sides, columns, isCrowded } = layOut(groups)
  let count = 0
  const nextId = () => {
    count += 1
    return `a${count}`
  }
  const drawn = sides
    .filter(({ rows }) => rows.length > 0)
    .map(({ isLeft, rows }) => ({
      isLeft,
      rows: rows.map(row => row.map((group): Place => ({ group, id: nextId() }))),
    }))
    .map(side => (isCrowded ? crowdedLines(side, columns, words) : sideLines(side, columns, words)))
  return [
    'flowchart LR',
    `  house[(${label(words.house)})]:::house`,
    ...drawn.flatMap(({ boxes }) => boxes),
    ...drawn.flatMap(({ lines }) => lines),
    '  classDef connected stroke-width:2.5px',
    '  classDef planned stroke-dasharray:6 4',
    '  classDef open stroke-dasharray:1 4',
    '  classDef house stroke-width:3px,font-weight:bold',
    '',
  ].join('\n')
}

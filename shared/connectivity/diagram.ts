// The connections as the source of a Mermaid flowchart: the data house in the middle, every agency a group beside it. Lines
// lead from a group, not from every system: sixty lines into one point say nothing any more. How a system stands is written
// in its box and shown by the line around it. Where there are many agencies the house is drawn again for the next of them, so
// that every line is short.
import { toMermaidText } from '../base/mermaid-text.ts'
import type { AgencyId } from '../domain/agency.ts'
import type { Connection, ConnectionState } from './connectivity.ts'
import { layOut, type AgencyConnections, type Block } from './lay-out.ts'

export type { AgencyConnections }

export interface DiagramWords {
  readonly house: string
  readonly agency: (id: AgencyId) => string
  /** How one system stands: `sejak 10 Mar 2025`. */
  readonly state: (connection: Connection) => string
  /** What else a system is connected to. A box for each would make the picture half as large again. */
  readonly targets: (names: readonly string[]) => string
  /** How many systems a line stands for: `3 terhubung`. */
  readonly count: (state: ConnectionState, count: number) => string
}

/** Any text as a label: `SIAK "lama"` is `"SIAK #34;lama#34;"`. */
const label = (...lines: readonly string[]) => `"${lines.map(line => toMermaidText(line)).join('<br/>')}"`

const STATE_CLASS: Readonly<Record<ConnectionState, string>> = {
  connected: 'connected',
  planned: 'planned',
  open: 'open',
}

/** The kind of line to the house; thin is what nobody plans, and it is dotted besides. */
const ARROW: Readonly<Record<ConnectionState, (text: string) => string>> = {
  connected: text => `== ${text} ===`,
  planned: text => `-. ${text} .-`,
  open: text => `-- ${text} ---`,
}
const STATES = ['connected', 'planned', 'open'] as const

interface Place {
  readonly group: AgencyConnections
  readonly id: string
}

/** Rows: a chain that is not drawn keeps what is in it side by side. One row alone needs none. */
function chainsOf(ids: readonly string[], columns: number): readonly string[] {
  const rows = Array.from({ length: Math.ceil(ids.length / columns) }, (_, row) =>
    ids.slice(row * columns, (row + 1) * columns),
  )
  return rows.length === 1 ? [] : rows.flatMap(row => (row.length > 1 ? [`    ${row.join(' ~~~ ')}`] : []))
}

function groupLines({ group, id }: Place, columns: number, words: DiagramWords) {
  const boxes = group.connections.map((connection, at) => {
    const { targets } = connection
    const other = targets.length > 0 ? [words.targets(targets)] : []
    const text = label(connection.name, words.state(connection), ...other)
    const shape = connection.kind === 'dataset' ? `([${text}])` : `[${text}]`
    return `    ${id}s${at}${shape}:::${STATE_CLASS[connection.state]}`
  })
  const ids = group.connections.map((_, at) => `${id}s${at}`)
  return [
    `  subgraph ${id}[${label(words.agency(group.agencyId))}]`,
    `    direction ${ids.length > columns ? 'LR' : 'TB'}`,
    ...boxes,
    ...chainsOf(ids, columns),
    '  end',
  ]
}

/** A line to the house for each state that any of its systems has. */
function houseLines({ group, id }: Place, house: string, isLeft: boolean, words: DiagramWords) {
  return STATES.flatMap(state => {
    const count = group.connections.filter(one => one.state === state).length
    if (count === 0) return []
    const arrow = ARROW[state](label(words.count(state, count)))
    return [isLeft ? `  ${id} ${arrow} ${house}` : `  ${house} ${arrow} ${id}`]
  })
}

/** One house with its groups and their lines. */
function blockLines(block: Block, house: string, columns: number, words: DiagramWords): readonly string[] {
  const places = block.flatMap(({ isLeft, groups }) =>
    groups.map((group, at) => ({ group, isLeft, id: `${house}${isLeft ? 'l' : 'r'}${at + 1}` })),
  )
  return [
    `  ${house}[(${label(words.house)})]:::house`,
    ...places.flatMap(place => groupLines(place, columns, words)),
    ...places.flatMap(place => houseLines(place, house, place.isLeft, words)),
  ]
}

const CHAIN = /^ {4}\w+ ~~~ /
const HOUSE_LINE = /^ {2}\w+ (?:==|-\.|--) /
const OPEN_LINE = /^ {2}\w+ -- /

/** Which lines, counted as Mermaid counts them, say that nobody plans anything. A name is never at the start of a line. */
function openLines(lines: readonly string[]): readonly number[] {
  let count = 0
  return lines.flatMap(line => {
    const place = count
    if (CHAIN.test(line)) count += line.split(' ~~~ ').length - 1
    else if (HOUSE_LINE.test(line)) count += 1
    return OPEN_LINE.test(line) ? [place] : []
  })
}

/**
 * The picture of `groups`. A group of two systems, one connected, is a box of two boxes with one thick line to the data house
 * that says `1 terhubung`. Whatever names hold, they are text.
 */
export function toDiagram(groups: readonly AgencyConnections[], words: DiagramWords): string {
  const { blocks, columns } = layOut(groups)
  const blocksLines = blocks.map((block, at) => {
    const drawn = blockLines(block, `house${at + 1}`, columns, words)
    return blocks.length === 1
      ? drawn
      : [
          `  subgraph block${at + 1}[" "]`,
          '    direction LR',
          ...drawn,
          '  end',
          `  style block${at + 1} fill:none,stroke:none`,
        ]
  })
  // What comes last is laid out above the rest.
  const lines = blocksLines.toReversed().flat()
  const open = openLines(lines)
  return [
    'flowchart LR',
    ...lines,
    ...(open.length > 0 ? [`  linkStyle ${open.join()} stroke-dasharray:1 4`] : []),
    '  classDef connected stroke-width:2.5px',
    '  classDef planned stroke-dasharray:6 4',
    '  classDef open stroke-dasharray:1 4',
    '  classDef house stroke-width:3px,font-weight:bold',
    '',
  ].join('\n')
}

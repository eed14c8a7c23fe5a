// The numbers of all runs as one table per size, and their place in docs/benchmarks.md.
import type { Frames, Run } from './measure-page.ts'

export const CONTESTANTS = [
  { name: 'ours', title: 'Peta Rencana', page: '/index.html', canDrag: true },
  { name: 'dhtmlx', title: 'dhtmlx-gantt', page: '/peers/dhtmlx.html', canDrag: true },
  { name: 'svar', title: 'SVAR Gantt', page: '/peers/svar.html', canDrag: true },
  { name: 'bare', title: 'bars only', page: '/peers/bare.html', canDrag: false },
] as const
export type Contestant = (typeof CONTESTANTS)[number]

interface Row {
  readonly title: string
  readonly digits: number
  /** Null where the contestant cannot do it. */
  readonly read: (run: Run) => number | null
}

function frameRows(title: string, read: (run: Run) => Frames | null): Row[] {
  return [
    { title: `${title}, frame p50 (ms)`, digits: 1, read: run => read(run)?.p50 ?? null },
    { title: `${title}, frame p95 (ms)`, digits: 1, read: run => read(run)?.p95 ?? null },
    { title: `${title}, longest frame (ms)`, digits: 1, read: run => read(run)?.max ?? null },
    {
      title: `${title}, frames over 33 ms (%)`,
      digits: 1,
      read: run => {
        const frames = read(run)
        return frames && frames.late * 100
      },
    },
  ]
}

const ROWS: readonly Row[] = [
  { title: 'load until complete (ms)', digits: 0, read: run => run.loadMs },
  { title: 'heap after GC (MB)', digits: 2, read: run => run.heapMb },
  { title: 'of it, added by the load (MB)', digits: 2, read: run => run.heapAddedMb },
  { title: 'DOM elements', digits: 0, read: run => run.elements },
  { title: 'one edit until painted (ms)', digits: 0, read: run => run.editMs },
  { title: 'zoom day to month (ms)', digits: 0, read: run => run.zoomMs },
  ...frameRows('scroll', run => run.scroll),
  ...frameRows('drag', run => run.drag),
]

/** The middle value: `median([3, 1, 2])` is 2; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN
  return (lower + upper) / 2
}

export interface Measured {
  readonly count: number
  readonly runs: ReadonlyMap<Contestant, readonly Run[]>
}

/** Title and cells of every line of one size, the medians of the runs. */
function linesOf({ runs }: Measured): string[][] {
  return ROWS.map(({ title, digits, read }) => [
    title,
    ...[...runs.values()].map(all => {
      const values = all.flatMap(run => read(run) ?? [])
      return values.length === 0 ? '–' : median(values).toFixed(digits)
    }),
  ])
}

const heads = ({ count, runs }: Measured) => [
  `${count.toLocaleString('en')} tasks`,
  ...[...runs.keys()].map(({ title }) => title),
]

const TITLE_WIDTH = 34
const CELL_WIDTH = 14

/** The table of one size as it is printed. */
export function printedTable(measured: Measured): string {
  return [heads(measured), ...linesOf(measured)]
    .map(line =>
      line.map((cell, i) => (i === 0 ? cell.padEnd(TITLE_WIDTH) : cell.padStart(CELL_WIDTH))).join(''),
    )
    .join('\n')
}

function markdownTable(measured: Measured): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const head = heads(measured)
  return [
    row(head),
    `|---|${head
      .slice(1)
      .map(() => '--:|')
      .join('')}`,
    ...linesOf(measured).map(row),
  ].join('\n')
}

const BEGIN = '<!-- timeline: begin -->'
const END = '<!-- timeline: end -->'

/** The document with the tables between its two marks; throws where it has no such marks. */
export function withTables(document: string, facts: string, measured: readonly Measured[]): string {
  const begin = document.indexOf(BEGIN)
  const end = document.indexOf(END)
  if (begin === -1 || end < begin) throw new Error(`the document has no ${BEGIN} and ${END}`)
  const made = [facts, ...measured.map(markdownTable)].join('\n\n')
  return `${document.slice(0, begin + BEGIN.length)}\n${made}\n${document.slice(end)}`
}

// The text of a document before it is written in any language of files: headings, paragraphs, lists and tables.

export interface TextTable {
  readonly columns: readonly {
    readonly head: string
    readonly isNumber: boolean
    readonly isShort: boolean
  }[]
  /** Several texts of a cell stand below each other. */
  readonly rows: readonly (readonly (readonly string[])[])[]
}

export type Block =
  | { readonly kind: 'heading'; readonly depth: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly lines: readonly string[] }
  | ({ readonly kind: 'table' } & TextTable)

export const heading = (depth: 2 | 3, text: string): Block => ({ kind: 'heading', depth, text })

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

/** Without lines it says `empty` instead. */
export function list(lines: readonly string[], empty: string): Block {
  return lines.length === 0 ? paragraph(empty) : { kind: 'list', lines }
}

export interface TextColumn<Line> {
  readonly head: string
  readonly isNumber?: boolean
  /** Days and names of a word or two: each stands in one line. */
  readonly isShort?: boolean
  readonly toText: (line: Line) => string | readonly string[]
}

/** Without lines it says `empty` instead. */
export function table<Line>(
  columns: readonly TextColumn<Line>[],
  lines: readonly Line[],
  empty: string,
): Block {
  if (lines.length === 0) return paragraph(empty)
  const cellOf = (text: string | readonly string[]) => (typeof text === 'string' ? [text] : text)
  return {
    kind: 'table',
    columns: columns.map(({ head, isNumber = false, isShort = false }) => ({ head, isNumber, isShort })),
    rows: lines.map(line => columns.map(({ toText }) => cellOf(toText(line)))),
  }
}

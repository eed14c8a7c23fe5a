// Markdown by CommonMark, with the tables of GitHub: names stay text whatever they hold. What stands in it is the caller's.

/** What means something anywhere in a line; a `$` begins a formula for some readers. */
const SIGNS = /[\\`*_[\]<>|~$&]/g
/** What means something at the beginning of a line only: a heading, a list, a rule. */
const BEGINS = /^(?:#|[+-](?=[\s+-]|$))/
const BEGINS_NUMBER = /^(\d+)([.)])(?=\s|$)/

/** Any text in one line: `Data | "A_B"` is `Data \| "A\_B"`, and `1. Perbup` does not begin a list. */
export function toMarkdownText(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(SIGNS, sign => `\\${sign}`)
    .replace(BEGINS, sign => `\\${sign}`)
    .replace(BEGINS_NUMBER, '$1\\$2')
}

/** `heading(2, 'Anggaran')` is `## Anggaran`. */
export function heading(depth: number, text: string): string {
  return `${'#'.repeat(depth)} ${toMarkdownText(text)}`
}

export interface MarkdownColumn<Line> {
  readonly head: string
  readonly isNumber?: boolean
  /** Several texts stand below each other. */
  readonly toText: (line: Line) => string | readonly string[]
}

function cellText(text: string | readonly string[]): string {
  return (typeof text === 'string' ? [text] : text).map(toMarkdownText).join('<br>')
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** A table with its numbers at the right; without lines it says `empty` instead. */
export function markdownTable<Line>(
  columns: readonly MarkdownColumn<Line>[],
  lines: readonly Line[],
  empty: string,
): string {
  if (lines.length === 0) return toMarkdownText(empty)
  return [
    row(columns.map(({ head }) => toMarkdownText(head))),
    row(columns.map(({ isNumber = false }) => (isNumber ? '--:' : '---'))),
    ...lines.map(line => row(columns.map(({ toText }) => cellText(toText(line))))),
  ].join('\n')
}

export function bulletList(lines: readonly string[], empty: string): string {
  if (lines.length === 0) return toMarkdownText(empty)
  return lines.map(line => `- ${toMarkdownText(line)}`).join('\n')
}

/** Blocks with an empty line between them, and an end of line at the end. */
export function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`
}

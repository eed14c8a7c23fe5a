// Markdown by CommonMark, with the tables of GitHub: names stay text whatever they hold. What stands in it is the caller's.
import type { Block, TextTable } from './block.ts'

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

/** `markdownHeading(2, 'Anggaran')` is `## Anggaran`. */
export function markdownHeading(depth: number, text: string): string {
  return `${'#'.repeat(depth)} ${toMarkdownText(text)}`
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** With its numbers at the right. */
function tableText({ columns, rows }: TextTable): string {
  return [
    row(columns.map(({ head }) => toMarkdownText(head))),
    row(columns.map(({ isNumber }) => (isNumber ? '--:' : '---'))),
    ...rows.map(cells => row(cells.map(texts => texts.map(toMarkdownText).join('<br>')))),
  ].join('\n')
}

export function toMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return markdownHeading(block.depth, block.text)
    case 'paragraph':
      return toMarkdownText(block.text)
    case 'list':
      return block.lines.map(line => `- ${toMarkdownText(line)}`).join('\n')
    case 'table':
      return tableText(block)
  }
}

/** Blocks with an empty line between them, and an end of line at the end. */
export function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`
}

// Long text in parts that begin on pages of their own: the page lays them out one by one, and a table of thousands of rows never
// holds it up. Short text stays in one piece.
import type { Block } from '../../../../shared/publish/block.ts'

/** Some twenty pages: less paper is lost at their ends than anybody notices. */
export const ROWS_OF_PART = 160

type Heading = Extract<Block, { kind: 'heading' }>
type Long = Extract<Block, { kind: 'table' | 'list' }>

const isLong = (block: Block): block is Long => block.kind === 'table' || block.kind === 'list'

function rowsOf(block: Block): number {
  if (!isLong(block)) return 1
  return block.kind === 'table' ? block.rows.length : block.lines.length
}

/** The first rows of a block, and what is left of it. */
function cut(block: Long, rows: number): readonly [Long, Long] {
  return block.kind === 'table'
    ? [
        { ...block, rows: block.rows.slice(0, rows) },
        { ...block, rows: block.rows.slice(rows) },
      ]
    : [
        { ...block, lines: block.lines.slice(0, rows) },
        { ...block, lines: block.lines.slice(rows) },
      ]
}

/**
 * Parts of at most `most` rows. A part that begins inside of a table or a list has its heading once more, as `again` writes
 * it, and no heading stands last in a part.
 */
export function cutBlocks(
  blocks: readonly Block[],
  again: (heading: string) => string,
  most = ROWS_OF_PART,
): readonly (readonly Block[])[] {
  const parts: Block[][] = []
  let part: Block[] = []
  let left = most
  let title: Heading | null = null
  const close = () => {
    const stranded = part.at(-1)?.kind === 'heading' ? part.splice(-1) : []
    if (part.length > 0) parts.push(part)
    part = stranded
    left = most
  }
  for (const block of blocks) {
    if (block.kind === 'heading') title = block
    let rest: Block | null = block
    while (rest !== null) {
      const rows = rowsOf(rest)
      if (rows <= left) {
        part.push(rest)
        left -= rows
        rest = null
      } else if (left > 0 && isLong(rest)) {
        const [first, others] = cut(rest, left)
        part.push(first)
        close()
        if (title !== null) part.push({ ...title, text: again(title.text) })
        rest = others
      } else close()
    }
  }
  return part.length === 0 ? parts : [...parts, part]
}

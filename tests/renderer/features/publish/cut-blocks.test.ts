import { describe, expect, it } from 'vitest'
import { cutBlocks } from '../../../../renderer/features/publish/papers/cut-blocks.ts'
import { heading, list, paragraph, table, type Block } from '../../../../shared/publish/block.ts'

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)
const rows = (from: number, to: number): Block =>
  table([{ head: 'No', toText: (line: number) => String(line) }], numbers(from, to), '')
const cut = (blocks: readonly Block[], most: number) =>
  cutBlocks(blocks, title => `${title} (lanjutan)`, most)

describe('long text in parts', () => {
  it('leaves short text in one piece', () => {
    const blocks = [heading(2, 'Kegiatan'), rows(1, 5), paragraph('Jumlah')]
    expect(cut(blocks, 20)).toEqual([blocks])
    expect(cut([], 20)).toEqual([])
  })

  it('cuts a table where a part is full, with its heading again', () => {
    expect(cut([heading(2, 'Kegiatan'), rows(1, 7)], 4)).toEqual([
      [heading(2, 'Kegiatan'), rows(1, 3)],
      [heading(2, 'Kegiatan (lanjutan)'), rows(4, 7)],
    ])
  })

  it('lets no heading stand last in a part', () => {
    const parts = cut([rows(1, 3), heading(2, 'Berikutnya'), rows(4, 5)], 4)
    expect(parts).toEqual([[rows(1, 3)], [heading(2, 'Berikutnya'), rows(4, 5)]])
  })

  it('loses no row and no line, however long', () => {
    const lines = numbers(1, 55).map(String)
    const parts = cut([heading(2, 'A'), rows(1, 1_000), heading(3, 'B'), list(lines, ''), paragraph('C')], 16)
    const found = parts.flat().flatMap(block => (block.kind === 'table' ? block.rows.flat(2) : []))
    expect(found).toEqual(numbers(1, 1_000).map(String))
    expect(parts.flat().flatMap(block => (block.kind === 'list' ? block.lines : []))).toEqual(lines)
    expect(parts.flat().at(-1)).toEqual(paragraph('C'))
    for (const part of parts) expect(part.at(-1)?.kind).not.toBe('heading')
  })
})

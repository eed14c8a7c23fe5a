// Text of a document on paper: its blocks below each other.
import type { Block, TextTable } from '../../../../shared/publish/block.ts'
import './blocks.css'

/** What never changes while it is shown is known by its place. */
const keyed = <T,>(list: readonly T[]) => list.map((value, key) => ({ key, value }))

/** Of more letters a word would be wider than any column of an upright page; the printer would make everything smaller then. */
const LONG_WORD = /[^\s\u200b-]{20,}/g

/** From level to level is one thing: a line never ends at its arrow. A word without end may end in the middle. */
const toLines = (text: string) =>
  text
    .replaceAll(' → ', '\u00a0→\u00a0')
    .replaceAll(LONG_WORD, word => (word.match(/.{1,10}/gsu) ?? []).join('\u200b'))

function Cell({ texts }: { readonly texts: readonly string[] }) {
  const [only = ''] = texts
  if (texts.length < 2) return toLines(only)
  return keyed(texts).map(({ key, value }) => <p key={key}>{toLines(value)}</p>)
}

function Table({ columns, rows }: TextTable) {
  return (
    <table className="bl-table">
      <thead>
        <tr>
          {keyed(columns).map(({ key, value }) => (
            <th key={key} scope="col" data-number={value.isNumber || undefined}>
              {value.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(rows).map(({ key, value }) => (
          <tr key={key}>
            {keyed(value).map(cell => (
              <td
                key={cell.key}
                data-number={columns[cell.key]?.isNumber || undefined}
                data-short={columns[cell.key]?.isShort || undefined}
              >
                <Cell texts={cell.value} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function OneBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.depth === 2 ? <h4>{block.text}</h4> : <h5>{block.text}</h5>
    case 'paragraph':
      return <p className="bl-text">{block.text}</p>
    case 'list':
      return (
        <ul className="bl-list">
          {keyed(block.lines).map(({ key, value }) => (
            <li key={key}>{value}</li>
          ))}
        </ul>
      )
    case 'table':
      return <Table {...block} />
  }
}

export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return keyed(blocks).map(({ key, value }) => <OneBlock key={key} block={value} />)
}

// Text of a document on paper: its blocks below each other.
import type { Block, TextTable } from '../../../../shared/publish/block.ts'
import './blocks.css'
import { breakWords } from './break-words.ts'

/** What never changes while it is shown is known by its place. */
const keyed = <T,>(list: readonly T[]) => list.map((value, key) => ({ key, value }))

function Cell({ texts, isNarrow }: { readonly texts: readonly string[]; readonly isNarrow: boolean }) {
  const [only = ''] = texts
  if (texts.length < 2) return breakWords(only, isNarrow)
  return keyed(texts).map(({ key, value }) => <p key={key}>{breakWords(value, isNarrow)}</p>)
}

function Table({ columns, rows, isNarrow }: TextTable & { readonly isNarrow: boolean }) {
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
                <Cell texts={cell.value} isNarrow={isNarrow} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function OneBlock({ block, isNarrow }: { readonly block: Block; readonly isNarrow: boolean }) {
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
      return <Table {...block} isNarrow={isNarrow} />
  }
}

export function Blocks(props: {
  readonly blocks: readonly Block[]
  /** Its tables have many columns on an upright page. */
  readonly isNarrow?: boolean
}) {
  return keyed(props.blocks).map(({ key, value }) => (
    <OneBlock key={key} block={value} isNarrow={props.isNarrow === true} />
  ))
}

// One item of the differences: its name, and below it a row for each field with what it was and what it is.
import { memo, useState } from 'react'
import type { ItemId } from '../../../shared/domain/item.ts'
import type { Difference, ItemChange, ItemPresence } from '../../../shared/schedule/differences.ts'
import { useWords } from '../../state/i18n.ts'
import { CategoryIcon } from '../category-icon.tsx'
import {
  changeRows,
  type DifferenceContext,
  presenceLines,
  type Subject,
  type SubjectRow,
} from './difference-words.ts'
import { lengthOf, markChange, type MarkedText, shorten, unmarked } from './marked-text.ts'

/** Longer texts are cut to it around what differs, until the whole is asked for. */
const LIMIT = 140

function Text({ marked, as: Mark }: { readonly marked: MarkedText; readonly as: 'del' | 'ins' }) {
  return (
    <>
      {marked.lead}
      {marked.changed !== '' && <Mark>{marked.changed}</Mark>}
      {marked.tail}
    </>
  )
}

function Value(props: {
  readonly marked: MarkedText
  readonly side: 'del' | 'ins'
  readonly isWhole: boolean
  readonly isList: boolean
}) {
  const { t } = useWords()
  const { marked, side, isWhole, isList } = props
  const isBlank = lengthOf(marked) === 0
  return (
    <td data-whole={isWhole || undefined}>
      {!isBlank && <Text marked={marked} as={side} />}
      {isBlank && !isList && <em>{t('revisions.differences.blank')}</em>}
    </td>
  )
}

/** A field with what it was and is; `name` is what it is a field of. */
export function FieldRow(props: {
  readonly row: Pick<SubjectRow, 'label' | 'lines' | 'isText' | 'isList'>
  readonly name: string
}) {
  const { row, name } = props
  const { t } = useWords()
  const [isWhole, setWhole] = useState(false)
  const isList = row.isList
  const lines = row.lines.map(({ before, after }): readonly [MarkedText, MarkedText] =>
    row.isText && before !== '' && after !== ''
      ? markChange(before, after)
      : [unmarked(before), unmarked(after)],
  )
  const isLong = lines.flat().some(text => lengthOf(text) > LIMIT)
  const cut = (text: MarkedText) => (isLong && !isWhole ? shorten(text, LIMIT) : text)
  const button = t(`revisions.differences.${isWhole ? 'shortText' : 'wholeText'}`)
  return lines.map(([before, after], index) => (
    // A row for each entry of a list: what it was stands beside what it is.
    <tr key={index}>
      {index === 0 && (
        <th scope="row" rowSpan={lines.length}>
          {row.label}
          {isLong && (
            <button
              type="button"
              className="df-whole"
              aria-expanded={isWhole}
              aria-label={t('revisions.differences.ofField', { button, field: row.label, name })}
              onClick={() => setWhole(!isWhole)}
            >
              {button}
            </button>
          )}
        </th>
      )}
      <Value marked={cut(before)} side="del" isWhole={isWhole} isList={isList} />
      <Value marked={cut(after)} side="ins" isWhole={isWhole} isList={isList} />
    </tr>
  ))
}

/** The items that the open plan has not: there is no row to go to. */
export type AbsentKind = 'added' | 'removed'

interface RowsProps {
  readonly difference: Difference
  readonly context: DifferenceContext
  /** Only this field; null shows all. */
  readonly only: Subject | null
  readonly absentKind: AbsentKind
  /** Leads to the row of an item; left out where there is none to go to. */
  readonly onGo?: ((id: ItemId) => void) | undefined
}

function ItemName({ difference, absentKind, onGo }: Pick<RowsProps, 'difference' | 'absentKind' | 'onGo'>) {
  const { kind, item } = difference
  return (
    <span className="df-item">
      <CategoryIcon category={item.category} />
      {kind === absentKind || onGo === undefined ? (
        <span>{item.name}</span>
      ) : (
        <button type="button" onClick={() => onGo(item.id)}>
          {item.name}
        </button>
      )}
    </span>
  )
}

function Presence({
  presence,
  context,
  ...rest
}: Omit<RowsProps, 'only' | 'difference'> & { presence: ItemPresence }) {
  const lines = presenceLines(presence, context).map((line, index) => (
    <span key={index} className="df-line">
      {line}
    </span>
  ))
  return (
    <tbody>
      <tr className="df-head">
        <th scope="row">
          <ItemName difference={presence} {...rest} />
        </th>
        <td>{presence.kind === 'removed' && lines}</td>
        <td>{presence.kind === 'added' && lines}</td>
      </tr>
    </tbody>
  )
}

function Change({ change, context, only, ...rest }: Omit<RowsProps, 'difference'> & { change: ItemChange }) {
  const rows = changeRows(change, context).filter(row => only === null || row.subject === only)
  return (
    <tbody>
      <tr className="df-head">
        <th scope="rowgroup" colSpan={3}>
          <ItemName difference={change} {...rest} />
        </th>
      </tr>
      {rows.map(row => (
        <FieldRow key={row.subject} row={row} name={change.item.name} />
      ))}
    </tbody>
  )
}

export const DifferenceRows = memo(function DifferenceRows({ difference, ...rest }: RowsProps) {
  return difference.kind === 'changed' ? (
    <Change change={difference} {...rest} />
  ) : (
    <Presence presence={difference} {...rest} />
  )
})

// One cell of the preview: what was read, a mark where that is not what the cell says, and a field to correct it.
import { CircleHelp, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { CellReading } from '../../../../shared/messages/paste/reading.ts'
import type { Column } from '../../../../shared/messages/paste/columns.ts'
import { toPlain } from '../../../../shared/messages/paste/words.ts'
import { markText, type PasteWords, readText } from './paste-words.ts'

interface CellProps {
  readonly text: string
  readonly reading: CellReading
  readonly column: Column
  readonly words: PasteWords
}

/** The reason under a value, with a sign beside it: colour alone would not say it. */
function Mark({ text, reading, shown, words }: Omit<CellProps, 'column'> & { readonly shown: string }) {
  const { t } = words
  const why = markText(reading, t)
  const isLiteral = toPlain(text) === toPlain(shown)
  const from = t('paste.from', { text: text.trim() })
  if (why !== '') {
    const mark = reading.verdict === 'unread' && !isLiteral ? `${why}, ${from}` : why
    const Icon = reading.verdict === 'unread' ? TriangleAlert : CircleHelp
    return (
      <span className="ps-mark" title={mark}>
        <Icon size={12} aria-hidden />
        <span>{mark}</span>
      </span>
    )
  }
  return reading.verdict !== 'understood' || isLiteral ? null : (
    <span className="ps-mark">
      <span>{from}</span>
    </span>
  )
}

/** A reading in two lines. */
export function CellContent({ text, reading, column, words }: CellProps) {
  const read = readText(column.meaning, reading, words)
  const isRaw = reading.verdict === 'empty' || (reading.verdict === 'unread' && read === '')
  const shown = isRaw ? text.trim() : read
  return (
    <>
      <span className="ps-value">{shown}</span>
      <Mark text={text} reading={reading} shown={shown} words={words} />
    </>
  )
}

/** The text of a cell while it is corrected: read again with every letter. */
export function CellField(
  props: CellProps & {
    readonly label: string
    readonly onChange: (text: string) => void
    readonly onEnd: (isDown: boolean) => void
    readonly onLeave: () => void
  },
) {
  const [before] = useState(props.text)
  const { column, reading, words } = props
  const shown = readText(column.meaning, reading, words)
  const mark = markText(reading, words.t)
  const said = reading.verdict === 'unread' && shown !== '' ? `${shown}: ${mark}` : mark || shown
  return (
    <>
      <input
        className="ps-input"
        aria-label={props.label}
        aria-invalid={reading.verdict === 'unread' || undefined}
        value={props.text}
        // The field appears where the user pressed Enter or the mouse.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onFocus={event => event.currentTarget.select()}
        onChange={event => props.onChange(event.currentTarget.value)}
        onBlur={props.onLeave}
        onKeyDown={event => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          if (event.key === 'Escape') props.onChange(before)
          event.preventDefault()
          event.stopPropagation()
          props.onEnd(event.key === 'Enter')
        }}
      />
      <span className="ps-mark" role="status">
        {reading.verdict === 'unread' ? <TriangleAlert size={12} aria-hidden /> : null}
        <span>{said}</span>
      </span>
    </>
  )
}

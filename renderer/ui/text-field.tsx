// Text of one or several lines that saves by itself: see draft.ts for when.
import { useId } from 'react'
import { handleDraftKey, useDraft } from './draft.ts'
import { toTaken, type Stored } from './pending-text.ts'
import { describedBy, FieldFrame, hasError, type TypedFieldProps } from './field.tsx'

export interface TextFieldProps extends TypedFieldProps {
  readonly value: string
  /** A promise of false means that it could not be stored: the text stays and Enter or leaving the field tries again. */
  readonly onCommit: (text: string) => Stored
  readonly onDraftChange?: ((text: string) => void) | undefined
  /** The error is that of the text in the field, not what came of storing it. */
  readonly isErrorOfText?: boolean | undefined
  readonly multiline?: boolean | undefined
  /** One line of text that may be longer than the field is wide: it wraps, Enter takes it over. */
  readonly wraps?: boolean | undefined
  readonly rows?: number | undefined
  readonly placeholder?: string | undefined
  readonly isReadOnly?: boolean | undefined
  readonly autoFocus?: boolean | undefined
}

function toOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ')
}

/** Takes pasted line breaks out where they came in; the cursor stays behind what was pasted. */
function joinLines(field: HTMLTextAreaElement): string {
  const line = toOneLine(field.value)
  if (line !== field.value) {
    const caret = toOneLine(field.value.slice(0, field.selectionEnd)).length
    field.value = line
    field.setSelectionRange(caret, caret)
  }
  return line
}

export function TextField(props: TextFieldProps) {
  const id = useId()
  const isMultiline = props.multiline === true
  const wraps = props.wraps === true
  const draft = useDraft({
    label: props.label,
    keeping: props.keeping,
    shown: props.value,
    error: props.error,
    isErrorOfText: props.isErrorOfText,
    onCommit: text => toTaken(props.onCommit(text)),
    onDraftChange: props.onDraftChange,
  })
  const { error } = draft
  const isInvalid = hasError(error)
  const shared = {
    id,
    'data-field': props.keeping?.name,
    className: 'ui-input',
    value: draft.text,
    readOnly: props.isReadOnly === true,
    placeholder: props.placeholder,
    autoFocus: props.autoFocus,
    'aria-invalid': isInvalid || undefined,
    'aria-describedby': describedBy(id, { description: props.description, error }),
    onBlur: draft.commit,
  }
  return (
    <FieldFrame {...props} id={id} error={error}>
      <div
        className="ui-control"
        data-invalid={isInvalid || undefined}
        data-readonly={props.isReadOnly === true || undefined}
      >
        {wraps ? (
          <textarea
            {...shared}
            rows={props.rows ?? 2}
            onChange={event => draft.change(joinLines(event.currentTarget))}
            onKeyDown={event => {
              handleDraftKey(event, draft, false)
              // The cursor stays, and there is no second line to go to.
              if (event.key === 'Enter') event.preventDefault()
            }}
          />
        ) : isMultiline ? (
          <textarea
            {...shared}
            rows={props.rows ?? 3}
            onChange={event => draft.change(event.currentTarget.value)}
            onKeyDown={event => handleDraftKey(event, draft, true)}
          />
        ) : (
          <input
            {...shared}
            type="text"
            autoComplete="off"
            onChange={event => draft.change(event.currentTarget.value)}
            onKeyDown={event => handleDraftKey(event, draft, false)}
          />
        )}
      </div>
    </FieldFrame>
  )
}

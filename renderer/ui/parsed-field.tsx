// A field for a value that has a written form: a number, money, a date. A text that cannot be read stays, with the reason.
import { useId, type ReactNode } from 'react'
import { handleDraftKey, useDraft } from './draft.ts'
import { toTaken, type Stored } from './pending-text.ts'
import { describedBy, FieldFrame, hasError, type TypedFieldProps } from './field.tsx'

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string }

export interface ParsedFieldProps<T> extends TypedFieldProps {
  readonly value: T
  readonly format: (value: T) => string
  /** Reads what was typed; the error is a sentence for the person. */
  readonly parse: (text: string) => Parsed<T>
  /** See `TextField`: a promise of false means that it could not be stored. */
  readonly onCommit: (value: T) => Stored
  readonly onDraftChange?: ((text: string) => void) | undefined
  readonly suffix?: ReactNode
  readonly placeholder?: string | undefined
  readonly isReadOnly?: boolean | undefined
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | undefined
  readonly align?: 'start' | 'end' | undefined
  readonly autoFocus?: boolean | undefined
  /** A control inside the frame behind the text, such as a calendar button; `choose` takes a value in place of the text. */
  readonly trailing?: ((choose: (value: T) => void) => ReactNode) | undefined
}

export function ParsedField<T>(props: ParsedFieldProps<T>) {
  const id = useId()
  const draft = useDraft({
    label: props.label,
    keeping: props.keeping,
    shown: props.format(props.value),
    error: props.error,
    onCommit: text => {
      const parsed = props.parse(text)
      if (!parsed.ok) return 'refused'
      if (props.format(parsed.value) === props.format(props.value)) return 'same'
      return toTaken(props.onCommit(parsed.value))
    },
    onDraftChange: props.onDraftChange,
  })
  // Once a fault is named, the sentence follows what is typed and goes as soon as it can be read, not only with Enter.
  const now = draft.isRefused && draft.isChanged ? props.parse(draft.text) : null
  const error = now?.ok === false ? now.error : draft.error
  const isInvalid = hasError(error)
  const choose = (value: T) => {
    draft.revert()
    if (props.format(value) !== props.format(props.value)) void props.onCommit(value)
  }
  return (
    <FieldFrame {...props} id={id} error={error}>
      <div
        className="ui-control"
        data-invalid={isInvalid || undefined}
        data-readonly={props.isReadOnly === true || undefined}
      >
        <input
          id={id}
          data-field={props.keeping?.name}
          className="ui-input num"
          type="text"
          autoComplete="off"
          data-align={props.align ?? 'start'}
          inputMode={props.inputMode ?? 'text'}
          value={draft.text}
          readOnly={props.isReadOnly === true}
          placeholder={props.placeholder}
          autoFocus={props.autoFocus}
          aria-invalid={isInvalid || undefined}
          aria-describedby={describedBy(id, { description: props.description, error })}
          onBlur={draft.commit}
          onChange={event => draft.change(event.currentTarget.value)}
          onKeyDown={event => handleDraftKey(event, draft, false)}
        />
        {props.suffix === undefined ? null : <span className="ui-suffix">{props.suffix}</span>}
        {props.trailing?.(choose)}
      </div>
    </FieldFrame>
  )
}

// The frame around every control: label above, description and the sentence about an error below.
import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Keeping } from './draft.ts'
import './field.css'

export interface FieldProps {
  readonly label: string
  readonly hideLabel?: boolean | undefined
  readonly description?: ReactNode
  readonly error?: string | null | undefined
}

/** A field whose text can be refused. */
export interface TypedFieldProps extends FieldProps {
  readonly keeping?: Keeping | undefined
}

export function hasError(error: string | null | undefined): error is string {
  return error !== undefined && error !== null
}

export function FieldError(props: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <p className="ui-error" {...(props.id === undefined ? {} : { id: props.id })} role="alert">
      <CircleAlert size={14} aria-hidden />
      <span>{props.children}</span>
    </p>
  )
}

/** Ids of what describes a control, for `aria-describedby`. */
export function describedBy(
  id: string,
  props: Pick<FieldProps, 'description' | 'error'>,
): string | undefined {
  const ids = [
    ...(hasError(props.error) ? [`${id}-error`] : []),
    ...(props.description === undefined ? [] : [`${id}-description`]),
  ]
  return ids.length === 0 ? undefined : ids.join(' ')
}

export function FieldFrame(props: FieldProps & { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className="ui-field">
      <label className={props.hideLabel === true ? 'visually-hidden' : 'ui-label'} htmlFor={props.id}>
        {props.label}
      </label>
      {props.children}
      {hasError(props.error) ? <FieldError id={`${props.id}-error`}>{props.error}</FieldError> : null}
      {props.description === undefined ? null : (
        <div className="ui-description" id={`${props.id}-description`}>
          {props.description}
        </div>
      )}
    </div>
  )
}

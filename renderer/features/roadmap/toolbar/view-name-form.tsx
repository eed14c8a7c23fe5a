// A name for a view, with the button that stores it: for a new one, or another name for one there is.
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react'
import type { Result } from '../../../../shared/base/result.ts'
import type { AppError } from '../../../../shared/contract/errors.ts'
import { fieldError } from '../../../state/error-text.ts'
import { useWords } from '../../../state/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { describedBy, FieldFrame, hasError } from '../../../ui/field.tsx'

export function ViewNameForm(props: {
  readonly label: string
  readonly name?: string
  /** Where the answer of the backend names the field. */
  readonly field: 'view.name' | 'newName'
  /** Why this name cannot be stored; null where it can. */
  readonly refusal: (name: string) => string | null
  readonly onSubmit: (name: string) => Promise<Result<null, AppError>>
  /** Esc and leaving the field end a change of a name; a new name has nothing to go back to. */
  readonly onCancel?: () => void
}) {
  const { t } = useWords()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(props.name ?? '')
  const [error, setError] = useState<AppError | null>(null)
  /** On its way to be stored: the view that comes of it is no reason to refuse its own name. */
  const [isSaving, setSaving] = useState(false)
  const isRename = props.name !== undefined
  // The name there is stands ready to be typed over.
  useEffect(() => {
    if (isRename) input.current?.select()
  }, [isRename])
  const name = typed.trim()
  const refusal = isSaving ? null : props.refusal(name)
  const sentence = refusal ?? fieldError(error, props.field, t)
  const isStorable = refusal === null && name !== ''
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (!isStorable || isSaving) return
    setSaving(true)
    const reply = await props.onSubmit(name)
    setSaving(false)
    setError(reply.ok ? null : reply.error)
    if (!reply.ok || isRename) return
    setTyped('')
    input.current?.focus()
  }
  return (
    <form className="rm-view-form" onSubmit={event => void save(event)}>
      <FieldFrame id={id} label={props.label} hideLabel={isRename} error={sentence}>
        <div className="ui-control" data-invalid={hasError(sentence) || undefined}>
          <input
            ref={input}
            id={id}
            type="text"
            className="ui-input"
            autoComplete="off"
            value={typed}
            aria-invalid={hasError(sentence) || undefined}
            aria-describedby={describedBy(id, { description: undefined, error: sentence })}
            onChange={event => {
              setTyped(event.target.value)
              setError(null)
            }}
            onKeyDown={event => {
              if (event.key !== 'Escape' || !props.onCancel) return
              event.stopPropagation()
              props.onCancel()
            }}
          />
        </div>
      </FieldFrame>
      <Button size="s" variant="primary" type="submit" isDisabled={!isStorable}>
        {t('table.views.save')}
      </Button>
    </form>
  )
}

// A name for a new scenario, or another one for the open one.
import { useEffect, useRef, useState } from 'react'
import type { Result } from '../../../../shared/base/result.ts'
import type { AppError } from '../../../../shared/contract/errors.ts'
import { fieldError } from '../../../state/error-text.ts'
import { useWords } from '../../../state/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/text-field.tsx'

export function LineDialog(props: {
  readonly title: string
  readonly hint?: string
  readonly submitLabel: string
  readonly name: string
  readonly onSubmit: (name: string) => Promise<Result<null, AppError>>
  readonly onClose: () => void
}) {
  const { t } = useWords()
  const form = useRef<HTMLFormElement>(null)
  // The proposed name is there to be typed over.
  useEffect(() => form.current?.querySelector('input')?.select(), [])
  const [name, setName] = useState(props.name)
  const [error, setError] = useState<AppError | null>(null)
  const [isBusy, setBusy] = useState(false)
  const submit = async () => {
    setBusy(true)
    const result = await props.onSubmit(name)
    setBusy(false)
    if (result.ok) props.onClose()
    else setError(result.error)
  }
  return (
    <Dialog
      title={props.title}
      isOpen
      onClose={props.onClose}
      closeLabel={t('common.close')}
      size="s"
      footer={
        <>
          <Button onPress={props.onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={isBusy} onPress={() => void submit()}>
            {props.submitLabel}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        className="rm-line-form"
        onSubmit={event => {
          event.preventDefault()
          if (!isBusy) void submit()
        }}
      >
        {props.hint !== undefined && <p className="rm-hint">{props.hint}</p>}
        <TextField
          label={t('scenarios.name')}
          value={name}
          onCommit={setName}
          onDraftChange={text => {
            setName(text)
            setError(null)
          }}
          error={fieldError(error, 'name', t)}
          autoFocus
        />
      </form>
    </Dialog>
  )
}

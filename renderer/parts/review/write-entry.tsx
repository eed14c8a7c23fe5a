// The field in which a remark or an answer is written. Unlike the fields of an item it is stored by a press alone: what is
// said to others is said on purpose.
import { Send } from 'lucide-react'
import { useId, useRef, type KeyboardEvent } from 'react'
import { isCleanText, NOTE_LIMIT, saysSomething } from '../../../shared/base/text.ts'
import { problemText } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'
import { forgetDraft, useReviewDraft } from '../../state/review-drafts.ts'
import { Button } from '../../ui/button.tsx'
import { describedBy, FieldFrame } from '../../ui/field.tsx'
import './review.css'

export function WriteEntry(props: {
  readonly label: string
  /** Of the note that is written to. */
  readonly draftKey: string
  /** What stands in the field before anybody has written in it. */
  readonly begun?: string | undefined
  readonly submitLabel: string
  readonly autoFocus?: boolean | undefined
  /** True where it is stored: the field is empty again. */
  readonly onSubmit: (text: string) => Promise<boolean>
  readonly onCancel?: (() => void) | undefined
}) {
  const { t } = useWords()
  const { label, draftKey, begun, submitLabel, autoFocus, onSubmit, onCancel } = props
  const id = useId()
  const [text, setText] = useReviewDraft(draftKey, begun)
  const isBusy = useRef(false)
  const problem =
    text.length > NOTE_LIMIT
      ? ({ code: 'too-long', limit: NOTE_LIMIT } as const)
      : isCleanText(text)
        ? null
        : ({ code: 'control-character' } as const)
  const error = problem && problemText(problem, t)
  const description = t('review.sendKey')
  const form = useRef<HTMLFormElement>(null)
  /** The field may be gone with what it did: the focus stays near. */
  const leave = async (work: () => Promise<boolean>): Promise<boolean> => {
    const home = form.current?.closest<HTMLElement>('[data-write-home]')
    const isDone = await work()
    if (isDone) home?.focus()
    return isDone
  }
  const submit = async () => {
    if (isBusy.current || problem !== null || !saysSomething(text)) return
    isBusy.current = true
    const isStored = await leave(() => onSubmit(text.trim())).finally(() => {
      isBusy.current = false
    })
    if (isStored) forgetDraft(draftKey, text)
  }
  const cancel = () =>
    void leave(() => {
      onCancel?.()
      return Promise.resolve(true)
    })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void submit()
    } else if (event.key === 'Escape' && onCancel) {
      event.preventDefault()
      event.stopPropagation()
      cancel()
    }
  }
  return (
    <form
      ref={form}
      className="rv-write"
      onSubmit={event => {
        event.preventDefault()
        void submit()
      }}
    >
      <FieldFrame label={label} id={id} error={error} description={description}>
        <div className="ui-control" data-invalid={error !== null || undefined}>
          <textarea
            id={id}
            className="ui-input"
            rows={3}
            value={text}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a press that asks for this field
            autoFocus={autoFocus}
            aria-invalid={error !== null || undefined}
            aria-describedby={describedBy(id, { description, error })}
            onChange={event => setText(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        </div>
      </FieldFrame>
      <div className="rv-tools">
        <Button
          type="submit"
          size="s"
          variant="primary"
          icon={Send}
          isDisabled={!saysSomething(text) || problem !== null}
        >
          {submitLabel}
        </Button>
        {onCancel === undefined ? null : (
          <Button size="s" variant="quiet" onPress={cancel}>
            {t('common.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}

// The field for a published value while it is typed: a level, also where its body publishes a score. Enter and the arrows take
// it over and go on, Esc puts it back.
import { useEffect, useId, useRef, useState } from 'react'
import type { Framework, Indicator, Thousandths } from '../../../../shared/domain/framework.ts'
import { formatLevel } from '../../../../shared/messages/format.ts'
import { useWords } from '../../../state/i18n.ts'
import { typedLevel } from '../../../state/parsers.ts'
import { stepOf, walk } from './walk.ts'

export function ValueEditor(props: {
  readonly label: string
  readonly framework: Framework
  readonly indicator: Indicator
  readonly initial: string
  /** Null where the field was emptied. */
  readonly onValue: (value: Thousandths | null) => Promise<boolean>
  readonly onEnd: () => void
}) {
  const { t, language } = useWords()
  const { framework, indicator } = props
  const scale = indicator.scoreScale
  const noteId = useId()
  const [text, setText] = useState(props.initial)
  const [error, setError] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  /** The field goes away once its text is taken over or put back: leaving it then takes nothing over again. */
  const isDone = useRef(false)

  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [])

  const take = (): boolean => {
    const min = framework.minLevel * 1_000
    const max = framework.maxLevel * 1_000
    const limits = { min: formatLevel(min, language), max: formatLevel(max, language) }
    const read =
      text.trim() === ''
        ? ({ ok: true, value: null } as const)
        : typedLevel(text, min, max, t('assessment.valueInvalid', limits))
    if (!read.ok) {
      setError(read.error)
      return false
    }
    isDone.current = true
    void props.onValue(read.value)
    return true
  }
  return (
    <>
      <input
        ref={field}
        className="as-value num"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={props.label}
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null && scale === null ? undefined : noteId}
        value={text}
        onChange={event => {
          setText(event.currentTarget.value)
          setError(null)
        }}
        onBlur={() => {
          if (isDone.current || take()) props.onEnd()
        }}
        onKeyDown={event => {
          const cell = event.currentTarget.closest<HTMLElement>('[data-indicator]')
          const step = event.key === 'Home' || event.key === 'End' ? undefined : stepOf(event)
          if (event.key === 'Escape') {
            isDone.current = true
            cell?.focus()
            props.onEnd()
          } else if (step !== undefined && take() && cell !== null) {
            cell.focus()
            walk(cell, step)
            props.onEnd()
          } else if (step === undefined) return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      {error === null && scale === null ? null : (
        <span id={noteId} className="as-value-note" data-fault={error !== null || undefined}>
          <span role="alert">{error}</span> {scale && t('assessment.levelNotScore', { name: scale.name })}
        </span>
      )}
    </>
  )
}

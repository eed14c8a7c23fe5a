// The levels of one indicator as boxes: reached ones filled, planned ones outlined. A digit or a click sets the level; where
// another body publishes the value, the digit begins to type it with its fraction.
import { useState, type KeyboardEvent } from 'react'
import { formatLevel } from '../../../../shared/messages/format.ts'
import type { IndicatorRow } from '../../../../shared/projection/assessment.ts'
import { showIndicator } from '../../../state/assessment-view.ts'
import { useWords } from '../../../state/i18n.ts'
import type { LevelProps } from '../use-levels.ts'
import { LevelBoxes } from './level-boxes.tsx'
import './level-cell.css'
import { ValueEditor } from './value-editor.tsx'
import { stepOf, walk } from './walk.ts'

type T = ReturnType<typeof useWords>['t']

/** `tingkat 2, rencana tingkat 4`. */
function levelWords(row: IndicatorRow, t: T, language: 'id' | 'en'): string {
  const now = !row.assessed
    ? t('domain.notAssessed')
    : row.accepted < row.now
      ? t('assessment.levelAccepted', {
          declared: formatLevel(row.now, language),
          accepted: formatLevel(row.accepted, language),
        })
      : t('assessment.levelIs', { level: formatLevel(row.now, language) })
  return row.planned > row.now
    ? `${now}, ${t('assessment.levelPlanned', { level: formatLevel(row.planned, language) })}`
    : now
}

export function LevelCell(props: LevelProps & { readonly row: IndicatorRow; readonly isCurrent: boolean }) {
  const { t, language } = useWords()
  const { framework, row, isCurrent, isReadOnly, levels } = props
  const { indicator } = row
  /** What was typed so far of a value with a fraction; null while none is typed. */
  const [typed, setTyped] = useState<string | null>(null)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return
    const step = stepOf(event)
    if (step !== undefined) walk(event.currentTarget, step)
    else if (isReadOnly) return
    else if (/^\d$/.test(event.key)) {
      if (indicator.external === null) void levels.set(indicator, Number(event.key) * 1_000)
      else setTyped(event.key)
    } else if (event.key === 'F2' && indicator.external !== null)
      setTyped(row.assessed ? formatLevel(row.now, language) : '')
    else if (event.key === 'Delete' || event.key === 'Backspace') void levels.clear(indicator)
    else return
    event.preventDefault()
    // The digits mean the level here and nothing else.
    event.stopPropagation()
  }
  const name = t('assessment.levelOf', { number: indicator.number, name: indicator.shortName })
  return (
    <td
      className="as-level"
      data-indicator={indicator.id}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={`${name}: ${levelWords(row, t, language)}`}
      onFocus={() => {
        showIndicator(indicator.id)
        if (!isCurrent) levels.forgetFault()
      }}
      onKeyDown={onKeyDown}
    >
      {typed === null ? (
        <LevelBoxes
          framework={framework}
          row={row}
          isReadOnly={isReadOnly}
          onSet={value => void levels.set(indicator, value)}
        />
      ) : (
        <ValueEditor
          label={name}
          framework={framework}
          indicator={indicator}
          initial={typed}
          onValue={value => (value === null ? levels.clear(indicator) : levels.set(indicator, value))}
          onEnd={() => setTyped(null)}
        />
      )}
    </td>
  )
}

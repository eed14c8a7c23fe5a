// Tangga: indicators stacked at their level, with an arrow where the plan lifts them.
import { MoveRight } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { formatLevel } from '../../../../shared/messages/format.ts'
import type { IndicatorRow } from '../../../../shared/projection/assessment.ts'
import { keepFocus, showIndicator } from '../../../state/assessment-view.ts'
import { useWords } from '../../../state/i18n.ts'
import type { LevelProps } from '../use-levels.ts'
import { stepOf, walk } from '../strip/walk.ts'
import './ladder.css'

interface LadderProps extends LevelProps {
  readonly rows: readonly IndicatorRow[]
}

/** From one column to the one beside it that holds something, as near to the same height as can be. */
function walkAside(from: HTMLElement, direction: 1 | -1): void {
  const columns = [...(from.closest('[data-walk]')?.querySelectorAll('ol') ?? [])].filter(
    column => column.childElementCount > 0,
  )
  const at = columns.findIndex(column => column.contains(from))
  const place = [...(columns[at]?.querySelectorAll('[data-indicator]') ?? [])].indexOf(from)
  const chips = [...(columns[at + direction]?.querySelectorAll<HTMLElement>('[data-indicator]') ?? [])]
  chips[Math.min(place, chips.length - 1)]?.focus()
}

function Chip({ row, ...props }: LadderProps & { readonly row: IndicatorRow }) {
  const { t, language } = useWords()
  const { levels, isReadOnly } = props
  const { indicator } = row
  const change = async (stored: Promise<boolean>) => {
    // The chip stands in another column now.
    if (await stored) keepFocus(indicator.id)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const step = stepOf(event)
    if (event.key === 'ArrowLeft') walkAside(event.currentTarget, -1)
    else if (event.key === 'ArrowRight') walkAside(event.currentTarget, 1)
    else if (step !== undefined) walk(event.currentTarget, step)
    else if (isReadOnly) return
    else if (/^\d$/.test(event.key)) void change(levels.set(indicator, Number(event.key) * 1_000))
    else if (event.key === 'Delete' || event.key === 'Backspace') void change(levels.clear(indicator))
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const isLifted = row.planned > row.now
  const isRefused = row.assessed && row.accepted < row.now
  const accepted = t('assessment.levelAccepted', {
    declared: formatLevel(row.now, language),
    accepted: formatLevel(row.accepted, language),
  })
  return (
    <li>
      <button
        type="button"
        className="as-chip"
        data-indicator={indicator.id}
        tabIndex={indicator.id === props.currentId ? 0 : -1}
        aria-current={indicator.id === props.currentId ? 'true' : undefined}
        title={isRefused ? `${indicator.name}. ${accepted}` : indicator.name}
        data-refused={isRefused || undefined}
        onFocus={() => showIndicator(indicator.id)}
        onClick={() => showIndicator(indicator.id)}
        onKeyDown={onKeyDown}
      >
        <span className="num">{indicator.number}</span>
        <span className="as-chip-name">{indicator.shortName}</span>
        {row.assessed && row.now % 1_000 !== 0 ? (
          <span className="as-chip-value num">{formatLevel(row.now, language)}</span>
        ) : null}
        {isRefused ? <span className="visually-hidden">, {accepted}</span> : null}
        {isLifted ? (
          <span className="as-chip-lift num">
            <MoveRight size={13} aria-hidden />
            <span className="visually-hidden">
              {t('assessment.liftsTo', { level: formatLevel(row.planned, language) })}
            </span>
            <span aria-hidden>{formatLevel(row.planned, language)}</span>
          </span>
        ) : null}
      </button>
    </li>
  )
}

export function LadderView(props: LadderProps) {
  const { t } = useWords()
  const { framework, rows } = props
  const { minLevel, maxLevel } = framework
  const steps = Array.from({ length: maxLevel - minLevel + 1 }, (_, index) => minLevel + index)
  const unassessed = rows.filter(row => !row.assessed)
  const columns = [
    ...(unassessed.length === 0 ? [] : [{ id: 'none', title: t('domain.notAssessed'), inside: unassessed }]),
    ...steps.map(step => ({
      id: String(step),
      title: t('assessment.level', { level: step }),
      inside: rows.filter(row => row.assessed && Math.floor(row.now / 1_000) === step),
    })),
  ]
  return (
    <div className="as-card as-ladder" role="group" aria-label={t('assessment.ladder')} data-walk>
      {columns.map(({ id, title, inside }) => (
        <section key={id} className="as-column" aria-label={title}>
          <h2>
            {title} <span className="num">{inside.length}</span>
          </h2>
          <ol>
            {inside.map(row => (
              <Chip key={row.indicator.id} {...props} row={row} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

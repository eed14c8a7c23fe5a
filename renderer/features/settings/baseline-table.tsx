// The table of indicators with their levels: a grid with one tab stop, walked by arrows, filled by digits.
import { Fragment, type KeyboardEvent } from 'react'
import type { Framework, Indicator, IndicatorId, Thousandths } from '../../../shared/domain/framework.ts'
import type { BaselineLevel } from '../../../shared/domain/plan.ts'
import { formatLevel, formatWeight } from '../../../shared/messages/format.ts'
import { useWords } from '../../state/i18n.ts'
import { typedLevel } from '../../state/parsers.ts'
import { ParsedField } from '../../ui/parsed-field.tsx'
import type { Stored } from '../../ui/pending-text.ts'

export interface BaselineTableProps {
  readonly framework: Framework
  readonly levels: ReadonlyMap<IndicatorId, BaselineLevel>
  readonly currentId: IndicatorId | undefined
  readonly isReadOnly: boolean
  readonly onCurrent: (id: IndicatorId) => void
  readonly onLevel: (indicator: Indicator, value: Thousandths) => Stored
  readonly onClear: (indicator: Indicator) => Stored
}

/** Puts the focus into the level of the next (1) or previous (−1) indicator, or of the first or last one. */
function walk(from: HTMLElement, to: 1 | -1 | 'first' | 'last'): void {
  const cells = [...(from.closest('table')?.querySelectorAll<HTMLElement>('[data-indicator]') ?? [])]
  const at = cells.findIndex(cell => cell.contains(from))
  const next = to === 'first' ? cells[0] : to === 'last' ? cells.at(-1) : cells[at + to]
  const target = next?.querySelector<HTMLElement>('input') ?? next
  target?.focus()
  target?.scrollIntoView({ block: 'nearest' })
}

const STEPS = { ArrowDown: 1, ArrowUp: -1, Home: 'first', End: 'last' } as const
const isStep = (key: string): key is keyof typeof STEPS => key in STEPS

export function BaselineTable(props: BaselineTableProps) {
  const { t, language } = useWords()
  const { framework } = props
  return (
    <table
      className="st-table bl-table"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose cells take keys is a grid
      role="grid"
      aria-label={t('settings.section.baseline')}
    >
      <thead>
        <tr>
          <th scope="col">{t('settings.baseline.number')}</th>
          <th scope="col">{t('settings.baseline.indicator')}</th>
          <th scope="col" data-end>
            {t('settings.baseline.weight')}
          </th>
          <th scope="col">{t('settings.baseline.level')}</th>
        </tr>
      </thead>
      <tbody>
        {framework.aspects.map(aspect => (
          <Fragment key={aspect.id}>
            <tr className="bl-aspect">
              <th scope="rowgroup" colSpan={4}>
                {aspect.name} <span className="num">{formatWeight(aspect.weight, language)}</span>
              </th>
            </tr>
            {framework.indicators
              .filter(indicator => indicator.aspectId === aspect.id)
              .map(indicator => (
                <IndicatorRow key={indicator.id} {...props} indicator={indicator} />
              ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function IndicatorRow(props: BaselineTableProps & { readonly indicator: Indicator }) {
  const { language } = useWords()
  const { indicator, currentId, onCurrent } = props
  return (
    <tr className="bl-row" aria-selected={indicator.id === currentId} onClick={() => onCurrent(indicator.id)}>
      <td className="num">{indicator.number}</td>
      <th scope="row">{indicator.shortName}</th>
      <td className="num" data-end>
        {formatWeight(indicator.weight, language)}
      </td>
      {indicator.external === null ? <LevelCell {...props} /> : <ValueCell {...props} />}
    </tr>
  )
}

function LevelCell(props: BaselineTableProps & { readonly indicator: Indicator }) {
  const { t, language } = useWords()
  const { framework, indicator, isReadOnly } = props
  const value = props.levels.get(indicator.id)?.value
  const steps = Array.from({ length: framework.maxLevel }, (_, index) => index + 1)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (isStep(event.key)) walk(event.currentTarget, STEPS[event.key])
    else if (isReadOnly) return
    else if (/^\d$/.test(event.key)) void props.onLevel(indicator, Number(event.key) * 1_000)
    else if (event.key === 'Delete' || event.key === 'Backspace') void props.onClear(indicator)
    else return
    event.preventDefault()
    // The digits also zoom the timeline and Delete removes items: here they mean the level.
    event.stopPropagation()
  }
  const words =
    value === undefined
      ? t('domain.notAssessed')
      : t('settings.baseline.levelIs', { level: formatLevel(value, language) })
  return (
    <td
      className="bl-level"
      data-indicator={indicator.id}
      tabIndex={indicator.id === props.currentId ? 0 : -1}
      aria-label={`${t('settings.baseline.levelOf', { number: indicator.number, name: indicator.name })}: ${words}`}
      onFocus={() => props.onCurrent(indicator.id)}
      onKeyDown={onKeyDown}
    >
      <span className="bl-pips" data-empty={value === undefined || undefined}>
        {steps.map(step => (
          <button
            key={step}
            type="button"
            tabIndex={-1}
            className="bl-pip"
            disabled={isReadOnly}
            data-on={(value !== undefined && step * 1_000 <= value) || undefined}
            aria-label={t('settings.baseline.set', { level: step })}
            onClick={event => {
              // The focus stays with the cell, so that the digits go on working.
              event.currentTarget.closest('td')?.focus()
              void props.onLevel(indicator, step * 1_000)
            }}
          >
            {value === step * 1_000 ? step : ''}
          </button>
        ))}
      </span>
    </td>
  )
}

/** A value that another body publishes: typed with its fraction. */
function ValueCell(props: BaselineTableProps & { readonly indicator: Indicator }) {
  const { t, language } = useWords()
  const { framework, indicator } = props
  const value = props.levels.get(indicator.id)?.value ?? null
  const min = framework.minLevel * 1_000
  const max = framework.maxLevel * 1_000
  return (
    <td
      className="bl-level"
      data-indicator={indicator.id}
      onFocus={() => props.onCurrent(indicator.id)}
      onKeyDown={event => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
        event.preventDefault()
        if (event.target instanceof HTMLElement) walk(event.target, STEPS[event.key])
      }}
    >
      <ParsedField<number | null>
        label={t('settings.baseline.levelOf', { number: indicator.number, name: indicator.name })}
        hideLabel
        value={value}
        format={one => (one === null ? '' : formatLevel(one, language))}
        parse={text =>
          text.trim() === ''
            ? { ok: true, value: null }
            : typedLevel(
                text,
                min,
                max,
                t('settings.baseline.valueInvalid', {
                  min: formatLevel(min, language),
                  max: formatLevel(max, language),
                }),
              )
        }
        onCommit={one => (one === null ? props.onClear(indicator) : props.onLevel(indicator, one))}
        placeholder={t('domain.notAssessed')}
        inputMode="decimal"
        isReadOnly={props.isReadOnly}
      />
    </td>
  )
}

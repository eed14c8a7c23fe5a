// Where to look first, each one press away: the aspect that stands lowest now, and where most is left that nobody plans.
import type { ReactNode } from 'react'
import type { Framework, Indicator } from '../../../shared/domain/framework.ts'
import { formatGain, formatIndex, formatLevel } from '../../../shared/messages/format.ts'
import { findLargestUnplanned, type IndicatorRow } from '../../../shared/projection/assessment.ts'
import type { WeakestAspect } from '../../../shared/projection/weakest-aspect.ts'
import { revealIndicator } from '../../state/assessment-view.ts'
import { useWords } from '../../state/i18n.ts'
import { useTooltip } from '../../ui/tooltip.tsx'
import { WEAKEST_KEY } from './assessment-actions.ts'

/** The row of one pointer: pressed, it leads to the indicator. */
function Pointer(props: {
  readonly label: string
  readonly hint: string
  readonly shortcut?: string
  readonly framework: Framework
  readonly indicator: Indicator
  readonly name: string
  readonly children: ReactNode
}) {
  const { id, tip, hide } = useTooltip({ text: props.hint, shortcut: props.shortcut })
  return (
    <>
      <button
        type="button"
        className="as-pointer"
        interestfor={id}
        aria-describedby={id}
        onClick={() => {
          hide()
          revealIndicator(props.indicator, props.framework)
        }}
      >
        <span className="as-figure-label">{props.label}</span>{' '}
        <span className="as-pointer-name">{props.name}</span> {props.children}
      </button>
      {tip}
    </>
  )
}

/** Of two aspects in which something is assessed one may stand lower. */
function hasTwo(rows: readonly IndicatorRow[]): boolean {
  return new Set(rows.filter(row => row.assessed).map(row => row.indicator.aspectId)).size > 1
}

export function Pointers(props: {
  readonly framework: Framework
  readonly rows: readonly IndicatorRow[]
  readonly weakest: WeakestAspect | undefined
}) {
  const { t, language } = useWords()
  const { framework, rows, weakest } = props
  const largest = findLargestUnplanned(rows)
  const [lowest, ...others] = weakest?.aspects ?? []
  return (
    <div className="as-figure as-pointers">
      {weakest === undefined || lowest === undefined ? (
        <p className="as-pointer">
          <span className="as-figure-label">{t('assessment.weakestLabel')}</span>
          <span className="as-pointer-name">
            {t(hasTwo(rows) ? 'assessment.weakestNone' : 'assessment.weakestTooFew')}
          </span>
        </p>
      ) : (
        <Pointer
          label={t('assessment.weakestLabel')}
          hint={t('assessment.weakestHint', {
            number: weakest.row.indicator.number,
            name: weakest.row.indicator.shortName,
          })}
          shortcut={WEAKEST_KEY}
          framework={framework}
          indicator={weakest.row.indicator}
          name={[lowest, ...others].map(one => one.aspect.name).join(', ')}
        >
          <span className="as-pointer-value num">{formatIndex(lowest.now, language, lowest.weight)}</span>
        </Pointer>
      )}
      {largest === undefined ? (
        <p className="as-pointer">
          <span className="as-figure-label">{t('assessment.largestLabel')}</span>
          <span className="as-pointer-name">{t('assessment.largestNone')}</span>
        </p>
      ) : (
        <Pointer
          label={t('assessment.largestLabel')}
          hint={t('assessment.largestHint')}
          framework={framework}
          indicator={largest.indicator}
          name={`${largest.indicator.number} ${largest.indicator.shortName}`}
        >
          <span className="as-rise num">{formatGain(largest.possible, language)}</span>{' '}
          <span className="as-figure-note">
            {t('assessment.change', {
              now: formatLevel(largest.planned, language),
              planned: framework.maxLevel,
            })}
          </span>
        </Pointer>
      )}
    </div>
  )
}

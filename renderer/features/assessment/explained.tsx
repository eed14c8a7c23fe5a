// A word of a head that says on hover and on keyboard focus what it means; pressed, it may do something.
import type { ReactNode } from 'react'
import type { Framework } from '../../../shared/domain/framework.ts'
import { formatExactIndex, formatIndex } from '../../../shared/messages/format.ts'
import { toIndexUnits } from '../../../shared/projection/index-value.ts'
import type { Translate } from '../../state/i18n.ts'
import { useTooltip } from '../../ui/tooltip.tsx'
import './explained.css'

/** What the columns of strip and table that need it say of themselves. */
export type ExplainedColumn =
  | 'leadUnit'
  | 'weight'
  | 'now'
  | 'origin'
  | 'evidence'
  | 'planned'
  | 'gain'
  | 'possible'
  | 'items'
  | 'criterion'

/** The smallest step of an index that its two decimals hide: 1.7999 beside 1.80. */
const BELOW = 1_000

/** That the predicate is decided before rounding, by the lowest band that the framework has something above. */
function roundingText({ bands }: Framework, t: Translate, language: 'id' | 'en'): string {
  const [lowest, next] = bands
  if (lowest === undefined || next === undefined) return ''
  const exact = toIndexUnits(next.min) - BELOW
  return t('assessment.roundingRule', {
    exact: formatExactIndex(exact, language),
    shown: formatIndex(exact, language),
    band: lowest.name,
  })
}

export function columnHint(
  column: ExplainedColumn,
  framework: Framework,
  t: Translate,
  language: 'id' | 'en',
): string {
  const hint = t(`assessment.hints.${column}`, { min: framework.minLevel, max: framework.maxLevel })
  return column === 'now' ? `${hint} ${roundingText(framework, t, language)}`.trim() : hint
}

export function Explained(props: {
  readonly hint: string
  readonly children: ReactNode
  readonly onPress?: () => void
}) {
  const { id, tip, hide } = useTooltip({ text: props.hint })
  return (
    <>
      <button
        type="button"
        className="as-explained"
        interestfor={id}
        aria-describedby={id}
        onClick={() => {
          if (props.onPress === undefined) return
          hide()
          props.onPress()
        }}
      >
        {props.children}
      </button>
      {tip}
    </>
  )
}

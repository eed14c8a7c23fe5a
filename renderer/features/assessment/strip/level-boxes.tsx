// A box for every level of the scale. Seen as a bar at a glance, pressed one by one.
import type { Framework, Thousandths } from '../../../../shared/domain/framework.ts'
import { formatLevel } from '../../../../shared/messages/format.ts'
import type { IndicatorRow } from '../../../../shared/projection/assessment.ts'
import { useWords } from '../../../state/i18n.ts'

/** How much of a box is filled, in percent: of level 3 at 2.75 it is 75. */
function filled(row: IndicatorRow, level: number): number {
  if (!row.assessed) return 0
  return Math.min(100, Math.max(0, 100 - Math.ceil((level * 1_000 - row.now) / 10)))
}

export function LevelBoxes(props: {
  readonly framework: Framework
  readonly row: IndicatorRow
  readonly isReadOnly: boolean
  readonly onSet: (value: Thousandths) => void
}) {
  const { t, language } = useWords()
  const { framework, row, isReadOnly } = props
  const { minLevel, maxLevel } = framework
  const steps = Array.from({ length: maxLevel - minLevel + 1 }, (_, index) => minLevel + index)
  const last = Math.floor(row.now / 1_000)
  return (
    <span className="as-boxes" data-empty={!row.assessed || undefined}>
      {steps.map(step => {
        const share = filled(row, step)
        return (
          <button
            key={step}
            type="button"
            tabIndex={-1}
            className="as-box"
            disabled={isReadOnly}
            data-zero={step === 0 || undefined}
            data-on={share === 100 || undefined}
            data-refused={(Math.min(step * 1_000, row.now) > row.accepted && share > 0) || undefined}
            data-part={(share > 0 && share < 100) || undefined}
            data-planned={(step * 1_000 > row.now && step * 1_000 <= row.planned) || undefined}
            style={share > 0 && share < 100 ? { backgroundSize: `${share}% 100%` } : undefined}
            aria-label={t('assessment.set', { level: step })}
            onClick={() => props.onSet(step * 1_000)}
          >
            {row.assessed && step === last ? formatLevel(row.now, language) : ''}
          </button>
        )
      })}
      {row.assessed || row.planned > row.now ? null : (
        <span className="as-none" aria-hidden>
          {t('domain.notAssessed')}
        </span>
      )}
    </span>
  )
}

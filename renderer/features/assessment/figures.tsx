// What comes first: the index as declared, as planned, the target, and where to look first.
import { CircleAlert } from 'lucide-react'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { formatExactIndex, formatGain, formatIndex } from '../../../shared/messages/format.ts'
import type { AssessmentRows } from '../../../shared/projection/assessment.ts'
import { bandOf, bandStep, findShownBand, toIndexUnits } from '../../../shared/projection/index-value.ts'
import type { IndexUnits, Projection } from '../../../shared/projection/projection.ts'
import type { WeakestAspect } from '../../../shared/projection/weakest-aspect.ts'
import { useWords } from '../../state/i18n.ts'
import { Badge } from '../../ui/badge.tsx'
import { toScaleTone } from '../../ui/tone.ts'
import { useTooltip } from '../../ui/tooltip.tsx'
import { Pointers } from './pointers.tsx'

/** A predicate that the two decimals would not give says why, to the eye and to the ear. */
function RoundedPredicate(props: {
  readonly framework: Framework
  readonly index: IndexUnits
  readonly next: { readonly name: string; readonly min: number }
}) {
  const { t, language } = useWords()
  const { framework, index, next } = props
  const { id, tip } = useTooltip({
    text: t('assessment.rounded', {
      exact: formatExactIndex(index, language),
      min: formatIndex(toIndexUnits(next.min), language),
      band: bandOf(framework, index).name,
      next: next.name,
    }),
  })
  return (
    <>
      <button type="button" className="as-rounded" interestfor={id} aria-describedby={id}>
        <Badge tone={toScaleTone(...bandStep(framework, index))} icon={CircleAlert} isSolid>
          {bandOf(framework, index).name}
        </Badge>
      </button>
      {tip}
    </>
  )
}

function IndexFigure(props: {
  readonly label: string
  readonly framework: Framework
  readonly index: IndexUnits
  /** What keeps the figure from being the last word. */
  readonly reserve?: string | null
  readonly isAccepted?: boolean
}) {
  const { language } = useWords()
  const { framework, index } = props
  const tone = toScaleTone(...bandStep(framework, index))
  const next = findShownBand(framework, index)
  return (
    <div
      className="as-figure"
      role="group"
      aria-label={props.label}
      data-tone={tone}
      data-accepted={props.isAccepted || undefined}
    >
      <span className="as-figure-label">
        {props.label}
        {props.reserve ? <span className="as-reserve"> · {props.reserve}</span> : null}
      </span>
      <span className="as-figure-line">
        <strong className="num">{formatIndex(index, language)}</strong>
        {next === null ? (
          <Badge tone={tone} isSolid>
            {bandOf(framework, index).name}
          </Badge>
        ) : (
          <RoundedPredicate framework={framework} index={index} next={next} />
        )}
      </span>
    </div>
  )
}

export function Figures(props: {
  readonly document: PlanDocument
  readonly framework: Framework
  readonly projection: Projection
  readonly listed: AssessmentRows
  readonly weakest: WeakestAspect | undefined
  /** The plan climbs from what is shown. */
  readonly isBaseline: boolean
}) {
  const { t, language } = useWords()
  const { document, framework, projection, listed, weakest, isBaseline } = props
  const { rows, acceptedIndex } = listed
  const open = rows.filter(row => !row.assessed).length
  // Nobody can judge what nobody has recorded: these stand as declared.
  const bare = rows.filter(row => row.evidence.total === 0).length
  const { missing } = projection.gap
  return (
    <div className="as-figures">
      <IndexFigure
        label={t('assessment.declared')}
        framework={framework}
        index={projection.baseline}
        reserve={open === 0 ? null : t('assessment.provisional', { count: open })}
      />
      {rows.some(row => row.evidence.total > 0) && (
        <IndexFigure
          label={t('assessment.accepted')}
          framework={framework}
          index={acceptedIndex}
          isAccepted
          reserve={bare === 0 ? null : t('assessment.withoutEvidence', { count: bare })}
        />
      )}
      <IndexFigure
        label={t('assessment.planned', { year: document.plan.lastYear })}
        framework={framework}
        index={projection.final}
        reserve={[
          ...(isBaseline ? [] : [t('assessment.fromThis')]),
          ...(projection.externalGain === 0
            ? []
            : [t('assessment.plannedExternal', { gain: formatGain(projection.externalGain, language) })]),
        ].join(' · ')}
      />
      <div className="as-figure" role="group" aria-label={t('assessment.target')} data-tone="target">
        <span className="as-figure-label">{t('assessment.target')}</span>
        <span className="as-figure-line">
          <strong className="num">{formatIndex(toIndexUnits(projection.target.value), language)}</strong>
          <span className="as-figure-note">
            {missing === 0
              ? t('assessment.targetReached')
              : t('assessment.targetMissing', { missing: formatIndex(missing, language) })}
          </span>
        </span>
      </div>
      <Pointers framework={framework} rows={rows} weakest={weakest} />
    </div>
  )
}

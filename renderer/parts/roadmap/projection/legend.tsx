// Left of the curve: what its lines and grounds mean, which curves are shown, and how the pane is shown.
import { ChevronDown, Maximize2, Minimize2 } from 'lucide-react'
import { memo } from 'react'
import type { Framework } from '../../../../shared/domain/framework.ts'
import { formatGain, formatIndex, formatLevel } from '../../../../shared/messages/format.ts'
import { toIndexUnits } from '../../../../shared/projection/index-value.ts'
import { useWords } from '../../../state/i18n.ts'
import { openCompareDialog } from '../../../state/compare-dialogs.ts'
import { useShownComparison, useShownPlan, useShownSchedule } from '../../../state/timeline-source.ts'
import { showCurves, useProjectionView, type CurveKind } from '../../../state/projection-view.ts'
import { IconButton } from '../../../ui/button.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { toScaleTone } from '../../../ui/tone.ts'
import { countGone } from '../item-words.ts'
import { curveKinds, seriesOf, shownCurves } from './curve.ts'
import { SERIES_DASHES } from './paint-projection.ts'
import type { Comparison } from './scene-input.ts'
import { switchProjection, toggleFull } from './projection-actions.ts'

const SERIES_HUES = 4

function Sample({ className, dash }: { className: string; dash?: readonly number[] }) {
  return (
    <svg className={className} width="22" height="4" aria-hidden="true">
      <line x1="0" y1="2" x2="22" y2="2" strokeDasharray={dash?.join(' ')} />
    </svg>
  )
}

function Lines({ framework, comparison }: { framework: Framework; comparison: Comparison | null }) {
  const { t, language } = useWords()
  const final = useShownSchedule(state => state.projection?.final ?? 0)
  const target = useShownSchedule(state => state.projection?.target.value ?? 0)
  return (
    <ul className="rm-lines">
      <li>
        <Sample className="rm-sample-plan" />
        <span className="num">
          {t('projection.plan', { name: framework.indexName, value: formatIndex(final, language) })}
        </span>
      </li>
      <li className="rm-legend-target">
        <Sample className="rm-sample-target" />
        <span className="num">
          {t('projection.target', { value: formatIndex(toIndexUnits(target), language) })}
        </span>
      </li>
      {comparison && (
        <li className="rm-legend-compared">
          <Sample className="rm-sample-compared" />
          <span className="num">
            {t('projection.compared', {
              label: comparison.label,
              value: formatIndex(comparison.projection.final, language),
            })}
          </span>
          <Gone />
        </li>
      )}
    </ul>
  )
}

/** The items that no bar stands for any more, and the way to all differences. */
function Gone() {
  const { t } = useWords()
  const compared = useShownComparison()
  const count = useShownPlan(({ document }) => (compared && document ? countGone(compared, document) : 0))
  if (!compared || count === 0) return null
  return (
    <button type="button" className="rm-legend-gone num" onClick={() => openCompareDialog('differences')}>
      {t(`shift.gone.${compared.kind}`, { count })}
    </button>
  )
}

function Bands({ framework }: { framework: Framework }) {
  const { language } = useWords()
  const { bands } = framework
  return (
    <ul className="rm-bands">
      {bands.toReversed().map((band, index) => (
        <li key={band.name}>
          <span
            className="rm-band-dot"
            data-tone={toScaleTone(bands.length - 1 - index, bands.length)}
            aria-hidden="true"
          />
          <span className="rm-legend-name">{band.name}</span>
          <span className="num">
            {index === bands.length - 1
              ? `< ${formatLevel(bands[1]?.min ?? 0, language)}`
              : `≥ ${formatLevel(band.min, language)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

function SeriesList({ framework, kind }: { framework: Framework; kind: CurveKind }) {
  const { language } = useWords()
  const projection = useShownSchedule(state => state.projection)
  if (!projection) return null
  return (
    <ul className="rm-bands is-series">
      {seriesOf(projection, framework, kind).map((series, index) => (
        <li key={series.id} title={series.name}>
          <Sample
            className={`rm-sample-series rm-curve-${(index % SERIES_HUES) + 1}`}
            dash={SERIES_DASHES[index % SERIES_DASHES.length] ?? []}
          />
          <span className="rm-legend-name">{series.name}</span>
          <span className="num">{formatIndex(series.final, language)}</span>
        </li>
      ))}
    </ul>
  )
}

function External() {
  const { t, language } = useWords()
  const externalGain = useShownSchedule(state => state.projection?.externalGain ?? 0)
  return externalGain > 0 ? (
    <p className="rm-legend-hint">{t('projection.external', { gain: formatGain(externalGain, language) })}</p>
  ) : null
}

/** Only the lines that tell numbers follow the plan; the buttons stand still. */
export const Legend = memo(function Legend({
  framework,
  comparison,
}: {
  framework: Framework
  comparison: Comparison | null
}) {
  const { t } = useWords()
  const mode = useProjectionView(state => state.mode)
  const kinds = curveKinds(framework)
  const chosen = useProjectionView(state => state.curves)
  const kind = shownCurves(framework, chosen)
  const isFull = mode === 'full'
  return (
    <div className="rm-legend">
      <div className="rm-legend-head">
        <h2>{t('projection.title')}</h2>
        <IconButton
          icon={isFull ? Minimize2 : Maximize2}
          label={isFull ? t('projection.notFull') : t('projection.full')}
          shortcut="Shift+J"
          size="s"
          onPress={toggleFull}
        />
        <IconButton
          icon={ChevronDown}
          label={t('projection.hide')}
          shortcut="J"
          size="s"
          onPress={() => switchProjection('hidden')}
        />
      </div>
      <Segmented
        label={t('projection.curves.label')}
        value={kind}
        options={kinds.map(id => ({ id, label: t(`projection.curves.${id}`) }))}
        onChange={showCurves}
      />
      <Lines framework={framework} comparison={comparison} />
      {kind === 'index' ? <Bands framework={framework} /> : <SeriesList framework={framework} kind={kind} />}
      <External />
    </div>
  )
})

// The index under the bars: the end of a bar stands above the step it causes.
import { useState } from 'react'
import type { DayNumber } from '../../../../shared/base/civil-date.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import { formatDay, formatGain, formatIndex, formatLevel } from '../../../../shared/messages/format.ts'
import { toIndexUnits } from '../../../../shared/projection/index-value.ts'
import type { Projection, ProjectionStep } from '../../../../shared/projection/projection.ts'
import { ticksOf } from '../../../../shared/schedule/ticks.ts'
import { useApp } from '../../../state/app-store.ts'
import { useWords } from '../../../state/i18n.ts'
import { hover, select, useView } from '../../../state/view-store.ts'
import { toScaleTone } from '../../../ui/tone.ts'
import { tickLevels, type TimeScale } from '../timeline/time-scale.ts'
import { gainsByItem, stepAt, stepPath, valueScale, type ValueScale } from './curve.ts'

const TOP = 16
const BOTTOM = 14
/** Below this height the legend leaves out what the tooltips also say. */
const FULL_LEGEND = 200
const TIP_WIDTH = 300
const TIP_ITEMS = 4
/** Labels of cut-offs need this much room each. */
const CYCLE_LABEL = 66

interface PaneProps {
  readonly projection: Projection
  readonly framework: Framework
  readonly scale: TimeScale
  readonly tableWidth: number
  readonly height: number
  readonly today: DayNumber
  readonly visible: { readonly left: number; readonly right: number }
}

function useStepSentence(projection: Projection) {
  const { t, language } = useWords()
  return (step: ProjectionStep, index: number) => {
    const before = projection.steps[index - 1]?.index ?? projection.baseline
    return t('roadmap.projection.step', {
      date: formatDay(step.day, language),
      value: formatIndex(step.index, language),
      gain: formatGain(step.index - before, language),
    })
  }
}

function StepTip({ projection, index, left }: { projection: Projection; index: number; left: number }) {
  const { t, language } = useWords()
  const itemsById = useApp(state => state.itemsById)
  const sentence = useStepSentence(projection)
  const step = projection.steps[index]
  if (!step) return null
  const gains = gainsByItem(step)
  const cycle = projection.cycles.find(one => one.cutOff >= step.day)
  return (
    <div className="rm-step-tip" style={{ left, width: TIP_WIDTH }}>
      <strong className="num">{sentence(step, index)}</strong>
      {gains.slice(0, TIP_ITEMS).map(({ itemId, gain }) => (
        <span key={itemId}>
          {t('roadmap.projection.stepOf', {
            gain: formatGain(gain, language),
            name: itemsById.get(itemId)?.name ?? '',
          })}
        </span>
      ))}
      {gains.length > TIP_ITEMS && (
        <span>{t('roadmap.projection.andMore', { count: gains.length - TIP_ITEMS })}</span>
      )}
      <span className="rm-step-cycle">
        {cycle ? t('roadmap.projection.cycle', { year: cycle.year }) : t('roadmap.projection.afterLastCycle')}
      </span>
    </div>
  )
}

function Legend({ projection, framework }: { projection: Projection; framework: Framework }) {
  const { t, language } = useWords()
  return (
    <>
      <h2>{t('roadmap.projection.title')}</h2>
      <p className="rm-legend-hint">
        {framework.indexName} · {t('roadmap.projection.hint')}
      </p>
      <p className="rm-legend-target">
        <svg width="18" height="4" aria-hidden="true">
          <line x1="0" y1="2" x2="18" y2="2" />
        </svg>
        {t('roadmap.projection.target', {
          value: formatIndex(toIndexUnits(projection.target.value), language),
        })}
      </p>
      <ul className="rm-bands">
        {framework.bands.toReversed().map((band, index) => (
          <li key={band.name}>
            <span
              className="rm-band-dot"
              data-tone={toScaleTone(framework.bands.length - 1 - index, framework.bands.length)}
              aria-hidden="true"
            />
            {band.name}
            <span className="num">
              {index === framework.bands.length - 1
                ? `< ${formatLevel(framework.bands[1]?.min ?? 0, language)}`
                : `≥ ${formatLevel(band.min, language)}`}
            </span>
          </li>
        ))}
      </ul>
      {projection.externalGain > 0 && (
        <p className="rm-legend-hint">
          {t('roadmap.projection.external', { gain: formatGain(projection.externalGain, language) })}
        </p>
      )}
    </>
  )
}

function Bands({ framework, scale, value }: { framework: Framework; scale: TimeScale; value: ValueScale }) {
  return framework.bands.map((band, index) => {
    const bottom = value.y(toIndexUnits(band.min))
    const next = framework.bands[index + 1]
    const top = next ? value.y(toIndexUnits(next.min)) : 0
    return (
      <rect
        key={band.name}
        x={0}
        y={top}
        width={scale.width}
        height={Math.max(0, bottom - top)}
        className="rm-band"
        data-tone={toScaleTone(index, framework.bands.length)}
      />
    )
  })
}

function Cycles({
  projection,
  scale,
  value,
}: {
  projection: Projection
  scale: TimeScale
  value: ValueScale
}) {
  const { t, language } = useWords()
  const room = 365 * scale.pixelsPerDay
  return projection.cycles.map(cycle => {
    const x = scale.x(cycle.cutOff + 1)
    const y = value.y(cycle.index)
    const isFlipped = y < TOP + 18
    return (
      <g key={cycle.year} className="rm-cycle">
        <title>
          {t('roadmap.projection.cutOff', { year: cycle.year, value: formatIndex(cycle.index, language) })}
        </title>
        <line x1={x} y1={0} x2={x} y2={value.bottom} />
        <circle cx={x} cy={y} r={3.5} />
        {room >= CYCLE_LABEL && (
          <text x={x - 6} y={isFlipped ? y + 16 : y - 7} textAnchor="end" className="num">
            {cycle.year}: {formatIndex(cycle.index, language)}
          </text>
        )}
      </g>
    )
  })
}

export function ProjectionPane({
  projection,
  framework,
  scale,
  tableWidth,
  height,
  today,
  visible,
}: PaneProps) {
  const { t, language } = useWords()
  const [stepIndex, setStepIndex] = useState<number | null>(null)
  const hoveredIds = useView(state => state.hoveredIds)
  const sentence = useStepSentence(projection)
  const bottom = height - BOTTOM
  const value = valueScale(framework.minLevel, framework.maxLevel, TOP, bottom)
  const { start, end } = scale.range
  const path = stepPath(projection, start, end, scale, value)
  const { lower, upper } = tickLevels(scale.pixelsPerDay)
  const seen = {
    start: Math.max(start, Math.floor(scale.day(visible.left))),
    end: Math.min(end, Math.ceil(scale.day(visible.right))),
  }
  const step = stepIndex === null ? undefined : projection.steps[stepIndex]
  const targetY = value.y(toIndexUnits(projection.target.value))

  const showStep = (index: number | null) => {
    const found = index === null ? undefined : projection.steps[index]
    setStepIndex(found ? index : null)
    hover(found ? [...new Set(found.gains.map(gain => gain.itemId))] : [])
  }
  const walk = (event: React.KeyboardEvent) => {
    const last = projection.steps.length - 1
    const from = stepIndex ?? -1
    const to = { ArrowRight: from + 1, ArrowLeft: Math.max(0, from - 1), Home: 0, End: last }[event.key]
    if (to !== undefined && last >= 0) {
      event.preventDefault()
      showStep(Math.min(last, to))
    } else if (event.key === 'Enter' && step) {
      event.preventDefault()
      selectStep(step)
    }
  }
  const selectStep = (chosen: ProjectionStep) => {
    const [largest] = gainsByItem(chosen)
    const gain = chosen.gains.find(one => one.itemId === largest?.itemId)
    if (gain) select(gain.itemId, { reveal: true, open: true })
  }
  const marked = projection.steps.flatMap((one, index) =>
    one.gains.some(gain => hoveredIds.has(gain.itemId))
      ? [{ step: one, before: projection.steps[index - 1]?.index ?? projection.baseline }]
      : [],
  )

  return (
    <section
      className={height < FULL_LEGEND ? 'rm-projection is-compact' : 'rm-projection'}
      style={{ height }}
      aria-label={t('roadmap.projection.title')}
    >
      <div className="rm-legend" style={{ width: tableWidth }}>
        <Legend projection={projection} framework={framework} />
      </div>
      <div
        className="rm-curve"
        role="slider"
        tabIndex={0}
        aria-label={t('roadmap.projection.walk', { count: projection.steps.length })}
        aria-valuemin={0}
        aria-valuemax={projection.steps.length}
        aria-valuenow={stepIndex === null ? 0 : stepIndex + 1}
        aria-valuetext={
          step && stepIndex !== null
            ? sentence(step, stepIndex)
            : t('roadmap.projection.baseline', { value: formatIndex(projection.baseline, language) })
        }
        onKeyDown={walk}
        onBlur={() => showStep(null)}
        onPointerMove={event => {
          const x = event.clientX - event.currentTarget.getBoundingClientRect().left
          const index = stepAt(projection.steps, scale.day(x + 3))
          showStep(index < 0 ? null : index)
        }}
        onPointerLeave={() => showStep(null)}
        onClick={() => step && selectStep(step)}
      >
        <svg width={scale.width} height={height} aria-hidden="true">
          <Bands framework={framework} scale={scale} value={value} />
          {ticksOf(seen, upper ?? lower).map(tick => (
            <line
              key={tick.start}
              className="rm-year-line"
              x1={scale.x(tick.start)}
              x2={scale.x(tick.start)}
              y1={0}
              y2={height}
            />
          ))}
          <path className="rm-curve-area" d={`${path}V${bottom}H${scale.x(start)}Z`} />
          <line className="rm-target-line" x1={0} x2={scale.width} y1={targetY} y2={targetY} />
          <rect className="rm-today-line" x={Math.round(scale.x(today))} y={0} width={2} height={height} />
          <path className="rm-curve-line" d={path} />
          <Cycles projection={projection} scale={scale} value={value} />
          {marked.map(({ step: one, before }) => (
            <g key={one.day} className="rm-marked">
              <line
                x1={scale.x(one.day)}
                x2={scale.x(one.day)}
                y1={0}
                y2={value.y(one.index)}
                className="rm-marked-guide"
              />
              <line
                x1={scale.x(one.day)}
                x2={scale.x(one.day)}
                y1={value.y(before)}
                y2={value.y(one.index)}
              />
              <circle cx={scale.x(one.day)} cy={value.y(one.index)} r={4} />
            </g>
          ))}
        </svg>
        {projection.steps.length === 0 && projection.held.length === 0 && (
          <p className="rm-flat">{t('roadmap.projection.flat')}</p>
        )}
        {step && stepIndex !== null && (
          <StepTip
            projection={projection}
            index={stepIndex}
            left={Math.min(
              Math.max(0, scale.x(step.day) - TIP_WIDTH / 2),
              Math.max(0, scale.width - TIP_WIDTH - 8),
            )}
          />
        )}
      </div>
    </section>
  )
}

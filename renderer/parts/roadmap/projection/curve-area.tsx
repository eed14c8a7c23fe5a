// The painted curve with what the pointer and the keyboard do on it: find a step, name its items, select them.
import { useEffect, useRef, useState } from 'react'
import type { DayNumber } from '../../../../shared/base/civil-date.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import { formatGain, formatIndex } from '../../../../shared/messages/format.ts'
import { horizonOf } from '../../../../shared/projection/plan-input.ts'
import type { Projection } from '../../../../shared/projection/projection.ts'
import { useWords } from '../../../state/i18n.ts'
import { useProjectionView } from '../../../state/projection-view.ts'
import {
  type TimelineSource,
  useSource,
  useShownPlan,
  useShownSchedule,
} from '../../../state/timeline-source.ts'
import type { Frame, FrameView } from '../timeline/frame.ts'
import { PaintedCanvas, type PaintCanvas } from '../timeline/painted-canvas.tsx'
import { gainsByItem } from '../../../../shared/picture/curve.ts'
import { saySelected } from '../selection.ts'
import { shownCurves, stepAt } from './curve.ts'
import { labelMeasure, paintProjection } from './paint-projection.ts'
import { endGutter, layoutProjection } from './projection-scene.ts'
import { revealDay } from './reveal-day.ts'
import type { Comparison, SceneWords } from './scene-input.ts'
import { StepTip } from './step-tip.tsx'
import { comparedSentence, gainsSentence, stepSentence } from './step-words.ts'

/** A step is found a little left of its line too: nobody points at a pixel. */
const REACH = 3

function stepItems(projection: Projection | null, index: number) {
  const step = projection?.steps[index]
  return step ? gainsByItem(step).map(gain => gain.itemId) : []
}

/** Selects everybody who causes a step; the details show who gives most. */
function selectStep({ planStore, scheduleStore, view }: TimelineSource, index: number): void {
  const { select, selectMany } = view
  const ids = stepItems(scheduleStore.getState().projection, index)
  const [largest] = ids
  if (largest === undefined) return
  select(largest, { reveal: true, open: true })
  selectMany(ids, largest)
  saySelected(view, planStore.getState().itemsById.get(largest)?.name)
}

function useSceneWords(): SceneWords {
  const { t, language } = useWords()
  const index = (units: number) => formatIndex(units, language)
  const gain = (units: number) => formatGain(units, language)
  return {
    index,
    gain,
    together: (units, count) => t('projection.together', { gain: gain(units), count }),
    cycle: (year, units) => t('projection.cycleValue', { year, value: index(units) }),
    target: units => t('projection.target', { value: index(units) }),
    compared: (label, value) => t('projection.compared', { label, value }),
    onward: (units, final) => t('projection.onward', { value: index(units), final: index(final) }),
    step: (units, name, others) =>
      others === 0
        ? t('projection.stepLabel', { gain: gain(units), name })
        : t('projection.stepLabelMore', { gain: gain(units), name, count: others }),
  }
}

export function CurveArea({
  frame,
  framework,
  height,
  today,
  comparison,
}: {
  frame: Frame
  framework: Framework
  height: number
  today: DayNumber
  comparison: Comparison | null
}) {
  const { t, language } = useWords()
  const source = useSource()
  const { planStore, scheduleStore } = source
  const { hover, useView } = source.view
  const area = useRef<HTMLDivElement>(null)
  /** What a click has dealt with is not told again until the pointer stands on another step. */
  const clicked = useRef<number | null>(null)
  const [stepIndex, setStepIndex] = useState<number | null>(null)
  const chosen = useProjectionView(state => state.curves)
  const curves = shownCurves(framework, chosen)
  const gutterIn = (width: number) => endGutter(framework, curves, { width, height })
  const words = useSceneWords()
  const count = useShownSchedule(state => state.projection?.steps.length ?? 0)
  const isFlat = useShownSchedule(
    ({ projection }) => projection?.steps.length === 0 && projection.held.length === 0,
  )
  const sentence = useShownSchedule(({ projection }) => {
    if (!projection) return ''
    const found = stepIndex === null ? null : stepSentence(projection, stepIndex, t, language)
    if (stepIndex === null || found === null)
      return t('projection.baseline', { value: formatIndex(projection.baseline, language) })
    const there = comparison && comparedSentence(projection, stepIndex, comparison, t, language)
    return there === null ? found : `${found}. ${there}`
  })
  const causes = useShownPlan(({ itemsById }) => {
    const { projection } = scheduleStore.getState()
    if (!projection || stepIndex === null) return ''
    return gainsSentence(projection, stepIndex, id => itemsById.get(id)?.name ?? '', t, language)
  })
  const shownIndex = stepIndex !== null && stepIndex < count ? stepIndex : null

  useEffect(() => () => hover([]), [hover])

  const paint: PaintCanvas = (context, view, palette, size) => {
    const { projection } = scheduleStore.getState()
    if (!projection || projection.frameworkId !== framework.id) return
    const { itemsById, document } = planStore.getState()
    if (!document) return
    const scene = layoutProjection({
      projection,
      framework,
      scale: view.scale,
      scrollLeft: view.scrollLeft,
      ...size,
      today,
      lastDay: horizonOf(document.plan).end,
      curves,
      comparison,
      hoveredIds: useView.getState().hoveredIds,
      words,
      nameOf: id => itemsById.get(id)?.name ?? '',
      measure: labelMeasure(context, palette),
    })
    paintProjection(context, scene, palette)
  }

  const showStep = (index: number | null) => {
    const ids = index === null ? [] : stepItems(scheduleStore.getState().projection, index)
    setStepIndex(ids.length > 0 ? index : null)
    hover(ids)
  }
  const walk = (event: React.KeyboardEvent) => {
    const last = count - 1
    const from = shownIndex ?? -1
    const to = {
      ArrowRight: from + 1,
      ArrowUp: from + 1,
      ArrowLeft: Math.max(0, from - 1),
      ArrowDown: Math.max(0, from - 1),
      Home: 0,
      End: last,
    }[event.key]
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (to !== undefined && last >= 0) {
      event.preventDefault()
      const index = Math.min(last, to)
      showStep(index)
      const day = scheduleStore.getState().projection?.steps[index]?.day
      if (day !== undefined)
        revealDay(area.current, frame.view(), day, gutterIn(area.current?.clientWidth ?? 0))
    } else if (event.key === 'Enter' && shownIndex !== null) {
      event.preventDefault()
      selectStep(source, shownIndex)
    } else if (event.key === 'Escape') showStep(null)
  }
  const find = (event: React.PointerEvent | React.MouseEvent): number | null => {
    const view = frame.view()
    const { projection } = scheduleStore.getState()
    if (!view || !projection) return null
    const area = event.currentTarget.getBoundingClientRect()
    const x = event.clientX - area.left
    if (x > area.width - gutterIn(area.width)) return null
    const index = stepAt(projection.steps, view.scale.day(x + view.scrollLeft + REACH))
    return index < 0 ? null : index
  }

  return (
    <div
      className="rm-curve"
      ref={area}
      role="slider"
      tabIndex={0}
      aria-label={t('projection.walk', { count })}
      aria-valuemin={0}
      aria-valuemax={count}
      aria-valuenow={shownIndex === null ? 0 : shownIndex + 1}
      aria-valuetext={`${sentence}${causes}`}
      onKeyDown={walk}
      onBlur={() => showStep(null)}
      onPointerMove={event => {
        const index = find(event)
        if (index !== null && index === clicked.current) return
        clicked.current = null
        showStep(index)
      }}
      onPointerLeave={() => {
        clicked.current = null
        showStep(null)
      }}
      onClick={event => {
        const index = find(event)
        if (index === null) return
        clicked.current = index
        showStep(null)
        selectStep(source, index)
      }}
    >
      <PaintedCanvas
        frame={frame}
        paint={paint}
        size={(view: FrameView) => ({ width: Math.max(0, view.width - view.tableWidth), height })}
        className="rm-curve-canvas"
      />
      {isFlat && <p className="rm-flat">{t('projection.flat')}</p>}
      {shownIndex !== null && (
        <StepTip
          frame={frame}
          framework={framework}
          index={shownIndex}
          height={height}
          comparison={comparison}
        />
      )}
    </div>
  )
}

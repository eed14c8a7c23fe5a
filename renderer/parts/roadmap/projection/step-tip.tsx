// Beside the step the pointer or the keyboard stands on: who raises the index by how much, and which cycle sees it.
import { useLayoutEffect, useRef } from 'react'
import type { Framework } from '../../../../shared/domain/framework.ts'
import { formatGain } from '../../../../shared/messages/format.ts'
import { indexOn } from '../../../../shared/projection/steps.ts'
import { useWords } from '../../../state/i18n.ts'
import { useSource, useShownPlan, useShownSchedule } from '../../../state/timeline-source.ts'
import type { Frame } from '../timeline/frame.ts'
import { gainsByItem } from '../../../../shared/picture/curve.ts'
import { placeTip } from './place-tip.ts'
import { plotValueScale } from './projection-scene.ts'
import type { Comparison } from './scene-input.ts'
import { comparedSentence, stepSentence } from './step-words.ts'

const WIDTH = 300
const ITEMS = 4

interface StepTipProps {
  readonly frame: Frame
  readonly framework: Framework
  readonly index: number
  readonly height: number
  readonly comparison: Comparison | null
}

export function StepTip({ frame, framework, index, height, comparison }: StepTipProps) {
  const { t, language } = useWords()
  const ref = useRef<HTMLDivElement>(null)
  const { scheduleStore, isJoint } = useSource()
  const projection = useShownSchedule(state => state.projection)
  const itemsById = useShownPlan(state => state.itemsById)

  // It follows its step when the time is scrolled or zoomed: placed with every frame.
  useLayoutEffect(() => {
    const place = () => {
      const tip = ref.current
      const view = frame.view()
      const plan = scheduleStore.getState().projection
      const step = plan?.steps[index]
      if (!tip || !view || !step) return
      const scale = plotValueScale(framework, height)
      const before = plan.steps[index - 1]?.index ?? plan.baseline
      const { left, top } = placeTip({
        x: view.scale.x(step.day) - view.scrollLeft,
        head: scale.y(step.index),
        foot: scale.y(before),
        lineAt: x => {
          const day = Math.floor(view.scale.day(x + view.scrollLeft))
          return scale.y(indexOn(plan, Math.max(step.day, day)))
        },
        tip: { width: WIDTH, height: tip.offsetHeight },
        pane: { width: view.width - view.tableWidth, height, above: view.height - height },
      })
      tip.style.left = `${left}px`
      tip.style.top = `${top}px`
    }
    place()
    return frame.onPaint(place)
  })

  const step = projection?.steps[index]
  if (!projection || !step) return null
  const gains = gainsByItem(step)
  const joint = step.gains.reduce(
    (sum, { indicatorId, rung, gain }) => sum + (isJoint(indicatorId, rung) ? gain : 0),
    0,
  )
  const cycle = projection.cycles.find(one => one.cutOff >= step.day)
  return (
    <div className="rm-step-tip" ref={ref} style={{ width: WIDTH }}>
      <strong className="num">{stepSentence(projection, index, t, language)}</strong>
      {gains.slice(0, ITEMS).map(({ itemId, gain }) => (
        <span key={itemId}>
          {t('projection.stepOf', {
            gain: formatGain(gain, language),
            name: itemsById.get(itemId)?.name ?? '',
          })}
        </span>
      ))}
      {gains.length > ITEMS && <span>{t('projection.andMore', { count: gains.length - ITEMS })}</span>}
      {joint > 0 && <span>{t('regionTimeline.joint', { gain: formatGain(joint, language) })}</span>}
      <span className="rm-step-cycle">
        {cycle ? t('projection.cycle', { year: cycle.year }) : t('projection.afterLastCycle')}
      </span>
      {comparison && (
        <span className="num">{comparedSentence(projection, index, comparison, t, language)}</span>
      )}
    </div>
  )
}

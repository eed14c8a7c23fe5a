// Beside the step the pointer or the keyboard stands on: who raises the index by how much, and which cycle sees it.
import { useLayoutEffect, useRef } from 'react'
import type { Framework } from '../../../../shared/domain/framework.ts'
import { formatGain } from '../../../../shared/messages/format.ts'
import { indexOn } from '../../../../shared/projection/steps.ts'
import { useApp } from '../../../state/app-store.ts'
import { useWords } from '../../../state/i18n.ts'
import { usePlanView } from '../../../state/plan-view.ts'
import type { Frame } from '../timeline/frame.ts'
import { gainsByItem } from './curve.ts'
import { plotValueScale } from './projection-scene.ts'
import type { Comparison } from './scene-input.ts'
import { comparedSentence, stepSentence } from './step-words.ts'

const WIDTH = 300
const ITEMS = 4
/** Above the words beside the step. */
const AWAY = 24
const EDGE = 8
const BESIDE = 14

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
  const projection = usePlanView(state => state.projection)
  const itemsById = useApp(state => state.itemsById)

  // It follows its step when the time is scrolled or zoomed: placed with every frame.
  useLayoutEffect(() => {
    const place = () => {
      const tip = ref.current
      const view = frame.view()
      const plan = usePlanView.getState().projection
      const step = plan?.steps[index]
      if (!tip || !view || !step) return
      const x = view.scale.x(step.day) - view.scrollLeft
      const scale = plotValueScale(framework, height)
      const width = view.width - view.tableWidth
      // The index rises: above left of the step nothing is covered. Without room there it stands above what comes later.
      const left = Math.max(0, x - BESIDE - WIDTH)
      const lastDay = view.scale.day(left + WIDTH + view.scrollLeft)
      const later = indexOn(plan, Math.max(step.day, Math.floor(lastDay)))
      const top = scale.y(Math.max(step.index, later)) - AWAY - tip.offsetHeight
      const fitsAbove = view.height - height + top >= EDGE
      tip.style.left = `${fitsAbove ? left : Math.max(0, Math.min(x + BESIDE, width - WIDTH - EDGE))}px`
      tip.style.top = `${fitsAbove ? top : scale.y(step.index) + AWAY}px`
    }
    place()
    return frame.onPaint(place)
  })

  const step = projection?.steps[index]
  if (!projection || !step) return null
  const gains = gainsByItem(step)
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
      <span className="rm-step-cycle">
        {cycle ? t('projection.cycle', { year: cycle.year }) : t('projection.afterLastCycle')}
      </span>
      {comparison && (
        <span className="num">{comparedSentence(projection, index, comparison, t, language)}</span>
      )}
    </div>
  )
}

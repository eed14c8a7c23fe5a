// What is left of a hidden projection: a slim bar that says the result and brings the curve back.
import { ChevronUp } from 'lucide-react'
import { formatIndex } from '../../../../shared/messages/format.ts'
import { useWords } from '../../../state/i18n.ts'
import { useShownSchedule } from '../../../state/timeline-source.ts'
import { HANDLE_HEIGHT } from '../../../state/projection-view.ts'
import { useTooltip } from '../../../ui/tooltip.tsx'
import { CycleList } from './cycle-list.tsx'
import { bringProjection } from './projection-actions.ts'
import './projection.css'

export function ProjectionHandle() {
  const { t, language } = useWords()
  const final = useShownSchedule(state => state.projection?.final ?? 0)
  const { id, tip, hide } = useTooltip({
    text: t('projection.actions.toggle'),
    shortcut: 'J',
    placement: 'top',
  })
  return (
    <div className="rm-projection-handle" data-projection-handle style={{ height: HANDLE_HEIGHT }}>
      <button
        type="button"
        className="rm-handle-button"
        interestfor={id}
        onClick={() => {
          hide()
          bringProjection()
        }}
      >
        <span className="num">{t('projection.show', { value: formatIndex(final, language) })}</span>
        <ChevronUp size={14} aria-hidden />
      </button>
      {tip}
      <CycleList />
    </div>
  )
}

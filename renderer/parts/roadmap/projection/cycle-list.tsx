// The values the canvas paints, as text for those who do not see it. It follows a drag without rendering the pane.
import { formatIndex } from '../../../../shared/messages/format.ts'
import { useWords } from '../../../state/i18n.ts'
import { useShownSchedule } from '../../../state/timeline-source.ts'

const NONE: readonly string[] = []

export function CycleList() {
  const { t, language } = useWords()
  // One string, so that only a value that reads differently renders anew.
  const lines = useShownSchedule(
    state =>
      state.projection?.cycles
        .map(cycle =>
          t('projection.cycleValue', { year: cycle.year, value: formatIndex(cycle.index, language) }),
        )
        .join('\n') ?? '',
  )
  const texts = lines === '' ? NONE : lines.split('\n')
  return (
    <ul className="visually-hidden" aria-label={t('projection.cycles')}>
      {texts.map(text => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}

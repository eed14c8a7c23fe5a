// What the colours and figures of the heat map mean.
import type { Framework } from '../../../shared/domain/framework.ts'
import { formatNumber } from '../../../shared/messages/format.ts'
import { useWords } from '../../state/i18n.ts'
import { stepOf } from './board-step.ts'

export function BoardLegend({ framework }: { readonly framework: Framework }) {
  const { t, language } = useWords()
  const { minLevel, maxLevel } = framework
  const levels = Array.from({ length: maxLevel - minLevel + 1 }, (_, at) => minLevel + at)
  return (
    <ul className="co-legend num" aria-label={t('collection.legend.title')}>
      <li>
        {t('collection.legend.level')}
        {levels.map(level => (
          <span key={level} className="co-cell" data-step={stepOf(level, framework)}>
            {formatNumber(level, language)}
          </span>
        ))}
      </li>
      <li>
        <span className="co-cell" />
        {t('collection.legend.none')}
      </li>
      <li>{t('collection.legend.steps', { from: minLevel, to: minLevel + 1 })}</li>
    </ul>
  )
}

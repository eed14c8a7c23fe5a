// One indicator: who leads it, what it weighs, its levels, what the plan adds and what is left.
import { formatGain, formatWeight } from '../../../../shared/messages/format.ts'
import { leadUnitText } from '../../../../shared/messages/lead-unit.ts'
import type { IndicatorRow } from '../../../../shared/projection/assessment.ts'
import { useWords } from '../../../state/i18n.ts'
import type { LevelProps } from '../use-levels.ts'
import { ExternalSign } from './external-sign.tsx'
import { IndicatorLine } from './indicator-line.tsx'
import { LevelCell } from './level-cell.tsx'

function EvidenceCell({ row }: { readonly row: IndicatorRow }) {
  const { t } = useWords()
  const { evidence, indicator } = row
  if (indicator.external !== null && evidence.total === 0)
    return (
      <td className="as-evidence-cell">
        <ExternalSign indicator={indicator} />
      </td>
    )
  if (evidence.total === 0)
    return (
      <td className="as-evidence-cell num" data-none>
        {t('common.empty')}
      </td>
    )
  const count = t('assessment.evidence.count', { ...evidence })
  const spoken = t('assessment.evidence.countSpoken', { ...evidence })
  return (
    <td className="as-evidence-cell" aria-label={`${count}, ${spoken}`}>
      <span className="as-count num" data-full={evidence.accepted === evidence.total || undefined}>
        {count}
      </span>
    </td>
  )
}

export function StripRow(props: LevelProps & { readonly row: IndicatorRow }) {
  const { t, language } = useWords()
  const { row, currentId } = props
  const { indicator, gain, possible } = row
  const isCurrent = indicator.id === currentId
  const unit = leadUnitText(indicator.leadUnit, t)
  return (
    <IndicatorLine indicator={indicator} isCurrent={isCurrent}>
      <td className="num">{indicator.number}</td>
      <th scope="row" title={indicator.name}>
        {indicator.shortName}
      </th>
      <td className="as-unit" title={unit}>
        {unit}
      </td>
      <td className="num" data-end>
        {formatWeight(indicator.weight, language)}
      </td>
      <LevelCell {...props} isCurrent={isCurrent} />
      <EvidenceCell row={row} />
      <td className="num as-gain" data-end data-none={gain === 0 || undefined}>
        {gain === 0 ? t('common.empty') : formatGain(gain, language)}
      </td>
      <td className="num" data-end data-none={possible === 0 || undefined}>
        {possible === 0 ? t('common.empty') : formatGain(possible, language)}
      </td>
    </IndicatorLine>
  )
}

// Why something is proposed: who speaks for it, with what, by which rule, and the reason of the row.
import type { Indicator } from '../../../../shared/domain/framework.ts'
import type { MappingRow } from '../../../../shared/domain/mapping.ts'
import { useWords } from '../../../state/i18n.ts'
import type { ShippedMapping } from '../../../../shared/domain/mapping-file.ts'
import { whyText } from '../../../state/mapping-table.ts'

export interface Why {
  readonly row: MappingRow
  readonly indicator: Indicator
  /** What the indicator itself says: its level, or the effect of the item. */
  readonly says: string
  /** What that is in the other framework. */
  readonly means: string
  /** It is what decides where several speak. */
  readonly decides: boolean
}

export function WhyList(props: {
  readonly shipped: ShippedMapping | undefined
  readonly whys: readonly Why[]
}) {
  const { t, language } = useWords()
  return (
    <ul className="pr-why">
      {props.whys.map(({ row, indicator, says, means, decides }) => (
        <li key={indicator.id} data-decides={decides || undefined}>
          <span className="pr-source">
            {indicator.number} {indicator.shortName}
          </span>{' '}
          <span className="pr-says num">
            {says}, {means} ({t(`proposals.rule.${row.rule}`)})
          </span>{' '}
          <span className="pr-reason">{whyText(props.shipped, row, language)}</span>
        </li>
      ))}
    </ul>
  )
}

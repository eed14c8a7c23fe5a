// All indicators with their levels: a grid with one tab stop, walked by arrows, filled by digits.
import { useRef } from 'react'
import { formatIndex, formatWeight } from '../../../../shared/messages/format.ts'
import type {
  AspectRows,
  DomainRows,
  GroupValue,
  IndicatorRow,
} from '../../../../shared/projection/assessment.ts'
import { useWords } from '../../../state/i18n.ts'
import { columnHint, Explained, type ExplainedColumn } from '../explained.tsx'
import type { LevelProps } from '../use-levels.ts'
import { StripRow } from './strip-row.tsx'
import './strip.css'

const COLUMNS = 8
const VALUE_COLUMNS = 2

function GroupHead(props: {
  readonly kind: 'domain' | 'aspect'
  readonly name: string
  readonly value: GroupValue
  readonly isWeakest?: boolean
}) {
  const { t, language } = useWords()
  const { kind, name, value } = props
  const change = {
    now: formatIndex(value.now, language, value.weight),
    planned: formatIndex(value.planned, language, value.weight),
  }
  return (
    <tr className={`as-group is-${kind}`}>
      <th scope="rowgroup" colSpan={COLUMNS - VALUE_COLUMNS}>
        {name} <span className="num">{formatWeight(value.weight, language)}</span>{' '}
        {props.isWeakest === true ? <em className="as-weakest">{t('assessment.weakest')}</em> : null}
      </th>
      <td className="num" colSpan={VALUE_COLUMNS} data-end>
        <span aria-hidden>{t('assessment.change', change)}</span>
        <span className="visually-hidden">{t('assessment.changeSpoken', change)}</span>
      </td>
    </tr>
  )
}

export function StripTable(
  props: LevelProps & {
    readonly domains: readonly DomainRows[]
    /** All rows in an order of their own, without heads; null: by domain and aspect. */
    readonly flat: readonly IndicatorRow[] | null
    /** The aspects that stand lowest now. */
    readonly weakest: readonly AspectRows[]
    readonly isShown: (row: IndicatorRow) => boolean
  },
) {
  const { t, language } = useWords()
  const { framework, domains, flat, weakest, isShown } = props
  const scroller = useRef<HTMLDivElement>(null)
  const explained = (column: ExplainedColumn, word: string) => (
    <Explained hint={columnHint(column, framework, t, language)}>{word}</Explained>
  )
  const line = (row: IndicatorRow) => <StripRow key={row.indicator.id} {...props} row={row} />
  const hasDomains = flat === null && domains.filter(({ domain }) => !domain.wrapper).length > 1
  const aspectPart = (one: AspectRows) => {
    const { aspect, rows } = one
    const inside = rows.filter(isShown)
    return inside.length === 0 ? null : (
      <tbody key={aspect.id}>
        <GroupHead kind="aspect" name={aspect.name} value={one} isWeakest={weakest.includes(one)} />
        {inside.map(line)}
      </tbody>
    )
  }
  return (
    <div className="as-card" ref={scroller} data-domains={hasDomains || undefined}>
      <table
        className="as-strip"
        data-walk
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose cells take keys is a grid
        role="grid"
        aria-label={t('assessment.table')}
      >
        <thead>
          <tr>
            <th scope="col">{t('assessment.number')}</th>
            <th scope="col">{t('assessment.indicator')}</th>
            <th scope="col">{explained('leadUnit', t('assessment.leadUnit'))}</th>
            <th scope="col" data-end>
              {explained('weight', t('assessment.weight'))}
            </th>
            <th scope="col">
              <span className="as-legend">
                <i data-now aria-hidden /> {explained('now', t('assessment.levels'))}{' '}
                <i data-planned aria-hidden /> {explained('planned', t('assessment.levelsPlanned'))}
              </span>
            </th>
            <th scope="col">{explained('evidence', t('assessment.evidence.column'))}</th>
            <th scope="col" data-end>
              {explained('gain', t('assessment.gain'))}
            </th>
            <th scope="col" data-end>
              {explained('possible', t('assessment.possible'))}
            </th>
          </tr>
        </thead>
        {flat === null ? (
          domains.flatMap(({ domain, aspects, ...value }) => {
            const parts = aspects.map(aspectPart).filter(part => part !== null)
            if (!hasDomains || parts.length === 0) return parts
            return [
              <tbody key={domain.id}>
                <GroupHead kind="domain" name={domain.name} value={value} />
              </tbody>,
              ...parts,
            ]
          })
        ) : (
          <tbody>{flat.map(line)}</tbody>
        )}
      </table>
    </div>
  )
}

// The mapping table itself: changed in place, with the indicators that have no row and why.
import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import type { Framework, IndicatorId } from '../../../../shared/domain/framework.ts'
import { pairOf, rowsInUse } from '../../../../shared/domain/mapping.ts'
import type { ShippedMapping } from '../../../../shared/domain/mapping-file.ts'
import { frameworkLabel } from '../../../state/framework-words.ts'
import { useWords } from '../../../state/i18n.ts'
import { resetMapping } from '../../../state/mapping-table.ts'
import { Fault } from '../../../ui/fault.tsx'
import { ScrollTable } from '../../../ui/scroll-table.tsx'
import { Button } from '../../../ui/button.tsx'
import { AddRow } from './add-row.tsx'
import { indicatorLabel, TableRow } from './table-row.tsx'
import type { ProposalFrame } from './use-proposals.ts'

/** Indicators that no row names, each with its reason. */
function Without(props: {
  readonly title: (count: number) => string
  readonly framework: Framework
  readonly named: ReadonlySet<IndicatorId>
  readonly reasons: ShippedMapping['withoutSource']
}) {
  const { t, language } = useWords()
  const left = props.framework.indicators.filter(indicator => !props.named.has(indicator.id))
  if (left.length === 0) return null
  return (
    <details className="pr-without">
      <summary>{props.title(left.length)}</summary>
      <ul>
        {left.map(indicator => {
          const reason = props.reasons.find(group => group.indicatorIds.includes(indicator.id))
          return (
            <li key={indicator.id}>
              <span className="pr-source">{indicatorLabel(indicator)}</span>{' '}
              {reason?.why[language] ?? t('proposals.table.noReason')}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

function useRows({ from, to, table }: ProposalFrame) {
  const place = new Map(from.indicators.map((indicator, index) => [indicator.id, index]))
  return rowsInUse(table.rows, from, to)
    .flatMap(row => {
      const [source, target] = [
        from.indicators.find(indicator => indicator.id === row.fromIndicatorId),
        to.indicators.find(indicator => indicator.id === row.toIndicatorId),
      ]
      return source && target ? [{ row, source, target }] : []
    })
    .toSorted(
      (a, b) =>
        (place.get(a.source.id) ?? 0) - (place.get(b.source.id) ?? 0) || a.target.number - b.target.number,
    )
}

export function MappingTab({ frame }: { readonly frame: ProposalFrame }) {
  const { t } = useWords()
  const { from, to, table } = frame
  /** The row that came last, by its pair. */
  const [added, setAdded] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const rows = useRows(frame)
  const names = { from: frameworkLabel(from), to: frameworkLabel(to) }
  return (
    <div className="pr-tab">
      {/* Where none was shipped and none was made there is nothing to say, nor to go back to. */}
      {table.isOwn || table.shipped !== null ? (
        <div className="pr-bar">
          <p className="pr-hint">{t(table.isOwn ? 'proposals.table.isOwn' : 'proposals.table.isShipped')}</p>
          <Button
            size="s"
            icon={RotateCcw}
            isDisabled={!table.isOwn}
            onPress={() => {
              setFault(null)
              void resetMapping({ fromFrameworkId: from.id, toFrameworkId: to.id })
            }}
          >
            {t('proposals.table.reset')}
          </Button>
        </div>
      ) : null}
      <AddRow frame={frame} onAdd={row => setAdded(pairOf(row))} onRefuse={setFault} />
      {fault === null ? null : <Fault>{fault}</Fault>}
      <ScrollTable className="pr-rows pr-table" label={t('proposals.table.name', names)} hasControls>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('proposals.table.fromColumn', names)}</th>
              <th scope="col">{t('proposals.table.toColumn', names)}</th>
              <th scope="col">{t('proposals.table.rule')}</th>
              <th scope="col">{t('proposals.table.why')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('common.remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, source, target }) => (
              <TableRow
                key={pairOf(row)}
                from={from}
                to={to}
                shipped={table.shipped}
                row={row}
                source={source}
                target={target}
                isNew={pairOf(row) === added}
                onRefuse={setFault}
                onMove={moved => setAdded(pairOf(moved))}
              />
            ))}
          </tbody>
        </table>
        <Without
          title={count => t('proposals.table.withoutCounterpart', { ...names, count })}
          framework={from}
          named={new Set(rows.map(({ source }) => source.id))}
          reasons={table.shipped?.withoutCounterpart ?? []}
        />
        <Without
          title={count => t('proposals.table.withoutSource', { ...names, count })}
          framework={to}
          named={new Set(rows.map(({ target }) => target.id))}
          reasons={table.shipped?.withoutSource ?? []}
        />
      </ScrollTable>
    </div>
  )
}

// A new row for the mapping table; its reason is written in the row itself.
import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Framework, IndicatorId } from '../../../../shared/domain/framework.ts'
import { pairOf, type MappingRow, type MappingRule } from '../../../../shared/domain/mapping.ts'
import { frameworkLabel } from '../../../state/framework-words.ts'
import { useWords } from '../../../state/i18n.ts'
import { changeRows } from '../../../state/mapping-table.ts'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/select.tsx'
import { indicatorLabel, rowRefusal, useRuleOptions } from './table-row.tsx'
import type { ProposalFrame } from './use-proposals.ts'

const optionsOf = ({ indicators }: Framework) =>
  indicators.map(indicator => ({ id: indicator.id, label: indicatorLabel(indicator) }))

export function AddRow(props: {
  readonly frame: ProposalFrame
  /** Told before it is there: its reason takes the focus as it comes. */
  readonly onAdd: (row: MappingRow) => void
  /** Why the row was not stored; null: it was. */
  readonly onRefuse: (why: string | null) => void
}) {
  const { t } = useWords()
  const { from, to, table } = props.frame
  const rules = useRuleOptions()
  const [fromIndicatorId, setFrom] = useState<IndicatorId | null>(null)
  const [toIndicatorId, setTo] = useState<IndicatorId | null>(null)
  const [rule, setRule] = useState<MappingRule>('same')
  const row =
    fromIndicatorId === null || toIndicatorId === null
      ? null
      : { fromIndicatorId, toIndicatorId, rule, why: '' }
  const isTwice = row !== null && table.rows.some(other => pairOf(other) === pairOf(row))

  const add = async () => {
    if (row === null) return
    props.onAdd(row)
    const way = { fromFrameworkId: from.id, toFrameworkId: to.id }
    const reply = await changeRows(way, rows => [...rows, row])
    props.onRefuse(rowRefusal(reply, t))
    if (!reply.ok) return
    setFrom(null)
    setTo(null)
  }
  return (
    <fieldset className="pr-add">
      <legend>
        {t('proposals.table.add')} <span className="pr-hint">{t('proposals.table.addHint')}</span>
      </legend>
      <Select<IndicatorId>
        label={t('proposals.table.fromColumn', { from: frameworkLabel(from) })}
        value={fromIndicatorId}
        options={optionsOf(from)}
        onChange={setFrom}
      />
      <Select<IndicatorId>
        label={t('proposals.table.toColumn', { to: frameworkLabel(to) })}
        value={toIndicatorId}
        options={optionsOf(to)}
        onChange={setTo}
        error={isTwice ? t('proposals.table.duplicate') : null}
      />
      <Select<MappingRule>
        label={t('proposals.table.rule')}
        value={rule}
        options={rules}
        onChange={setRule}
      />
      <Button icon={Plus} isDisabled={row === null || isTwice} onPress={() => void add()}>
        {t('proposals.table.addButton')}
      </Button>
    </fieldset>
  )
}

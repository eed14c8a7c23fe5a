// One row of the mapping table: counterpart, rule and reason are changed in place.
import { Trash2 } from 'lucide-react'
import { memo, useState } from 'react'
import type { Framework, Indicator, IndicatorId } from '../../../../shared/domain/framework.ts'
import {
  MAPPING_RULES,
  pairOf,
  type MappingRow,
  type MappingRule,
} from '../../../../shared/domain/mapping.ts'
import type { ShippedMapping } from '../../../../shared/domain/mapping-file.ts'
import { refusalText } from '../../../state/error-text.ts'
import { useWords, type Translate } from '../../../state/i18n.ts'
import { changeRows, typedWhy, whyText } from '../../../state/mapping-table.ts'
import { IconButton } from '../../../ui/button.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'

export const indicatorLabel = ({ number, shortName }: Indicator) => `${number} ${shortName}`

export function useRuleOptions(): readonly { readonly id: MappingRule; readonly label: string }[] {
  const { t } = useWords()
  return MAPPING_RULES.map(id => ({ id, label: t(`proposals.rule.${id}`) }))
}

/** Where the focus goes once a row is gone: to the next one, or to the one before. */
function focusNeighbour(button: Element | null): void {
  const row = button?.closest('tr')
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling
  neighbour?.querySelector<HTMLElement>('.ui-icon-button')?.focus()
}

interface TableRowProps {
  readonly from: Framework
  readonly to: Framework
  readonly shipped: ShippedMapping | undefined
  readonly row: MappingRow
  readonly source: Indicator
  readonly target: Indicator
  /** It came just now, or leads elsewhere since: its reason is to be written. */
  readonly isNew: boolean
  /** Why the row was not removed, for it has no field to say so; null: it was. */
  readonly onRefuse: (why: string | null) => void
  /** Told before the row leads elsewhere, where it is another row. */
  readonly onMove: (row: MappingRow) => void
}

/** Why a change of the table was refused; null where it was not, or where the whole page is told. */
export function rowRefusal(reply: Awaited<ReturnType<typeof changeRows>>, t: Translate): string | null {
  const isTwice = !reply.ok && reply.error.code === 'invalid' && reply.error.problems[0]?.code === 'duplicate'
  return isTwice ? t('proposals.table.duplicate') : refusalText(reply, t)
}

/** A change of one row reads all of them anew; those that say the same are not drawn again. */
function isSameRow({ row: a, ...before }: TableRowProps, { row: b, ...after }: TableRowProps): boolean {
  return (
    pairOf(a) === pairOf(b) &&
    a.rule === b.rule &&
    a.why === b.why &&
    before.from === after.from &&
    before.to === after.to &&
    before.shipped === after.shipped &&
    before.isNew === after.isNew
  )
}

export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { t, language } = useWords()
  const { from, to, shipped, row, source, target } = props
  const [fault, setFault] = useState<{ readonly field: keyof MappingRow; readonly text: string } | null>(null)
  const rules = useRuleOptions()
  const way = { fromFrameworkId: from.id, toFrameworkId: to.id }
  const name = indicatorLabel(source)
  const counterpart = indicatorLabel(target)
  const isThis = (other: MappingRow) => pairOf(other) === pairOf(row)

  const put = async (field: keyof MappingRow, change: Partial<MappingRow>): Promise<boolean> => {
    const reply = await changeRows(way, rows =>
      rows.map(other => (isThis(other) ? { ...other, ...change } : other)),
    )
    const text = rowRefusal(reply, t)
    setFault(text === null ? null : { field, text })
    return reply.ok
  }
  const remove = async () => {
    const reply = await changeRows(way, rows => rows.filter(other => !isThis(other)))
    props.onRefuse(rowRefusal(reply, t))
  }
  const errorOf = (field: keyof MappingRow) => (fault?.field === field ? fault.text : null)

  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Select<IndicatorId>
          label={t('proposals.table.toOf', { name })}
          hideLabel
          value={target.id}
          options={to.indicators.map(one => ({ id: one.id, label: indicatorLabel(one) }))}
          onChange={toIndicatorId => {
            props.onMove({ ...row, toIndicatorId })
            return put('toIndicatorId', { toIndicatorId })
          }}
          error={errorOf('toIndicatorId')}
        />
      </td>
      <td>
        <Select<MappingRule>
          label={t('proposals.table.ruleOf', { name })}
          hideLabel
          value={row.rule}
          options={rules}
          onChange={rule => put('rule', { rule })}
          error={errorOf('rule')}
        />
      </td>
      <td>
        <TextField
          label={t('proposals.table.whyOf', { name, to: counterpart })}
          hideLabel
          wraps
          value={whyText(shipped, row, language)}
          placeholder={t('proposals.table.whyPlaceholder')}
          autoFocus={props.isNew}
          onCommit={text => put('why', { why: typedWhy(shipped, row, text, language) })}
          onDraftChange={() => setFault(null)}
          error={errorOf('why')}
        />
      </td>
      <td>
        <IconButton
          icon={Trash2}
          size="s"
          label={t('proposals.table.remove', { name, to: counterpart })}
          onPress={() => {
            focusNeighbour(document.activeElement)
            void remove()
          }}
        />
      </td>
    </tr>
  )
}, isSameRow)

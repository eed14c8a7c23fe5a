// How the rows are grouped, in up to two levels, and sorted.
import { ListTree } from 'lucide-react'
import { type Grouping, GROUPINGS } from '../../../../shared/domain/table-view.ts'
import { useWords } from '../../../state/i18n.ts'
import { useSource, useShownTable } from '../../../state/timeline-source.ts'
import { PopoverButton } from '../../../ui/popover-button.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { Select } from '../../../ui/select.tsx'
import { requireColumn } from '../table/columns.ts'
import { useMenu } from './use-menu.ts'

const NONE = 'none'

function GroupPanel() {
  const { t } = useWords()
  const { columns, table } = useSource()
  const { groupRowsBy, sortRows } = table
  const [first, second] = useShownTable(state => state.groupings)
  const sort = useShownTable(state => state.sort)
  const groupings = (except?: Grouping) => [
    { id: NONE, label: t('table.groups.none') } as const,
    ...GROUPINGS.filter(id => id !== except).map(id => ({ id, label: t(`table.groups.by.${id}`) })),
  ]
  const group = (outer: Grouping | typeof NONE, inner: Grouping | typeof NONE) => {
    if (outer === NONE) groupRowsBy([])
    else groupRowsBy(inner === NONE || inner === outer ? [outer] : [outer, inner])
  }
  return (
    <div className="rm-group-panel">
      <Select
        label={t('table.groups.first')}
        value={first ?? NONE}
        options={groupings()}
        onChange={id => group(id, second ?? NONE)}
      />
      <Select
        label={t('table.groups.second')}
        value={second ?? NONE}
        options={groupings(first)}
        onChange={id => group(first ?? NONE, id)}
        isDisabled={first === undefined}
      />
      <Select
        label={t('table.groups.sort')}
        value={sort?.by ?? NONE}
        options={[
          { id: NONE, label: t('table.groups.listOrder') } as const,
          ...columns.map(id => ({ id, label: requireColumn(id).title(t) })),
        ]}
        onChange={by => sortRows(by === NONE ? null : { by, direction: sort?.direction ?? 'asc' })}
      />
      <Segmented
        label={t('table.groups.direction')}
        value={sort?.direction ?? 'asc'}
        options={[
          { id: 'asc', label: t('table.groups.asc') },
          { id: 'desc', label: t('table.groups.desc') },
        ]}
        onChange={direction => sort && sortRows({ by: sort.by, direction })}
        isDisabled={sort === null}
      />
    </div>
  )
}

export function GroupMenu() {
  const { t } = useWords()
  const [first] = useShownTable(state => state.groupings)
  const words = first
    ? t('table.groups.shown', { by: t(`table.groups.by.${first}`) })
    : t('table.groups.none')
  return (
    <PopoverButton
      {...useMenu('groups')}
      label={t('table.groups.title')}
      words={words}
      icon={ListTree}
      shortcut="G"
    >
      <GroupPanel />
    </PopoverButton>
  )
}

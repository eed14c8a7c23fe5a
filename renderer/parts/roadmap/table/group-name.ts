// What a group of rows is called.
import { CATEGORIES, STATUSES, THEMES } from '../../../../shared/domain/item.ts'
import type { Agency } from '../../../../shared/domain/agency.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { GroupRow } from '../../../../shared/schedule/rows.ts'
import type { Translate } from '../../../state/i18n.ts'
import { isOneOf } from './one-of.ts'

/** `SDM`, `Dinas Pendidikan`, `TA 2027`, `Tata Kelola`; a value nobody knows is shown as it is. */
export function groupName(
  { grouping, value }: Pick<GroupRow, 'grouping' | 'value'>,
  from: { readonly t: Translate; readonly agencies: readonly Agency[]; readonly framework: Framework | null },
): string {
  const { t } = from
  switch (grouping) {
    case 'category':
      return isOneOf(CATEGORIES, value) ? t(`domain.category.${value}`) : value
    case 'theme':
      return isOneOf(THEMES, value) ? t(`domain.theme.${value}`) : value
    case 'status':
      return isOneOf(STATUSES, value) ? t(`domain.status.${value}`) : value
    case 'agency':
      return from.agencies.find(agency => agency.id === value)?.name ?? value
    case 'fiscal-year':
      return t('table.group.fiscalYear', { year: value })
    case 'aspect':
      if (value === '') return t('table.group.noAspect')
      return from.framework?.aspects.find(aspect => aspect.id === value)?.name ?? value
  }
}

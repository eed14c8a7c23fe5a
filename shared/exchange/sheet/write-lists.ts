// The sheet of lists: what cells of the others offer to choose from, and the agencies of the plan.
import type { Agency } from '../../domain/agency.ts'
import type { Framework, FrameworkId } from '../../domain/framework.ts'
import { BUDGET_STATUSES, CATEGORIES, FUND_SOURCES, NATURES, STATUSES, THEMES } from '../../domain/item.ts'
import type { Choices } from '../../workbook/workbook.ts'
import { SYSTEM_KINDS } from '../../domain/system.ts'
import { EMPTY, textCell, type OpenSheet } from './cells.ts'
import { LIST_FIELDS, type ListField } from './fields.ts'
import { frameworkWords, type SheetWords } from './sheet-words.ts'

/** Agencies that are added below the list can be chosen too. */
const ROOM_FOR_AGENCIES = 50

export interface Lists {
  readonly sheet: OpenSheet
  /** The choices of a column of another sheet; what is not in a list that is closed is refused by the spreadsheet. */
  choices(list: ListField, at: Pick<Choices, 'column' | 'firstRow' | 'lastRow'>): Choices
}

const OPEN_LISTS: readonly ListField[] = ['framework', 'indicator', 'agencyShortName']

export function writeLists(
  agencies: readonly Agency[],
  frameworks: readonly Framework[],
  activeId: FrameworkId,
  { t, language }: SheetWords,
): Lists {
  const { frameworkText, indicatorText } = frameworkWords(frameworks, language)
  const active = frameworks.find(({ id }) => id === activeId)
  const texts: Readonly<Record<ListField, readonly string[]>> = {
    category: CATEGORIES.map(one => t(`domain.category.${one}`)),
    theme: THEMES.map(one => t(`domain.theme.${one}`)),
    status: STATUSES.map(one => t(`domain.status.${one}`)),
    source: FUND_SOURCES.map(one => t(`domain.source.${one}`)),
    budgetStatus: BUDGET_STATUSES.map(one => t(`domain.budgetStatus.${one}`)),
    nature: NATURES.map(one => t(`domain.nature.${one}`)),
    yes: [t('sheet.yes')],
    framework: frameworks.map(({ id }) => frameworkText(id)),
    indicator: active?.indicators.map(({ id }) => indicatorText(active.id, id)) ?? [],
    systemKind: SYSTEM_KINDS.map(one => t(`connectivity.kind.${one}`)),
    agencyShortName: agencies.map(one => one.shortName),
    agencyName: agencies.map(one => one.name),
    agencyKind: agencies.map(one => t(`domain.agencyKind.${one.kind}`)),
    agencyId: agencies.map(one => one.id),
  }
  const count = Math.max(...LIST_FIELDS.map(field => texts[field].length))
  const name = t('sheet.name.lists')
  return {
    sheet: {
      name,
      columns: [14, 16, 14, 26, 16, 16, 10, 50, 44, 14, 20, 56, 18, 20],
      hasHead: true,
      rows: [
        LIST_FIELDS.map(field => textCell(t(`sheet.list.${field}`), 'head')),
        ...Array.from({ length: count }, (_, at) =>
          LIST_FIELDS.map(field => {
            const text = texts[field][at]
            return text === undefined ? EMPTY : textCell(text)
          }),
        ),
      ],
    },
    choices: (list, at) => ({
      ...at,
      from: {
        sheet: name,
        column: LIST_FIELDS.indexOf(list),
        count: texts[list].length + (list === 'agencyShortName' ? ROOM_FOR_AGENCIES : 0),
      },
      refusal: OPEN_LISTS.includes(list) ? null : t('sheet.refusal'),
    }),
  }
}

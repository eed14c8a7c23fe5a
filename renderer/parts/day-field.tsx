// A day: typed in any usual form or picked from the calendar.
import { requireCivilDate, type CivilDate } from '../../shared/base/civil-date.ts'
import { formatDate } from '../../shared/messages/format.ts'
import { useWords } from '../state/i18n.ts'
import { useParsers } from '../state/parsers.ts'
import { DateField, type DateFieldProps } from '../ui/date-field.tsx'
import type { Keeping } from '../ui/draft.ts'
import type { Stored } from '../ui/pending-text.ts'

export function DayField(props: {
  readonly label: string
  readonly value: CivilDate | null
  readonly onCommit: (value: CivilDate | null) => Stored
  readonly description?: DateFieldProps['description']
  readonly error?: string | null
  readonly keeping?: Keeping | undefined
  readonly isClearable?: boolean
  readonly isReadOnly?: boolean
}) {
  const { t, language } = useWords()
  const { date } = useParsers()
  return (
    <DateField
      label={props.label}
      value={props.value}
      format={value => formatDate(requireCivilDate(value), language)}
      parse={date}
      onCommit={value => props.onCommit(value === null ? null : requireCivilDate(value))}
      description={props.description}
      error={props.error}
      keeping={props.keeping}
      calendarLabel={t('common.calendar')}
      previousLabel={t('common.previousMonth')}
      nextLabel={t('common.nextMonth')}
      locale={language === 'id' ? 'id-ID' : 'en-GB'}
      isClearable={props.isClearable}
      isReadOnly={props.isReadOnly}
    />
  )
}

// A day in a window, typed or picked, in the words of the page.
import { requireCivilDate } from '../../shared/base/civil-date.ts'
import { formatDate } from '../../shared/messages/format.ts'
import { useWords } from '../state/i18n.ts'
import { useParsers } from '../state/parsers.ts'
import { DateField, type DateFieldProps } from '../ui/date-field.tsx'

type Given = Pick<
  DateFieldProps,
  'label' | 'description' | 'value' | 'onCommit' | 'isClearable' | 'isReadOnly'
>

export function DayField(props: Given) {
  const { t, language } = useWords()
  const parsers = useParsers()
  return (
    <DateField
      {...props}
      format={date => formatDate(requireCivilDate(date), language)}
      parse={parsers.date}
      calendarLabel={t('common.calendar')}
      previousLabel={t('common.previousMonth')}
      nextLabel={t('common.nextMonth')}
      locale={language === 'id' ? 'id-ID' : 'en-GB'}
    />
  )
}

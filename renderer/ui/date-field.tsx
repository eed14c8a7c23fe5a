// A day, typed or picked. The value is ISO text; how a day is written and read is the caller's.
import { parseDate } from '@internationalized/date'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  DialogTrigger,
  Heading,
  I18nProvider,
  Popover,
} from 'react-aria-components'
import { ParsedField, type Parsed } from './parsed-field.tsx'
import type { Stored } from './pending-text.ts'
import type { TypedFieldProps } from './field.tsx'
import './button.css'
import './popover.css'
import './date-field.css'

export interface DateFieldProps extends TypedFieldProps {
  /** `YYYY-MM-DD`. */
  readonly value: string | null
  readonly format: (value: string) => string
  readonly parse: (text: string) => Parsed<string>
  readonly onCommit: (value: string | null) => Stored
  readonly calendarLabel: string
  readonly previousLabel: string
  readonly nextLabel: string
  readonly locale: string
  /** An empty text means no day; without it an empty text goes to `parse`. */
  readonly isClearable?: boolean | undefined
  readonly isReadOnly?: boolean | undefined
  readonly placeholder?: string | undefined
}

export function DateField(props: DateFieldProps) {
  const [isOpen, setOpen] = useState(false)
  const parse = (text: string): Parsed<string | null> =>
    text.trim() === '' && props.isClearable === true ? { ok: true, value: null } : props.parse(text)
  const calendar = (choose: (value: string) => void) => (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <AriaButton
        className="ui-icon-button"
        data-size="s"
        aria-label={`${props.calendarLabel}: ${props.label}`}
      >
        <CalendarDays size={15} aria-hidden />
      </AriaButton>
      <Popover className="ui-popover" placement="bottom end">
        <Dialog className="ui-popover-dialog" aria-label={`${props.calendarLabel}: ${props.label}`}>
          <I18nProvider locale={props.locale}>
            <Calendar
              className="ui-calendar"
              firstDayOfWeek="mon"
              autoFocus
              value={props.value === null ? null : parseDate(props.value)}
              onChange={day => {
                setOpen(false)
                choose(day.toString())
              }}
            >
              <header className="ui-calendar-head">
                <AriaButton
                  slot="previous"
                  className="ui-icon-button"
                  data-size="s"
                  aria-label={props.previousLabel}
                >
                  <ChevronLeft size={16} aria-hidden />
                </AriaButton>
                <Heading />
                <AriaButton slot="next" className="ui-icon-button" data-size="s" aria-label={props.nextLabel}>
                  <ChevronRight size={16} aria-hidden />
                </AriaButton>
              </header>
              <CalendarGrid weekdayStyle="short">
                <CalendarGridHeader>
                  {day => <CalendarHeaderCell>{day}</CalendarHeaderCell>}
                </CalendarGridHeader>
                <CalendarGridBody>{date => <CalendarCell className="ui-day" date={date} />}</CalendarGridBody>
              </CalendarGrid>
            </Calendar>
          </I18nProvider>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
  return (
    <ParsedField<string | null>
      label={props.label}
      hideLabel={props.hideLabel}
      description={props.description}
      error={props.error}
      keeping={props.keeping}
      value={props.value}
      format={value => (value === null ? '' : props.format(value))}
      parse={parse}
      onCommit={props.onCommit}
      isReadOnly={props.isReadOnly}
      placeholder={props.placeholder}
      trailing={props.isReadOnly === true ? undefined : calendar}
    />
  )
}

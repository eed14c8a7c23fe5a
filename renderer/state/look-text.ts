// What is said, to the ear alone, when a key has changed how the timeline is looked at: its scale, its columns, its rows.
import type { CivilDate } from '../../shared/base/civil-date.ts'
import type { ColumnId } from '../../shared/domain/table-view.ts'
import { type FormatLanguage, formatDate, formatDay, formatMonth } from '../../shared/messages/format.ts'
import type { Span } from '../../shared/schedule/scheduled-item.ts'
import type { Translate } from './i18n.ts'
import type { Zoom } from './view-store.ts'

export type LookNotice =
  /** A time that fills the axis, or the whole plan, was chosen. */
  | { readonly kind: 'zoomed'; readonly zoom: Zoom }
  /** The scale was changed by a step: so many days are on the axis now. */
  | { readonly kind: 'scaled'; readonly days: number }
  /** It could not be changed any further. */
  | { readonly kind: 'scale-ended'; readonly isLargest: boolean }
  | { readonly kind: 'at-today'; readonly today: CivilDate; readonly isOutside: boolean }
  /** The axis was moved: these days are in sight now, the same as before where it was at its end. */
  | { readonly kind: 'panned'; readonly seen: Span; readonly isAtEnd: boolean }
  /** The bar of a row was brought into sight. */
  | { readonly kind: 'at-bar'; readonly name: string; readonly span: Span }
  /** All filters were taken away. */
  | { readonly kind: 'unfiltered'; readonly count: number }
  | { readonly kind: 'column-sized'; readonly column: ColumnId; readonly pixels: number }
  /** Counted from 1. */
  | {
      readonly kind: 'column-placed'
      readonly column: ColumnId
      readonly place: number
      readonly count: number
    }
  /** A row that was opened for typing was not wanted. */
  | { readonly kind: 'row-gone' }

const DAYS_PER_MONTH = 365.25 / 12
const DAYS_PER_YEAR = 365.25
/** Up to these, a time is counted in days or months: two steps of the scale never sound alike. */
const MOST_DAYS = 60
const MOST_MONTHS = 36

/** 366 days are `Skala waktu: sekitar 12 bulan`. */
function scaleText(days: number, t: Translate): string {
  if (days < MOST_DAYS) return t('timeline.said.scale.days', { count: Math.round(days) })
  const months = Math.round(days / DAYS_PER_MONTH)
  if (months < MOST_MONTHS) return t('timeline.said.scale.months', { count: months })
  return t('timeline.said.scale.years', { count: Math.round(days / DAYS_PER_YEAR) })
}

/** `1 Maret 2027 sampai 31 Mei 2028`, with months alone `Maret 2027 sampai Mei 2028`. */
export function spanText(
  { start, end }: Span,
  t: Translate,
  language: FormatLanguage,
  format: typeof formatDay = formatDay,
): string {
  const [first, last] = [format(start, language, 'long'), format(end, language, 'long')]
  return first === last ? first : t('timeline.spokenSpan', { start: first, end: last })
}

export function lookText(notice: LookNotice, t: Translate, language: FormatLanguage): string {
  switch (notice.kind) {
    case 'zoomed':
      return t(`timeline.said.scale.${notice.zoom}`)
    case 'scaled':
      return scaleText(notice.days, t)
    case 'scale-ended':
      return t(notice.isLargest ? 'timeline.said.scale.largest' : 'timeline.said.scale.smallest')
    case 'at-today':
      return t(notice.isOutside ? 'timeline.said.todayOutside' : 'timeline.said.today', {
        date: formatDate(notice.today, language, 'long'),
      })
    case 'panned': {
      const { start, end } = notice.seen
      const format = end + 1 - start < MOST_DAYS ? formatDay : formatMonth
      const seen = spanText(notice.seen, t, language, format)
      return t(notice.isAtEnd ? 'timeline.said.panEnded' : 'timeline.said.panned', { seen })
    }
    case 'at-bar':
      return t('timeline.said.atBar', { name: notice.name, dates: spanText(notice.span, t, language) })
    case 'unfiltered':
      return t('timeline.said.unfiltered', { count: notice.count })
    case 'column-sized':
      return t('timeline.said.columnWidth', {
        name: t(`table.column.${notice.column}`),
        pixels: notice.pixels,
      })
    case 'column-placed':
      return t('timeline.said.columnPlace', {
        name: t(`table.column.${notice.column}`),
        place: notice.place,
        count: notice.count,
      })
    case 'row-gone':
      return t('timeline.said.rowGone')
  }
}

// What most of the index comes from, and what each year costs.
import { CATEGORIES } from '../domain/item.ts'
import { formatDay, formatGain, formatRupiah, formatRupiahShort } from '../messages/format.ts'
import type { PlanBrief } from '../brief/plan-brief.ts'
import { gainFigure, type Figure } from '../report/figure.ts'
import type { Words } from '../report/words.ts'
import type { GainsSlide, MoneySlide } from './slide.ts'
import { sayGains, sayMoney } from './spoken.ts'

const MOST_GAINS = 7
/** Side by side with readable amounts above them. */
const MOST_YEARS = 10

export function makeGainsSlide(brief: PlanBrief, place: string, words: Words): GainsSlide | null {
  const { t, language } = words
  const [most] = brief.gains
  if (most === undefined) return null
  const shown = brief.gains.slice(0, MOST_GAINS)
  const agencies = new Map(brief.document.agencies.map(agency => [agency.id, agency.shortName]))
  const sum = shown.reduce((total, { gain }) => total + gain, 0)
  const whole = brief.projection.final - brief.projection.baseline
  const left = brief.gains.length - shown.length
  return {
    id: 'gains',
    kind: 'gains',
    place,
    title:
      left === 0
        ? t('slides.gains.all', { count: shown.length, gain: formatGain(whole, language) })
        : t('slides.gains.title', {
            count: shown.length,
            gain: formatGain(sum, language),
            whole: formatGain(whole, language),
          }),
    detail: null,
    rows: shown.map(({ item, span, gain }) => ({
      id: item.id,
      name: item.name,
      detail: t('slides.gains.by', {
        agency: agencies.get(item.leadAgencyId) ?? '',
        date: formatDay(span.end, language),
      }),
      value: gainFigure(gain, language),
      share: gain / most.gain,
      category: item.category,
    })),
    more:
      left === 0 ? null : t('slides.gains.others', { count: left, gain: formatGain(whole - sum, language) }),
    spoken: sayGains(brief, words),
    notes: brief.gains.map(
      ({ item, gain }) =>
        `${formatGain(gain, language)} ${item.name} (${agencies.get(item.leadAgencyId) ?? ''})`,
    ),
  }
}

export function makeMoneySlide(brief: PlanBrief, place: string, words: Words): MoneySlide | null {
  const { t, language } = words
  const [dearest] = brief.years.toSorted((a, b) => b.rupiah - a.rupiah)
  if (dearest === undefined || dearest.rupiah === 0) return null
  const figure = (rupiah: number): Figure => ({ value: rupiah, text: formatRupiahShort(rupiah, language) })
  const sumOf = (passes: (row: PlanBrief['money'][number]) => boolean) =>
    brief.money.reduce((sum, row) => sum + (passes(row) ? row.rupiah : 0), 0)
  const inPlan = new Set(brief.years.map(({ year }) => year))
  const categories = CATEGORIES.filter(category =>
    brief.money.some(row => row.category === category && row.rupiah > 0 && inPlan.has(row.year)),
  )
  const total = brief.years.reduce((sum, { rupiah }) => sum + rupiah, 0)
  const costing =
    brief.years.length <= MOST_YEARS ? brief.years : brief.years.filter(({ rupiah }) => rupiah > 0)
  const isShown = new Set(costing.toSorted((a, b) => b.rupiah - a.rupiah).slice(0, MOST_YEARS))
  const shown = costing.filter(year => isShown.has(year))
  const others = costing.filter(year => !isShown.has(year))
  const outside = sumOf(row => !inPlan.has(row.year))
  return {
    id: 'money',
    kind: 'money',
    place,
    title: t('slides.money.title', {
      total: formatRupiahShort(total, language),
      year: dearest.year,
      most: formatRupiahShort(dearest.rupiah, language),
    }),
    detail: null,
    legend: categories.map(category => ({
      category,
      label: t(`domain.category.${category}`),
      total: figure(sumOf(row => row.category === category && inPlan.has(row.year))),
    })),
    columns: shown.map(({ year, rupiah }) => ({
      year,
      total: figure(rupiah),
      share: rupiah / dearest.rupiah,
      parts: categories.map(category => sumOf(row => row.category === category && row.year === year)),
    })),
    more:
      others.length === 0
        ? null
        : t('slides.money.others', {
            count: others.length,
            rupiah: formatRupiahShort(
              others.reduce((sum, { rupiah }) => sum + rupiah, 0),
              language,
            ),
          }),
    spoken: sayMoney(brief, words),
    notes: [
      ...brief.years.map(({ year, rupiah }) => `${year}: ${formatRupiah(rupiah, language)}`),
      ...(outside === 0 ? [] : [t('slides.money.outside', { rupiah: formatRupiah(outside, language) })]),
      ...brief.overview.withoutMoney.map(({ name }) => t('slides.money.without', { name })),
    ],
  }
}

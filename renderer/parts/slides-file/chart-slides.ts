// Slides with charts that stay charts: their numbers lie in the file and can be changed there. What is read stands in the
// labels: numbers that Office writes itself follow the settings of the computer, not the language of the plan.
import type PptxGenJS from 'pptxgenjs'
import type { GainsSlide, MoneySlide, StandingSlide } from '../../../shared/slides/slide.ts'
import { putFigures } from './figures.ts'
import { FONT, LANG, points, putText, toInches, type Place, type Sheet } from './sheet.ts'
import { BODY, MARGIN, SCREEN, SIZE } from './slide-look.ts'

const MORE_HEIGHT = 44

type Options = PptxGenJS.IChartOpts

/** What all charts share: letters and colours of the slide, no lines that say nothing. */
function chartOptions({ look, words }: Sheet, place: Place, altText: string): Options {
  const letters = { color: look.ink, size: points(SIZE.least) }
  return {
    ...toInches(place),
    altText,
    lang: LANG[words.language],
    catAxisLabelColor: letters.color,
    catAxisLabelFontFace: FONT,
    catAxisLabelFontSize: letters.size,
    catAxisLineShow: false,
    catGridLine: { style: 'none' },
    valAxisHidden: true,
    valAxisLineShow: false,
    valGridLine: { style: 'none' },
    valAxisMinVal: 0,
    showValue: false,
    barGapWidthPct: 45,
  }
}

function putMore(sheet: Sheet, more: string | null): void {
  if (more === null) return
  putText(
    sheet,
    more,
    { x: MARGIN, y: BODY.bottom - MORE_HEIGHT, width: SCREEN.width - 2 * MARGIN, height: MORE_HEIGHT },
    { size: SIZE.least, color: sheet.look.ink2, valign: 'middle' },
  )
}

/** Bars that lie, the first row on top; names and numbers beside them. */
function putBars(
  sheet: Sheet,
  series: string,
  rows: readonly { readonly name: string; readonly value: number }[],
  place: Place,
  options: Partial<Options>,
  altText: string,
): void {
  // The axis of such a chart grows upwards.
  const upwards = rows.toReversed()
  const data = [
    { name: series, labels: upwards.map(({ name }) => name), values: upwards.map(({ value }) => value) },
  ]
  sheet.slide.addChart('bar', data, {
    ...chartOptions(sheet, place, altText),
    barDir: 'bar',
    ...options,
  })
}

export function putStandingSlide(sheet: Sheet, slide: StandingSlide): void {
  const { look } = sheet
  putFigures(
    sheet,
    slide.figures,
    { x: MARGIN, y: BODY.top + 150, width: 560 },
    { size: SIZE.cover, hasPredicate: true },
  )
  const bottom = slide.more === null ? BODY.bottom : BODY.bottom - MORE_HEIGHT
  const rows = slide.aspects.map(({ name, detail, value }) => ({
    name: `${name}: ${value.text} (${detail})`,
    value: value.value,
  }))
  putBars(
    sheet,
    slide.figures[0]?.label ?? '',
    rows,
    { x: 680, y: BODY.top, width: SCREEN.width - MARGIN - 680, height: bottom - BODY.top },
    { chartColors: [look.index], valAxisMaxVal: sheet.maxLevel },
    slide.aspects.map(({ name, value, detail }) => `${name}: ${value.text} (${detail})`).join('; '),
  )
  putMore(sheet, slide.more)
}

export function putGainsSlide(sheet: Sheet, slide: GainsSlide): void {
  const { look, words } = sheet
  const bottom = slide.more === null ? BODY.bottom : BODY.bottom - MORE_HEIGHT
  putBars(
    sheet,
    words.t('slidesFile.gain'),
    slide.rows.map(({ name, category, value }) => ({
      name: `${name} (${words.t(`domain.category.${category}`)}): ${value.text}`,
      value: value.value,
    })),
    { x: MARGIN, y: BODY.top, width: SCREEN.width - 2 * MARGIN, height: bottom - BODY.top },
    {
      chartColors: slide.rows.map(({ category }) => look.category[category].ink).toReversed(),
    },
    slide.rows.map(({ name, value, detail }) => `${name}: ${value.text} (${detail})`).join('; '),
  )
  putMore(sheet, slide.more)
}

export function putMoneySlide(sheet: Sheet, slide: MoneySlide): void {
  const { look } = sheet
  const bottom = slide.more === null ? BODY.bottom : BODY.bottom - MORE_HEIGHT
  const labels = slide.columns.map(({ year, total }) => `${year}: ${total.text}`)
  const data = slide.legend.map(({ label, total }, at) => ({
    name: `${label} ${total.text}`,
    labels,
    values: slide.columns.map(({ parts }) => parts[at] ?? 0),
  }))
  const place = {
    x: MARGIN,
    y: BODY.top - 20,
    width: SCREEN.width - 2 * MARGIN,
    height: bottom - BODY.top + 20,
  }
  sheet.slide.addChart('bar', data, {
    ...chartOptions(sheet, place, labels.join('; ')),
    barDir: 'col',
    barGrouping: 'stacked',
    chartColors: slide.legend.map(({ category }) => look.category[category].ink),
    showLegend: true,
    legendPos: 't',
    legendColor: look.ink,
    legendFontFace: FONT,
    legendFontSize: points(SIZE.least),
  })
  putMore(sheet, slide.more)
}

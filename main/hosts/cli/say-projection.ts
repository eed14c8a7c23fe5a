// A projection, for a reader and for a program: the same numbers as on the screen.
import { toCivilDate, toDay, type CivilDate, type DayNumber } from '../../../shared/base/civil-date.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { ItemId } from '../../../shared/domain/item.ts'
import { formatDate, formatDay, formatGain, formatIndex } from '../../../shared/messages/format.ts'
import { bandOf, FULL_WEIGHT, toIndexUnits } from '../../../shared/projection/index-value.ts'
import { baselineDate, horizonOf } from '../../../shared/projection/plan-input.ts'
import type { IndexUnits, Projection, RungGain } from '../../../shared/projection/projection.ts'
import type { Violation } from '../../../shared/schedule/scheduled-item.ts'
import { headLine, type ReadFile, type Words } from './say-file.ts'

export interface Projected {
  readonly roadmap: ReadFile
  readonly framework: Framework
  readonly today: CivilDate
  readonly projection: Projection
  readonly violations: readonly Violation[]
}

function itemNames({ roadmap }: Projected) {
  const items = new Map<ItemId, string>(roadmap.document.items.map(item => [item.id, item.name]))
  return (id: ItemId) => items.get(id) ?? id
}

const sumOf = (gains: readonly RungGain[]) => gains.reduce((sum, { gain }) => sum + gain, 0)

/** The rungs that one item delivers to one indicator on one day; they lie beside each other in a step. */
function joinRungs(gains: readonly RungGain[]) {
  const joined: { itemId: ItemId; indicatorId: RungGain['indicatorId']; rungs: number[] }[] = []
  for (const { itemId, indicatorId, rung } of gains) {
    const last = joined.at(-1)
    if (last?.itemId === itemId && last.indicatorId === indicatorId) last.rungs.push(rung)
    else joined.push({ itemId, indicatorId, rungs: [rung] })
  }
  return joined
}

/** Columns as wide as their widest cell. */
function align(rows: readonly (readonly string[])[]): readonly string[] {
  const width = (column: number) => Math.max(...rows.map(row => row[column]?.length ?? 0))
  return rows.map(row => `  ${row.map((cell, column) => cell.padEnd(width(column))).join('  ')}`.trimEnd())
}

function valueRows({ roadmap, framework, today, projection }: Projected, { t, language }: Words) {
  const { document } = roadmap
  const row = (name: string, day: DayNumber, index: IndexUnits) => [
    name,
    formatDay(day, language),
    formatIndex(index, language),
    bandOf(framework, index).name,
  ]
  const { reachedOn, value } = projection.target
  return [
    row(t('cli.project.baseline'), toDay(baselineDate(document, framework.id)), projection.baseline),
    row(t('cli.project.current'), toDay(today), projection.current),
    row(t('cli.project.final'), horizonOf(document.plan).end, projection.final),
    [
      t('cli.project.target'),
      '',
      formatIndex(toIndexUnits(value), language),
      reachedOn === null
        ? t('cli.project.missing', { gap: formatIndex(projection.gap.missing, language) })
        : t('cli.project.reached', { date: formatDay(reachedOn, language) }),
    ],
  ]
}

export function projectionLines(projected: Projected, words: Words): readonly string[] {
  const { t, language } = words
  const { roadmap, framework, today, projection, violations } = projected
  const nameOf = itemNames(projected)
  const indicators = new Map(framework.indicators.map(one => [one.id, `${one.number} ${one.shortName}`]))
  const rises = projection.steps.flatMap(({ day, index, gains }) => [
    `  ${formatDay(day, language)}  ${formatIndex(index, language)}  ${formatGain(sumOf(gains), language)}`,
    ...joinRungs(gains).map(({ itemId, indicatorId, rungs }) => {
      const levels = [...new Set([rungs[0], rungs.at(-1)])].join('–')
      return `    ${t('cli.project.rung', { name: nameOf(itemId), indicator: indicators.get(indicatorId), levels })}`
    }),
  ])
  const cycles = projection.cycles.map(({ year, cutOff, index }) => [
    String(year),
    formatDay(cutOff, language),
    formatIndex(index, language),
  ])
  const { id, title, indexName } = framework
  const held = projection.held.length
  const pinned = new Set(violations.map(({ itemId }) => itemId)).size
  return [
    headLine(roadmap, words),
    t('cli.project.framework', { indexName, title, id, date: formatDate(today, language) }),
    '',
    ...align(valueRows(projected, words)),
    ...(held === 0 ? [] : ['', t('exchange.send.gap.held', { count: held })]),
    ...(pinned === 0 ? [] : ['', t('exchange.send.gap.pinned', { count: pinned })]),
    '',
    t('cli.project.cycles'),
    ...align(cycles),
    '',
    t('cli.project.steps'),
    ...(rises.length === 0 ? [`  ${t('cli.project.noSteps')}`] : rises),
  ]
}

/** Index units as a plain number: 15,500,000 is 1.55. */
const plain = (units: IndexUnits) => units / (FULL_WEIGHT * 1_000)

const dateOf = (day: DayNumber | null) => (day === null ? null : toCivilDate(day))

export function projectionJson(projected: Projected) {
  const { roadmap, framework, today, projection, violations } = projected
  const { document } = roadmap
  const nameOf = itemNames(projected)
  const at = (date: CivilDate, index: IndexUnits) => ({
    date,
    index: plain(index),
    band: bandOf(framework, index).name,
  })
  return {
    frameworkId: framework.id,
    indexName: framework.indexName,
    baseline: at(baselineDate(document, framework.id), projection.baseline),
    today: at(today, projection.current),
    final: at(toCivilDate(horizonOf(document.plan).end), projection.final),
    target: {
      index: projection.target.value / 1_000,
      reachedOn: dateOf(projection.target.reachedOn),
      missing: plain(projection.gap.missing),
    },
    cycles: projection.cycles.map(({ year, cutOff, index }) => ({
      year,
      cutOff: dateOf(cutOff),
      index: plain(index),
    })),
    steps: projection.steps.map(({ day, index, gains }) => ({
      date: dateOf(day),
      index: plain(index),
      gains: gains.map(({ itemId, indicatorId, rung, gain }) => ({
        itemId,
        item: nameOf(itemId),
        indicatorId,
        rung,
        gain: plain(gain),
      })),
    })),
    held: projection.held.length,
    violations: violations.length,
  }
}

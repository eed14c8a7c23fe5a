// How agencies, indicators and groups of items are named in all that is published.
import type { BriefItem, PlanBrief } from '../brief/plan-brief.ts'
import type { AgencyId } from '../domain/agency.ts'
import type { IndicatorId } from '../domain/framework.ts'
import { CATEGORIES, THEMES, type Category, type Item, type Theme } from '../domain/item.ts'

export interface PlanNames {
  readonly agency: (id: AgencyId) => string
  /** With its number: `18 Penerapan SPLP`. */
  readonly indicator: (id: IndicatorId) => string
  /** What an item raises in the framework of the plan: `18 Penerapan SPLP: 1 → 3`. */
  readonly effects: (item: Item) => readonly string[]
}

export function namesOf({ document, framework }: PlanBrief): PlanNames {
  const agencies = new Map(document.agencies.map(({ id, shortName }) => [id, shortName]))
  const indicators = new Map(
    framework.indicators.map(({ id, number, shortName }) => [id, `${number} ${shortName}`]),
  )
  const indicator = (id: IndicatorId) => indicators.get(id) ?? id
  return {
    agency: id => agencies.get(id) ?? id,
    indicator,
    effects: item =>
      item.effects
        .filter(({ frameworkId }) => frameworkId === framework.id)
        .map(({ indicatorId, from, to }) => `${indicator(indicatorId)}: ${from} → ${to}`),
  }
}

export interface ItemGroup<Key> {
  readonly key: Key
  /** In the order of the brief. */
  readonly items: readonly BriefItem[]
}

function groupBy<Key>(
  items: readonly BriefItem[],
  keys: readonly Key[],
  keyOf: (item: Item) => Key,
): readonly ItemGroup<Key>[] {
  const groups = Map.groupBy(items, ({ item }) => keyOf(item))
  return keys.flatMap(key => {
    const found = groups.get(key)
    return found === undefined ? [] : [{ key, items: found }]
  })
}

/** The chapters of the document that hold an item, in the order of the regulation. */
export function groupByTheme(items: readonly BriefItem[]): readonly ItemGroup<Theme>[] {
  return groupBy(items, THEMES, ({ theme }) => theme)
}

/** Kinds of effort that hold an item. */
export function groupByCategory(items: readonly BriefItem[]): readonly ItemGroup<Category>[] {
  return groupBy(items, CATEGORIES, ({ category }) => category)
}

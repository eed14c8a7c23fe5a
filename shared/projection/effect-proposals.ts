// What the effects of items on one framework propose as effects on another, through the rows of a mapping. A proposal,
// never an effect: nothing here changes an item.
import type { Framework, Indicator, IndicatorId, Thousandths } from '../domain/framework.ts'
import { MAX_EFFECTS, type Effect, type Item } from '../domain/item.ts'
import { translateLevel, wholeLevel, type MappingRow } from '../domain/mapping.ts'

/** An effect that the item has, and the row by which it speaks for another indicator. */
export interface EffectSource {
  readonly row: MappingRow
  readonly indicator: Indicator
  readonly effect: Effect
}

export interface EffectProposal {
  readonly item: Item
  /** The indicator of the other framework. */
  readonly indicator: Indicator
  readonly effect: Effect
  readonly sources: readonly EffectSource[]
}

interface Target {
  readonly indicator: Indicator
  /** Who speaks for it, in the order of the other regulation. */
  readonly speakers: readonly Omit<EffectSource, 'effect'>[]
}

/** The indicators that rows lead to. */
function listTargets(from: Framework, to: Framework, rows: readonly MappingRow[]): readonly Target[] {
  return to.indicators
    .map(indicator => ({
      indicator,
      speakers: from.indicators.flatMap(speaker =>
        rows
          .filter(row => row.fromIndicatorId === speaker.id && row.toIndicatorId === indicator.id)
          .map(row => ({ row, indicator: speaker })),
      ),
    }))
    .filter(({ speakers }) => speakers.length > 0)
}

function findEffect(item: Item, framework: Framework, indicator: Indicator): Effect | undefined {
  return item.effects.find(
    effect => effect.frameworkId === framework.id && effect.indicatorId === indicator.id,
  )
}

/**
 * The rungs that all sources deliver together, from where the indicator stands: the lowest end of all of them, and no
 * rung below the baseline. Null where nothing is left of it.
 */
function effectOf(
  to: Framework,
  indicator: Indicator,
  sources: readonly EffectSource[],
  now: Thousandths | null,
): Effect | null {
  const ends = (end: 'from' | 'to') =>
    Math.min(...sources.map(({ row, effect }) => translateLevel(row.rule, effect[end], to)))
  const reached = now === null ? to.minLevel : wholeLevel(now)
  const [first, last] = [Math.max(ends('from'), reached), ends('to')]
  return first < last ? { frameworkId: to.id, indicatorId: indicator.id, from: first, to: last } : null
}

/**
 * Proposals for every item that is not in the bin and has no effect on the indicator yet, items in their order. An item
 * that lifts its source from 1 to 3, by the rule `one-lower`, is proposed to lift from 1 to 2; where the indicator
 * stands at 2 already, nothing is proposed. `levels` are those of `to`, as they are or as they will be once what is
 * accepted with the effects is stored.
 */
export function listEffectProposals(
  from: Framework,
  to: Framework,
  rows: readonly MappingRow[],
  items: readonly Item[],
  levels: ReadonlyMap<IndicatorId, Thousandths>,
): readonly EffectProposal[] {
  const targets = listTargets(from, to, rows)
  const proposals = (item: Item) =>
    targets.flatMap(({ indicator, speakers }): readonly EffectProposal[] => {
      const sources = speakers.flatMap((speaker): readonly EffectSource[] => {
        const effect = findEffect(item, from, speaker.indicator)
        return effect === undefined ? [] : [{ ...speaker, effect }]
      })
      if (sources.length === 0 || findEffect(item, to, indicator) !== undefined) return []
      const now = levels.get(indicator.id) ?? null
      const effect = effectOf(to, indicator, sources, now)
      return effect === null ? [] : [{ item, indicator, effect, sources }]
    })
  return items
    .filter(item => item.deletedOn === null && item.effects.some(effect => effect.frameworkId === from.id))
    .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .flatMap(item => proposals(item).slice(0, Math.max(0, MAX_EFFECTS - item.effects.length)))
}

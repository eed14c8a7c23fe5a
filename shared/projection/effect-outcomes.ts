// What becomes of the effects of one item, rung by rung.
import type { DayNumber } from '../base/civil-date.ts'
import type { IndicatorId } from '../domain/framework.ts'
import type { ItemId } from '../domain/item.ts'
import { sameRecord, type ItemRecord } from './item-record.ts'
import type { Ladder, Rung } from './ladder.ts'
import type { EffectOutcome, RungOutcome } from './projection.ts'

type CutOffs = readonly { readonly year: number; readonly day: DayNumber }[]

function rungOutcome(
  rung: number,
  { itemId, standing, finishedOn, deliveredOn }: ItemRecord,
  step: Rung | undefined,
  ladder: Ladder,
  cutOffs: CutOffs,
): RungOutcome {
  const plain = {
    rung,
    finishedOn,
    deliveredOn,
    countsOn: null,
    cycleYear: null,
    gain: 0,
    missingRung: null,
    sharedWith: null,
  }
  if (standing !== 'active') return { ...plain, state: 'inactive' }
  if (step === undefined) return { ...plain, state: 'already' }
  const { deliverer, countsOn, gain } = step
  if (deliverer === null) return { ...plain, state: 'beyond' }
  if (deliverer.itemId !== itemId) return { ...plain, state: 'shared', sharedWith: deliverer.itemId }
  if (countsOn === null) return { ...plain, state: 'held', missingRung: ladder.missingRung }
  const cycleYear = cutOffs.find(cutOff => cutOff.day >= countsOn)?.year ?? null
  return { ...plain, state: 'counted', countsOn, cycleYear, gain }
}

/** What was last worked out for an item, and from what. */
interface Remembered {
  readonly record: ItemRecord
  readonly ladders: readonly (Ladder | undefined)[]
  readonly outcomes: readonly EffectOutcome[]
}

export type OutcomeReader = (
  record: ItemRecord,
  ladders: ReadonlyMap<IndicatorId, Ladder>,
) => readonly EffectOutcome[]

/**
 * Reads outcomes as `outcomesOf` does and hands out the very list of the last time while the record says the same and its
 * ladders are the same objects: whoever keeps words or warnings of an item sees by it that they still hold.
 */
export function createOutcomeReader(cutOffs: CutOffs, maxLevel: number): OutcomeReader {
  const remembered = new Map<ItemId, Remembered>()
  return (record, ladders) => {
    const climbed = record.effects.map(effect => ladders.get(effect.indicatorId))
    const last = remembered.get(record.itemId)
    if (last && sameRecord(last.record, record) && last.ladders.every((ladder, i) => ladder === climbed[i]))
      return last.outcomes
    const outcomes = outcomesOf(record, ladders, cutOffs, maxLevel)
    remembered.set(record.itemId, { record, ladders: climbed, outcomes })
    return outcomes
  }
}

/**
 * What becomes of one item's effects. An inactive item is `inactive` even for rungs the baseline has; a rung that another
 * item delivers within the horizon is `shared` even where this one would come after it.
 */
function outcomesOf(
  record: ItemRecord,
  ladders: ReadonlyMap<IndicatorId, Ladder>,
  cutOffs: CutOffs,
  maxLevel: number,
): readonly EffectOutcome[] {
  return record.effects.flatMap(({ indicatorId, from, to }) => {
    const ladder = ladders.get(indicatorId)
    if (ladder === undefined) return []
    const rungs: RungOutcome[] = []
    for (let rung = from + 1; rung <= Math.min(to, maxLevel); rung += 1) {
      const step = ladder.rungs.find(step => step.rung === rung)
      rungs.push(rungOutcome(rung, record, step, ladder, cutOffs))
    }
    const gain = rungs.reduce((sum, { gain }) => sum + gain, 0)
    return { indicatorId, from, to, rungs, gain }
  })
}

// What becomes of the effects of one item, rung by rung.
import type { DayNumber } from '../base/civil-date.ts'
import type { IndicatorId } from '../domain/framework.ts'
import type { ItemRecord } from './item-record.ts'
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

/**
 * What becomes of one item's effects. An inactive item is `inactive` even for rungs the baseline has; a rung that another
 * item delivers within the horizon is `shared` even where this one would come after it.
 */
export function outcomesOf(
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

// What is missing to the target: the open rungs, and a smallest set of them that would close the gap.
//
// Decisions: smallest means fewest rungs. A rung is worth what it adds with all it releases: a missing rung 2 below a held
// rung 3 adds both. Among equally small sets the one that adds most is chosen, then the one that takes more rungs from the
// heavier indicator (then the lower number).
import type { Thousandths } from '../domain/framework.ts'
import { toIndexUnits } from './index-value.ts'
import type { Ladder, Rung } from './ladder.ts'
import type { Gap, IndexUnits } from './projection.ts'

/** What filling the lowest 0, 1, 2 … open rungs of one ladder adds; filling others first adds nothing more. */
interface Choice {
  readonly ladder: Ladder
  readonly open: readonly Rung[]
  readonly gains: readonly IndexUnits[]
}

function heavierFirst({ indicator: a }: Ladder, { indicator: b }: Ladder): number {
  return b.weight - a.weight || a.number - b.number
}

function toChoice(ladder: Ladder): Choice {
  const open = ladder.rungs.filter(rung => rung.deliverer === null)
  const waiting = ladder.rungs.filter(rung => rung.countsOn === null)
  const gains = open.map((_, i) => {
    const stillMissing = open[i + 1]?.rung ?? Infinity
    return waiting.reduce((sum, { rung, gain }) => (rung < stillMissing ? sum + gain : sum), 0)
  })
  return { ladder, open, gains: [0, ...gains] }
}

/** `best[i][n]`: the most that exactly n open rungs of the ladders from i on can add; -1 where there are not so many. */
function bestGains(choices: readonly Choice[]): readonly (readonly IndexUnits[])[] {
  const best: number[][] = [[0]]
  for (const { gains } of choices.toReversed()) {
    const rest = best[0] ?? []
    const row = Array.from({ length: rest.length + gains.length - 1 }, () => -1)
    rest.forEach((restGain, n) =>
      gains.forEach((gain, taken) => {
        row[n + taken] = Math.max(row[n + taken] ?? -1, restGain + gain)
      }),
    )
    best.unshift(row)
  }
  return best
}

function findSmallestSet(choices: readonly Choice[], missing: IndexUnits): Gap['smallestSet'] {
  const best = bestGains(choices)
  let left = (best[0] ?? []).findIndex(gain => gain >= missing)
  if (left === -1) return null
  const chosen: { indicatorId: Ladder['indicator']['id']; rung: number }[] = []
  choices.forEach(({ ladder, open, gains }, i) => {
    const goal = best[i]?.[left] ?? 0
    const taken = gains.findLastIndex((gain, n) => {
      const rest = best[i + 1]?.[left - n]
      return rest !== undefined && gain + rest === goal
    })
    for (const { rung } of open.slice(0, taken)) chosen.push({ indicatorId: ladder.indicator.id, rung })
    left -= taken
  })
  return chosen
}

/** The gap of a projection that ends at `final`: with index 4.85 and target 4.90 `missing` is 500,000 units. */
export function measureGap(ladders: readonly Ladder[], final: IndexUnits, target: Thousandths): Gap {
  const choices = ladders
    .filter(ladder => ladder.missingRung !== null)
    .toSorted(heavierFirst)
    .map(toChoice)
  const missing = Math.max(0, toIndexUnits(target) - final)
  return {
    missing,
    openRungs: choices.flatMap(({ ladder, open }) =>
      open.map(({ rung, gain }) => ({ indicatorId: ladder.indicator.id, rung, gain })),
    ),
    smallestSet: missing === 0 ? [] : findSmallestSet(choices, missing),
  }
}

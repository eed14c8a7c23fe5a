// A plan of three items, small enough to be looked at cell by cell.
import { outsideBin } from '../../shared/domain/item.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'
import { loadSample } from './sample.ts'

const NAMES = ['Satu', 'Dua', 'Tiga'] as const

/** Three items of the sample, of which the second waits for the first. */
export function smallSheetDocument(): PlanDocument {
  const sample = loadSample()
  const items = outsideBin(sample.items)
    .slice(0, 3)
    .map((item, at) => ({ ...item, name: NAMES[at] ?? '', effects: at === 2 ? [] : item.effects }))
  const [first, second] = items
  const [link] = sample.dependencies
  if (first === undefined || second === undefined || link === undefined)
    throw new Error('the sample is too small')
  return {
    ...sample,
    items,
    evidence: [],
    dependencies: [
      { ...link, predecessorId: first.id, successorId: second.id, kind: 'finish-start', lagDays: 0 },
    ],
  }
}

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import type { Item } from '../../../../shared/domain/item.ts'
import { listDifferentParts } from '../../../../shared/exchange/same-content.ts'
import { SEED } from '../../../support/random-plan.ts'
import { randomSheetDocument } from '../../../support/random-sheet-document.ts'
import { loadSample } from '../../../support/sample.ts'
import {
  FRAMEWORKS,
  requireSheetRoadmap,
  sheetContext,
  toBytes,
  writeSheet,
} from '../../../support/sheet-roadmap.ts'

const sample = loadSample()

it.each(['id', 'en'] as const)('the sample in %s comes back as it was where its plan is here', language => {
  const bytes = toBytes(writeSheet(sample, language))
  const read = requireSheetRoadmap(bytes, sheetContext({ findPlan: () => sample }))
  expect(listDifferentParts(read.document, sample)).toEqual([])
  expect(read.assumed).toEqual([])
  expect(read.identity).toEqual({ planId: sample.plan.id, revision: 3, madeOn: '2026-11-28' })
})

/** What the template says of an item, whatever order its lists stand in. */
function saidOf({ position: _position, ...item }: Item) {
  const costs = item.costs.map(({ year, source, rupiah }) => `${year} ${source} ${rupiah}`).toSorted()
  return { ...item, costs }
}

/** What the template can hold of a plan, by itself. */
function heldBy({ plan, agencies, items, dependencies }: PlanDocument) {
  const { gates: _gates, goals, ...rest } = plan
  return {
    plan: { ...rest, target: goals.find(goal => goal.frameworkId === plan.activeFrameworkId)?.target },
    agencies,
    items: items.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1)).map(saidOf),
    dependencies: dependencies
      .map(one => `${one.predecessorId} ${one.successorId} ${one.kind} ${one.lagDays}`)
      .toSorted(),
  }
}

it('any plan comes back where it is here, in either language', () => {
  fc.assert(
    fc.property(randomSheetDocument(FRAMEWORKS), fc.constantFrom('id', 'en'), (document, language) => {
      const bytes = toBytes(writeSheet(document, language))
      const read = requireSheetRoadmap(bytes, sheetContext({ findPlan: () => document }))
      expect(listDifferentParts(read.document, document)).toEqual([])
      expect(read.assumed).toEqual([])
    }),
    { seed: SEED, numRuns: 40 },
  )
})

it('on another computer nothing of any plan is lost that the template can hold', () => {
  fc.assert(
    fc.property(randomSheetDocument(FRAMEWORKS), document => {
      const read = requireSheetRoadmap(toBytes(writeSheet(document)), sheetContext())
      expect(heldBy(read.document)).toEqual(heldBy(document))
      expect(read.document.assessments).toEqual([])
    }),
    { seed: SEED + 1, numRuns: 40 },
  )
})

// Sentences that are kept say what a sentence made anew would say, whatever has changed in between.
import { expect, it, vi } from 'vitest'
import type { AgencyId } from '../../../../shared/domain/agency.ts'
import type { Item } from '../../../../shared/domain/item.ts'
import { NO_FILTERS } from '../../../../shared/domain/table-view.ts'
import { createPlanEngine } from '../../../../shared/projection/create-plan-engine.ts'
import type { MarkFacts } from '../../../../renderer/parts/roadmap/item-marks.ts'
import { translators, type Translate } from '../../../../renderer/state/i18n.ts'
import { effect, sketchInput, sketchItem, wait } from '../../../support/small-plan.ts'

// The stores of the page look for its bridge.
vi.stubGlobal('window', { bridge: {} })
const { createBarSpeaker } = await import('../../../../renderer/parts/roadmap/timeline/spoken-bars.ts')

const BAPPEDA = 'a2' as AgencyId
let first = sketchItem('first', 30, 60)
let next = sketchItem('next', 5, 9, { supportingAgencyIds: [BAPPEDA], effects: [effect('n1', 1, 2)] })
let pinned = sketchItem('pinned', 40, 50, { pinned: true })
const dependencies = [wait('next', 'finish-start', 'first'), wait('pinned', 'finish-start', 'first')]
const engine = createPlanEngine(sketchInput({ items: [first, next, pinned], dependencies }))

let facts: MarkFacts = {
  schedule: engine.schedule,
  projection: engine.projection,
  violations: engine.violations,
  filters: NO_FILTERS,
  agencies: [{ id: BAPPEDA, name: 'Bappeda', shortName: 'Bappeda', kind: 'agency' }],
  openNotes: new Map(),
  critical: null,
  warningsOf: () => [],
  dependenciesOf: id => engine.dependenciesOf(id),
  nameOf: id => [first, next, pinned].find(item => item.id === id)?.name ?? '',
}
const put = (item: Item) => {
  engine.putItems([item])
  facts = { ...facts, projection: engine.projection, violations: engine.violations }
  return item
}
const words = vi.fn<Translate>((key, values) => translators.id(key, values))
const speaker = () => createBarSpeaker(words, 'id', null)
/** The page hands out the same list for as long as it holds. */
const NONE: ReturnType<MarkFacts['warningsOf']> = []
const warningsOf = vi.fn<MarkFacts['warningsOf']>(() => [])

it('keeps sentences and says every change', () => {
  const speak = speaker()
  const say = () => speak([first, next, pinned], facts)
  const changes = [
    () => (first = put({ ...first, end: sketchItem('', 0, 70).end })),
    () => (next = put({ ...next, effects: [effect('n1', 1, 3)] })),
    () => (first = put({ ...first, name: 'named anew' })),
    () => (facts = { ...facts, filters: { ...NO_FILTERS, agencyIds: [BAPPEDA] } }),
    () => (facts = { ...facts, openNotes: new Map([[next.id, 1]]) }),
    () => (facts = { ...facts, critical: { isCritical: id => id === next.id } }),
    () => (facts = { ...facts, agencies: facts.agencies.map(one => ({ ...one, shortName: 'Bapperida' })) }),
    () => {
      const warnings = [{ kind: 'before-dpa', fiscalYear: 1970, day: 75 } as const]
      warningsOf.mockImplementation(item => (item === next ? warnings : NONE))
      facts = { ...facts, warningsOf }
    },
    () => (pinned = put({ ...pinned, pinned: false })),
  ]
  let before = say()
  for (const make of changes) {
    make()
    const now = say()
    expect(now).not.toEqual(before)
    expect(now).toEqual(speaker()([first, next, pinned], facts))
    before = now
  }
  expect(before.get(next.id)).toMatch(
    /^next, .*, mulai sebelum DPA, 1 catatan reviu belum dijawab, pendukung: Bapperida$/,
  )
  const again = say()
  expect(again).toEqual(before)
  // Nothing was said anew.
  words.mockClear()
  expect(say()).toEqual(again)
  expect(words).not.toHaveBeenCalled()
})

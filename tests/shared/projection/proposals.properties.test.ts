// Proposals for random frameworks, tables, items and levels: always valid, and accepted once they are gone.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Framework, FrameworkId, IndicatorId } from '../../../shared/domain/framework.ts'
import { effectSchema, type Item } from '../../../shared/domain/item.ts'
import { MAPPING_RULES, translateLevel, type MappingRow } from '../../../shared/domain/mapping.ts'
import type { LevelValue } from '../../../shared/domain/assessment.ts'
import { withEffects, withLevels } from '../../../shared/projection/accept-proposals.ts'
import { listEffectProposals } from '../../../shared/projection/effect-proposals.ts'
import { valuesOf, listLevelProposals, newLevelOf } from '../../../shared/projection/level-proposals.ts'
import { randomFramework, SEED } from '../../support/random-plan.ts'
import { effect, level, sketchItem } from '../../support/small-plan.ts'

const OLD = 'old' as FrameworkId
const NEXT = 'next' as FrameworkId

interface Case {
  readonly old: Framework
  readonly next: Framework
  readonly rows: readonly MappingRow[]
  readonly items: readonly Item[]
  readonly baseline: readonly LevelValue[]
}

/** Some of the numbers of a framework's indicators, each with a level of its scale. */
function levels({ indicators, minLevel, maxLevel }: Framework, id: FrameworkId) {
  return fc
    .subarray([...indicators])
    .chain(some =>
      fc.tuple(
        ...some.map(({ id: indicatorId, external }) =>
          fc
            .integer({ min: minLevel * 1_000, max: maxLevel * 1_000 })
            .map(value =>
              level(indicatorId, external === null ? Math.floor(value / 1_000) * 1_000 : value, id),
            ),
        ),
      ),
    )
}

function effects({ indicators, minLevel, maxLevel }: Framework, id: FrameworkId) {
  return fc
    .subarray([...indicators])
    .chain(some =>
      fc.tuple(
        ...some.map(indicator =>
          fc
            .uniqueArray(fc.integer({ min: minLevel, max: maxLevel }), { minLength: 2, maxLength: 2 })
            .map(ends => effect(indicator.id, Math.min(...ends), Math.max(...ends), id)),
        ),
      ),
    )
}

const randomCase: fc.Arbitrary<Case> = fc
  .tuple(randomFramework(), randomFramework())
  .chain(([one, other]) => {
    const [old, next] = [
      { ...one, id: OLD },
      { ...other, id: NEXT },
    ]
    const pairs = old.indicators.flatMap(from => next.indicators.map(to => [from.id, to.id] as const))
    return fc
      .record({
        pairs: fc.subarray(pairs),
        rules: fc.array(fc.constantFrom(...MAPPING_RULES), {
          minLength: pairs.length,
          maxLength: pairs.length,
        }),
        items: fc.array(fc.tuple(effects(old, OLD), effects(next, NEXT)), { maxLength: 4 }),
        given: levels(old, OLD),
        present: levels(next, NEXT),
      })
      .map(({ pairs: chosen, rules, items, given, present }) => ({
        old,
        next,
        rows: chosen.map(([fromIndicatorId, toIndicatorId], index) => ({
          fromIndicatorId,
          toIndicatorId,
          rule: rules[index] ?? 'same',
          why: '',
        })),
        items: items.map(([a, b], index) => sketchItem(`i${index}`, 0, 5, { effects: [...a, ...b] })),
        baseline: [...given, ...present],
      }))
  })

const check = (property: (given: Case) => void) =>
  fc.assert(fc.property(randomCase, property), { seed: SEED, numRuns: 400 })

const proposedLevels = ({ old, next, rows, baseline }: Case) =>
  listLevelProposals(old, next, rows, baseline).flatMap(proposal => {
    const proposed = newLevelOf(proposal)
    return proposed === null ? [] : [level(proposal.indicator.id, proposed * 1_000, NEXT)]
  })
const proposedEffects = ({ old, next, rows, items, baseline }: Case) =>
  listEffectProposals(old, next, rows, items, valuesOf(next, baseline))

describe(`proposals (seed ${SEED})`, () => {
  it('of levels are the lowest translated one, on the scale, never of an external or half known indicator', () => {
    check(given => {
      const { old, next, rows, baseline } = given
      const known = new Map(valuesOf(old, baseline))
      for (const { indicator, outcome } of listLevelProposals(old, next, rows, baseline)) {
        const speaking = rows.filter(row => row.toIndicatorId === indicator.id)
        const isOpen =
          indicator.external === null &&
          speaking.length > 0 &&
          speaking.every(row => known.has(row.fromIndicatorId))
        expect(outcome.kind === 'proposed').toBe(isOpen)
        if (outcome.kind !== 'proposed') continue
        const said = speaking.map(row =>
          translateLevel(row.rule, Math.floor((known.get(row.fromIndicatorId) ?? 0) / 1_000), next),
        )
        expect(outcome.level).toBe(Math.min(...said))
        expect(outcome.level).toBeGreaterThanOrEqual(next.minLevel)
        expect(outcome.level).toBeLessThanOrEqual(next.maxLevel)
      }
    })
  })

  it('of effects are valid, begin where the indicator stands, and are for what an item does not cover', () => {
    let seen = 0
    check(given => {
      const stands = valuesOf(given.next, given.baseline)
      for (const { item, indicator, effect: proposed } of proposedEffects(given)) {
        seen += 1
        expect(effectSchema.safeParse(proposed).success).toBe(true)
        expect(proposed.from).toBeGreaterThanOrEqual(given.next.minLevel)
        expect(proposed.to).toBeLessThanOrEqual(given.next.maxLevel)
        expect(proposed.from).toBeGreaterThanOrEqual(Math.floor((stands.get(indicator.id) ?? 0) / 1_000))
        const same = item.effects.filter(e => e.frameworkId === NEXT && e.indicatorId === indicator.id)
        expect(same).toEqual([])
      }
    })
    expect(seen).toBeGreaterThan(100)
  })

  it('are gone once all of them are accepted, levels first', () => {
    check(given => {
      const settled = { ...given, baseline: withLevels(given.baseline, proposedLevels(given)) }
      expect(proposedLevels(settled)).toEqual([])
      const done = { ...settled, items: withEffects(settled.items, proposedEffects(settled)) }
      expect(proposedEffects(done)).toEqual([])
      expect(proposedLevels(done)).toEqual([])
      const effectsOf = (indicatorId: IndicatorId, item: Item) =>
        item.effects.filter(e => e.frameworkId === NEXT && e.indicatorId === indicatorId).length
      for (const item of done.items)
        for (const { id } of given.next.indicators) expect(effectsOf(id, item)).toBeLessThanOrEqual(1)
    })
  })
})

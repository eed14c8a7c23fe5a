// Sums of the brief against the projection and the document, on the sample.
import { describe, expect, it } from 'vitest'
import { listAsks, type Ask } from '../../../shared/brief/asks.ts'
import { isActive, totalRupiah } from '../../../shared/domain/item.ts'
import { briefOf, briefOfSample } from '../../support/brief.ts'
import { loadSample } from '../../support/sample.ts'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('briefPlan', () => {
  const brief = briefOfSample()
  const { projection, items, years } = brief

  it('divides what the plan adds to the index among items, and among years', () => {
    expect(sum(items.map(({ gain }) => gain))).toBe(projection.final - projection.baseline)
    expect(sum(brief.gains.map(({ gain }) => gain))).toBe(projection.final - projection.baseline)
    expect(brief.gains.every(({ gain }, at) => gain <= (brief.gains[at - 1]?.gain ?? Infinity))).toBe(true)
    expect(years.at(-1)?.endIndex).toBe(projection.final)
    expect(years.map(({ index }) => index)).toEqual(projection.cycles.map(({ index }) => index))
  })

  it('lists every active item once in the year in which it ends, and its money in the years it is planned for', () => {
    const ending = years.flatMap(year => year.ending.map(({ item }) => item.id))
    const inPlan = items.filter(
      ({ span }) => span.end >= brief.horizon.start && span.end <= brief.horizon.end,
    )
    expect(ending.toSorted()).toEqual(inPlan.map(({ item }) => item.id).toSorted())
    const active = loadSample().items.filter(isActive)
    expect(sum(years.map(({ rupiah }) => rupiah))).toBe(sum(active.map(totalRupiah)))
  })

  it('weighs the aspects to the index', () => {
    expect(sum(brief.aspects.map(({ planned }) => planned))).toBe(projection.final)
    expect(sum(brief.aspects.map(({ now }) => now))).toBe(projection.baseline)
  })

  it('leaves out what is suspended, cancelled or in the bin', () => {
    const sample = loadSample()
    const [first, second, third, ...rest] = sample.items
    if (!first || !second || !third) throw new Error('the sample has too few items')
    const without = briefOf(
      {
        ...sample,
        items: [
          { ...first, status: 'suspended', actualEnd: null },
          { ...second, status: 'cancelled', actualEnd: null },
          { ...third, deletedOn: sample.plan.goals[0] ? first.start : null },
          ...rest,
        ],
      },
      '2026-11-28',
    )
    const left = new Set(without.items.map(({ item }) => item.id))
    expect([first, second, third].filter(({ id }) => left.has(id))).toEqual([])
    expect(without.money.length).toBeGreaterThan(0)
  })

  it('counts for each agency who has given their word', () => {
    const counted = sum(brief.commitments.map(one => one.items.length))
    expect(counted).toBe(items.length)
    expect(sum(brief.commitments.map(({ committed }) => committed.length))).toBe(
      items.filter(({ item }) => item.commitment !== null).length,
    )
  })
})

describe('listAsks', () => {
  const codes = (asks: readonly Ask[]) => asks.map(({ code }) => code)

  it('asks what the sample waits for', () => {
    const brief = briefOfSample()
    const asks = listAsks(brief)
    const fund = asks.find(ask => ask.code === 'fund')
    expect(fund === undefined ? [] : fund.items).toEqual(brief.overview.withoutMoney)
    expect(codes(asks)).toEqual(
      ['plan-rungs', 'release', 'fund', 'approve', 'new-dates', 'commit', 'commit-plan'].filter(code =>
        codes(asks).some(one => one === code),
      ),
    )
    expect(codes(asks)).toContain('approve')
  })

  it('asks nothing of a plan without items but the word of its head', () => {
    const asks = listAsks(briefOf({ ...loadSample(), items: [], dependencies: [] }, '2026-11-28'))
    expect(codes(asks).filter(code => code !== 'plan-rungs' && code !== 'commit-plan')).toEqual([])
  })
})

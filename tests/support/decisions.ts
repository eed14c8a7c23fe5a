// Decisions of one meeting: the first is due first, the last has neither day nor anybody who answers for it.
import { requireCivilDate } from '../../shared/base/civil-date.ts'
import type { Decision, DecisionId } from '../../shared/domain/decision.ts'

export function decisionsOf(count: number, decidedOn = '2026-11-28'): readonly Decision[] {
  return Array.from({ length: count }, (_, at): Decision => {
    const isLast = at === count - 1
    const day = `2027-${String((at % 12) + 1).padStart(2, '0')}-${String(10 + Math.floor(at / 12)).padStart(2, '0')}`
    return {
      id: `${decidedOn}-${String(at).padStart(3, '0')}` as DecisionId,
      itemId: null,
      what: `Keputusan ${at + 1}`,
      who: isLast ? '' : 'BKPSDM',
      until: isLast ? null : requireCivilDate(day),
      decidedOn: requireCivilDate(decidedOn),
    }
  })
}

// What pasted rows are read against in tests: the agencies and frameworks we ship, and a plan of Diskominfo.
import { readFileSync } from 'node:fs'
import { requireCivilDate } from '../../shared/base/civil-date.ts'
import type { Agency } from '../../shared/domain/agency.ts'
import type { Effect } from '../../shared/domain/item.ts'
import type { Assessment } from '../../shared/domain/assessment.ts'
import type { Plan } from '../../shared/domain/plan.ts'
import { parseAgencies } from '../../shared/domain/parse-agencies.ts'
import type { RowScope } from '../../shared/messages/paste/read-rows.ts'
import { SHIPPED_FRAMEWORKS, loadFramework } from './frameworks.ts'
import { requireOk, TODAY } from './store.ts'

export const [PEMDI, SPBE] = SHIPPED_FRAMEWORKS as unknown as readonly Effect['frameworkId'][] as [
  Effect['frameworkId'],
  Effect['frameworkId'],
]

const frameworks = SHIPPED_FRAMEWORKS.map(loadFramework)

/** `effectOf(PEMDI, 16, 1, 3)` raises the sixteenth indicator of that framework from level 1 to 3. */
export function effectOf(
  frameworkId: Effect['frameworkId'],
  number: number,
  from: number,
  to: number,
): Effect {
  const indicator = frameworks
    .find(one => one.id === frameworkId)
    ?.indicators.find(one => one.number === number)
  if (!indicator) throw new Error(`${frameworkId} has no indicator ${number}`)
  return { frameworkId, indicatorId: indicator.id, from, to }
}

const agencies = requireOk(
  parseAgencies(readFileSync(new URL('../../resources/agencies/mojokerto.json', import.meta.url), 'utf8')),
)

export const SCOPE: RowScope = {
  today: TODAY,
  frameworks,
  document: {
    plan: {
      agencyId: 'diskominfo' as Agency['id'],
      activeFrameworkId: PEMDI,
      firstYear: 2026,
      lastYear: 2030,
    } as Plan,
    agencies,
    assessments: [
      {
        frameworkId: PEMDI,
        isBaseline: true,
        levels: [{ indicatorId: effectOf(PEMDI, 2, 1, 2).indicatorId, value: 2_500 }],
      } as unknown as Assessment,
    ],
  },
  proposed: {
    category: 'instrument',
    theme: 'governance',
    leadAgencyId: 'diskominfo' as Agency['id'],
    start: requireCivilDate('2027-01-01'),
    end: requireCivilDate('2027-06-30'),
  },
}

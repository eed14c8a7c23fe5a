// Which of the files that were sent a page belongs to, in words.
import { requireCivilDate } from '../../../../shared/base/civil-date.ts'
import type { PlanId } from '../../../../shared/domain/plan.ts'
import { formatDate } from '../../../../shared/messages/format.ts'
import { useWords } from '../../../state/i18n.ts'
import { useScenarioOf } from '../../../state/lines.ts'
import { useRevisionStand } from '../../../state/revision-stand.ts'

/** Null until it is known; empty where that cannot be found out. */
export function useStandText(planId: PlanId): string | null {
  const { t, language } = useWords()
  const stand = useRevisionStand()
  const scenario = useScenarioOf(planId)
  if (scenario !== null) return t('papers.stand.scenario', { name: scenario.name })
  if (stand === null) return null
  switch (stand.state) {
    case 'unknown':
      return ''
    case 'draft':
      return t('papers.stand.draft', { revision: stand.number })
    case 'changed':
      return t('papers.stand.changed', { revision: stand.number, next: stand.next })
    case 'same': {
      const date = formatDate(requireCivilDate(stand.madeAt.slice(0, 10)), language, 'long')
      return t('papers.stand.same', { revision: stand.number, date })
    }
  }
}

// The evidence that the item is to produce. It is kept with the levels it is for: each line leads there.
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { Item } from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { EVIDENCE_TONE } from '../../../parts/evidence-tone.ts'
import { navigate, useApp } from '../../../state/app-store.ts'
import { frameworkLabel } from '../../../state/framework-words.ts'
import { useWords } from '../../../state/i18n.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Section } from '../../../ui/section.tsx'
import './produced-evidence.css'

const NO_FRAMEWORKS: readonly Framework[] = []

export function ProducedEvidence({ item, document }: { item: Item; document: PlanDocument }) {
  const { t } = useWords()
  const frameworks = useApp(state => state.start?.frameworks ?? NO_FRAMEWORKS)
  const produced = document.evidence.filter(one => one.itemId === item.id)
  if (produced.length === 0) return null
  const accepted = produced.filter(one => one.state === 'accepted').length
  return (
    <Section title={t('inspector.evidence.title')} count={`${accepted}/${produced.length}`}>
      <ul className="rm-evidence">
        {produced.map(one => {
          const framework = frameworks.find(({ id }) => id === one.frameworkId)
          const indicator = framework?.indicators.find(({ id }) => id === one.indicatorId)
          return (
            <li key={one.id}>
              <button
                type="button"
                onClick={() =>
                  navigate({
                    screen: 'assessment',
                    indicatorId: one.indicatorId,
                    frameworkId: one.frameworkId,
                  })
                }
              >
                {one.name}
                <span className="rm-evidence-level">
                  {t('inspector.evidence.level', {
                    framework: framework ? frameworkLabel(framework) : one.frameworkId,
                    number: indicator?.number ?? '',
                    level: one.level,
                  })}
                </span>
              </button>
              <Badge tone={EVIDENCE_TONE[one.state]}>{t(`domain.evidenceState.${one.state}`)}</Badge>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

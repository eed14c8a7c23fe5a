// What a sound roadmap file says of itself, beside the newest revision that is here.
import type { PresentPlan, RoadmapHead } from '../../../shared/contract/roadmap-files.ts'
import { formatDate } from '../../../shared/messages/format.ts'
import { useApp } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { Facts } from './facts.tsx'
import { itemsText } from './items-text.ts'

export function HeadFacts(props: { readonly head: RoadmapHead; readonly present: PresentPlan | null }) {
  const { head, present } = props
  const { t, language } = useWords()
  const framework = useApp(state => state.start?.frameworks.find(one => one.id === head.frameworkId))
  const here = present?.revision ?? null
  return (
    <Facts
      facts={[
        [t('exchange.open.plan'), head.title],
        [t('exchange.open.agency'), head.agencyName],
        [t('exchange.open.region'), head.region],
        [
          t('exchange.open.revision'),
          t('exchange.open.revisionMade', {
            revision: head.revision,
            date: formatDate(head.madeOn, language),
          }),
        ],
        ...(present === null
          ? []
          : [
              [
                t('exchange.open.revisionHere'),
                here === null ? t('exchange.open.noRevision') : String(here),
              ] as const,
            ]),
        [t('exchange.open.items'), itemsText(head.itemCount, head.binnedCount, { t, language })],
        [t('exchange.open.framework'), framework?.title ?? head.frameworkId],
        [
          t('exchange.open.signature'),
          head.signer === null
            ? t('exchange.open.unsigned')
            : t('exchange.open.signedBy', { fingerprint: head.signer.fingerprint }),
        ],
      ]}
    />
  )
}

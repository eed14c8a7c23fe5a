// What a collection says otherwise than the same one that is here: its decisions by name, and its plan where somebody wants to see.
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { NamedDecision, PresentCollection } from '../../../shared/contract/collection-files.ts'
import type { FrameworkId } from '../../../shared/domain/framework.ts'
import { DocumentDifferences } from '../../parts/differences/document-differences.tsx'
import '../../parts/differences/differences.css'
import { useApp } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { decisionLine } from './decision-words.ts'

/** So many are read without scrolling to the buttons; the others on demand. */
const FIRST = 10

function Decisions({ decisions }: { readonly decisions: readonly NamedDecision[] }) {
  const { t } = useWords()
  const frameworks = useApp(state => state.start?.frameworks) ?? []
  const [isWhole, setWhole] = useState(decisions.length <= FIRST)
  const shown = isWhole ? decisions : decisions.slice(0, FIRST)
  return (
    <div>
      <table className="df">
        <thead>
          <tr>
            <th scope="col">{t('collectionFile.open.decision.title')}</th>
            <th scope="col">{t('collectionFile.open.here')}</th>
            <th scope="col">{t('collectionFile.open.there')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((decision, place) => {
            const { label, here, there } = decisionLine(decision, frameworks, t)
            return (
              <tr key={place} className="df-head">
                <th scope="row">{label}</th>
                <td>{here}</td>
                <td>{there}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {isWhole ? null : (
        <Button variant="quiet" size="s" onPress={() => setWhole(true)}>
          {t('collectionFile.open.decision.more', { count: decisions.length - FIRST })}
        </Button>
      )}
    </div>
  )
}

function Plans(props: {
  readonly plans: NonNullable<PresentCollection['plans']>
  readonly frameworkId: FrameworkId
}) {
  const { t } = useWords()
  const [isShown, setShown] = useState(false)
  return (
    <div>
      <Button
        variant="quiet"
        size="s"
        icon={isShown ? ChevronDown : ChevronRight}
        aria-expanded={isShown}
        onPress={() => setShown(!isShown)}
      >
        {t('collectionFile.open.showPlans')}
      </Button>
      {isShown ? (
        <DocumentDifferences
          before={props.plans.here}
          after={props.plans.there}
          heads={{ before: t('collectionFile.open.here'), after: t('collectionFile.open.there') }}
          framework={{ id: props.frameworkId }}
        />
      ) : null}
    </div>
  )
}

export function CollectionDifferences(props: {
  readonly present: PresentCollection
  readonly frameworkId: FrameworkId
}) {
  const { decisions, plans } = props.present
  return (
    <>
      {decisions.length === 0 ? null : <Decisions decisions={decisions} />}
      {plans === null ? null : <Plans plans={plans} frameworkId={props.frameworkId} />}
    </>
  )
}

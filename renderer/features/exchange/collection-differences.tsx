// What a collection says otherwise than the same one that is here: its decisions by name, and its plan where somebody wants to see.
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useEffect, useState } from 'react'
import type {
  ComparedPlans,
  NamedDecision,
  PresentCollection,
} from '../../../shared/contract/collection-files.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import type { FrameworkId } from '../../../shared/domain/framework.ts'
import { Working } from '../../parts/collection-file/working.tsx'
import { DocumentDifferences } from '../../parts/differences/document-differences.tsx'
import '../../parts/differences/differences.css'
import { useApp } from '../../state/app-store.ts'
import { comparePlans, stopCollection } from '../../state/collection-file.ts'
import { errorText } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Fault } from '../../ui/fault.tsx'
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

type Reading = 'reading' | AppError | ComparedPlans

function Plans(props: {
  readonly base64: string
  /** Of what is here, as it was looked at. */
  readonly seen: string
  readonly frameworkId: FrameworkId
}) {
  const { t } = useWords()
  const { base64, seen, frameworkId } = props
  const [isShown, setShown] = useState(false)
  const [found, setFound] = useState<Reading>('reading')
  const isKnown = found !== 'reading' && 'here' in found
  useEffect(() => {
    if (!isShown || isKnown) return
    const visit = { isOver: false }
    const job = crypto.randomUUID()
    void comparePlans({ base64, seen, job }).then(reply => {
      if (!visit.isOver) setFound(reply.ok ? reply.value : reply.error)
      return reply
    })
    return () => {
      visit.isOver = true
      // Nobody waits for it any more.
      stopCollection(job)
    }
  }, [isShown, isKnown, base64, seen])
  const toggle = () => {
    // What went wrong is tried again.
    if (!isShown && !isKnown) setFound('reading')
    setShown(!isShown)
  }
  return (
    <div>
      <Button
        variant="quiet"
        size="s"
        icon={isShown ? ChevronDown : ChevronRight}
        aria-expanded={isShown}
        onPress={toggle}
      >
        {t('collectionFile.open.showPlans')}
      </Button>
      {!isShown ? null : found === 'reading' ? (
        <Working label={t('collectionFile.open.comparing')} />
      ) : 'code' in found ? (
        <Fault>{errorText(found, t)}</Fault>
      ) : (
        <DocumentDifferences
          before={found.here}
          after={found.there}
          heads={{ before: t('collectionFile.open.here'), after: t('collectionFile.open.there') }}
          framework={{ id: frameworkId }}
        />
      )}
    </div>
  )
}

export function CollectionDifferences(props: {
  readonly present: PresentCollection
  /** The collection that is looked at. */
  readonly base64: string
  readonly frameworkId: FrameworkId
}) {
  const { base64, frameworkId } = props
  const { decisions, isSamePlan, digest } = props.present
  return (
    <>
      {decisions.length === 0 ? null : <Decisions decisions={decisions} />}
      {isSamePlan ? null : <Plans key={digest} base64={base64} seen={digest} frameworkId={frameworkId} />}
    </>
  )
}

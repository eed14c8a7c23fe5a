// Decisions as lines: what, by whom, until when; each can be changed and removed.
import { Pencil, X } from 'lucide-react'
import { useState } from 'react'
import type { Decision } from '../../../shared/domain/decision.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { formatDate } from '../../../shared/messages/format.ts'
import { dutyText } from '../../../shared/slides/decision-slides.ts'
import { runAnnounced } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { IconButton } from '../../ui/button.tsx'
import { DecisionDialog } from './decision-dialog.tsx'
import './decisions.css'

/** The one made last comes first. */
function newestFirst(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.toSorted((a, b) => b.decidedOn.localeCompare(a.decidedOn) || (a.id < b.id ? -1 : 1))
}

export function DecisionList(props: {
  readonly document: PlanDocument
  readonly decisions: readonly Decision[]
  /** Whether each says what it is about. */
  readonly hasAbout: boolean
  readonly isReadOnly: boolean
}) {
  const { t, language } = useWords()
  const [edited, setEdited] = useState<Decision | null>(null)
  const { document, isReadOnly } = props
  const names = new Map(document.items.map(({ id, name }) => [id, name]))
  return (
    <>
      <ul className="dc-list">
        {newestFirst(props.decisions).map(decision => {
          const { id, what, itemId, decidedOn } = decision
          const duty = dutyText(decision, { t, language })
          return (
            <li key={id} className="dc-line">
              <div>
                <p className="dc-what">{what}</p>
                {duty === '' ? null : <p>{duty}</p>}
                <p className="dc-about">
                  {props.hasAbout ? (
                    <span>
                      {itemId === null ? t('presentation.decisions.plan') : (names.get(itemId) ?? '')} ·{' '}
                    </span>
                  ) : null}
                  {t('presentation.decisions.decidedOn', { date: formatDate(decidedOn, language) })}
                </p>
              </div>
              {isReadOnly ? null : (
                <div className="dc-tools">
                  <IconButton
                    size="s"
                    icon={Pencil}
                    label={t('presentation.decisions.edit', { what })}
                    onPress={() => setEdited(decision)}
                  />
                  <IconButton
                    size="s"
                    icon={X}
                    label={t('presentation.decisions.remove', { what })}
                    onPress={() => void runAnnounced({ type: 'decision.remove', id })}
                  />
                </div>
              )}
            </li>
          )
        })}
      </ul>
      {edited === null ? null : (
        <DecisionDialog document={document} decision={edited} onClose={() => setEdited(null)} />
      )}
    </>
  )
}

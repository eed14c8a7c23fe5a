// What meetings decided about the plan, below its slides.
import { Gavel } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { DecisionDialog } from '../../parts/decisions/decision-dialog.tsx'
import { DecisionList } from '../../parts/decisions/decision-list.tsx'
import { registerActions } from '../../state/actions.ts'
import { useApp } from '../../state/app-store.ts'
import { useHasDecisionDraft } from '../../state/decision-drafts.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'

export function Decisions({ document }: { readonly document: PlanDocument }) {
  const { t } = useWords()
  const isReadOnly = useApp(state => state.start?.readOnly ?? false)
  const [isAdding, setAdding] = useState(false)
  const isHalfTyped = useHasDecisionDraft()
  useEffect(
    () =>
      registerActions([
        {
          id: 'decision.add',
          group: 'plan',
          title: translate => translate('presentation.decisions.add'),
          shortcut: 'C',
          icon: Gavel,
          run: () => setAdding(true),
          isAvailable: () => useApp.getState().start?.readOnly === false,
        },
      ]),
    [],
  )
  return (
    <section className="pr-decisions" aria-label={t('presentation.decisions.title')}>
      <header>
        <h2>{t('presentation.decisions.title')}</h2>
        {isReadOnly ? null : (
          <Button
            size="s"
            icon={Gavel}
            tooltip={t('presentation.decisions.addHint')}
            shortcut="C"
            onPress={() => setAdding(true)}
          >
            {t(isHalfTyped ? 'presentation.decisions.resume' : 'presentation.decisions.add')}
          </Button>
        )}
      </header>
      {document.decisions.length === 0 ? (
        <p className="pr-hint">{t('presentation.decisions.empty')}</p>
      ) : (
        <DecisionList document={document} decisions={document.decisions} hasAbout isReadOnly={isReadOnly} />
      )}
      {isAdding ? (
        <DecisionDialog document={document} decision={null} isKept onClose={() => setAdding(false)} />
      ) : null}
    </section>
  )
}

// What meetings decided about the item.
import { Gavel } from 'lucide-react'
import { useState } from 'react'
import type { Item } from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { DecisionDialog } from '../../../parts/decisions/decision-dialog.tsx'
import { DecisionList } from '../../../parts/decisions/decision-list.tsx'
import { useWords } from '../../../state/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Section } from '../../../ui/section.tsx'

export function Decisions(props: { item: Item; document: PlanDocument; isReadOnly: boolean }) {
  const { t } = useWords()
  const { item, document, isReadOnly } = props
  const [isAdding, setAdding] = useState(false)
  const decisions = document.decisions.filter(({ itemId }) => itemId === item.id)
  return (
    <Section
      title={t('presentation.decisions.title')}
      count={decisions.length > 0 ? decisions.length : undefined}
      defaultOpen={decisions.length > 0}
    >
      <DecisionList document={document} decisions={decisions} hasAbout={false} isReadOnly={isReadOnly} />
      {isReadOnly ? null : (
        <Button size="s" variant="quiet" icon={Gavel} onPress={() => setAdding(true)}>
          {t('presentation.decisions.add')}
        </Button>
      )}
      {isAdding ? (
        <DecisionDialog
          document={document}
          decision={null}
          itemId={item.id}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </Section>
  )
}

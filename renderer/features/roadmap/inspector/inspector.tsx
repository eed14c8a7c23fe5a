// The panel at the right: everything about the selected item, each field saved as it is left.
import { Copy, Trash2, X } from 'lucide-react'
import { memo } from 'react'
import type { Item } from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { useWords } from '../../../state/i18n.ts'
import { showInspector } from '../../../state/view-store.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { duplicateItems } from '../add-item.ts'
import { focusGrid } from '../../../parts/roadmap/focus-grid.ts'
import { CATEGORY_TONE, CategoryIcon } from '../../../parts/category-icon.tsx'
import { runAction } from '../../../state/actions.ts'
import { Basics } from './basics.tsx'
import { Budget } from './budget.tsx'
import { Commitment } from './commitment.tsx'
import { Critical } from './critical.tsx'
import { Decisions } from './decisions.tsx'
import { Dependencies } from './dependencies.tsx'
import { Description } from './description.tsx'
import { Effects } from './effects.tsx'
import { Estimate } from './estimate.tsx'
import { ProducedEvidence } from './produced-evidence.tsx'
import { Relations } from './relations.tsx'
import { ReviewNotes } from './review-notes.tsx'
import { useItemEdit } from './use-item-edit.ts'

export const Inspector = memo(function Inspector({
  item,
  document,
  isReadOnly,
}: {
  item: Item
  document: PlanDocument
  isReadOnly: boolean
}) {
  const { t } = useWords()
  const edit = useItemEdit(item, document.plan.id, isReadOnly)
  return (
    <aside
      className="rm-inspector"
      aria-label={t('inspector.label')}
      onKeyDown={event => {
        // Escape in a field takes its text back; once more leads to the row. Lists and menus keep theirs.
        if (event.key !== 'Escape' || event.defaultPrevented) return
        focusGrid()
      }}
    >
      <header>
        <p className="rm-kicker">
          <CategoryIcon category={item.category} />
          {t(`domain.category.${item.category}`)} · {t(`domain.theme.${item.theme}`)}
        </p>
        <IconButton size="s" icon={X} label={t('inspector.close')} onPress={() => showInspector(false)} />
      </header>
      <ProgressBar
        value={item.progressPercent}
        label={t('inspector.progress')}
        tone={CATEGORY_TONE[item.category]}
      />
      <ReviewNotes item={item} document={document} isReadOnly={isReadOnly} />
      <Basics edit={edit} document={document} />
      <Effects edit={edit} document={document} />
      <ProducedEvidence item={item} document={document} />
      <Dependencies edit={edit} document={document} />
      <Critical id={item.id} />
      <Budget edit={edit} />
      <Description edit={edit} document={document} />
      <Estimate edit={edit} />
      <Relations edit={edit} document={document} />
      <Commitment edit={edit} />
      <Decisions item={item} document={document} isReadOnly={isReadOnly} />
      {!isReadOnly && (
        <footer>
          <Button size="s" variant="secondary" icon={Copy} onPress={() => void duplicateItems([item])}>
            {t('inspector.duplicate')}
          </Button>
          <Button size="s" variant="danger" icon={Trash2} onPress={() => runAction('item.remove')}>
            {t('inspector.remove')}
          </Button>
        </footer>
      )}
    </aside>
  )
})

// Making and comparing revisions by name and by key.
import { BookmarkPlus, CircleOff, Diff, GitCompareArrows, Settings2 } from 'lucide-react'
import type { RevisionSummary } from '../../../../shared/domain/revision.ts'
import { type Action, registerActions } from '../../../state/actions.ts'
import { useApp } from '../../../state/app-store.ts'
import {
  makeRevision,
  removeRevision,
  restoreRevision,
  revisionLabel,
  showComparison,
  useCompare,
} from '../../../state/compare.ts'
import { say } from '../../../state/i18n.ts'
import { showToast } from '../../../ui/toast-store.ts'
import { endBurst } from '../schedule-edit.ts'
import { openCompareDialog } from '../../../state/compare-dialogs.ts'

export const MAKE_KEY = 'Ctrl+S'

/** Freezes the plan with everything that was done up to now, and offers to name it. */
export async function makeRevisionNow(): Promise<void> {
  await endBurst()
  const made = await makeRevision()
  if (!made.ok) return
  const { revision, isNew } = made.value
  showToast({
    message: isNew
      ? say('revisions.made', { number: revision.number })
      : say('revisions.unchanged', { label: revisionLabel(revision, say) }),
    tone: isNew ? 'good' : 'neutral',
    key: 'revision',
    actionLabel: say('revisions.giveName'),
    onAction: () => openCompareDialog('manage', revision.id),
  })
}

/** Removes a revision and offers the way back. */
export async function removeRevisionNow(revision: RevisionSummary): Promise<void> {
  const result = await removeRevision(revision.id)
  if (!result.ok) return
  showToast({
    message: say('revisions.manage.removed', { label: revisionLabel(revision, say) }),
    key: 'revision',
    actionLabel: say('common.undo'),
    onAction: () => void restoreRevision(revision.id),
  })
}

/** On every screen of a plan: what they open brings the roadmap with it. */
function hasPlan(): boolean {
  const { document, choosingPlan } = useApp.getState()
  return document !== null && !choosingPlan
}
const isComparing = () => hasPlan() && useCompare.getState().shown !== null

const ACTIONS: readonly Action[] = [
  {
    id: 'revision.make',
    group: 'plan',
    title: t => t('revisions.make'),
    alsoFoundBy: t => t('palette.words.revision'),
    shortcut: MAKE_KEY,
    keepsFocus: true,
    icon: BookmarkPlus,
    run: () => void makeRevisionNow(),
    isAvailable: () => hasPlan() && useApp.getState().start?.readOnly === false,
  },
  {
    id: 'revision.compare',
    group: 'view',
    title: t => t('revisions.actions.compare'),
    alsoFoundBy: t => t('palette.words.revision'),
    icon: GitCompareArrows,
    run: () => openCompareDialog('menu'),
    isAvailable: hasPlan,
  },
  {
    id: 'revision.differences',
    group: 'view',
    title: t => t('revisions.actions.differences'),
    icon: Diff,
    run: () => openCompareDialog('differences'),
    isAvailable: isComparing,
  },
  {
    id: 'revision.stop',
    group: 'view',
    title: t => t('revisions.stop'),
    icon: CircleOff,
    run: () => void showComparison(null),
    isAvailable: isComparing,
  },
  {
    id: 'revision.manage',
    group: 'plan',
    title: t => t('revisions.actions.manage'),
    icon: Settings2,
    run: () => openCompareDialog('manage'),
    isAvailable: hasPlan,
  },
]

/** Offers them; returns how to withdraw. */
export function registerCompareActions(): () => void {
  return registerActions(ACTIONS)
}

// What the plan is compared with: a menu in the head of the roadmap, and the windows it opens.
import { BookmarkPlus, Diff, GitBranch, GitBranchPlus, GitCompareArrows, Settings2, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { RevisionSummary } from '../../../../shared/domain/revision.ts'
import { formatLocalTime } from '../../../../shared/messages/format.ts'
import { useApp } from '../../../state/app-store.ts'
import { showComparison, useCompare } from '../../../state/compare.ts'
import { useWords } from '../../../state/i18n.ts'
import { lineName, useLines } from '../../../state/lines.ts'
import { countGone } from '../../../parts/roadmap/item-words.ts'
import { IconButton } from '../../../ui/button.tsx'
import { MenuButton, type MenuGroup } from '../../../ui/menu.tsx'
import { makeRevisionNow, MAKE_KEY } from './compare-actions.ts'
import { closeCompareDialog, openCompareDialog, useCompareDialogs } from '../../../state/compare-dialogs.ts'
import './compare.css'
import { DifferencesDialog } from './differences-dialog.tsx'
import { ManageDialog } from './manage-dialog.tsx'

const NONE = 'none'
const COMMANDS = {
  scenario: () => openCompareDialog('make-scenario'),
  differences: () => openCompareDialog('differences'),
  make: () => void makeRevisionNow(),
  manage: () => openCompareDialog('manage'),
} as const
const isCommand = (id: string): id is keyof typeof COMMANDS => id in COMMANDS

function useGroups(): readonly MenuGroup[] {
  const { t, language } = useWords()
  const revisions = useCompare(state => state.revisions)
  const shown = useCompare(state => state.shown)
  const openId = useApp(state => state.document?.plan.id)
  const gone = useApp(({ document }) => (shown && document ? countGone(shown, document) : 0))
  const isReadOnly = useApp(state => state.start?.readOnly ?? false)
  const lines = useLines()
  const others = lines.filter(line => line.id !== openId)
  const ofOthers = useCompare(state => state.ofOthers)
  const toEntry = (revision: RevisionSummary) => {
    const number = t('revisions.number', { number: revision.number })
    const when = formatLocalTime(revision.madeAt, language)
    return {
      id: revision.id,
      label: revision.name === '' ? number : revision.name,
      description: revision.name === '' ? when : `${number} · ${when}`,
    }
  }
  const choice: MenuGroup = {
    id: 'with',
    title: t('revisions.compareWith'),
    selectedId: shown?.id ?? NONE,
    entries: [
      { id: NONE, label: t('revisions.none') },
      ...others.map(line => ({ id: line.id, label: lineName(line, t), icon: GitBranch })),
      ...revisions.map(toEntry),
    ],
  }
  const choices = ofOthers.flatMap(({ planId, revisions: theirs }): readonly MenuGroup[] => {
    const line = others.find(one => one.id === planId)
    if (!line) return []
    const title = t('views.compare.revisionsOf', { line: lineName(line, t) })
    const isHere = theirs.some(one => one.id === shown?.id)
    return [
      { id: planId, title, selectedId: isHere && shown ? shown.id : null, entries: theirs.map(toEntry) },
    ]
  })
  const commands: MenuGroup = {
    id: 'commands',
    title: t('revisions.commands'),
    entries: [
      ...(shown
        ? [
            {
              id: 'differences',
              label: t('revisions.openDifferences'),
              description: gone === 0 ? undefined : t(`shift.gone.${shown.kind}`, { count: gone }),
              icon: Diff,
            },
          ]
        : []),
      {
        id: 'make',
        label: t('revisions.make'),
        description: revisions.length === 0 ? t('revisions.makeHint') : undefined,
        icon: BookmarkPlus,
        shortcut: MAKE_KEY,
        isDisabled: isReadOnly,
      },
      { id: 'manage', label: t('revisions.openManage'), icon: Settings2 },
    ],
  }
  const scenario: MenuGroup = {
    id: 'scenario',
    title: t('scenarios.commands'),
    entries: [{ id: 'scenario', label: t('scenarios.make'), icon: GitBranchPlus, isDisabled: isReadOnly }],
  }
  return [
    ...(revisions.length === 0 && others.length === 0 ? [] : [choice, ...choices]),
    commands,
    // Once there is a scenario, the switcher beside this menu offers it.
    ...(others.length === 0 ? [scenario] : []),
  ]
}

export function CompareMenu() {
  const { t } = useWords()
  const groups = useGroups()
  const revisions = useCompare(state => state.revisions)
  const ofOthers = useCompare(state => state.ofOthers)
  const lines = useLines()
  const shown = useCompare(state => state.shown)
  const open = useCompareDialogs(state => state.open)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => closeCompareDialog, [])
  const choose = (id: string) => {
    const revision = [revisions, ...ofOthers.map(other => other.revisions)].flat().find(one => one.id === id)
    const line = lines.find(one => one.id === id)
    if (revision) void showComparison({ kind: 'revision', id: revision.id })
    else if (line) void showComparison({ kind: 'scenario', id: line.id })
    else if (id === NONE) void showComparison(null)
    // Once the menu is gone: a window that opens under it would lose the focus to the closing menu.
    else if (isCommand(id)) setTimeout(COMMANDS[id])
  }
  const stop = () => {
    void showComparison(null)
    // The button goes with the comparison; the one beside it begins another.
    box.current?.querySelector('button')?.focus()
  }
  return (
    <div ref={box} className="rm-compare" data-on={shown !== null || undefined}>
      <MenuButton
        label={shown?.label ?? t('revisions.compare')}
        name={shown ? t('revisions.comparedWith', { label: shown.label }) : undefined}
        icon={GitCompareArrows}
        groups={groups}
        onChoose={choose}
        isOpen={open === 'menu'}
        onOpenChange={isOpen => (isOpen ? openCompareDialog('menu') : closeCompareDialog())}
      />
      {shown && <IconButton icon={X} label={t('revisions.stop')} onPress={stop} />}
      {open === 'manage' && <ManageDialog onClose={closeCompareDialog} />}
      {open === 'differences' && shown && (
        <DifferencesDialog comparison={shown} onClose={closeCompareDialog} />
      )}
    </div>
  )
}

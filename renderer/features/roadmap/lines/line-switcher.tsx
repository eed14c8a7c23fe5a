// Which line of the plan is open: tabs where they fit, a list where not. Without scenarios there is nothing to see.
import { GitBranch, GitBranchPlus, Pencil, Settings2, Trash2 } from 'lucide-react'
import { useEffect } from 'react'
import type { PlanSummary } from '../../../../shared/contract/contract.ts'
import { useApp } from '../../../state/app-store.ts'
import { useWords } from '../../../state/i18n.ts'
import { closeCompareDialog, openCompareDialog, useCompareDialogs } from '../../../state/compare-dialogs.ts'
import { lineName, makeScenario, renameScenario, useLines } from '../../../state/lines.ts'
import { MenuButton, type MenuGroup } from '../../../ui/menu.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import { endBurst } from '../schedule-edit.ts'
import { openLine, registerLineActions, removeLine } from './line-actions.ts'
import { LineDialog } from './line-dialog.tsx'
import './lines.css'

const MOST_TABS = 3

const COMMANDS = { make: 'make-scenario', rename: 'rename-scenario', manage: 'manage' } as const
const isWindow = (id: string): id is keyof typeof COMMANDS => id in COMMANDS

function ScenarioDialog() {
  const { t } = useWords()
  const lines = useLines()
  const openId = useApp(state => state.document?.plan.id)
  const dialog = useCompareDialogs(state => state.open)
  const current = lines.find(line => line.id === openId)
  if (dialog === 'make-scenario')
    return (
      <LineDialog
        title={t('scenarios.makeTitle')}
        hint={t('scenarios.makeHint')}
        submitLabel={t('scenarios.makeNow')}
        name={t('scenarios.newName', { number: Math.max(1, lines.length) })}
        onSubmit={async name => {
          await endBurst()
          const made = await makeScenario(name)
          if (made.ok) showToast({ message: t('scenarios.made', { name: name.trim() }), tone: 'good' })
          return made
        }}
        onClose={closeCompareDialog}
      />
    )
  if (dialog === 'rename-scenario' && current?.scenario)
    return (
      <LineDialog
        title={t('scenarios.renameTitle')}
        submitLabel={t('scenarios.renameNow')}
        name={current.scenario.name}
        onSubmit={name => renameScenario(current.id, name)}
        onClose={closeCompareDialog}
      />
    )
  return null
}

function Switcher({
  lines,
  current,
}: {
  readonly lines: readonly PlanSummary[]
  readonly current: PlanSummary
}) {
  const { t } = useWords()
  const isReadOnly = useApp(state => state.start?.readOnly ?? false)
  const isMenuOpen = useCompareDialogs(state => state.open === 'lines')
  const name = lineName(current, t)
  const options = lines.map(line => ({ id: line.id as string, label: lineName(line, t) }))
  const open = (id: string) => {
    const line = lines.find(one => one.id === id)
    if (line && line.id !== current.id) void openLine(line)
  }
  const groups: readonly MenuGroup[] = [
    { id: 'lines', title: t('scenarios.lines'), selectedId: current.id, entries: options },
    {
      id: 'commands',
      title: t('scenarios.commands'),
      entries: [
        { id: 'make', label: t('scenarios.make'), icon: GitBranchPlus, isDisabled: isReadOnly },
        ...(current.scenario
          ? [
              { id: 'rename', label: t('scenarios.rename'), icon: Pencil, isDisabled: isReadOnly },
              { id: 'remove', label: t('scenarios.remove'), icon: Trash2, isDisabled: isReadOnly },
            ]
          : []),
        { id: 'manage', label: t('revisions.openManage'), icon: Settings2 },
      ],
    },
  ]
  const hasTabs = lines.length <= MOST_TABS
  return (
    <div className="rm-switcher" data-tabs={hasTabs || undefined}>
      {hasTabs && (
        // Every line is read from the disk: not those that are only passed.
        <Segmented
          label={t('scenarios.lines')}
          value={current.id}
          options={options}
          onChange={open}
          walksFirst
        />
      )}
      <MenuButton
        label={name}
        name={t('scenarios.shown', { name })}
        icon={GitBranch}
        groups={groups}
        onChoose={id => {
          // Once the menu is gone: a window that opens under it would lose the focus to the closing menu.
          if (isWindow(id)) setTimeout(() => openCompareDialog(COMMANDS[id]))
          else if (id === 'remove') void removeLine(current)
          else open(id)
        }}
        isOpen={isMenuOpen}
        onOpenChange={isOpen => (isOpen ? openCompareDialog('lines') : closeCompareDialog())}
      />
    </div>
  )
}

export function LineSwitcher() {
  const lines = useLines()
  const openId = useApp(state => state.document?.plan.id)
  const isReadOnly = useApp(state => state.start?.readOnly ?? false)
  const current = lines.find(line => line.id === openId)
  useEffect(
    () =>
      registerLineActions(lines, current, isReadOnly, {
        make: () => openCompareDialog('make-scenario'),
        rename: () => openCompareDialog('rename-scenario'),
      }),
    [lines, current, isReadOnly],
  )
  return (
    <>
      {current && lines.length > 1 && <Switcher lines={lines} current={current} />}
      <ScenarioDialog />
    </>
  )
}

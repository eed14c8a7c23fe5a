// Scenarios by name: what the palette offers, and what is said when one is gone.
import { GitBranchPlus, GitCommitHorizontal, Pencil, Trash2 } from 'lucide-react'
import type { PlanSummary } from '../../../../shared/contract/contract.ts'
import { type Action, registerActions } from '../../../state/actions.ts'
import { openPlan } from '../../../state/app-store.ts'
import { say } from '../../../state/i18n.ts'
import { lineName, removeScenario, restoreScenario } from '../../../state/lines.ts'
import { showToast } from '../../../ui/toast-store.ts'
import { endBurst } from '../schedule-edit.ts'

/** Opens another line, once what is being typed by keys here is stored. */
export async function openLine(line: PlanSummary): Promise<void> {
  await endBurst()
  await openPlan(line.id)
}

/** Removes a scenario and offers the way back. */
export async function removeLine(line: PlanSummary): Promise<void> {
  await endBurst()
  const result = await removeScenario(line.id)
  if (!result.ok) return
  showToast({
    message: say('scenarios.removed', { name: lineName(line, say) }),
    key: 'scenario',
    actionLabel: say('common.undo'),
    onAction: () => void restoreLine(line),
  })
}

/** Brings a scenario back, opens it and says so. */
export async function restoreLine(line: PlanSummary): Promise<void> {
  await endBurst()
  const result = await restoreScenario(line.id)
  if (!result.ok) return
  showToast({
    message: say('scenarios.restored', { name: lineName(line, say) }),
    tone: 'good',
    key: 'scenario',
  })
}

export interface LineCommands {
  readonly make: () => void
  readonly rename: () => void
}

/** Offers the lines that are not open and what can be done with the open one; returns how to withdraw. */
export function registerLineActions(
  lines: readonly PlanSummary[],
  open: PlanSummary | undefined,
  isReadOnly: boolean,
  commands: LineCommands,
): () => void {
  const scenario = open?.scenario ? open : undefined
  const actions: readonly Action[] = [
    {
      id: 'scenario.make',
      group: 'plan',
      title: t => t('scenarios.actions.make'),
      icon: GitBranchPlus,
      run: commands.make,
      isAvailable: () => !isReadOnly,
    },
    {
      id: 'scenario.rename',
      group: 'plan',
      title: t => t('scenarios.actions.rename'),
      icon: Pencil,
      run: commands.rename,
      isAvailable: () => !isReadOnly && scenario !== undefined,
    },
    {
      id: 'scenario.remove',
      group: 'plan',
      title: t => t('scenarios.remove'),
      icon: Trash2,
      run: () => {
        if (scenario) void removeLine(scenario)
      },
      isAvailable: () => !isReadOnly && scenario !== undefined,
    },
    ...lines
      .filter(line => line.id !== open?.id)
      .map(
        (line): Action => ({
          id: `scenario.open ${line.id}`,
          group: 'plan',
          title: t => t('scenarios.actions.open', { name: lineName(line, t) }),
          icon: GitCommitHorizontal,
          run: () => void openLine(line),
        }),
      ),
  ]
  return registerActions(actions)
}

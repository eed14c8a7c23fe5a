// What the assessment offers by name and key while it is on screen.
import {
  ArrowDownWideNarrow,
  ArrowRightLeft,
  ChevronsDown,
  ClipboardPaste,
  CopyPlus,
  FileSpreadsheet,
  Flag,
  History,
  LayoutList,
  ListChecks,
  ListOrdered,
  PanelRight,
  Pencil,
  Plus,
  Printer,
  Radar,
  Table2,
  Target,
  Trash2,
  TrendingUp,
} from 'lucide-react'
import type { Assessment } from '../../../shared/domain/assessment.ts'
import { ASSESSMENT_ORDERS, ASSESSMENT_VIEWS } from '../../../shared/domain/assessment-look.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import {
  findLargestUnplanned,
  listAssessment,
  type IndicatorRow,
} from '../../../shared/projection/assessment.ts'
import type { Projection } from '../../../shared/projection/projection.ts'
import { listRungPlans } from '../../../shared/projection/rung-plans.ts'
import { findWeakestAspect } from '../../../shared/projection/weakest-aspect.ts'
import { type Action, registerActions } from '../../state/actions.ts'
import { runAnnounced, useApp } from '../../state/app-store.ts'
import { canWrite } from '../../state/availability.ts'
import {
  openAssessmentDialog,
  showFramework,
  openLevelsFromClipboard,
  orderBy,
  revealIndicator,
  showAs,
  showDetails,
  useAssessment,
} from '../../state/assessment-view.ts'
import { PRINT_KEY } from '../../parts/paper/print-key.ts'
import { openSheet } from '../../state/assessment-sheet.ts'
import { frameworkLabel } from '../../state/framework-words.ts'
import { announce } from '../../state/notice.ts'
import { planRungs } from '../../state/plan-rungs.ts'
import { listProposingFrameworks, openProposals } from '../../state/proposals-window.ts'
import { makeBaseline, removeAssessment } from './assessment-edits.ts'
import { SAVE_KEY } from './export/save-key.ts'
import { saveXlsx } from './export/save-xlsx.ts'

export interface Shown {
  readonly document: PlanDocument
  readonly framework: Framework
  readonly assessment: Assessment | null
  readonly projection: Projection
  readonly current: IndicatorRow | undefined
}

/** The key that creates an item for the lowest level nobody plans. */
export const PLAN_KEY = 'T'
export const DETAILS_KEY = 'I'
/** The key for what another framework proposes. */
export const PROPOSE_KEY = 'U'
/** The key that leads to the indicator of the weakest aspect with which most is to be gained. */
export const WEAKEST_KEY = 'W'
export const VIEW_ICON = {
  strip: LayoutList,
  table: Table2,
  radar: Radar,
  ladder: TrendingUp,
  history: History,
} as const
const ORDER_ICON = { regulation: ListOrdered, gain: ArrowDownWideNarrow } as const

export async function makeActive(framework: Framework): Promise<void> {
  const reply = await runAnnounced({ type: 'plan.update', fields: { activeFrameworkId: framework.id } })
  if (reply.ok) announce({ kind: 'measured', name: frameworkLabel(framework) })
}

function firstOpenLevel({ document, framework, projection, current }: Shown): number | undefined {
  if (current === undefined) return undefined
  const plans = listRungPlans(framework, current.indicator, document.items, projection)
  return plans.find(plan => plan.isOpen)?.level
}

function findWeakest({ framework, projection }: Shown) {
  return findWeakestAspect(listAssessment(framework, projection).domains)
}

function firstProposing({ document, framework }: Shown): Framework | undefined {
  const { start } = useApp.getState()
  return listProposingFrameworks(document, start?.frameworks ?? [], start?.mappings ?? [], framework)[0]
}

/** `read` answers what is on the screen when an action is asked for. Returns how to withdraw the actions. */
export function registerAssessmentActions(read: () => Shown): () => void {
  const actions: readonly Action[] = [
    {
      id: 'assessment.plan',
      group: 'item',
      title: t => t('assessment.planAction'),
      shortcut: PLAN_KEY,
      icon: Plus,
      run: () => {
        const shown = read()
        const level = firstOpenLevel(shown)
        if (level !== undefined && shown.current !== undefined)
          void planRungs(shown.framework, shown.current.indicator, level - 1, level)
      },
      isAvailable: () => canWrite() && firstOpenLevel(read()) !== undefined,
    },
    {
      id: 'assessment.paste',
      group: 'item',
      title: t => t('assessment.paste.action'),
      shortcut: 'Ctrl+V',
      // The browser makes a paste of it, which brings the text along.
      isLocalKey: true,
      icon: ClipboardPaste,
      run: () => void openLevelsFromClipboard(),
      isAvailable: canWrite,
    },
    {
      id: 'assessment.propose',
      group: 'item',
      title: t => {
        const from = firstProposing(read())
        return from === undefined
          ? t('proposals.actionAny')
          : t('proposals.action', { name: frameworkLabel(from) })
      },
      shortcut: PROPOSE_KEY,
      icon: ArrowRightLeft,
      run: () => {
        const from = firstProposing(read())
        if (from !== undefined) openProposals(from.id)
      },
      isAvailable: () => canWrite() && firstProposing(read()) !== undefined,
    },
    ...ASSESSMENT_VIEWS.map(
      (view): Action => ({
        id: `assessment.view.${view}`,
        group: 'view',
        title: t => t(`assessment.viewAction.${view}`),
        icon: VIEW_ICON[view],
        run: () => showAs(view),
        isAvailable: () => useAssessment.getState().view !== view,
      }),
    ),
    ...ASSESSMENT_ORDERS.map(
      (order): Action => ({
        id: `assessment.order.${order}`,
        group: 'view',
        title: t => t(`assessment.orderAction.${order}`),
        icon: ORDER_ICON[order],
        run: () => orderBy(order),
      }),
    ),
    {
      id: 'assessment.details',
      group: 'view',
      title: t =>
        t(useAssessment.getState().hasDetails ? 'assessment.hideDetails' : 'assessment.showDetails'),
      shortcut: DETAILS_KEY,
      icon: PanelRight,
      run: () => showDetails(!useAssessment.getState().hasDetails),
      isAvailable: () => useAssessment.getState().view !== 'history',
    },
    {
      id: 'assessment.weakest',
      group: 'go',
      title: t => t('assessment.weakestAction'),
      shortcut: WEAKEST_KEY,
      icon: ChevronsDown,
      run: () => {
        const shown = read()
        const weakest = findWeakest(shown)
        if (weakest !== undefined) revealIndicator(weakest.row.indicator, shown.framework)
      },
      isAvailable: () => findWeakest(read()) !== undefined,
    },
    {
      id: 'assessment.largest',
      group: 'go',
      title: t => t('assessment.largestHint'),
      icon: Target,
      run: () => {
        const { framework, projection } = read()
        const largest = findLargestUnplanned(listAssessment(framework, projection).rows)
        if (largest !== undefined) revealIndicator(largest.indicator, framework)
      },
    },
    {
      id: 'assessment.new',
      group: 'plan',
      title: t => t('assessment.new'),
      icon: CopyPlus,
      run: () => openAssessmentDialog('new'),
      isAvailable: canWrite,
    },
    {
      id: 'assessment.edit',
      group: 'plan',
      title: t => t('assessment.edit'),
      icon: Pencil,
      run: () => openAssessmentDialog('edit'),
      isAvailable: () => canWrite() && read().assessment !== null,
    },
    {
      id: 'assessment.remove',
      group: 'plan',
      title: t => t('assessment.remove'),
      icon: Trash2,
      run: () => {
        const { assessment } = read()
        if (assessment !== null) void removeAssessment(assessment)
      },
      isAvailable: () => canWrite() && read().assessment !== null,
    },
    ...(useApp.getState().start?.frameworks ?? []).map(
      (framework): Action => ({
        id: `assessment.show.${framework.id}`,
        group: 'go',
        title: t => t('assessment.showFramework', { name: frameworkLabel(framework) }),
        icon: ListChecks,
        run: () => showFramework(framework.id),
        isAvailable: () => read().framework.id !== framework.id,
      }),
    ),
    {
      id: 'assessment.makeBaseline',
      group: 'plan',
      title: t => t('assessment.makeBaseline'),
      icon: Flag,
      run: () => {
        const { assessment } = read()
        if (assessment !== null) void makeBaseline(assessment)
      },
      isAvailable: () => canWrite() && read().assessment?.isBaseline === false,
    },
    {
      id: 'assessment.makeActive',
      group: 'plan',
      title: t => t('assessment.makeActive'),
      icon: Target,
      run: () => void makeActive(read().framework),
      isAvailable: () => canWrite() && read().framework.id !== read().document.plan.activeFrameworkId,
    },
    {
      id: 'assessment.save',
      group: 'plan',
      title: t => t('report.saveAction'),
      shortcut: SAVE_KEY,
      icon: FileSpreadsheet,
      run: () => {
        const { framework, assessment } = read()
        void saveXlsx(framework, assessment?.id ?? null)
      },
    },
    {
      id: 'assessment.print',
      group: 'plan',
      title: t => t('report.print'),
      shortcut: PRINT_KEY,
      icon: Printer,
      run: openSheet,
    },
  ]
  return registerActions(actions)
}

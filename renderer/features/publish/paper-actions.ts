// The documents of the plan by name.
import { FileText } from 'lucide-react'
import { registerActions } from '../../state/actions.ts'
import { readPlanView } from '../../state/plan-view.ts'
import { PLAN_PAPERS, showPaper } from '../../state/plan-paper.ts'

export function registerPaperActions(): () => void {
  return registerActions(
    PLAN_PAPERS.map(paper => ({
      id: `paper.${paper}`,
      group: 'plan' as const,
      title: t => t(`papers.kind.${paper}.name`),
      icon: FileText,
      run: () => showPaper(paper),
      isAvailable: () => readPlanView().framework !== null,
    })),
  )
}

// The document of the plan that is looked at, in the window of every paper.
import { useEffect, type ReactNode } from 'react'
import { toCivilDate } from '../../../shared/base/civil-date.ts'
import type { PlanBrief } from '../../../shared/brief/plan-brief.ts'
import { PaperWindow } from '../../parts/paper/paper-window.tsx'
import { useBrief } from '../../state/brief.ts'
import { useWords } from '../../state/i18n.ts'
import type { Orientation } from '../../state/paper.ts'
import { closePaper, usePlanPaper, type PlanPaper } from '../../state/plan-paper.ts'
import { registerPaperActions } from './paper-actions.ts'
import { CommitmentSheets } from './papers/commitment-sheets.tsx'
import { OnePage } from './papers/one-page.tsx'

interface Look {
  readonly orientation: Orientation
  /** Made for one orientation alone. */
  readonly isFixed?: boolean
  readonly render: (brief: PlanBrief) => ReactNode
}

const LOOKS: Readonly<Record<PlanPaper, Look>> = {
  'one-page': { orientation: 'portrait', isFixed: true, render: brief => <OnePage brief={brief} /> },
  commitments: { orientation: 'portrait', render: brief => <CommitmentSheets brief={brief} /> },
}

function ShownPaper({ shown, brief }: { readonly shown: PlanPaper; readonly brief: PlanBrief }) {
  const { t } = useWords()
  const { render, ...look } = LOOKS[shown]
  const { plan } = brief.document
  const what = t(`papers.kind.${shown}.name`)
  const agency = brief.owner?.shortName ?? plan.region
  return (
    <PaperWindow
      {...look}
      title={what}
      fileName={t('papers.fileName', { what, agency, date: toCivilDate(brief.today) })}
      foot={`${plan.title} · ${agency}`}
      onClose={closePaper}
    >
      {() => render(brief)}
    </PaperWindow>
  )
}

/** Over every screen. */
export function PlanPaperWindow() {
  const shown = usePlanPaper(state => state.shown)
  useEffect(registerPaperActions, [])
  return shown === null ? null : <OpenPaper shown={shown} />
}

function OpenPaper({ shown }: { readonly shown: PlanPaper }) {
  const brief = useBrief()
  // The plan may be closed, or its framework put away, by another window.
  useEffect(() => {
    if (brief === null) closePaper()
  }, [brief])
  return brief === null ? null : <ShownPaper shown={shown} brief={brief} />
}

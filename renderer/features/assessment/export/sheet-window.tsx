// The printable assessment in its window.
import { useEffect, useMemo } from 'react'
import type { Assessment } from '../../../../shared/domain/assessment.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { toFileName } from '../../../../shared/report/file-name.ts'
import { PaperWindow } from '../../../parts/paper/paper-window.tsx'
import { useChosenPaper } from '../../../parts/paper/use-chosen-paper.ts'
import { useApp } from '../../../state/app-store.ts'
import { closeSheet, useSheet } from '../../../state/assessment-sheet.ts'
import { useWords } from '../../../state/i18n.ts'
import { reportOf } from './report-of.ts'
import { Sheet } from './sheet.tsx'
import './sheet.css'

interface SheetWindowProps {
  readonly document: PlanDocument
  readonly framework: Framework
  readonly assessment: Assessment | null
}

function OpenWindow({ document, framework, assessment }: SheetWindowProps) {
  const { t, language } = useWords()
  const today = useApp(state => state.today)
  const { report } = useMemo(
    () => reportOf(document, framework, assessment, today, { t, language }),
    [document, framework, assessment, today, t, language],
  )
  // Everything of an indicator stands in one row then.
  const chosen = useChosenPaper('landscape')
  const { orientation } = chosen
  const parts = useMemo(
    () => [{ key: 'sheet', pages: null, content: <Sheet report={report} orientation={orientation} /> }],
    [report, orientation],
  )
  return (
    <PaperWindow
      title={t('paper.preview')}
      fileName={`${toFileName(`${report.title} - ${report.agency}`)}.pdf`}
      foot={[report.title, report.agency].filter(text => text !== '').join(' · ')}
      chosen={chosen}
      onClose={closeSheet}
      parts={parts}
    />
  )
}

export function SheetWindow(props: SheetWindowProps) {
  const isOpen = useSheet(state => state.isOpen)
  useEffect(() => closeSheet, [])
  return isOpen ? <OpenWindow {...props} /> : null
}

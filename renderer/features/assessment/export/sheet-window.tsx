// The print preview: the pages as they will come out, the choice of paper, and the way to the printer.
import { Printer } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Assessment } from '../../../../shared/domain/assessment.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { shortcutOf } from '../../../state/actions.ts'
import { useApp } from '../../../state/app-store.ts'
import {
  chooseOrientation,
  choosePaper,
  closeSheet,
  ORIENTATIONS,
  PAPERS,
  useSheet,
} from '../../../state/assessment-sheet.ts'
import { useWords } from '../../../state/i18n.ts'
import { announce } from '../../../state/notice.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { pageRule, pageSize } from './paper.ts'
import { PRINT_KEY } from './print-key.ts'
import { reportOf } from './report-of.ts'
import { Sheet } from './sheet.tsx'
import { SheetPages } from './sheet-pages.tsx'
import './preview.css'
import './sheet.css'

interface SheetWindowProps {
  readonly document: PlanDocument
  readonly framework: Framework
  readonly assessment: Assessment | null
}

/** The printer is asked for by the browser; a PDF file takes its name from the title of the page. */
function printAs(title: string): void {
  const before = window.document.title
  window.document.title = title
  window.addEventListener('afterprint', () => (window.document.title = before), { once: true })
  try {
    window.print()
  } catch {
    window.document.title = before
    announce({ kind: 'print-failed' })
  }
}

/** While a window is open the keys of the page rest; this one means the same here. */
function usePrintKey(print: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (shortcutOf(event) !== PRINT_KEY) return
      // The browser would print as well.
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat) print()
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  })
}

function OpenWindow({ document, framework, assessment }: SheetWindowProps) {
  const { t, language } = useWords()
  const today = useApp(state => state.today)
  const { paper, orientation } = useSheet()
  const { report } = useMemo(
    () => reportOf(document, framework, assessment, today, { t, language }),
    [document, framework, assessment, today, t, language],
  )
  const size = pageSize(paper, orientation)
  const [count, setCount] = useState(1)
  const foot = [report.title, report.agency].filter(text => text !== '').join(' · ')
  const page = (number: string, pages: string) => t('report.page', { page: number, pages })
  const print = () => printAs(`${report.title} - ${report.agency}`)
  usePrintKey(print)
  const sheet = <Sheet report={report} orientation={orientation} />
  return (
    <>
      <Dialog
        title={t('report.preview')}
        isOpen
        isText
        onClose={closeSheet}
        closeLabel={t('common.close')}
        size="full"
        footer={
          <>
            <div className="sheet-choices">
              <Segmented
                label={t('report.paper')}
                value={paper}
                options={PAPERS.map(id => ({ id, label: t(`report.papers.${id}`) }))}
                onChange={choosePaper}
              />
              <Segmented
                label={t('report.orientation')}
                value={orientation}
                options={ORIENTATIONS.map(id => ({ id, label: t(`report.orientations.${id}`) }))}
                onChange={chooseOrientation}
              />
              <output className="num">{t('report.pages', { count })}</output>
            </div>
            <Button onPress={closeSheet}>{t('common.close')}</Button>
            <Button
              variant="primary"
              icon={Printer}
              shortcut={PRINT_KEY}
              tooltip={t('report.printNowHint')}
              onPress={print}
            >
              {t('report.printNow')}
            </Button>
          </>
        }
      >
        <SheetPages size={size} count={count} onCount={setCount} foot={foot} page={page}>
          {sheet}
        </SheetPages>
      </Dialog>
      {createPortal(
        // What is printed lies beside the page, unseen on the screen. Part of the top layer: otherwise the open window makes
        // it unreachable, and a PDF has no structure for those who listen to it.
        <div className="sheet-print" data-react-aria-top-layer="true">
          <style>{pageRule(size, foot, page)}</style>
          {sheet}
        </div>,
        window.document.body,
      )}
    </>
  )
}

export function SheetWindow(props: SheetWindowProps) {
  const isOpen = useSheet(state => state.isOpen)
  useEffect(() => closeSheet, [])
  return isOpen ? <OpenWindow {...props} /> : null
}

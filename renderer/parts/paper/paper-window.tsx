// The window with a preview: the pages as they will come out, the choice of paper, and the ways to printer and PDF file.
import { FileDown, Printer } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { shortcutOf } from '../../state/actions.ts'
import { useWords } from '../../state/i18n.ts'
import { announce } from '../../state/notice.ts'
import { chooseOrientation, choosePaper, ORIENTATIONS, PAPERS, type Orientation } from '../../state/paper.ts'
import { savePdf, writesFiles } from '../../state/save-file.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { PaperPages } from './paper-pages.tsx'
import { pageRule, type PageSize } from './paper.ts'
import { PRINT_KEY } from './print-key.ts'
import { useChosenPaper } from './use-chosen-paper.ts'
import './preview.css'
import './sheet.css'

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

interface PaperWindowProps {
  /** Of the window, and of the document. */
  readonly title: string
  /** Of the PDF file. */
  readonly fileName: string
  /** Stands at the foot of each page. */
  readonly foot: string
  /** What the sheet is made for; the user may choose the other one unless `isFixed`. */
  readonly orientation: Orientation
  readonly isFixed?: boolean
  /** A sheet that is not of the size of the paper, such as a drawing in one piece. */
  readonly sizeOf?: ((paper: PageSize) => PageSize) | undefined
  /** Further choices about what is printed. */
  readonly choices?: ReactNode
  readonly onClose: () => void
  /** Shown in the preview and printed: it must look at nothing but what it is given. */
  readonly children: (orientation: Orientation, size: PageSize) => ReactNode
}

/** Writes the PDF file where the host can; its user chooses the place. */
function PdfButton({ fileName }: { readonly fileName: string }) {
  const { t } = useWords()
  const isBusy = useRef(false)
  const save = async () => {
    // Not by a disabled button: the focus stays on it, whatever comes of the window of the system.
    if (isBusy.current) return
    isBusy.current = true
    await savePdf(fileName)
    isBusy.current = false
  }
  return (
    <Button variant="primary" icon={FileDown} tooltip={t('paper.savePdfHint')} onPress={() => void save()}>
      {t('paper.savePdf')}
    </Button>
  )
}

export function PaperWindow(props: PaperWindowProps) {
  const { t } = useWords()
  const { title, fileName, foot, onClose, children } = props
  const { paper, orientation, size: paperSize } = useChosenPaper(props.orientation, props.isFixed)
  const size = props.sizeOf?.(paperSize) ?? paperSize
  const [count, setCount] = useState(1)
  const page = (number: string, pages: string) => t('report.page', { page: number, pages })
  const print = () => printAs(fileName.replace(/\.pdf$/, ''))
  usePrintKey(print)
  const sheet = children(orientation, size)
  return (
    <>
      <Dialog
        title={title}
        isOpen
        isText
        onClose={onClose}
        closeLabel={t('common.close')}
        size="full"
        footer={
          <>
            <div className="sheet-choices">
              <Segmented
                label={t('paper.paper')}
                value={paper}
                options={PAPERS.map(id => ({ id, label: t(`paper.papers.${id}`) }))}
                onChange={choosePaper}
              />
              {props.isFixed === true ? null : (
                <Segmented
                  label={t('paper.orientation')}
                  value={orientation}
                  options={ORIENTATIONS.map(id => ({ id, label: t(`paper.orientations.${id}`) }))}
                  onChange={chooseOrientation}
                />
              )}
              {props.choices}
              <output className="num">{t('paper.pages', { count })}</output>
            </div>
            <Button onPress={onClose}>{t('common.close')}</Button>
            <Button
              variant={writesFiles() ? 'secondary' : 'primary'}
              icon={Printer}
              shortcut={PRINT_KEY}
              tooltip={t('paper.printNowHint')}
              onPress={print}
            >
              {t(writesFiles() ? 'paper.printNow' : 'paper.printOrPdf')}
            </Button>
            {writesFiles() ? <PdfButton fileName={fileName} /> : null}
          </>
        }
      >
        <PaperPages size={size} count={count} onCount={setCount} foot={foot} page={page}>
          {sheet}
        </PaperPages>
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

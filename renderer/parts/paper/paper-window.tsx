// The window with a preview: the pages as they will come out, the choice of paper, and the ways to printer and PDF file.
import { FileDown, Printer } from 'lucide-react'
import { memo, useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { shortcutOf } from '../../state/actions.ts'
import { useWords } from '../../state/i18n.ts'
import type { Work } from '../../state/long-work.ts'
import { announce } from '../../state/notice.ts'
import { chooseOrientation, choosePaper, ORIENTATIONS, PAPERS } from '../../state/paper.ts'
import { printPages, savePdf, writesFiles } from '../../state/save-file.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { PaperPages } from './paper-pages.tsx'
import { pageRule, type PageSize, type PaperPart } from './paper.ts'
import { PRINT_KEY } from './print-key.ts'
import type { ChosenPaper } from './use-chosen-paper.ts'
import { useComposed } from './use-composed.ts'
import './preview.css'
import './sheet.css'

const titleOf = (fileName: string) => fileName.replace(/\.pdf$/, '')

/** A PDF file has the title of the page inside, by which its readers name it: that of the document while it is written. */
async function savePdfTitled(fileName: string): Promise<boolean> {
  const before = window.document.title
  window.document.title = titleOf(fileName)
  try {
    return await savePdf(fileName)
  } finally {
    window.document.title = before
  }
}

/** The printer is asked for by the browser; a PDF file takes its name from the title of the page. */
function printAs(title: string): boolean {
  const before = window.document.title
  window.document.title = title
  window.addEventListener('afterprint', () => (window.document.title = before), { once: true })
  try {
    window.print()
  } catch {
    window.document.title = before
    announce({ kind: 'print-failed' })
    return false
  }
  return true
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
  /** The paper that is chosen, and what of it may be chosen. */
  readonly chosen: ChosenPaper
  /** A sheet that is not of the size of the paper, such as a drawing in one piece. */
  readonly size?: PageSize | undefined
  /** Further choices about what is printed. */
  readonly choices?: ReactNode
  readonly onClose: () => void
  /** The same array as long as they are the same. */
  readonly parts: readonly PaperPart[]
}

interface Counts {
  readonly of: readonly PaperPart[]
  readonly size: PageSize
  readonly counts: readonly number[]
}

/** How many pages each part takes: of other parts, or on other paper, nothing is known yet. */
function useCounts(parts: readonly PaperPart[], size: PageSize) {
  const [known, setKnown] = useState<Counts>({ of: parts, size, counts: [] })
  const isSame = known.of === parts && known.size === size
  const onCount = useCallback(
    (place: number, count: number) =>
      setKnown(before => {
        const counts = before.of === parts && before.size === size ? before.counts : []
        return counts[place] === count ? before : { of: parts, size, counts: withCount(counts, place, count) }
      }),
    [parts, size],
  )
  return { counts: isSame ? known.counts : NO_COUNTS, onCount }
}

const NO_COUNTS: readonly number[] = []

function withCount(counts: readonly number[], place: number, count: number): readonly number[] {
  const changed = [...counts]
  changed[place] = count
  return changed
}

/** How far the pages are, or how many there are. */
function PageCount(props: { readonly count: number; readonly share: number }) {
  const { t } = useWords()
  const { count, share } = props
  if (share === 1) return <output className="num">{t('paper.pages', { count })}</output>
  const says = t('outputs.work.page', { count })
  return (
    <div className="sheet-composing num">
      <span aria-hidden>{says}</span>
      <ProgressBar label={says} value={share * 100} />
    </div>
  )
}

/** Writes the PDF file where the host can; its user chooses the place once the pages are there. */
function PdfButton(props: { readonly fileName: string; readonly compose: (work: Work) => Promise<void> }) {
  const { t } = useWords()
  const isBusy = useRef(false)
  const save = async () => {
    // Not by a disabled button: the focus stays on it, whatever comes of the window of the system.
    if (isBusy.current) return
    isBusy.current = true
    await printPages(props.compose, () => savePdfTitled(props.fileName))
    isBusy.current = false
  }
  return (
    <Button variant="primary" icon={FileDown} tooltip={t('paper.savePdfHint')} onPress={() => void save()}>
      {t('paper.savePdf')}
    </Button>
  )
}

/** Every so often it is asked whether the pages are there. */
const ASKED_MS = 50

export function PaperWindow(props: PaperWindowProps) {
  const { t } = useWords()
  const { title, fileName, foot, onClose, parts, chosen } = props
  const { paper, orientation, isFixed } = chosen
  const size = props.size ?? chosen.size
  const composed = useComposed(parts)
  const { counts, onCount } = useCounts(parts, size)
  const laid = parts.slice(0, composed).map(({ pages }, place) => counts[place] ?? pages)
  const share = laid.filter(pages => pages !== null).length / parts.length
  const count = laid.reduce<number>((sum, pages) => sum + (pages ?? 0), 0)
  const progress = useRef({ share, count })
  useEffect(() => {
    progress.current = { share, count }
  })
  const total = share === 1 ? String(count) : '…'
  const page = useCallback(
    (number: number) => t('report.page', { page: String(number), pages: total }),
    [t, total],
  )
  const compose = async (work: Work) => {
    while (progress.current.share < 1) {
      const { share: done, count: pages } = progress.current
      await work.step({ says: t('outputs.work.page', { count: pages }), share: done })
      await new Promise(resolve => setTimeout(resolve, ASKED_MS))
    }
  }
  const print = () => {
    if (progress.current.share === 1) printAs(titleOf(fileName))
    else void printPages(compose, () => printAs(titleOf(fileName)))
  }
  usePrintKey(print)
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
              {isFixed ? null : (
                <Segmented
                  label={t('paper.orientation')}
                  value={orientation}
                  options={ORIENTATIONS.map(id => ({ id, label: t(`paper.orientations.${id}`) }))}
                  onChange={chooseOrientation}
                />
              )}
              {props.choices}
              <PageCount count={count} share={share} />
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
            {writesFiles() ? <PdfButton fileName={fileName} compose={compose} /> : null}
          </>
        }
      >
        <PaperPages
          size={size}
          parts={parts}
          composed={composed}
          counts={counts}
          onCount={onCount}
          foot={foot}
          page={page}
        />
      </Dialog>
      {createPortal(
        // What is printed lies beside the page, unseen on the screen. Part of the top layer: otherwise the open window makes
        // it unreachable, and a PDF has no structure for those who listen to it.
        <div className="sheet-print" data-react-aria-top-layer="true">
          <style>{pageRule(size, foot, (number, pages) => t('report.page', { page: number, pages }))}</style>
          {parts.slice(0, composed).map(({ key, content }) => (
            <PrintedPart key={key} content={content} />
          ))}
        </div>,
        window.document.body,
      )}
    </>
  )
}

const PrintedPart = memo(function PrintedPart({ content }: Pick<PaperPart, 'content'>) {
  return <div className="paper-part">{content}</div>
})

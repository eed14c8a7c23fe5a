// Rows from a spreadsheet: pasted, shown as they were understood, and taken over only when the user agrees.
import { CircleHelp, ClipboardPaste, History, TriangleAlert } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { formatDate } from '../../../../shared/messages/format.ts'
import { findFilledIn } from '../../../../shared/messages/paste/read-rows.ts'
import { useWords } from '../../../state/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import { findItemAbove, insertRows } from './insert-rows.ts'
import './paste.css'
import { PasteGrid } from './paste-grid.tsx'
import { countRows, ROW_FILTERS } from './paste-model.ts'
import { closePaste, openPaste, usePaste } from '../../../state/paste-window.ts'
import { meaningText, type PasteWords } from './paste-words.ts'
import { type Preview, usePreview } from './use-preview.ts'

/** Where rows are pasted when there was no way to read the clipboard. */
function PasteField({
  text,
  onChange,
}: {
  readonly text: string
  readonly onChange: (text: string) => void
}) {
  const { t } = useWords()
  const id = useId()
  return (
    <div className="ps-field">
      <label htmlFor={id}>{t('paste.field')}</label>
      <p id={`${id}-hint`}>{t('paste.fieldHint')}</p>
      <textarea
        id={id}
        className="ui-input"
        aria-describedby={`${id}-hint`}
        rows={10}
        value={text}
        spellCheck={false}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the window has nothing else to begin with
        autoFocus
        onChange={event => onChange(event.currentTarget.value)}
        onPaste={event => {
          const pasted = event.clipboardData.getData('text/plain')
          if (text !== '' || pasted.trim() === '') return
          event.preventDefault()
          openPaste(pasted)
        }}
      />
    </div>
  )
}

/** What the user must know before the cells: what is guessed, what is filled in for every row, where the rows go. */
function Remarks({ preview, words }: { readonly preview: Preview; readonly words: PasteWords }) {
  const { t, document, language } = words
  const { scope, table } = preview
  const { proposed } = scope
  const values = {
    category: t(`domain.category.${proposed.category}`),
    theme: t(`domain.theme.${proposed.theme}`),
    agency: document.agencies.find(one => one.id === proposed.leadAgencyId)?.shortName ?? '',
    schedule: `${formatDate(proposed.start, language)} – ${formatDate(proposed.end, language)}`,
    source: t('domain.source.apbd'),
  }
  const filledIn = findFilledIn(table.columns).map(field => `${meaningText(field, words)} ${values[field]}`)
  const hasName = table.columns.some(({ meaning }) => meaning === 'name')
  return (
    <>
      {preview.isResumed && (
        <p className="ps-remark" data-tone="good" role="status">
          <History size={14} aria-hidden />
          {t('paste.resumed')}
        </p>
      )}
      {!hasName && (
        <p className="ps-remark" data-tone="bad" role="alert">
          <TriangleAlert size={14} aria-hidden />
          {t('paste.noName')}
        </p>
      )}
      {table.columns.every(({ header }) => header === '') && (
        <p className="ps-remark" data-tone="warn">
          <CircleHelp size={14} aria-hidden />
          {t('paste.guessed')}
        </p>
      )}
      {filledIn.length > 0 && (
        <p className="ps-remark" data-tone="warn">
          <CircleHelp size={14} aria-hidden />
          {t('paste.filledIn', { values: filledIn.join(' · ') })}
        </p>
      )}
    </>
  )
}

function PreviewBody({ preview, words }: { readonly preview: Preview; readonly words: PasteWords }) {
  const { t } = words
  const counts = countRows(preview.rows, preview.ticks)
  const shownCounts = { all: preview.rows.length, attention: counts.attention, 'left-out': counts.leftOut }
  // Once the rows are in, the selected item is one of them.
  const [above] = useState(findItemAbove)
  return (
    <div className="ps-body">
      <div className="ps-bar">
        <p role="status">
          <strong>{t('paste.summary', { ...counts, all: preview.rows.length })}</strong>{' '}
          <span>{above ? t('paste.below', { name: above.name }) : t('paste.atEnd')}</span>
        </p>
        <Segmented
          label={t('paste.filter')}
          value={preview.filter}
          options={ROW_FILTERS.map(id => ({ id, label: t(`paste.show.${id}`, { count: shownCounts[id] }) }))}
          onChange={preview.setFilter}
        />
      </div>
      <Remarks preview={preview} words={words} />
      <PasteGrid preview={preview} words={words} />
    </div>
  )
}

function PasteWindow({ document, text }: { readonly document: PlanDocument; readonly text: string | null }) {
  const { t, language } = useWords()
  const [typed, setTyped] = useState('')
  /** Why the rows were refused, as they were then. */
  const [refusal, setRefusal] = useState<{ readonly of: Preview['rows']; readonly sentence: string } | null>(
    null,
  )
  const [isStoring, setStoring] = useState(false)
  const preview = usePreview(text ?? '', document)
  const { rows, ticks, scope } = preview
  const { frameworks } = scope
  const words = useMemo(
    (): PasteWords => ({ t, language, document, frameworks }),
    [t, language, document, frameworks],
  )
  const hasRows = text !== null && rows.length > 0
  const { entering } = countRows(rows, ticks)
  const isLeaving = hasRows && preview.isChanged
  /** What was corrected waits; the message leads back to it. */
  const leave = () => {
    closePaste()
    if (isLeaving)
      showToast({
        message: t('paste.kept'),
        key: 'paste',
        actionLabel: t('paste.goOn'),
        onAction: () => openPaste(text),
      })
  }
  const drop = () => {
    preview.drop()
    closePaste()
  }
  const insert = async () => {
    setStoring(true)
    const result = await insertRows(rows, ticks)
    setStoring(false)
    if (result.ok) drop()
    else if (result.error !== null) setRefusal({ of: rows, sentence: result.error })
  }
  return (
    <Dialog
      title={t('paste.title')}
      isOpen
      onClose={leave}
      closeLabel={t('common.close')}
      size={hasRows ? 'full' : 'm'}
      isKept={hasRows}
      footer={
        <>
          {refusal?.of === rows && (
            <p className="ps-error" role="alert">
              <TriangleAlert size={14} aria-hidden />
              {refusal.sentence}
            </p>
          )}
          {hasRows && (
            <Button variant="quiet" icon={ClipboardPaste} onPress={() => openPaste(null)}>
              {t('paste.another')}
            </Button>
          )}
          <Button onPress={drop}>{t(isLeaving ? 'paste.drop' : 'common.cancel')}</Button>
          {hasRows ? (
            <Button variant="primary" isDisabled={entering === 0 || isStoring} onPress={() => void insert()}>
              {t('paste.insert', { count: entering })}
            </Button>
          ) : (
            <Button variant="primary" isDisabled={typed.trim() === ''} onPress={() => openPaste(typed)}>
              {t('paste.read')}
            </Button>
          )}
        </>
      }
    >
      {hasRows ? (
        <PreviewBody preview={preview} words={words} />
      ) : (
        <>
          {text !== null && (
            <p className="ps-remark" data-tone="bad" role="alert">
              <TriangleAlert size={14} aria-hidden />
              {t('paste.nothing')}
            </p>
          )}
          <PasteField text={typed} onChange={setTyped} />
        </>
      )}
    </Dialog>
  )
}

export function PasteDialog({ document }: { readonly document: PlanDocument }) {
  const isOpen = usePaste(state => state.isOpen)
  const text = usePaste(state => state.text)
  return isOpen ? <PasteWindow document={document} text={text} /> : null
}

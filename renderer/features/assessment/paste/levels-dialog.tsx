// An official result from a spreadsheet: pasted, shown as it was understood, taken over as one step when the user agrees.
import { ClipboardPaste, TriangleAlert } from 'lucide-react'
import { useId, useState } from 'react'
import type { Framework } from '../../../../shared/domain/framework.ts'
import { LEVEL_ORIGINS, type BaselineLevel, type PlanDocument } from '../../../../shared/domain/plan.ts'
import { readLevels, toBaselineLevels } from '../../../../shared/messages/paste/read-levels.ts'
import { runCommand } from '../../../state/app-store.ts'
import { closeLevels, openLevels, useAssessment } from '../../../state/assessment-view.ts'
import { problemText } from '../../../state/error-text.ts'
import { useWords } from '../../../state/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import './levels.css'
import { LevelsPreview } from './levels-preview.tsx'

function PasteField(props: { readonly text: string; readonly onChange: (text: string) => void }) {
  const { t } = useWords()
  const id = useId()
  return (
    <div className="as-paste-field">
      <label htmlFor={id}>{t('assessment.paste.field')}</label>
      <p id={`${id}-hint`}>{t('assessment.paste.fieldHint')}</p>
      <textarea
        id={id}
        className="ui-input"
        aria-describedby={`${id}-hint`}
        rows={10}
        value={props.text}
        spellCheck={false}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the window has nothing else to begin with
        autoFocus
        onChange={event => props.onChange(event.currentTarget.value)}
        onPaste={event => {
          const pasted = event.clipboardData.getData('text/plain')
          if (props.text !== '' || pasted.trim() === '') return
          event.preventDefault()
          openLevels(pasted)
        }}
      />
    </div>
  )
}

function LevelsWindow(props: {
  readonly document: PlanDocument
  readonly framework: Framework
  readonly text: string
}) {
  const { t } = useWords()
  const { document, framework, text } = props
  const [typed, setTyped] = useState('')
  const [origin, setOrigin] = useState<BaselineLevel['origin']>('official')
  const [fault, setFault] = useState<string | null>(null)
  const [isStoring, setStoring] = useState(false)
  const read = readLevels(text, framework, document.baseline)
  const hasRows = read.rows.length > 0
  const levels = toBaselineLevels(read.rows, framework, document.baseline, origin)

  const apply = async () => {
    setStoring(true)
    const reply = await runCommand({ type: 'baseline.putMany', levels })
    setStoring(false)
    if (reply.ok) closeLevels()
    else if (reply.error.code === 'invalid') {
      const [problem] = reply.error.problems
      setFault(problem ? problemText(problem, t) : null)
    }
  }
  return (
    <Dialog
      title={t('assessment.paste.title')}
      isOpen
      onClose={closeLevels}
      closeLabel={t('common.close')}
      size={hasRows ? 'l' : 'm'}
      isKept={hasRows}
      footer={
        <>
          {fault === null ? null : (
            <p className="as-paste-fault" role="alert">
              <TriangleAlert size={14} aria-hidden />
              {fault}
            </p>
          )}
          {hasRows && (
            <Button variant="quiet" icon={ClipboardPaste} onPress={() => openLevels('')}>
              {t('assessment.paste.another')}
            </Button>
          )}
          <Button onPress={closeLevels}>{t('common.cancel')}</Button>
          {hasRows ? (
            <Button
              variant="primary"
              autoFocus
              isDisabled={levels.length === 0 || isStoring}
              onPress={() => void apply()}
            >
              {t('assessment.paste.apply', { count: levels.length })}
            </Button>
          ) : (
            <Button variant="primary" isDisabled={typed.trim() === ''} onPress={() => openLevels(typed)}>
              {t('assessment.paste.read')}
            </Button>
          )}
        </>
      }
    >
      {hasRows ? (
        <>
          <LevelsPreview framework={framework} read={read} levels={levels} baseline={document.baseline} />
          <div className="ui-field">
            <span className="ui-label" aria-hidden>
              {t('assessment.paste.origin')}
            </span>
            <Segmented
              label={t('assessment.paste.origin')}
              value={origin}
              options={LEVEL_ORIGINS.map(id => ({ id, label: t(`domain.origin.${id}`) }))}
              onChange={setOrigin}
            />
          </div>
        </>
      ) : (
        <>
          {text.trim() === '' ? null : (
            <p className="as-paste-fault" role="alert">
              <TriangleAlert size={14} aria-hidden />
              {t('assessment.paste.nothing')}
            </p>
          )}
          <PasteField text={typed} onChange={setTyped} />
        </>
      )}
    </Dialog>
  )
}

export function LevelsDialog(props: { readonly document: PlanDocument; readonly framework: Framework }) {
  const text = useAssessment(state => state.pasted)
  return text === null ? null : <LevelsWindow {...props} text={text} />
}

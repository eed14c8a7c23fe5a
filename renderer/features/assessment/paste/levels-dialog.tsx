// An official result from a spreadsheet: pasted, shown as it was understood, taken over as one step when the user agrees.
import { ClipboardPaste } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { Assessment, AssessmentId } from '../../../../shared/domain/assessment.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import { readLevels, toAssessedLevels } from '../../../../shared/messages/paste/read-levels.ts'
import { runCommand, useApp } from '../../../state/app-store.ts'
import { closeLevels, openLevels, showAssessment, useAssessment } from '../../../state/assessment-view.ts'
import { refusalText } from '../../../state/error-text.ts'
import { useWords } from '../../../state/i18n.ts'
import { newId } from '../../../state/new-id.ts'
import { Fault } from '../../../ui/fault.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { focusInvalid } from '../../../ui/invalid-field.ts'
import './levels.css'
import { LevelsPreview } from './levels-preview.tsx'
import { firstTarget, originOf, storeLevels } from './paste-target.ts'
import { TargetFields } from './target.tsx'

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
  readonly framework: Framework
  readonly assessment: Assessment | null
  readonly text: string
}) {
  const { t } = useWords()
  const { framework, assessment, text } = props
  const today = useApp(state => state.today)
  /** Null until somebody types: then what was pasted stands there to be mended. */
  const [changed, setChanged] = useState<string | null>(null)
  const typed = changed ?? text
  const [target, setTarget] = useState(() => firstTarget(assessment, today))
  const [fault, setFault] = useState<string | null>(null)
  const [isStoring, setStoring] = useState(false)
  const into = target.isNew ? null : assessment
  const present = into?.levels ?? []
  const read = readLevels(text, framework, present)
  const hasRows = read.rows.length > 0
  const levels = toAssessedLevels(read.rows, present, originOf(target, assessment))

  const fields = useRef<HTMLDivElement>(null)

  const apply = async () => {
    if (focusInvalid(fields.current)) return
    setStoring(true)
    const id = newId<AssessmentId>()
    const reply = await runCommand(storeLevels(target, framework.id, assessment, levels, id))
    setStoring(false)
    if (reply.ok) {
      if (target.isNew) showAssessment(framework.id, id)
      closeLevels()
    }
    setFault(refusalText(reply, t))
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
          {fault === null ? null : <Fault>{fault}</Fault>}
          {hasRows && (
            <Button
              variant="quiet"
              icon={ClipboardPaste}
              onPress={() => {
                setChanged(null)
                openLevels('')
              }}
            >
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
            <Button
              variant="primary"
              isDisabled={typed.trim() === '' || typed === text}
              onPress={() => openLevels(typed)}
            >
              {t('assessment.paste.read')}
            </Button>
          )}
        </>
      }
    >
      {hasRows ? (
        <>
          <div ref={fields}>
            <TargetFields assessment={assessment} target={target} onChange={setTarget} />
          </div>
          <LevelsPreview framework={framework} read={read} levels={levels} assessment={into} />
        </>
      ) : (
        <>
          {text.trim() === '' ? null : <Fault>{t('assessment.paste.nothing')}</Fault>}
          <PasteField text={typed} onChange={setChanged} />
        </>
      )}
    </Dialog>
  )
}

export function LevelsDialog(props: {
  readonly framework: Framework
  readonly assessment: Assessment | null
}) {
  const text = useAssessment(state => state.pasted)
  return text === null ? null : <LevelsWindow {...props} text={text} />
}

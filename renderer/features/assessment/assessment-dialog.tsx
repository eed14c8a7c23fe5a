// A new assessment, empty or with the levels of another one; or what is said of the one that is shown.
import { useEffect, useRef, useState, type ReactNode } from 'react'
import {
  assessmentsOf,
  copyLevels,
  type Assessment,
  type AssessmentHead,
  type AssessmentId,
} from '../../../shared/domain/assessment.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { runCommand, useApp } from '../../state/app-store.ts'
import { closeAssessmentDialog, showAssessment, useAssessment } from '../../state/assessment-view.ts'
import { assessmentNames } from '../../state/assessment-words.ts'
import { refusalText } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'
import { newId } from '../../state/new-id.ts'
import { Fault } from '../../ui/fault.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { focusInvalid } from '../../ui/invalid-field.ts'
import { saveByEnter } from '../../ui/save-by-enter.ts'
import { Select } from '../../ui/select.tsx'
import { HeadFields } from './head-fields.tsx'

const EMPTY = 'empty'

interface Shown {
  readonly document: PlanDocument
  readonly framework: Framework
  readonly assessment: Assessment | null
}

function Frame(props: {
  readonly title: string
  readonly action: string
  readonly fault: string | null
  readonly onApply: () => Promise<void>
  readonly children: ReactNode
}) {
  const { t } = useWords()
  const fields = useRef<HTMLDivElement>(null)
  const latest = useRef(props.onApply)
  useEffect(() => {
    latest.current = props.onApply
  })
  const isStoring = useRef(false)
  const apply = async () => {
    // A second press before the answer would store a second one.
    if (isStoring.current || focusInvalid(fields.current)) return
    isStoring.current = true
    await latest.current()
    isStoring.current = false
  }
  return (
    <Dialog
      title={props.title}
      isOpen
      onClose={closeAssessmentDialog}
      closeLabel={t('common.close')}
      size="s"
      isKept
      footer={
        <>
          {props.fault === null ? null : <Fault>{props.fault}</Fault>}
          <Button onPress={closeAssessmentDialog}>{t('common.cancel')}</Button>
          <Button variant="primary" onPress={() => void apply()}>
            {props.action}
          </Button>
        </>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the fields inside */}
      <div ref={fields} className="as-window-fields" onKeyDown={event => saveByEnter(event, apply)}>
        {props.children}
      </div>
    </Dialog>
  )
}

function NewAssessment({ document, framework, assessment: shown }: Shown) {
  const { t, language } = useWords()
  const today = useApp(state => state.today)
  const [head, setHead] = useState<AssessmentHead>({ kind: 'self', date: today, source: '' })
  const [from, setFrom] = useState<string>(shown?.id ?? EMPTY)
  const [isBaseline, setBaseline] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const others = assessmentsOf(document, framework.id)
  const names = assessmentNames(others, t, language)
  const apply = async () => {
    const origin = others.find(one => one.id === from)
    const id = newId<AssessmentId>()
    const levels = origin === undefined ? [] : copyLevels(origin, framework, head.kind)
    const assessment = { id, frameworkId: framework.id, ...head, isBaseline, levels }
    const reply = await runCommand({ type: 'assessment.add', assessment })
    if (!reply.ok) return setFault(refusalText(reply, t))
    showAssessment(framework.id, id)
    closeAssessmentDialog()
  }
  return (
    <Frame
      title={t('assessment.newTitle', { framework: framework.indexName })}
      action={t('assessment.newAction')}
      fault={fault}
      onApply={apply}
    >
      <HeadFields head={head} onChange={change => setHead(now => ({ ...now, ...change }))} />
      <Select
        label={t('assessment.startFrom')}
        value={from}
        options={[
          { id: EMPTY, label: t('assessment.startEmpty') },
          ...others.map(one => ({
            id: one.id as string,
            label: t('assessment.startCopy', { name: names.get(one.id) }),
          })),
        ]}
        onChange={setFrom}
      />
      {others.length > 0 && (
        <Checkbox label={t('assessment.makeBaseline')} isSelected={isBaseline} onChange={setBaseline} />
      )}
    </Frame>
  )
}

function EditAssessment(props: { readonly assessment: Assessment }) {
  const { t } = useWords()
  // The one it was opened for: another window may remove it, and then the baseline is shown.
  const [{ kind, date, source, id }] = useState(props.assessment)
  const [head, setHead] = useState<AssessmentHead>({ kind, date, source })
  const [fault, setFault] = useState<string | null>(null)
  const apply = async () => {
    const reply = await runCommand({ type: 'assessment.update', id, fields: head })
    if (reply.ok) closeAssessmentDialog()
    else setFault(refusalText(reply, t))
  }
  return (
    <Frame
      title={t('assessment.editTitle')}
      action={t('assessment.editAction')}
      fault={fault}
      onApply={apply}
    >
      <HeadFields head={head} onChange={change => setHead(now => ({ ...now, ...change }))} />
    </Frame>
  )
}

export function AssessmentDialog(props: Shown) {
  const dialog = useAssessment(state => state.dialog)
  if (dialog === 'new') return <NewAssessment {...props} />
  if (dialog === 'edit' && props.assessment !== null) return <EditAssessment assessment={props.assessment} />
  return null
}

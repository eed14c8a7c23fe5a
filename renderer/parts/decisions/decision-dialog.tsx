// One decision of a meeting: a new one, or what is said of one that is recorded.
import { useRef, useState } from 'react'
import { requireCivilDate } from '../../../shared/base/civil-date.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import type { Decision, DecisionId } from '../../../shared/domain/decision.ts'
import { outsideBin, type ItemId } from '../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { runCommand, useApp } from '../../state/app-store.ts'
import { fieldError } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'
import { newId } from '../../state/new-id.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { focusInvalid } from '../../ui/invalid-field.ts'
import { saveByEnter } from '../../ui/save-by-enter.ts'
import { TextField } from '../../ui/text-field.tsx'
import { DayField } from '../day-field.tsx'
import './decisions.css'

/** The plan as a whole in the list of what a decision may be about. */
const PLAN = 'plan'

export interface DecisionDialogProps {
  readonly document: PlanDocument
  /** The one that is changed; null for a new one. */
  readonly decision: Decision | null
  /** What a new one is about; null for the plan. */
  readonly itemId?: ItemId | null
  readonly onClose: () => void
  readonly onSaved?: (decision: Decision) => void
}

export function DecisionDialog(props: DecisionDialogProps) {
  const { t } = useWords()
  const { document, onClose } = props
  const today = useApp(state => state.today)
  const [draft, setDraft] = useState<Decision>(
    () =>
      props.decision ?? {
        id: newId<DecisionId>(),
        itemId: props.itemId ?? null,
        what: '',
        who: '',
        until: null,
        decidedOn: today,
      },
  )
  const [error, setError] = useState<AppError | null>(null)
  const fields = useRef<HTMLDivElement>(null)
  const isStoring = useRef(false)
  const latest = useRef(draft)
  const change = (fresh: Partial<Decision>) => {
    latest.current = { ...latest.current, ...fresh }
    setDraft(latest.current)
    setError(null)
  }
  const save = async () => {
    // A second press before the answer would store a second one.
    if (isStoring.current || focusInvalid(fields.current)) return
    isStoring.current = true
    const { what, who } = latest.current
    const decision = { ...latest.current, what: what.trim(), who: who.trim() }
    const reply = await runCommand({ type: 'decision.put', decision })
    isStoring.current = false
    if (!reply.ok) {
      setError(reply.error)
      return
    }
    props.onSaved?.(decision)
    onClose()
  }
  return (
    <Dialog
      title={t(props.decision === null ? 'presentation.decisions.add' : 'presentation.decisions.editTitle')}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      size="s"
      isKept
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onPress={() => void save()}>
            {t('presentation.decisions.save')}
          </Button>
        </>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the fields inside */}
      <div ref={fields} className="dc-fields" onKeyDown={event => saveByEnter(event, save)}>
        <TextField
          label={t('presentation.decisions.what')}
          value={draft.what}
          onCommit={what => change({ what })}
          onDraftChange={() => setError(null)}
          error={fieldError(error, 'decision.what', t)}
          autoFocus
        />
        <TextField
          label={t('presentation.decisions.who')}
          description={t('presentation.decisions.whoHint')}
          value={draft.who}
          onCommit={who => change({ who })}
          error={fieldError(error, 'decision.who', t)}
        />
        <DayField
          label={t('presentation.decisions.until')}
          value={draft.until}
          isClearable
          onCommit={day => change({ until: day === null ? null : requireCivilDate(day) })}
        />
        <ComboBox
          label={t('presentation.decisions.about')}
          value={draft.itemId ?? PLAN}
          options={[
            { id: PLAN, label: t('presentation.decisions.plan') },
            ...outsideBin(document.items).map(({ id, name }) => ({ id, label: name })),
          ]}
          onChange={id => change({ itemId: id === PLAN ? null : id })}
          emptyText={t('common.notFound')}
        />
      </div>
    </Dialog>
  )
}

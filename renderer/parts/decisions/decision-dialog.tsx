// One decision of a meeting: a new one, or what is said of one that is recorded.
import { useRef } from 'react'
import { requireCivilDate } from '../../../shared/base/civil-date.ts'
import { outsideBin } from '../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { saveByEnter } from '../../ui/save-by-enter.ts'
import { DayField } from '../day-field.tsx'
import { DecisionLines } from './decision-lines.tsx'
import { useDecisionDraft, type DecisionDraftOptions } from './use-decision-draft.ts'
import './decisions.css'

/** The plan as a whole in the list of what a decision may be about. */
const PLAN = 'plan'

export interface DecisionDialogProps extends DecisionDraftOptions {
  readonly document: PlanDocument
}

export function DecisionDialog(props: DecisionDialogProps) {
  const { t } = useWords()
  const { document, onClose } = props
  const fields = useRef<HTMLDivElement>(null)
  const typed = useDecisionDraft(props, fields)
  const { draft, change, save } = typed
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
          <Button onPress={typed.drop}>
            {t(typed.isWaiting ? 'presentation.decisions.discard' : 'common.cancel')}
          </Button>
          <Button variant="primary" onPress={() => void save()}>
            {t('presentation.decisions.save')}
          </Button>
        </>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the fields inside */}
      <div
        ref={fields}
        className="dc-fields"
        onKeyDownCapture={typed.setAsideByEscape}
        onKeyDown={event => saveByEnter(event, save)}
      >
        <DecisionLines typed={typed} whoHint={t('presentation.decisions.whoHint')} />
        <DayField
          label={t('presentation.decisions.until')}
          value={draft.until}
          isClearable
          keeping={typed.untilKeeping}
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

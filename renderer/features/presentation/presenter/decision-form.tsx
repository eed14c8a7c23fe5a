// A decision typed in the presenter's window: the audience goes on seeing the slide. Lines only; lists and calendars open in the
// window of the slides.
import { useRef, type KeyboardEvent } from 'react'
import { requireCivilDate, type CivilDate } from '../../../../shared/base/civil-date.ts'
import type { Decision } from '../../../../shared/domain/decision.ts'
import type { Item, ItemId } from '../../../../shared/domain/item.ts'
import { formatDate } from '../../../../shared/messages/format.ts'
import { DecisionLines } from '../../../parts/decisions/decision-lines.tsx'
import { useDecisionDraft } from '../../../parts/decisions/use-decision-draft.ts'
import { useWords } from '../../../state/i18n.ts'
import { useParsers } from '../../../state/parsers.ts'
import { Button } from '../../../ui/button.tsx'
import { ParsedField } from '../../../ui/parsed-field.tsx'
import { saveByEnter } from '../../../ui/save-by-enter.ts'

export function DecisionForm(props: {
  readonly items: readonly Item[]
  /** What it is about; null for the plan. What is chosen later changes nothing in what is typed. */
  readonly itemId: ItemId | null
  readonly onClose: () => void
  readonly onSaved: (decision: Decision) => void
}) {
  const { t, language } = useWords()
  const { items, itemId, onClose, onSaved } = props
  const { date } = useParsers()
  const fields = useRef<HTMLFormElement>(null)
  const typed = useDecisionDraft({ decision: null, itemId, isKept: true, onClose, onSaved }, fields)
  const { draft, change, save } = typed
  const about = items.find(({ id }) => id === draft.itemId)
  const onKeyDown = (event: KeyboardEvent) => {
    // Letters are letters here, not keys of the meeting.
    event.stopPropagation()
    if (event.key === 'Escape' && !event.defaultPrevented) onClose()
    saveByEnter(event, save)
  }
  return (
    <section className="pn-decide" aria-label={t('presentation.decisions.add')}>
      <h2>{t('presentation.decisions.add')}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the fields inside */}
      <form
        ref={fields}
        onKeyDownCapture={typed.setAsideByEscape}
        onKeyDown={onKeyDown}
        onSubmit={event => event.preventDefault()}
      >
        <DecisionLines typed={typed} />
        <ParsedField<CivilDate | null>
          label={t('presentation.decisions.until')}
          value={draft.until}
          keeping={typed.untilKeeping}
          format={day => (day === null ? '' : formatDate(day, language))}
          parse={text => {
            if (text.trim() === '') return { ok: true, value: null }
            const day = date(text)
            return day.ok ? { ok: true, value: requireCivilDate(day.value) } : day
          }}
          onCommit={until => change({ until })}
        />
        <div className="pn-decide-foot">
          <p>
            {t('presentation.decisions.about')}: {about?.name ?? t('presentation.decisions.plan')}
          </p>
          <Button onPress={typed.drop}>
            {t(typed.isWaiting ? 'presentation.decisions.discard' : 'common.cancel')}
          </Button>
          <Button variant="primary" onPress={() => void save()}>
            {t('presentation.decisions.save')}
          </Button>
        </div>
      </form>
    </section>
  )
}

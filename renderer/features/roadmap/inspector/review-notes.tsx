// What the collector remarked on the item, and what the agency answers.
import type { Item } from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { calledNow, reviewStateOf, type ReviewNote } from '../../../../shared/domain/review-note.ts'
import { AnswerNote } from '../../../parts/review/answer-note.tsx'
import { inReviewOrder } from '../../../parts/review/by-state.ts'
import { ScenarioHint } from '../../../parts/review/scenario-hint.tsx'
import { useWords } from '../../../state/i18n.ts'
import { useScenarioOf } from '../../../state/lines.ts'
import { Section } from '../../../ui/section.tsx'

const self = (note: ReviewNote) => note

export function ReviewNotes(props: { item: Item; document: PlanDocument; isReadOnly: boolean }) {
  const { t } = useWords()
  const { item, document, isReadOnly } = props
  const isScenario = useScenarioOf(document.plan.id) !== null
  const notes = document.reviewNotes
    .filter(note => note.itemId === item.id)
    .map(note => calledNow(note, [item]))
  if (notes.length === 0) return null
  const open = notes.filter(note => reviewStateOf(note) === 'open').length
  return (
    <Section
      title={t('review.title')}
      count={open > 0 ? `${open}/${notes.length}` : notes.length}
      defaultOpen={notes.some(note => reviewStateOf(note) !== 'settled')}
    >
      <div className="rv-list">
        <ScenarioHint planId={document.plan.id} />
        {inReviewOrder(notes, 'agency', self).map(note => (
          <AnswerNote key={note.id} note={note} isReadOnly={isReadOnly || isScenario} />
        ))}
      </div>
    </Section>
  )
}

// On an item of an agency: how many notes it has, and the field in which one more is written.
import { MessageSquarePlus } from 'lucide-react'
import { useState } from 'react'
import type { CollectionView, RegionalItemView } from '../../../shared/contract/collection.ts'
import { countReviewStates } from '../../../shared/domain/review-note.ts'
import { REVIEW_ICON, REVIEW_TONE } from '../../parts/review/note-card.tsx'
import { WriteEntry } from '../../parts/review/write-entry.tsx'
import { useWords } from '../../state/i18n.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { placeOn, writeRemark } from './note-edits.ts'

/** A note that is more than a remark on the item: what the field begins with, and the words of the button. */
interface Asking {
  readonly question: string
  readonly label: string
  readonly draftKey: string
}

export function ItemNote(props: {
  readonly item: Pick<RegionalItemView, 'id' | 'roadmapId' | 'name'>
  readonly view: CollectionView
  /** Whose roadmap the item stands in: the note goes there. */
  readonly agency: string
  readonly isReadOnly: boolean
  readonly asking?: Asking
}) {
  const { t } = useWords()
  const { item, view, agency, isReadOnly, asking } = props
  const [isWriting, setWriting] = useState(false)
  const { planId } = view.region
  // Notes go to others: what stands in the plan of the region itself is changed there.
  if (item.roadmapId === planId) return null
  const notes = view.notes.filter(
    ({ roadmapId, note }) => roadmapId === item.roadmapId && note.itemId === item.id,
  )
  const { open, answered } = countReviewStates(notes.map(({ note }) => note))
  return (
    <>
      <div className="rv-tools">
        {answered === 0 ? null : (
          <Badge tone={REVIEW_TONE.answered} icon={REVIEW_ICON.answered}>
            {t('review.collect.badgeAnswered', { count: answered })}
          </Badge>
        )}
        {open === 0 ? null : (
          <Badge tone={REVIEW_TONE.open} icon={REVIEW_ICON.open}>
            {t('review.collect.badgeOpen', { count: open })}
          </Badge>
        )}
        {isReadOnly || isWriting ? null : (
          <Button
            size="s"
            variant={asking ? 'secondary' : 'quiet'}
            icon={MessageSquarePlus}
            aria-label={asking ? undefined : t('review.collect.writeNamed', { name: item.name })}
            onPress={() => setWriting(true)}
          >
            {asking?.label ?? t('review.collect.write')}
          </Button>
        )}
      </div>
      {isWriting ? (
        <WriteEntry
          label={t('review.collect.label', { name: item.name })}
          draftKey={asking?.draftKey ?? `item ${item.roadmapId} ${item.id}`}
          begun={asking?.question}
          submitLabel={t('review.collect.save')}
          autoFocus
          onSubmit={async text => {
            const isWritten = await writeRemark(placeOn(planId, item.roadmapId, item), text, agency)
            if (isWritten) setWriting(false)
            return isWritten
          }}
          onCancel={() => setWriting(false)}
        />
      ) : null}
    </>
  )
}

// What “ask” leads to: a review note on either item of a pair, begun with what the other unit plans, or the question as text
// for a message.
import { Copy, MessageSquarePlus } from 'lucide-react'
import { useState } from 'react'
import type { CollectionView, OverlapSideView, OverlapView } from '../../../shared/contract/collection.ts'
import { countReviewStates } from '../../../shared/domain/review-note.ts'
import { formatDate } from '../../../shared/messages/format.ts'
import { REVIEW_ICON, REVIEW_TONE } from '../../parts/review/note-card.tsx'
import { WriteEntry } from '../../parts/review/write-entry.tsx'
import { useWords } from '../../state/i18n.ts'
import { beginDraft, forgetDraft } from '../../state/review-drafts.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { placeOn, writeRemark } from './note-edits.ts'
import type { Names } from './use-names.ts'

interface AskProps {
  readonly overlap: OverlapView
  readonly view: CollectionView
  readonly names: Names
  readonly isReadOnly: boolean
}

function AskOne(
  props: Omit<AskProps, 'overlap'> & {
    readonly pair: string
    readonly side: OverlapSideView
    readonly other: OverlapSideView
  },
) {
  const { t, language } = useWords()
  const { pair, side, other, view, names, isReadOnly } = props
  const [isWriting, setWriting] = useState(false)
  const { planId } = view.region
  const agency = names.agency(side.agencyId)
  // Nobody writes notes to themselves.
  if (side.roadmapId === planId)
    return <p className="co-hint">{t('collection.overlaps.ask.own', { agency })}</p>
  const notes = view.notes.filter(
    ({ roadmapId, note }) => roadmapId === side.roadmapId && note.itemId === side.itemId,
  )
  const { open, answered } = countReviewStates(notes.map(({ note }) => note))
  const draftKey = `ask ${pair} ${side.roadmapId}`
  const question = t('collection.overlaps.ask.text', {
    agency: names.agency(other.agencyId),
    item: other.name,
    start: formatDate(other.start, language),
    end: formatDate(other.end, language),
  })
  return (
    <div className="co-ask-one" tabIndex={-1} data-write-home>
      <div className="rv-tools">
        {isWriting ? null : (
          <Button
            size="s"
            icon={MessageSquarePlus}
            isDisabled={isReadOnly}
            onPress={() => {
              beginDraft(draftKey, question)
              setWriting(true)
            }}
          >
            {t('collection.overlaps.ask.write', { agency })}
          </Button>
        )}
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
      </div>
      {isWriting ? (
        <WriteEntry
          label={t('review.collect.label', { name: side.name })}
          draftKey={draftKey}
          submitLabel={t('review.collect.save')}
          autoFocus
          onSubmit={async text => {
            const place = placeOn(planId, side.roadmapId, { id: side.itemId, name: side.name })
            const isWritten = await writeRemark(place, text, agency)
            if (isWritten) setWriting(false)
            return isWritten
          }}
          onCancel={() => {
            // What is not a word of theirs needs no keeping.
            forgetDraft(draftKey, question)
            setWriting(false)
          }}
        />
      ) : null}
    </div>
  )
}

export function AskUnits(props: AskProps) {
  const { t } = useWords()
  const { overlap, names } = props
  const { pair, first, second } = overlap
  const copy = async () => {
    const text = t('collection.overlaps.ask.message', {
      first: names.agency(first.agencyId),
      firstItem: first.name,
      second: names.agency(second.agencyId),
      secondItem: second.name,
    })
    try {
      await navigator.clipboard.writeText(text)
      showToast({ message: t('collection.overlaps.ask.copied'), tone: 'good', key: 'copied' })
    } catch {
      // The browser allows it only right after a press, and only in a page that has the focus.
      showToast({ message: t('collection.overlaps.ask.notCopied'), tone: 'warn', key: 'copied' })
    }
  }
  return (
    <section className="co-ask" aria-label={t('collection.overlaps.ask.title')}>
      <p className="co-hint">{t('collection.overlaps.ask.hint')}</p>
      <div className="co-sides">
        <AskOne {...props} pair={pair} side={first} other={second} />
        <AskOne {...props} pair={pair} side={second} other={first} />
      </div>
      <div>
        <Button size="s" variant="quiet" icon={Copy} onPress={() => void copy()}>
          {t('collection.overlaps.ask.copy')}
        </Button>
      </div>
    </section>
  )
}

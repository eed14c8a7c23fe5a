// What “ask” leads to: a review note on either item of a pair, begun with what the other unit plans, or the question as text
// for a message.
import { Copy } from 'lucide-react'
import type { CollectionView, OverlapSideView, OverlapView } from '../../../shared/contract/collection.ts'
import { formatDate } from '../../../shared/messages/format.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { ItemNote } from './item-note.tsx'
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
  // Nobody writes notes to themselves.
  if (side.roadmapId === view.region.planId)
    return (
      <p className="co-hint">{t('collection.overlaps.ask.own', { agency: names.agency(side.agencyId) })}</p>
    )
  // Who leads the item may not be who sent the roadmap that it stands in.
  const sender = view.files.find(({ roadmapId }) => roadmapId === side.roadmapId)
  const agency = names.agency(sender?.agencyId ?? side.agencyId)
  const question = t('collection.overlaps.ask.text', {
    agency: names.agency(other.agencyId),
    item: other.name,
    start: formatDate(other.start, language),
    end: formatDate(other.end, language),
  })
  return (
    <div className="co-ask-one" role="group" aria-label={side.name} tabIndex={-1} data-write-home>
      <ItemNote
        item={{ id: side.itemId, roadmapId: side.roadmapId, name: side.name }}
        view={view}
        agency={agency}
        isReadOnly={isReadOnly}
        asking={{
          question,
          label: t('collection.overlaps.ask.write', { agency }),
          draftKey: `ask ${pair} ${side.roadmapId} ${side.itemId}`,
        }}
      />
    </div>
  )
}

export function AskUnits(props: AskProps) {
  const { t } = useWords()
  const { overlap, view, names } = props
  const { pair, first, second } = overlap
  const copy = () => {
    const text = t('collection.overlaps.ask.message', {
      first: names.agency(first.agencyId),
      firstItem: first.name,
      second: names.agency(second.agencyId),
      secondItem: second.name,
    })
    return copyText(text, t('collection.overlaps.ask.copied'), t('collection.overlaps.ask.notCopied'))
  }
  return (
    <div className="co-ask" role="group" aria-label={t('collection.overlaps.ask.title')}>
      {[first, second].some(({ roadmapId }) => roadmapId !== view.region.planId) ? (
        <p className="co-hint">{t('collection.overlaps.ask.hint')}</p>
      ) : null}
      <div className="co-sides">
        <AskOne {...props} pair={pair} side={first} other={second} />
        <AskOne {...props} pair={pair} side={second} other={first} />
      </div>
      <div>
        <Button size="s" variant="quiet" icon={Copy} onPress={() => void copy()}>
          {t('collection.overlaps.ask.copy')}
        </Button>
      </div>
    </div>
  )
}

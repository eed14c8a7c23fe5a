// What the timeline of the region shows, and what of that which came in it does not: by the rules of the recap.
import type { CollectionView } from '../../../../shared/contract/collection.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import { useWords } from '../../../state/i18n.ts'
import { useRegionTimeline } from '../../../state/region-timeline.ts'

export function ShownLine({
  view,
  framework,
}: {
  readonly view: CollectionView
  readonly framework: Framework
}) {
  const { t } = useWords()
  const items = useRegionTimeline(state => state.picture?.document.items.length ?? 0)
  const repeated = useRegionTimeline(state => state.repeatedCount)
  const { files, damaged, board } = view
  const counting = files.filter(({ standing }) => standing === 'current').length
  const waiting = files.filter(({ standing }) => standing === 'rival').length
  const uncounted = board.filter(({ state }) => state === 'uncounted').length
  // The plan the region is seen from counts as well.
  const sentences = [t('regionTimeline.shown', { count: items, roadmaps: counting + 1 })]
  const without = [
    waiting > 0 ? t('regionTimeline.waiting', { count: waiting }) : '',
    damaged.length > 0 ? t('regionTimeline.damaged', { count: damaged.length }) : '',
  ].filter(text => text !== '')
  if (without.length > 0) sentences.push(t('regionTimeline.without', { what: without.join(', ') }))
  if (repeated > 0) sentences.push(t('regionTimeline.repeated', { count: repeated }))
  if (uncounted > 0)
    sentences.push(t('regionTimeline.uncounted', { count: uncounted, indexName: framework.indexName }))
  return <p className="co-shown num">{sentences.join(' ')}</p>
}

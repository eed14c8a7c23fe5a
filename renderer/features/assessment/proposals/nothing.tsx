// Why a tab has nothing to propose, and where to go from there.
import { ArrowRightLeft } from 'lucide-react'
import { frameworkLabel } from '../../../state/framework-words.ts'
import { useWords } from '../../../state/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import type { ProposalFrame, Proposals } from './use-proposals.ts'

function useReason(kind: 'levels' | 'effects', frame: ProposalFrame, proposals: Proposals): string {
  const { t } = useWords()
  const names = { from: frameworkLabel(frame.from), to: frameworkLabel(frame.to) }
  if (kind === 'levels') {
    const isAssessed = proposals.all.some(({ sources }) => sources.some(source => source.value !== null))
    const isWaiting = proposals.all.some(({ outcome }) => outcome.kind === 'not-assessed')
    if (!isAssessed) return t('proposals.empty.levelsNoData', names)
    return t(isWaiting ? 'proposals.empty.levelsOpen' : 'proposals.empty.levelsDone', names)
  }
  const speaking = new Set<string>(frame.table.rows.map(row => row.fromIndicatorId))
  const isCarried = frame.document.items.some(
    item =>
      item.deletedOn === null &&
      item.effects.some(effect => effect.frameworkId === frame.from.id && speaking.has(effect.indicatorId)),
  )
  return t(isCarried ? 'proposals.empty.effectsDone' : 'proposals.empty.effectsNoData', names)
}

export function Nothing(props: {
  readonly kind: 'levels' | 'effects'
  readonly frame: ProposalFrame
  readonly proposals: Proposals
  readonly onOpenTable: () => void
}) {
  const { t } = useWords()
  const { kind, frame, proposals } = props
  const reason = useReason(kind, frame, proposals)
  const isUnmapped = frame.table.rows.length === 0
  return (
    <EmptyState
      icon={ArrowRightLeft}
      title={t(
        isUnmapped
          ? 'proposals.empty.noRowsTitle'
          : kind === 'levels'
            ? 'proposals.empty.levelsTitle'
            : 'proposals.empty.effectsTitle',
      )}
      text={
        isUnmapped
          ? t('proposals.empty.noRowsText', {
              from: frameworkLabel(frame.from),
              to: frameworkLabel(frame.to),
            })
          : reason
      }
      actions={<Button onPress={props.onOpenTable}>{t('proposals.empty.toTable')}</Button>}
    />
  )
}

// What the index of the framework would be with the selected proposals: of this one framework, never beside another.
import { formatIndex } from '../../../../shared/messages/format.ts'
import { bandOf, bandStep } from '../../../../shared/projection/index-value.ts'
import type { IndexUnits } from '../../../../shared/projection/projection.ts'
import { frameworkLabel } from '../../../state/framework-words.ts'
import { useWords } from '../../../state/i18n.ts'
import { Badge } from '../../../ui/badge.tsx'
import { toScaleTone } from '../../../ui/tone.ts'
import type { ProposalFrame, Proposals } from './use-proposals.ts'

function Figure(props: {
  readonly label: string
  readonly frame: ProposalFrame
  readonly before: IndexUnits
  readonly after: IndexUnits
}) {
  const { t, language } = useWords()
  const { before, after, frame } = props
  return (
    <span className="pr-figure">
      <span>{props.label}</span>
      <strong className="num">
        {before === after
          ? formatIndex(before, language)
          : t('proposals.preview.change', {
              before: formatIndex(before, language),
              after: formatIndex(after, language),
            })}
      </strong>
      <Badge tone={toScaleTone(...bandStep(frame.to, after))} isSolid>
        {bandOf(frame.to, after).name}
      </Badge>
    </span>
  )
}

export function Preview(props: { readonly frame: ProposalFrame; readonly proposals: Proposals }) {
  const { t } = useWords()
  const { frame, proposals } = props
  const { before, after, chosenLevels, chosenEffects } = proposals
  const isIdle = chosenLevels.length + chosenEffects.length === 0
  const { lastYear: year } = frame.document.plan
  return (
    <div className="pr-preview" role="status">
      <span className="pr-preview-title">
        {t('proposals.preview.title', { index: frameworkLabel(frame.to) })}
      </span>
      <Figure
        label={t('proposals.preview.now')}
        frame={frame}
        before={before.baseline}
        after={after.baseline}
      />
      <Figure
        label={t('proposals.preview.end', { year })}
        frame={frame}
        before={before.final}
        after={after.final}
      />
      {isIdle && <span className="pr-hint">{t('proposals.preview.none')}</span>}
    </div>
  )
}

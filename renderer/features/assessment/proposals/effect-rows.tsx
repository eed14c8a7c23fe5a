// The proposed effects, item by item.
import { useState } from 'react'
import { levelsOf } from '../../../../shared/domain/assessment.ts'
import type { Thousandths } from '../../../../shared/domain/framework.ts'
import { translateLevel } from '../../../../shared/domain/mapping.ts'
import { formatLevel } from '../../../../shared/messages/format.ts'
import type { EffectProposal } from '../../../../shared/projection/effect-proposals.ts'
import { valuesOf } from '../../../../shared/projection/level-proposals.ts'
import { useWords } from '../../../state/i18n.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { ProposalTable } from './proposal-table.tsx'
import { effectKey, type ProposalFrame, type Proposals } from './use-proposals.ts'
import { type Why, WhyList } from './why-list.tsx'

/** More rows than this are shown when somebody asks for them: a large plan may have thousands. */
const FIRST_ROWS = 200

function EffectRow(props: {
  readonly proposal: EffectProposal
  readonly frame: ProposalFrame
  /** The level of the indicator as it is stored today; null: not assessed. */
  readonly now: Thousandths | null
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}) {
  const { t, language } = useWords()
  const { proposal, frame, now } = props
  const { item, indicator, effect, sources } = proposal
  const whys = sources.map((source): Why => {
    const [from, to] = (['from', 'to'] as const).map(end =>
      translateLevel(source.row.rule, source.effect[end], frame.to),
    )
    return {
      row: source.row,
      indicator: source.indicator,
      says: t('proposals.ownEffect', { from: source.effect.from, to: source.effect.to }),
      means: t('proposals.means', { level: t('proposals.fromTo', { from, to }) }),
      decides: sources.length > 1 && to === effect.to,
    }
  })
  return (
    <tr data-chosen={props.isChosen || undefined}>
      <th scope="row">
        <Checkbox
          label={item.name}
          note={`${indicator.number} ${indicator.shortName}`}
          isSelected={props.isChosen}
          onChange={props.onChoose}
        />
      </th>
      <td className="pr-now num">{now === null ? t('domain.notAssessed') : formatLevel(now, language)}</td>
      <td className="pr-proposed">
        <strong className="num" aria-hidden>
          {t('proposals.fromTo', effect)}
        </strong>
        <span className="visually-hidden">{t('proposals.fromToSpoken', effect)}</span>
        {indicator.external !== null && <Badge tone="neutral">{t('proposals.expected')}</Badge>}
      </td>
      <td>
        <WhyList shipped={frame.table.shipped} whys={whys} />
      </td>
    </tr>
  )
}

export function EffectRows(props: { readonly frame: ProposalFrame; readonly proposals: Proposals }) {
  const { t } = useWords()
  const { frame, proposals } = props
  const { effects } = proposals
  const { chosen, choose } = proposals.effectSelection
  const stored = valuesOf(frame.to, frame.assessment === null ? [] : levelsOf(frame.assessment))
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? effects : effects.slice(0, FIRST_ROWS)
  return (
    <ProposalTable
      label={t('proposals.effectRows')}
      heads={[
        t('proposals.column.item'),
        t('proposals.column.now'),
        t('proposals.column.effect'),
        t('proposals.column.why'),
      ]}
    >
      <tbody>
        <tr className="pr-group">
          <th scope="rowgroup" colSpan={4}>
            <Checkbox
              label={t('proposals.group.effects', { count: effects.length })}
              isSelected={effects.every(proposal => chosen.has(effectKey(proposal)))}
              onChange={isChosen => choose(effects.map(effectKey), isChosen)}
            />
          </th>
        </tr>
        {shown.map(proposal => (
          <EffectRow
            key={effectKey(proposal)}
            proposal={proposal}
            frame={frame}
            now={stored.get(proposal.indicator.id) ?? null}
            isChosen={chosen.has(effectKey(proposal))}
            onChoose={isChosen => choose([effectKey(proposal)], isChosen)}
          />
        ))}
        {shown.length < effects.length && (
          <tr>
            <td colSpan={4}>
              <Button size="s" variant="quiet" onPress={() => setWhole(true)}>
                {t('proposals.more', { count: effects.length })}
              </Button>
            </td>
          </tr>
        )}
      </tbody>
    </ProposalTable>
  )
}

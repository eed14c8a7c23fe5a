// The proposed levels, indicator by indicator: those that are new, those that would replace one, and why there is none.
import type { ReactNode } from 'react'
import { formatLevel } from '../../../../shared/messages/format.ts'
import { type LevelProposal, newLevelOf } from '../../../../shared/projection/level-proposals.ts'
import { frameworkLabel } from '../../../state/framework-words.ts'
import { useWords } from '../../../state/i18n.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { ProposalTable } from './proposal-table.tsx'
import type { ProposalFrame, Proposals } from './use-proposals.ts'
import { type Why, WhyList } from './why-list.tsx'

/** Why nothing is proposed for an indicator, in a sentence. */
function useReason({ from, to, table }: ProposalFrame) {
  const { t, language } = useWords()
  return ({ indicator, sources, outcome }: LevelProposal): string => {
    switch (outcome.kind) {
      case 'proposed':
        return t('proposals.outcome.same', { level: outcome.level })
      case 'external':
        return t('proposals.outcome.external', { body: outcome.body })
      case 'no-source': {
        const shipped = table.shipped?.withoutSource.find(group => group.indicatorIds.includes(indicator.id))
        return shipped?.why[language] ?? t('proposals.outcome.no-source', { to: frameworkLabel(to) })
      }
      case 'not-assessed':
        return t('proposals.outcome.not-assessed', {
          from: frameworkLabel(from),
          names: sources
            .filter(source => source.value === null)
            .map(source => `${source.indicator.number} ${source.indicator.shortName}`)
            .join(', '),
        })
    }
  }
}

function LevelRow(props: {
  readonly proposal: LevelProposal
  readonly frame: ProposalFrame
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}) {
  const { t, language } = useWords()
  const { proposal, frame } = props
  const { indicator, now, sources } = proposal
  const level = newLevelOf(proposal) ?? 0
  const isMixed = sources.some(source => source.level !== level)
  const whys = sources.map(
    (source): Why => ({
      row: source.row,
      indicator: source.indicator,
      says: t('proposals.level', { level: formatLevel(source.value ?? 0, language) }),
      means: t('proposals.means', { level: source.level ?? '' }),
      decides: isMixed && source.level === level,
    }),
  )
  return (
    <tr data-chosen={props.isChosen || undefined}>
      <th scope="row">
        <Checkbox
          label={`${indicator.number} ${indicator.shortName}`}
          isSelected={props.isChosen}
          onChange={props.onChoose}
        />
      </th>
      <td className="pr-now num">{now === null ? t('domain.notAssessed') : formatLevel(now, language)}</td>
      <td className="pr-proposed">
        <strong className="num">{level}</strong>
        {sources.length > 1 && <span>{t('proposals.lowest', { count: sources.length })}</span>}
      </td>
      <td>
        <WhyList shipped={frame.table.shipped} whys={whys} />
      </td>
    </tr>
  )
}

function Group(props: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <tbody>
      <tr className="pr-group">
        <th scope="rowgroup" colSpan={4}>
          {props.title}
        </th>
      </tr>
      {props.children}
    </tbody>
  )
}

export function LevelRows(props: { readonly frame: ProposalFrame; readonly proposals: Proposals }) {
  const { t, language } = useWords()
  const { frame, proposals } = props
  const { chosen, choose } = proposals.levelSelection
  const reason = useReason(frame)
  const none = proposals.all.filter(proposal => newLevelOf(proposal) === null)
  const groups = [
    { id: 'open', rows: proposals.levels.filter(proposal => proposal.now === null) },
    { id: 'differs', rows: proposals.levels.filter(proposal => proposal.now !== null) },
  ] as const
  return (
    <ProposalTable
      label={t('proposals.levelRows')}
      heads={[
        t('proposals.column.indicator'),
        t('proposals.column.now'),
        t('proposals.column.level'),
        t('proposals.column.why'),
      ]}
    >
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ id, rows }) => (
          <Group
            key={id}
            title={
              <Checkbox
                label={t(`proposals.group.${id}`, { count: rows.length })}
                isSelected={rows.every(row => chosen.has(row.indicator.id))}
                onChange={isChosen =>
                  choose(
                    rows.map(row => row.indicator.id),
                    isChosen,
                  )
                }
              />
            }
          >
            {rows.map(proposal => (
              <LevelRow
                key={proposal.indicator.id}
                proposal={proposal}
                frame={frame}
                isChosen={chosen.has(proposal.indicator.id)}
                onChoose={isChosen => choose([proposal.indicator.id], isChosen)}
              />
            ))}
          </Group>
        ))}
      {none.length > 0 && (
        <Group title={t('proposals.group.none', { count: none.length })}>
          {none.map(proposal => (
            <tr key={proposal.indicator.id} className="pr-none">
              <th scope="row">
                {proposal.indicator.number} {proposal.indicator.shortName}
              </th>
              <td className="pr-now num">
                {proposal.now === null ? t('domain.notAssessed') : formatLevel(proposal.now, language)}
              </td>
              <td>{t('common.empty')}</td>
              <td>{reason(proposal)}</td>
            </tr>
          ))}
        </Group>
      )}
    </ProposalTable>
  )
}

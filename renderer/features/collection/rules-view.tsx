// By which rule the region has a level of each indicator, and in one sentence what that means now: who is missing, who is last.
import { RotateCcw } from 'lucide-react'
import type { CoverageRule } from '../../../shared/collection/coverage-rule.ts'
import type { CollectionView, RegionalIndicator } from '../../../shared/contract/collection.ts'
import type { AgencyId } from '../../../shared/domain/agency.ts'
import type { Framework, IndicatorId } from '../../../shared/domain/framework.ts'
import { formatDay, formatLevel } from '../../../shared/messages/format.ts'
import { decide } from '../../state/collection.ts'
import { useWords } from '../../state/i18n.ts'
import { IconButton } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { useState } from 'react'
import type { Names } from './use-names.ts'
import './rules.css'

/** More names than these are counted. */
const NAMED = 6

interface RuleProps {
  readonly view: CollectionView
  readonly framework: Framework
  readonly names: Names
  readonly isReadOnly: boolean
}

const lackingOf = ({ rungs, missingRung }: RegionalIndicator): readonly AgencyId[] =>
  rungs.find(({ rung }) => rung === missingRung)?.coverage?.lacking ?? []

/** Those that the sentence only counts. */
function AllNames(props: {
  readonly ids: readonly AgencyId[]
  readonly number: number | undefined
  readonly names: Names
}) {
  const { t } = useWords()
  const { ids, number, names } = props
  if (ids.length <= NAMED) return null
  return (
    <details className="co-all-names">
      <summary aria-label={t('collection.rules.allNamesOf', { number, count: ids.length })}>
        {t('collection.rules.allNames', { count: ids.length })}
      </summary>
      <p>{ids.map(names.agency).join(', ')}</p>
    </details>
  )
}

/** What stands between the region and its next level, or how the last one is reached. */
function useSentence({ names }: Pick<RuleProps, 'names'>): (indicator: RegionalIndicator) => string {
  const { t, language } = useWords()
  const list = (ids: readonly AgencyId[]) => {
    const shown = ids.slice(0, NAMED).map(names.agency).join(', ')
    return ids.length > NAMED
      ? t('collection.rules.andMore', { names: shown, count: ids.length - NAMED })
      : shown
  }
  return ({ rungs, missingRung }) => {
    const missing = rungs.find(({ rung }) => rung === missingRung)
    if (missing?.coverage)
      return t('collection.rules.coverageNext', {
        rung: missing.rung,
        needed: missing.coverage.needed,
        units: missing.coverage.units,
        delivered: missing.coverage.delivered,
        names: list(missing.coverage.lacking),
      })
    const done = rungs.findLast(({ coverage, countsOn }) => coverage !== null && countsOn !== null)
    const says =
      done?.coverage?.last && done.countsOn !== null
        ? t('collection.rules.coverageDone', {
            rung: done.rung,
            needed: done.coverage.needed,
            units: done.coverage.units,
            date: formatDay(done.coverage.last.day, language),
            last: names.agency(done.coverage.last.agencyId),
          })
        : t('collection.rules.leadSays')
    return missing ? `${says} ${t('collection.rules.leadNext', { rung: missing.rung })}` : says
  }
}

function Share(props: {
  readonly label: string
  readonly share: number
  readonly isReadOnly: boolean
  readonly onShare: (share: number) => Promise<boolean>
}) {
  const { t } = useWords()
  const [isWrong, setWrong] = useState(false)
  return (
    <TextField
      label={props.label}
      hideLabel
      value={String(props.share)}
      isReadOnly={props.isReadOnly}
      error={isWrong ? t('collection.rules.badShare') : null}
      onCommit={text => {
        const share = Number(text.trim().replace(/%$/, ''))
        const isSound = Number.isInteger(share) && share >= 1 && share <= 100
        setWrong(!isSound)
        return isSound ? props.onShare(share) : Promise.resolve(false)
      }}
    />
  )
}

export function RulesView(props: RuleProps) {
  const { t, language } = useWords()
  const { view, framework, names, isReadOnly } = props
  const { planId, indicators } = view.region
  const sentence = useSentence(props)
  const store = (indicatorId: IndicatorId, rule: CoverageRule | null) =>
    decide('collection.setRule', { planId, frameworkId: framework.id, indicatorId, rule })
  const put = async (
    { indicatorId, rule: before, isDefault }: RegionalIndicator,
    rule: CoverageRule | null,
  ) => {
    if (!(await store(indicatorId, rule))) return false
    showToast({
      message: t('collection.rules.changed', { name: names.indicatorText(indicatorId) }),
      key: 'decided',
      actionLabel: t('collection.details.undo'),
      onAction: () => void store(indicatorId, isDefault ? null : before),
    })
    return true
  }
  return (
    <section className="co-panel" aria-label={t('collection.rules.title')}>
      <h2>{t('collection.rules.title')}</h2>
      <p className="co-hint">{t('collection.rules.hint')}</p>
      <div className="co-rules-frame">
        <table className="co-table co-rules">
          <thead>
            <tr>
              <th scope="col">{t('collection.rules.indicator')}</th>
              <th scope="col">{t('collection.rules.rule')}</th>
              <th scope="col">{t('collection.rules.share')}</th>
              <th scope="col">{t('collection.rules.level')}</th>
              <th scope="col">{t('collection.rules.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map(one => {
              const { indicatorId, rule, isDefault, baseline, final } = one
              const number = names.indicator(indicatorId)?.number
              return (
                <tr key={indicatorId}>
                  <th scope="row">{names.indicatorText(indicatorId)}</th>
                  <td>
                    <Segmented
                      label={t('collection.rules.ruleOf', { number })}
                      value={rule.rule}
                      options={(['lead', 'coverage'] as const).map(id => ({
                        id,
                        label: t(`collection.rules.${id}`),
                      }))}
                      isDisabled={isReadOnly}
                      onChange={id =>
                        void put(
                          one,
                          id === 'lead' ? { rule: 'lead' } : { rule: 'coverage', sharePercent: 100 },
                        )
                      }
                    />
                  </td>
                  <td>
                    {rule.rule === 'coverage' ? (
                      <Share
                        label={t('collection.rules.shareOf', { number })}
                        share={rule.sharePercent}
                        isReadOnly={isReadOnly}
                        onShare={sharePercent => put(one, { rule: 'coverage', sharePercent })}
                      />
                    ) : null}
                  </td>
                  <td className="num">
                    {t('collection.rules.levelValue', {
                      from: formatLevel(baseline, language),
                      to: formatLevel(final, language),
                    })}
                  </td>
                  <td>
                    <p>{sentence(one)}</p>
                    <AllNames ids={lackingOf(one)} number={number} names={names} />
                    {isDefault ? null : (
                      <IconButton
                        icon={RotateCcw}
                        size="s"
                        label={t('collection.rules.resetOf', { number })}
                        isDisabled={isReadOnly}
                        onPress={() => void put(one, null)}
                      />
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}

// Two assessments beside each other: what rose, what fell, and what that does to the index and its aspects.
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { Assessment, AssessmentId } from '../../../../shared/domain/assessment.ts'
import type { Framework, Thousandths } from '../../../../shared/domain/framework.ts'
import { formatGain, formatIndex, formatLevel } from '../../../../shared/messages/format.ts'
import {
  compareAssessments,
  type AssessmentComparison as Comparison,
} from '../../../../shared/projection/assessment-history.ts'
import { compare, revealIndicator, useAssessment } from '../../../state/assessment-view.ts'
import { assessmentNames } from '../../../state/assessment-words.ts'
import { useWords } from '../../../state/i18n.ts'
import { Select } from '../../../ui/select.tsx'

type Pair = readonly [Assessment, Assessment]

/** The chosen two where they are still there; else the baseline with the one before it, or after it. */
function findPair(
  newestFirst: readonly Assessment[],
  chosen: readonly [AssessmentId, AssessmentId] | null,
): Pair | null {
  const find = (id: AssessmentId | undefined) => newestFirst.find(one => one.id === id)
  const [first, second] = [find(chosen?.[0]), find(chosen?.[1])]
  if (first !== undefined && second !== undefined) return [first, second]
  const at = newestFirst.findIndex(one => one.isBaseline)
  const [before, baseline, after] = [newestFirst[at + 1], newestFirst[at], newestFirst[at - 1]]
  if (baseline === undefined) return null
  if (before !== undefined) return [before, baseline]
  return after === undefined ? null : [baseline, after]
}

function Changes({
  comparison,
  framework,
}: {
  readonly comparison: Comparison
  readonly framework: Framework
}) {
  const { t, language } = useWords()
  const level = (value: Thousandths | null) =>
    value === null ? t('domain.notAssessed') : formatLevel(value, language)
  if (comparison.changes.length === 0) return <p className="as-hint">{t('assessment.compare.same')}</p>
  return (
    <table className="as-history-table" aria-label={t('assessment.compare.changes')}>
      <thead>
        <tr>
          <th scope="col">{t('assessment.number')}</th>
          <th scope="col">{t('assessment.indicator')}</th>
          <th scope="col">{t('assessment.compare.level')}</th>
          <th scope="col" data-end>
            {t('assessment.index')}
          </th>
        </tr>
      </thead>
      <tbody>
        {comparison.changes.map(({ indicator, before, after, change }) => (
          <tr key={indicator.id}>
            <td className="num">{indicator.number}</td>
            <th scope="row">
              <button
                type="button"
                className="as-history-name"
                onClick={() => revealIndicator(indicator, framework)}
              >
                {indicator.shortName}
              </button>
            </th>
            <td className="num">
              <span aria-hidden>{t('assessment.change', { now: level(before), planned: level(after) })}</span>
              <span className="visually-hidden">
                {t('assessment.compare.spoken', { before: level(before), after: level(after) })}
              </span>
            </td>
            <td className="num" data-end data-sign={Math.sign(change)}>
              {change > 0 ? <ArrowUp size={12} aria-hidden /> : null}
              {change < 0 ? <ArrowDown size={12} aria-hidden /> : null}
              {change === 0 ? t('common.empty') : formatGain(change, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Aspects({ comparison }: { readonly comparison: Comparison }) {
  const { t, language } = useWords()
  return (
    <table className="as-history-table" aria-label={t('assessment.compare.aspects')}>
      <thead>
        <tr>
          <th scope="col">{t('assessment.aspect')}</th>
          <th scope="col" data-end>
            {t('assessment.compare.value')}
          </th>
        </tr>
      </thead>
      <tbody>
        {comparison.aspects.map(({ aspect, before, after }) => (
          <tr key={aspect.id}>
            <th scope="row">{aspect.name}</th>
            <td className="num" data-end data-sign={Math.sign(after - before)}>
              {t('assessment.change', {
                now: formatIndex(before, language, aspect.weight),
                planned: formatIndex(after, language, aspect.weight),
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function AssessmentComparison(props: {
  readonly framework: Framework
  readonly newestFirst: readonly Assessment[]
}) {
  const { t, language } = useWords()
  const { framework, newestFirst } = props
  const pair = findPair(
    newestFirst,
    useAssessment(state => state.compared),
  )
  if (pair === null) return null
  const [first, second] = pair
  const comparison = compareAssessments(framework, first, second)
  const names = assessmentNames(newestFirst, t, language)
  const options = newestFirst.map(one => ({ id: one.id, label: names.get(one.id) ?? '' }))
  const gain = comparison.after - comparison.before
  return (
    <section className="as-compare" aria-label={t('assessment.compare.title')}>
      <h2>{t('assessment.compare.title')}</h2>
      <div className="as-compare-pair">
        <Select
          label={t('assessment.compare.first')}
          value={first.id}
          options={options}
          onChange={id => compare(id, second.id)}
        />
        <Select
          label={t('assessment.compare.second')}
          value={second.id}
          options={options}
          onChange={id => compare(first.id, id)}
        />
        <p role="status">
          <strong className="num">
            {t('assessment.paste.result', {
              before: formatIndex(comparison.before, language),
              after: formatIndex(comparison.after, language),
            })}
          </strong>{' '}
          <span className="num" data-sign={Math.sign(gain)}>
            {gain === 0 ? t('assessment.unchanged') : formatGain(gain, language)}
          </span>
          <br />
          {t('assessment.compare.summary', {
            rose: comparison.rose,
            fell: comparison.fell,
            same: comparison.same,
          })}
        </p>
      </div>
      <div className="as-compare-tables">
        <Changes comparison={comparison} framework={framework} />
        <Aspects comparison={comparison} />
      </div>
    </section>
  )
}

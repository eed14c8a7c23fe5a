// Everything that is wrong with a framework file, by line.
import type { FrameworkProblem } from '../../../../shared/domain/framework-problem.ts'
import { useWords } from '../../../state/i18n.ts'
import { ruleText } from './problem-words.ts'

export function ProblemTable(props: {
  readonly problems: readonly FrameworkProblem[]
  readonly more: number
}) {
  const { t } = useWords()
  return (
    <table className="st-table fw-problems" aria-label={t('frameworks.problems')}>
      <thead>
        <tr>
          <th scope="col" data-end>
            {t('frameworks.line')}
          </th>
          <th scope="col" data-end>
            {t('frameworks.column')}
          </th>
          <th scope="col">{t('frameworks.what')}</th>
        </tr>
      </thead>
      <tbody>
        {props.problems.map(problem => (
          <tr key={`${problem.rule} ${problem.where} ${problem.place?.line} ${problem.place?.column}`}>
            <th scope="row" className="num" data-end>
              {problem.place?.line ?? '–'}
            </th>
            <td className="num" data-end>
              {problem.place?.column ?? '–'}
            </td>
            <td>
              {ruleText(problem, t)}
              {problem.where === '' ? null : <code>{problem.where}</code>}
            </td>
          </tr>
        ))}
        {props.more > 0 ? (
          <tr>
            <td colSpan={3} data-end>
              {t('settings.frameworks.more', { count: props.more })}
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  )
}

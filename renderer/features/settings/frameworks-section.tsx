// The evaluation instruments that were loaded, and the files that could not be.
import { FileWarning } from 'lucide-react'
import type { FrameworkFileProblem, StartState } from '../../../shared/contract/contract.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { formatLevel } from '../../../shared/messages/format.ts'
import { inForceText } from '../../state/framework-words.ts'
import { useWords } from '../../state/i18n.ts'
import { Badge } from '../../ui/badge.tsx'
import { toScaleTone } from '../../ui/tone.ts'

const SHOWN_PROBLEMS = 5

export function FrameworksSection(props: { readonly document: PlanDocument; readonly start: StartState }) {
  const { t, language } = useWords()
  const { frameworks, frameworkProblems } = props.start
  return (
    <>
      <p className="st-hint">{t('settings.frameworks.hint')}</p>
      {frameworkProblems.length === 0 ? null : (
        <section className="st-group">
          <h3>{t('settings.frameworks.broken')}</h3>
          <p className="st-hint">{t('settings.frameworks.brokenHint')}</p>
          <ul className="st-cards">
            {frameworkProblems.map(problem => (
              <BrokenFile key={problem.file} problem={problem} />
            ))}
          </ul>
        </section>
      )}
      <ul className="st-cards">
        {frameworks.map(framework => (
          <li key={framework.id} className="st-card" data-column>
            <div className="st-words">
              <strong>{framework.title}</strong>
              {framework.id === props.document.plan.activeFrameworkId ? (
                <Badge tone="brand">{t('settings.frameworks.inUse')}</Badge>
              ) : null}
              <p className="st-hint">{framework.regulation}</p>
              <p className="st-hint">
                {inForceText(framework, t, language)} ·{' '}
                {t('settings.frameworks.indicators', { count: framework.indicators.length })}
              </p>
            </div>
            <ul className="st-bands" aria-label={t('settings.frameworks.bands')}>
              {framework.bands.map((band, index) => (
                <li key={band.name}>
                  <Badge tone={toScaleTone(index, framework.bands.length)}>
                    {index === 0
                      ? band.name
                      : t('settings.frameworks.bandFrom', {
                          name: band.name,
                          min: formatLevel(band.min, language),
                        })}
                  </Badge>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}

function BrokenFile({ problem }: { readonly problem: FrameworkFileProblem }) {
  const { t } = useWords()
  const hidden = problem.problems.length - SHOWN_PROBLEMS
  return (
    <li className="st-card" data-column data-bad>
      <strong className="st-file">
        <FileWarning size={16} aria-hidden />
        {problem.file}
      </strong>
      <ul className="st-problems">
        {problem.problems.slice(0, SHOWN_PROBLEMS).map(({ code, where, found, expected }) => (
          <li key={`${code} ${where}`}>
            {t(`settings.frameworks.problem.${code}`)}
            {where === '' ? null : (
              <>
                {' '}
                <code>{where}</code>
              </>
            )}
            {[
              ...(found === undefined ? [] : [t('settings.frameworks.found', { found })]),
              ...(expected === undefined ? [] : [t('settings.frameworks.expected', { expected })]),
            ].map(words => (
              <span key={words}> · {words}</span>
            ))}
          </li>
        ))}
        {hidden > 0 ? <li>{t('settings.frameworks.more', { count: hidden })}</li> : null}
      </ul>
    </li>
  )
}

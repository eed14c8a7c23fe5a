// Why a roadmap file cannot be opened: what happened, where, and what to do.
import { problemWords, roadmapErrorText } from '../../../shared/messages/roadmap-words.ts'
import type { RoadmapError } from '../../../shared/exchange/roadmap-error.ts'
import { useWords } from '../../state/i18n.ts'
import { ProblemLines } from './problem-lines.tsx'

export function BrokenRoadmap({ error }: { readonly error: RoadmapError }) {
  const { t, language } = useWords()
  return (
    <>
      <p role="alert">
        <strong>{roadmapErrorText(error, t, language)}</strong> {t('exchange.open.nothingChanged')}
      </p>
      {error.code === 'broken' ? (
        <ProblemLines
          lines={error.problems.map(problem => problemWords(problem, t, language))}
          says={t('exchange.problem')}
          label={t('exchange.problems')}
        />
      ) : null}
    </>
  )
}

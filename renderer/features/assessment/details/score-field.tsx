// The score of another body, typed as it was published: stored is the level that it is, and the score itself in the note.
import type { AssessedLevel } from '../../../../shared/domain/assessment.ts'
import type { ScoreScale, Thousandths } from '../../../../shared/domain/framework.ts'
import { levelOfScore, scoreLimits } from '../../../../shared/domain/score-scale.ts'
import { formatLevel } from '../../../../shared/messages/format.ts'
import { readScoreNote, withScore } from '../../../../shared/messages/score-note.ts'
import { useWords } from '../../../state/i18n.ts'
import { typedLevel } from '../../../state/parsers.ts'
import { ParsedField, type Parsed } from '../../../ui/parsed-field.tsx'
import type { ToNote } from '../use-levels.ts'

export function ScoreField(props: {
  readonly scale: ScoreScale
  readonly level: AssessedLevel | undefined
  readonly isReadOnly: boolean
  readonly onLevel: (level: Thousandths, toNote: ToNote) => Promise<boolean>
}) {
  const { t, language } = useWords()
  const { scale, level, isReadOnly } = props
  const { min, max } = scoreLimits(scale)
  const limits = { name: scale.name, min: formatLevel(min, language), max: formatLevel(max, language) }
  const noted = level === undefined ? null : readScoreNote(level.note, scale)
  // The level may have been changed since.
  const score = noted !== null && levelOfScore(scale, noted) === level?.value ? noted : null
  // Emptied it would say nothing of the level, which stays: that is made not assessed below.
  const parse = (text: string): Parsed<number | null> =>
    text.trim() === '' && score === null
      ? { ok: true, value: null }
      : typedLevel(text, min, max, t('assessment.scoreInvalid', limits))
  const take = (taken: number | null) => {
    const reached = taken === null ? null : levelOfScore(scale, taken)
    if (taken === null || reached === null) return
    return props.onLevel(reached, stored => withScore(stored, scale, taken, language))
  }
  return (
    <ParsedField<number | null>
      label={t('assessment.score', limits)}
      description={t('assessment.scoreHint')}
      value={score}
      format={value => (value === null ? '' : formatLevel(value, language))}
      parse={parse}
      onCommit={take}
      inputMode="decimal"
      isReadOnly={isReadOnly}
      suffix={
        score === null || level === undefined
          ? undefined
          : t('assessment.scoreIs', { level: formatLevel(level.value, language) })
      }
    />
  )
}

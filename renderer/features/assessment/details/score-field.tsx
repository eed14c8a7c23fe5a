// The score of another body, typed as it was published: stored is the level that it is, and the score itself in the note, where
// nobody has written another one.
import { useState } from 'react'
import type { AssessedLevel } from '../../../../shared/domain/assessment.ts'
import type { ScoreScale, Thousandths } from '../../../../shared/domain/framework.ts'
import { levelOfScore, scoreLimits } from '../../../../shared/domain/score-scale.ts'
import { formatLevel } from '../../../../shared/messages/format.ts'
import { useWords } from '../../../state/i18n.ts'
import { typedLevel } from '../../../state/parsers.ts'
import { ParsedField, type Parsed } from '../../../ui/parsed-field.tsx'
import type { ToNote } from '../use-levels.ts'

/** The score that a note says, in thousandths; null for the words of a person. */
function notedScore(note: string, scale: ScoreScale): number | null {
  const { min, max } = scoreLimits(scale)
  const said = note.startsWith(`${scale.name} `) ? note.slice(scale.name.length + 1) : ''
  const read = typedLevel(said, min, max, '')
  return read.ok ? read.value : null
}

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
  const [typed, setTyped] = useState<number | null>(null)
  const noted = level === undefined ? null : notedScore(level.note, scale)
  // The level may have been changed since.
  const score = [noted, typed].find(one => one !== null && levelOfScore(scale, one) === level?.value) ?? null
  const parse = (text: string): Parsed<number | null> =>
    text.trim() === ''
      ? { ok: true, value: null }
      : typedLevel(text, min, max, t('assessment.scoreInvalid', limits))
  const take = (taken: number | null) => {
    const reached = taken === null ? null : levelOfScore(scale, taken)
    if (taken === null || reached === null) return
    setTyped(taken)
    return props.onLevel(reached, stored =>
      stored === '' || notedScore(stored, scale) !== null
        ? `${scale.name} ${formatLevel(taken, language)}`
        : stored,
    )
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

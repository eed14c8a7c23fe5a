// The score of another body as the note of a level: `SDI 68,75`. Written and read in one place, so that it is known again.
import type { Indicator, ScoreScale, Thousandths } from '../domain/framework.ts'
import { levelOfScore } from '../domain/score-scale.ts'
import { formatLevel, type FormatLanguage } from './format.ts'

/** `toScoreNote(scale, 68_750, 'id')` is `SDI 68,75`; the score in thousandths. */
export function toScoreNote({ name }: ScoreScale, score: number, language: FormatLanguage): string {
  return `${name} ${formatLevel(score, language)}`
}

/** The score that a note says, in thousandths, in either language: 68,750 for `SDI 68.75`. Null for the words of a person. */
export function readScoreNote(note: string, { name }: ScoreScale): number | null {
  if (!note.startsWith(`${name} `)) return null
  const [, whole, part = ''] = /^(\d{1,3})(?:[.,](\d{1,3}))?$/.exec(note.slice(name.length + 1)) ?? []
  return whole === undefined ? null : Number(whole) * 1_000 + Number(part.padEnd(3, '0'))
}

/** The note that stays beside a new level: not that of a score which would be another level. */
export function keptNote(
  note: string,
  { scoreScale }: Pick<Indicator, 'scoreScale'>,
  level: Thousandths,
): string {
  const score = scoreScale && readScoreNote(note, scoreScale)
  return scoreScale === null || score === null || levelOfScore(scoreScale, score) === level ? note : ''
}

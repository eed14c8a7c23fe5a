// The score of another body in the note of a level, as its first line: `SDI 68,75`. Written and read in one place, so that
// it is known again.
import type { Indicator, ScoreScale, Thousandths } from '../domain/framework.ts'
import { levelOfScore } from '../domain/score-scale.ts'
import { formatLevel, type FormatLanguage } from './format.ts'

function splitNote(note: string): readonly [first: string, rest: string] {
  const end = note.indexOf('\n')
  return end < 0 ? [note, ''] : [note.slice(0, end), note.slice(end + 1)]
}

/** The score that a note says, in thousandths, in either language: 68,750 for `SDI 68.75`. Null for the words of a person. */
export function readScoreNote(note: string, { name }: ScoreScale): number | null {
  const [first] = splitNote(note)
  if (!first.startsWith(`${name} `)) return null
  const [, whole, part = ''] = /^(\d{1,3})(?:[.,](\d{1,3}))?$/.exec(first.slice(name.length + 1)) ?? []
  return whole === undefined ? null : Number(whole) * 1_000 + Number(part.padEnd(3, '0'))
}

function withoutScore(note: string, scale: ScoreScale): string {
  return readScoreNote(note, scale) === null ? note : splitNote(note)[1]
}

/** The note with another score (thousandths) above what somebody wrote: `SDI 25\nLHE 2026` becomes `SDI 68,75\nLHE 2026`. */
export function withScore(note: string, scale: ScoreScale, score: number, language: FormatLanguage): string {
  const rest = withoutScore(note, scale)
  const said = `${scale.name} ${formatLevel(score, language)}`
  return rest === '' ? said : `${said}\n${rest}`
}

/** The note that stays beside a new level: without a score that would be another level. */
export function keptNote(
  note: string,
  { scoreScale }: Pick<Indicator, 'scoreScale'>,
  level: Thousandths,
): string {
  if (scoreScale === null) return note
  const score = readScoreNote(note, scoreScale)
  return score === null || levelOfScore(scoreScale, score) === level ? note : withoutScore(note, scoreScale)
}

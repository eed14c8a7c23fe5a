// How the lines of an intake look, and what they say.
import type { Framework } from '../../../shared/domain/framework.ts'
import { isMeant, verdictText } from '../../../shared/messages/verdict-words.ts'
import type { IntakeLine } from '../../state/collection.ts'
import { errorText } from '../../state/error-text.ts'
import type { useWords } from '../../state/i18n.ts'
import type { Tone } from '../../ui/tone.ts'

const VERDICT_TONE: Readonly<Record<IntakeLine['verdict'], Tone>> = {
  new: 'good',
  newer: 'brand',
  same: 'neutral',
  older: 'neutral',
  conflict: 'warn',
  second: 'warn',
  own: 'neutral',
  damaged: 'bad',
  unread: 'bad',
  foreign: 'neutral',
  failed: 'bad',
}

export function toneOf(line: IntakeLine): Tone {
  return line.verdict !== 'failed' && isMeant(line) ? 'bad' : VERDICT_TONE[line.verdict]
}

export function lineText(line: IntakeLine, framework: Framework, words: ReturnType<typeof useWords>): string {
  const { t } = words
  return line.verdict === 'failed'
    ? t('collection.intake.failed', { why: errorText(line.error, t) })
    : verdictText(line, framework.indexName, words)
}

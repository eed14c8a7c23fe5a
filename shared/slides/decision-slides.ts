// What the last meeting decided: what, by whom, until when, about what. A long list goes over several slides.
import type { Decision } from '../domain/decision.ts'
import type { PlanBrief } from '../brief/plan-brief.ts'
import { formatDate } from '../messages/format.ts'
import type { Words } from '../report/words.ts'
import type { DecisionsSlide } from './slide.ts'
import { sayDecisions } from './spoken.ts'

const MOST_LINES = 5
/** Of a meeting that decided more, the last of them says how many are left. */
const MOST_SLIDES = 6

/** `BKPSDM · sampai 31 Jan 2027`; empty where neither is said. */
export function dutyText({ who, until }: Decision, { t, language }: Words): string {
  if (until === null) return who
  const date = formatDate(until, language)
  return who === ''
    ? t('presentation.decisions.onlyUntil', { date })
    : t('presentation.decisions.line', { who, date })
}

/** Those of the day on which something was decided last, what is due first on top. */
function lastMeeting(decisions: readonly Decision[]): readonly Decision[] {
  const day = decisions.reduce((last, { decidedOn }) => (decidedOn > last ? decidedOn : last), '')
  const due = ({ until }: Decision) => until ?? '9999'
  return decisions
    .filter(({ decidedOn }) => decidedOn === day)
    .toSorted((a, b) => due(a).localeCompare(due(b)) || (a.id < b.id ? -1 : 1))
}

/** None without a decision. Twelve decisions are three slides of 5, 5 and 2. */
export function makeDecisionsSlides(
  { document }: PlanBrief,
  place: string,
  words: Words,
): readonly DecisionsSlide[] {
  const { t, language } = words
  const decisions = lastMeeting(document.decisions)
  const [any] = decisions
  if (any === undefined) return []
  const names = new Map(document.items.map(({ id, name }) => [id, name]))
  const lines = decisions.map(decision => {
    const about =
      decision.itemId === null ? t('presentation.decisions.plan') : (names.get(decision.itemId) ?? '')
    const detail = [dutyText(decision, words), about].filter(part => part !== '').join(' · ')
    return { id: decision.id, name: decision.what, detail }
  })
  const title = t('slides.decisions.title', {
    count: decisions.length,
    date: formatDate(any.decidedOn, language, 'long'),
  })
  const parts = Math.min(Math.ceil(lines.length / MOST_LINES), MOST_SLIDES)
  const left = lines.length - parts * MOST_LINES
  return Array.from({ length: parts }, (_, at): DecisionsSlide => {
    const part = at + 1
    const isLast = part === parts
    const shown = lines.slice(at * MOST_LINES, part * MOST_LINES)
    return {
      id: at === 0 ? 'decisions' : `decisions-${part}`,
      kind: 'decisions',
      place,
      title: parts === 1 ? title : t('slides.decisions.part', { title, part, parts }),
      detail: isLast && left > 0 ? t('slides.more', { count: left }) : null,
      first: at * MOST_LINES + 1,
      lines: shown,
      spoken: at === 0 ? sayDecisions(decisions, words) : [],
      notes: (isLast ? lines.slice(at * MOST_LINES) : shown).map(({ name, detail }) =>
        detail === '' ? name : `${name}: ${detail}`,
      ),
    }
  })
}

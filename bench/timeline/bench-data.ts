// The plan that every contestant draws: the same for the same size. Five years, three categories, seven groups, and
// 0.8 dependencies per task. As in a real roadmap, tasks of one programme stand together and are done at about the same
// time, and most dependencies lie between rows that are near each other.
import { randomNumbers } from '../random-numbers.ts'
import type { BenchData, BenchLink, BenchTask } from './bench-window.ts'

export const SEED = 20_261_124
export const LINKS_PER_TASK = 0.8
const DAY = 86_400_000
const FIRST_DAY = Date.UTC(2026, 0, 1)
/** Tasks end before the fifth year does: those that a dependency pushes stay inside it. */
const LAST_DAY = Date.UTC(2030, 8, 30)
const CATEGORIES = [0, 1, 2] as const
const GROUPS = ['Governance', 'Management', 'Services', 'Infrastructure', 'Applications', 'Security', 'Audit']
const WORDS = [
  'Regulation',
  'Network',
  'Training',
  'Portal',
  'Data centre',
  'Policy',
  'Integration',
  'Review',
]
/** Tasks of one programme, and how far from its middle they begin, in days. */
const PROGRAMME = 30
const SPREAD = 190
/** How far apart, in tasks, the ends of a dependency stand that stays among neighbours. */
const NEAR = 45
const LONGEST_OVERLAP = 14 * DAY
const TRIES = 40

/** `count` tasks with `0.8 × count` dependencies; 1,000 tasks have 800. */
export function benchData(count: number, seed = SEED): BenchData {
  const random = randomNumbers(seed)
  const whole = (min: number, max: number) => min + Math.floor(random() * (max - min + 1))
  const groups = GROUPS.map((name, i) => ({ id: `group-${i}`, name }))
  const days = (LAST_DAY - FIRST_DAY) / DAY
  let middle = SPREAD
  const tasks = Array.from({ length: count }, (_, i): BenchTask => {
    const length = whole(14, 240)
    // The first programme begins with the plan, so that the first screen has something to show.
    if (i > 0 && i % PROGRAMME === 0) middle = whole(SPREAD, days - SPREAD)
    const begin = Math.min(days - length, middle + whole(-SPREAD, SPREAD))
    const start = FIRST_DAY + begin * DAY
    return {
      id: `task-${i}`,
      name: `${WORDS[whole(0, WORDS.length - 1)] ?? ''} ${i + 1}`,
      // Tasks of one group stand together, in the order of the list.
      group: `group-${Math.floor((i * groups.length) / count)}`,
      category: CATEGORIES[whole(0, 2)] ?? 0,
      start,
      end: start + (length - 1) * DAY,
      progress: random() < 0.5 ? 0 : whole(1, 10) * 10,
    }
  })
  return { groups, tasks, links: linksBetween(tasks, random) }
}

/** Every source starts before its target, so that there is no circle; all but a few also end before it starts. */
function linksBetween(tasks: readonly BenchTask[], random: () => number): BenchLink[] {
  const wanted = Math.round(tasks.length * LINKS_PER_TASK)
  const links: BenchLink[] = []
  const pairs = new Set<string>()
  const at = (index: number) => tasks[Math.max(0, Math.min(tasks.length - 1, index))]
  while (links.length < wanted) {
    const isNear = random() < 0.85
    const overlaps = random() < 0.05
    for (let tried = 0; tried < TRIES; tried++) {
      const index = Math.floor(random() * tasks.length)
      const other = isNear
        ? index + Math.round((random() - 0.5) * 2 * NEAR)
        : Math.floor(random() * tasks.length)
      const source = at(index)
      const target = at(other)
      if (!source || !target || source.start >= target.start) continue
      if (source.end >= target.start + (overlaps ? LONGEST_OVERLAP : 0)) continue
      const pair = `${source.id} ${target.id}`
      if (pairs.has(pair)) continue
      pairs.add(pair)
      links.push({ id: `link-${links.length}`, source: source.id, target: target.id })
      break
    }
  }
  return links
}

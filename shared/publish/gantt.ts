// The plan as the source of a Mermaid gantt: a section for each category, a bar for each item on the days it really has.
import { toCivilDate } from '../base/civil-date.ts'
import { toMermaidText } from '../base/mermaid-text.ts'
import type { BriefItem, PlanBrief } from '../brief/plan-brief.ts'
import { formatNumber } from '../messages/format.ts'
import type { CriticalPath } from '../projection/critical-path.ts'
import { criticalPathOf } from './critical-items.ts'
import { keepWithin, MAX_SOURCE } from './mermaid-limits.ts'
import { groupByCategory } from './plan-names.ts'
import { publicationName, type Publish } from './publication.ts'

/** What a gantt takes for the end of a name, a comment or an entity; ﬂ and ¶ are what Mermaid marks entities with. */
const SPECIAL = /[:;#%<>&"ﬂ¶]/gu
/** Lines that begin so are commands to it, whatever follows. */
const COMMAND =
  /^(?:gantt|dateFormat|inclusiveEndDates|topAxis|axisFormat|tickInterval|includes|excludes|todayMarker|weekday|weekend|title|acc(?:Title|Descr)|section|click|href|call|---|\d{4}-\d\d-\d\d)/iu
/** Longer names are drawn over the edge of the picture. */
const MAX_NAME = 80

function shorten(name: string): string {
  return name.length <= MAX_NAME
    ? name
    : `${name
        .slice(0, MAX_NAME - 1)
        .toWellFormed()
        .trimEnd()}…`
}

/** `Perbup: tahap #1` is `Perbup#58; tahap #35;1`, and `Section baru` begins with the number of its S. */
function ganttText(name: string): string {
  const text = toMermaidText(shorten(name.trim()), SPECIAL)
  return COMMAND.test(text) ? `#${text.codePointAt(0) ?? 0};${text.slice(1)}` : text
}

function tagsOf({ item }: BriefItem, critical: CriticalPath): readonly string[] {
  return [
    ...(critical.isCritical(item.id) ? ['crit'] : []),
    ...(item.status === 'done' ? ['done'] : item.status === 'running' ? ['active'] : []),
    ...(item.milestone ? ['milestone'] : []),
  ]
}

interface Line {
  readonly one: BriefItem
  readonly text: string
}

function toLine(one: BriefItem, at: number, critical: CriticalPath): Line {
  const { item, span } = one
  const end = item.milestone ? '0d' : toCivilDate(span.end)
  const data = [...tagsOf(one, critical), `i${at + 1}`, toCivilDate(span.start), end]
  return { one, text: `  ${ganttText(item.name)} :${data.join(', ')}` }
}

/** What weighs most first: what fixes the day of the target, what raises the index, then what comes first. */
function byWeight(lines: readonly Line[], critical: CriticalPath): readonly Line[] {
  const rank = ({ one }: Line) => (critical.isCritical(one.item.id) ? 1 : 0)
  return lines.toSorted((a, b) => rank(b) - rank(a) || b.one.gain - a.one.gain)
}

/** Ticks of a year, or of a quarter where the plan is short. */
function axisLines({ years }: PlanBrief): readonly string[] {
  return years.length > 2
    ? ['  axisFormat %Y', '  tickInterval 12month']
    : ['  axisFormat %m/%Y', '  tickInterval 3month']
}

export const publishGantt: Publish = (brief, words) => {
  const { t, language } = words
  const critical = criticalPathOf(brief)
  const lines = brief.items.map((one, at) => toLine(one, at, critical))
  const groups = groupByCategory(brief.items)
  const sections = groups.map(({ key }) => `  section ${ganttText(t(`domain.category.${key}`))}`)
  const headOf = (remark: string | null) => [
    'gantt',
    ...(remark === null ? [] : [`  %% ${remark}`]),
    `  title ${toMermaidText(brief.document.plan.title, SPECIAL)}${remark === null ? '' : ` (${remark})`}`,
    '  dateFormat YYYY-MM-DD',
    '  inclusiveEndDates',
    ...axisLines(brief),
  ]
  const remarkOf = (left: number) =>
    t('publish.ganttLeftOut', { count: left, total: formatNumber(lines.length, language) })
  // The sentence is longest where most are left out.
  const frame = [...headOf(remarkOf(lines.length)), ...sections].join('\n').length + sections.length + 1
  const kept = keepWithin(byWeight(lines, critical), MAX_SOURCE - frame, ({ text }) => text.length + 1)
  const left = lines.length - kept.size
  const remark = left === 0 ? null : remarkOf(left)
  const shown = Map.groupBy(
    lines.filter(line => kept.has(line)),
    ({ one }) => one.item.category,
  )
  return {
    fileName: publicationName('gantt', 'mmd', brief, words),
    mediaType: 'text/vnd.mermaid',
    content: [
      ...headOf(remark),
      ...groups.flatMap(({ key }, at) => {
        const own = shown.get(key) ?? []
        return own.length === 0 ? [] : [sections[at] ?? '', ...own.map(({ text }) => text)]
      }),
      '',
    ].join('\n'),
    remark,
  }
}

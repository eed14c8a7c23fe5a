// Who waits for whom, as the source of a Mermaid flowchart: the items of a category in one frame, an arrow for each dependency.
import { toMermaidText } from '../base/mermaid-text.ts'
import type { BriefItem, PlanBrief } from '../brief/plan-brief.ts'
import type { Dependency } from '../domain/dependency.ts'
import type { ItemId } from '../domain/item.ts'
import { formatDay, formatNumber } from '../messages/format.ts'
import type { CriticalPath } from '../projection/critical-path.ts'
import type { Words } from '../report/words.ts'
import { criticalPathOf } from './critical-items.ts'
import { keepWithin, MAX_EDGES, MAX_SOURCE } from './mermaid-limits.ts'
import { groupByCategory } from './plan-names.ts'
import { publicationName, type Publish } from './publication.ts'

const label = (...lines: readonly string[]) => `"${lines.map(line => toMermaidText(line)).join('<br/>')}"`

interface Box {
  readonly one: BriefItem
  readonly id: string
  readonly text: string
}

function toBox(one: BriefItem, at: number, critical: CriticalPath, { t, language }: Words): Box {
  const { item, span } = one
  const id = `i${at + 1}`
  const end = formatDay(span.end, language)
  // Two lines, for a box is too narrow for both days.
  const days = item.milestone ? [end] : [`${formatDay(span.start, language)} –`, end]
  const text = label(item.name, ...days, ...(item.status === 'done' ? [t('domain.status.done')] : []))
  const box = item.milestone ? `{{${text}}}` : `[${text}]`
  return { one, id, text: `    ${id}${box}${critical.isCritical(item.id) ? ':::critical' : ''}` }
}

/** Nothing is said of the usual kind without days between. */
function tieText({ kind, lagDays }: Dependency, { t, language }: Words): string | null {
  const lag = `${lagDays < 0 ? '−' : '+'}${formatNumber(Math.abs(lagDays), language)}`
  const parts = [
    ...(kind === 'finish-start' ? [] : [t(`domain.dependencyKind.${kind}`)]),
    ...(lagDays === 0 ? [] : [t('publish.lag', { count: Math.abs(lagDays), days: lag })]),
  ]
  return parts.length === 0 ? null : parts.join(', ')
}

interface Tie {
  readonly boxes: readonly [Box, Box]
  readonly text: string
  readonly isCritical: boolean
}

function toTie(
  dependency: Dependency,
  boxes: ReadonlyMap<ItemId, Box>,
  critical: CriticalPath,
  words: Words,
): Tie | null {
  const [from, to] = [boxes.get(dependency.predecessorId), boxes.get(dependency.successorId)]
  if (from === undefined || to === undefined) return null
  const isCritical = [from, to].every(({ one }) => critical.isCritical(one.item.id))
  const said = tieText(dependency, words)
  const text = `  ${from.id} ${isCritical ? '==>' : '-->'}${said === null ? '' : `|${label(said)}|`} ${to.id}`
  return { boxes: [from, to], text, isCritical }
}

/** What fixes the day of the target first, then what ties the items that raise the index most. */
function byWeight(ties: readonly Tie[]): readonly Tie[] {
  const gainOf = ({ boxes: [from, to] }: Tie) => from.one.gain + to.one.gain
  return ties.toSorted((a, b) => Number(b.isCritical) - Number(a.isCritical) || gainOf(b) - gainOf(a))
}

function listTies(
  brief: PlanBrief,
  words: Words,
): { readonly boxes: readonly Box[]; readonly ties: readonly Tie[] } {
  const critical = criticalPathOf(brief)
  const boxes = brief.items.map((one, at) => toBox(one, at, critical, words))
  const byItem = new Map(boxes.map(box => [box.one.item.id, box]))
  const ties = brief.document.dependencies.flatMap(one => toTie(one, byItem, critical, words) ?? [])
  return { boxes, ties }
}

const LOOK = '  classDef critical stroke-width:3px'

export const publishDependencies: Publish = (brief, words) => {
  const { t, language } = words
  const { boxes, ties } = listTies(brief, words)
  const groups = groupByCategory(brief.items)
  const frameOf = (at: number, title: string, own: readonly Box[]) => [
    `  subgraph g${at + 1}[${label(title)}]`,
    ...own.map(({ text }) => text),
    '  end',
  ]
  const remarkOf = (left: number) =>
    t('publish.tiesLeftOut', { count: left, total: formatNumber(ties.length, language) })
  const titles = groups.map(({ key }) => t(`domain.category.${key}`))
  const frame = [
    'flowchart LR',
    `  %% ${remarkOf(ties.length)}`,
    ...titles.flatMap((title, at) => frameOf(at, title, [])),
    LOOK,
    '',
  ].join('\n').length
  const tied = new Set<Box>()
  const sizeOf = ({ boxes: own, text }: Tie) => {
    const fresh = own.filter(box => !tied.has(box))
    for (const box of fresh) tied.add(box)
    return fresh.reduce((sum, box) => sum + box.text.length + 1, text.length + 1)
  }
  const kept = keepWithin(byWeight(ties).slice(0, MAX_EDGES), MAX_SOURCE - frame, sizeOf)
  const left = ties.length - kept.size
  const remark = left === 0 ? null : remarkOf(left)
  const shown = new Set([...kept].flatMap(tie => tie.boxes))
  return {
    fileName: publicationName('dependencies', 'mmd', brief, words),
    mediaType: 'text/vnd.mermaid',
    content: [
      'flowchart LR',
      ...(remark === null ? [] : [`  %% ${remark}`]),
      ...(ties.length === 0 ? [`  none[${label(t('publish.noTies'))}]`] : []),
      ...groups.flatMap(({ key }, at) => {
        const own = boxes.filter(box => shown.has(box) && box.one.item.category === key)
        return own.length === 0 ? [] : frameOf(at, titles[at] ?? '', own)
      }),
      ...ties.filter(tie => kept.has(tie)).map(({ text }) => text),
      LOOK,
      '',
    ].join('\n'),
    remark,
  }
}

// The items as tasks of a Microsoft Project file: a summary task for each theme, below it its items with their links.
import type { BriefItem, PlanBrief } from '../brief/plan-brief.ts'
import type { Dependency, DependencyKind } from '../domain/dependency.ts'
import { totalRupiah, type ItemId, type Theme } from '../domain/item.ts'
import type { CriticalPath } from '../projection/critical-path.ts'
import { FULL_WEIGHT } from '../projection/index-value.ts'
import type { Words } from '../report/words.ts'
import { criticalPathOf } from './critical-items.ts'
import { groupByTheme, namesOf, type ItemGroup, type PlanNames } from './plan-names.ts'
import {
  closing,
  elements,
  hundredths,
  MINUTES_PER_DAY,
  opening,
  parent,
  SHOWN_IN_DAYS,
  workTime,
} from './project-parts.ts'

/** Fields of a task that are free for everybody, by the numbers that Microsoft Project gives them. */
export const OWN_FIELDS = [
  { id: '188743731', name: 'Text1', key: 'category' },
  { id: '188743734', name: 'Text2', key: 'theme' },
  { id: '188743737', name: 'Text3', key: 'status' },
  { id: '188743740', name: 'Text4', key: 'indicators' },
  { id: '188743743', name: 'Text5', key: 'budgetCode' },
  { id: '188743767', name: 'Number1', key: 'gain' },
] as const
export type OwnField = (typeof OWN_FIELDS)[number]['key']

export interface PlannedTask extends BriefItem {
  readonly uid: number
  /** Days of work; a milestone has none. */
  readonly days: number
  readonly percent: number
}

const daysOf = ({ item, span }: BriefItem) => (item.milestone ? 0 : span.end - span.start + 1)
const percentOf = ({ item }: BriefItem) => (item.status === 'done' ? 100 : item.progressPercent)

interface TaskGroup {
  readonly uid: number
  readonly theme: Theme
  readonly tasks: readonly PlannedTask[]
}

/** Tasks are numbered in the order in which they are shown, the summaries among them. */
export function numberTasks(brief: PlanBrief): readonly TaskGroup[] {
  let uid = 0
  const next = () => {
    uid += 1
    return uid
  }
  return groupByTheme(brief.items).map(({ key, items }: ItemGroup<Theme>) => ({
    uid: next(),
    theme: key,
    tasks: items.map(one => ({ ...one, uid: next(), days: daysOf(one), percent: percentOf(one) })),
  }))
}

/** By the schema: 0 finish-finish, 1 finish-start, 3 start-start. */
const LINK_TYPE: Readonly<Record<DependencyKind, number>> = {
  'finish-finish': 0,
  'finish-start': 1,
  'start-start': 3,
}

/**
 * The lag in tenths of a minute. A milestone stands at the close of its day, so what starts with it starts a day of work
 * before its hour.
 */
function linkXml({ kind, lagDays }: Dependency, predecessor: PlannedTask): string {
  const days = kind === 'start-start' && predecessor.item.milestone ? lagDays - 1 : lagDays
  return parent(
    'PredecessorLink',
    elements({
      PredecessorUID: predecessor.uid,
      Type: LINK_TYPE[kind],
      CrossProject: false,
      LinkLag: days * MINUTES_PER_DAY * 10,
      LagFormat: SHOWN_IN_DAYS,
    }),
  )
}

const startOf = ({ item, span }: BriefItem) => (item.milestone ? closing(span.end) : opening(span.start))

/** What has begun has begun on its first day; what is done keeps its days whatever it waits for. */
function progressValues(task: PlannedTask) {
  const { span, days, percent, item } = task
  return {
    ActualStart: percent > 0 ? startOf(task) : null,
    ActualFinish: item.status === 'done' ? closing(span.end) : null,
    ActualDuration: workTime(days, percent),
    RemainingDuration: workTime(days, 100 - percent),
  }
}

/** Must start on (2) and start no earlier than (4): the days of the plan stay what they are when a planner works them out anew. */
const constraintOf = ({ item }: BriefItem) => (item.pinned ? 2 : 4)

function notesOf({ item }: BriefItem, { t }: Words): string | null {
  const said = [
    item.description,
    item.output === '' ? '' : t('publish.pair', { label: t('sheet.item.output'), text: item.output }),
    item.planReference === ''
      ? ''
      : t('publish.pair', { label: t('sheet.item.planReference'), text: item.planReference }),
    item.notes,
  ].filter(text => text !== '')
  return said.length === 0 ? null : said.join('\n')
}

function fieldXml(one: BriefItem, names: PlanNames, { t }: Words): string {
  const { item, gain } = one
  const values: Readonly<Record<OwnField, string>> = {
    category: t(`domain.category.${item.category}`),
    theme: t(`domain.theme.${item.theme}`),
    status: t(`domain.status.${item.status}`),
    indicators: names.effects(item).join('; '),
    budgetCode: item.budgetCode,
    gain: String(gain / (FULL_WEIGHT * 1_000)),
  }
  return OWN_FIELDS.filter(({ key }) => values[key] !== '')
    .map(({ id, key }) => parent('ExtendedAttribute', elements({ FieldID: id, Value: values[key] })))
    .join('')
}

interface TaskContext {
  readonly words: Words
  readonly names: PlanNames
  readonly critical: CriticalPath
  readonly tasks: ReadonlyMap<ItemId, PlannedTask>
  readonly waits: ReadonlyMap<ItemId, readonly Dependency[]>
}

/** Agencies that do the work: the lead and those that help. */
export function workersOf({ item }: BriefItem) {
  return [...new Set([item.leadAgencyId, ...item.supportingAgencyIds])]
}

function taskXml(task: PlannedTask, outline: string, context: TaskContext): string {
  const { item, span, uid, days, percent } = task
  const { words, names, critical, tasks, waits } = context
  const rupiah = hundredths(totalRupiah(item))
  const work = days * workersOf(task).length
  const links = (waits.get(item.id) ?? []).flatMap(one => {
    const predecessor = tasks.get(one.predecessorId)
    return predecessor === undefined ? [] : [linkXml(one, predecessor)]
  })
  return parent(
    'Task',
    elements({
      UID: uid,
      ID: uid,
      Name: item.name,
      Type: 1,
      IsNull: false,
      Contact: item.executor === '' ? null : item.executor,
      WBS: outline,
      OutlineNumber: outline,
      OutlineLevel: 2,
      Priority: 500,
      Start: startOf(task),
      Finish: closing(span.end),
      Duration: workTime(days),
      DurationFormat: SHOWN_IN_DAYS,
      Work: workTime(work),
      EffortDriven: false,
      Estimated: false,
      Milestone: item.milestone,
      Summary: false,
      Critical: critical.isCritical(item.id),
      FixedCost: rupiah,
      PercentComplete: percent,
      PercentWorkComplete: percent,
      Cost: rupiah,
      ...progressValues(task),
      ConstraintType: constraintOf(task),
      ConstraintDate: startOf(task),
      Notes: notesOf(task, words),
    }),
    ...links,
    fieldXml(task, names, words),
  )
}

function summaryXml({ uid, theme, tasks }: TaskGroup, outline: string, { t }: Words): string {
  const start = Math.min(...tasks.map(({ span }) => span.start))
  const end = Math.max(...tasks.map(({ span }) => span.end))
  const days = tasks.reduce((sum, one) => sum + one.days, 0)
  const done = tasks.reduce((sum, one) => sum + one.days * one.percent, 0)
  const work = tasks.reduce((sum, one) => sum + one.days * workersOf(one).length, 0)
  const rupiah = tasks.reduce((sum, { item }) => sum + totalRupiah(item), 0)
  return parent(
    'Task',
    elements({
      UID: uid,
      ID: uid,
      Name: t(`domain.theme.${theme}`),
      Type: 1,
      IsNull: false,
      WBS: outline,
      OutlineNumber: outline,
      OutlineLevel: 1,
      Priority: 500,
      Start: opening(start),
      Finish: closing(end),
      Duration: workTime(end - start + 1),
      DurationFormat: SHOWN_IN_DAYS,
      Work: workTime(work),
      EffortDriven: false,
      Estimated: false,
      Milestone: false,
      Summary: true,
      FixedCost: 0,
      PercentComplete: days === 0 ? 0 : Math.floor(done / days),
      Cost: hundredths(rupiah),
      ConstraintType: 0,
    }),
  )
}

export function tasksXml(brief: PlanBrief, groups: readonly TaskGroup[], words: Words): string {
  const tasks = new Map(groups.flatMap(group => group.tasks.map(task => [task.item.id, task] as const)))
  const context: TaskContext = {
    words,
    names: namesOf(brief),
    critical: criticalPathOf(brief),
    tasks,
    waits: Map.groupBy(brief.document.dependencies, ({ successorId }) => successorId),
  }
  return parent(
    'Tasks',
    ...groups.flatMap((group, at) => [
      summaryXml(group, `${at + 1}`, words),
      ...group.tasks.map((task, place) => taskXml(task, `${at + 1}.${place + 1}`, context)),
    ]),
  )
}

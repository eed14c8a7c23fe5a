// The plan as a Microsoft Project file (MSPDI), which most planners open: a calendar without days off, so that every day of
// the plan stays where it is, the items by theme, and the agencies that work on them.
import type { PlanBrief } from '../brief/plan-brief.ts'
import type { AgencyId } from '../domain/agency.ts'
import type { MessageKey } from '../messages/translate.ts'
import type { Words } from '../report/words.ts'
import { publicationName, type Publish } from './publication.ts'
import {
  closing,
  DEFAULT_TIMES,
  elements,
  MINUTES_PER_DAY,
  opening,
  parent,
  SHOWN_IN_DAYS,
  WORKING_TIMES,
  workTime,
} from './project-parts.ts'
import {
  numberTasks,
  OWN_FIELDS,
  tasksXml,
  workersOf,
  type OwnField,
  type PlannedTask,
} from './project-tasks.ts'

/** Project 2007, whose schema this is. */
const SAVE_VERSION = 12
const BASE_CALENDAR = 1

const FIELD_NAME: Readonly<Record<OwnField, MessageKey>> = {
  category: 'report.recap.category',
  theme: 'sheet.item.theme',
  status: 'report.recap.status',
  indicators: 'publish.indicators',
  budgetCode: 'sheet.item.budgetCode',
  gain: 'publish.gainOfItem',
}

function projectValues({ document, owner, horizon, items, today }: PlanBrief) {
  const { plan } = document
  return {
    SaveVersion: SAVE_VERSION,
    Name: plan.title,
    Title: plan.title,
    Company: owner?.name ?? plan.region,
    CreationDate: opening(today),
    ScheduleFromStart: true,
    StartDate: opening(items.reduce((first, { span }) => Math.min(first, span.start), horizon.start)),
    FinishDate: closing(items.reduce((last, { span }) => Math.max(last, span.end), horizon.end)),
    FYStartDate: 1,
    CriticalSlackLimit: 0,
    CurrencyDigits: 0,
    CurrencySymbol: 'Rp',
    CurrencyCode: 'IDR',
    CurrencySymbolPosition: 2,
    CalendarUID: BASE_CALENDAR,
    ...DEFAULT_TIMES,
    MinutesPerDay: MINUTES_PER_DAY,
    MinutesPerWeek: 7 * MINUTES_PER_DAY,
    DaysPerMonth: 30,
    DefaultTaskType: 1,
    DurationFormat: SHOWN_IN_DAYS,
    WorkFormat: 3,
    HonorConstraints: true,
    NewTasksEffortDriven: false,
    NewTasksEstimated: false,
    WeekStartDay: 1,
    StatusDate: closing(today),
    CurrentDate: opening(today),
  }
}

function fieldsXml({ t }: Words): string {
  return parent(
    'ExtendedAttributes',
    ...OWN_FIELDS.map(({ id, name, key }) =>
      parent('ExtendedAttribute', elements({ FieldID: id, FieldName: name, Alias: t(FIELD_NAME[key]) })),
    ),
  )
}

interface Resource {
  readonly id: AgencyId
  readonly uid: number
  readonly name: string
  readonly shortName: string
  /** Of how many items at most it could be at work at once. */
  readonly taskCount: number
}

function listResources({ document }: PlanBrief, tasks: readonly PlannedTask[]): readonly Resource[] {
  const counts = new Map<AgencyId, number>()
  for (const id of tasks.flatMap(workersOf)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return document.agencies
    .filter(({ id }) => counts.has(id))
    .map(({ id, name, shortName }, at) => ({
      id,
      uid: at + 1,
      name,
      shortName,
      taskCount: counts.get(id) ?? 0,
    }))
}

/** Every planner gives a resource a calendar of its own: without one here it would be made from one with days off. */
const calendarOf = (resource: Resource) => BASE_CALENDAR + resource.uid

function calendarsXml(resources: readonly Resource[], { t }: Words): string {
  const day = (type: number) =>
    parent(
      'WeekDay',
      elements({ DayType: type, DayWorking: true }),
      parent('WorkingTimes', ...WORKING_TIMES.map(time => parent('WorkingTime', elements(time)))),
    )
  return parent(
    'Calendars',
    parent(
      'Calendar',
      elements({
        UID: BASE_CALENDAR,
        Name: t('publish.everyDay'),
        IsBaseCalendar: true,
        BaseCalendarUID: -1,
      }),
      parent('WeekDays', ...Array.from({ length: 7 }, (_, at) => day(at + 1))),
    ),
    ...resources.map(resource =>
      parent(
        'Calendar',
        elements({
          UID: calendarOf(resource),
          Name: resource.name,
          IsBaseCalendar: false,
          BaseCalendarUID: BASE_CALENDAR,
        }),
      ),
    ),
  )
}

/** An agency is no single person: it is as many as its items need, so that no planner moves one because of another. */
function resourcesXml(resources: readonly Resource[]): string {
  return parent(
    'Resources',
    ...resources.map(resource =>
      parent(
        'Resource',
        elements({
          UID: resource.uid,
          ID: resource.uid,
          Name: resource.name,
          Type: 1,
          IsNull: false,
          Initials: resource.shortName,
          MaxUnits: resource.taskCount,
          CanLevel: false,
          CalendarUID: calendarOf(resource),
        }),
      ),
    ),
  )
}

function assignmentsXml(tasks: readonly PlannedTask[], resources: readonly Resource[]): string {
  const byAgency = new Map(resources.map(resource => [resource.id, resource]))
  const pairs = tasks.flatMap(task =>
    workersOf(task).flatMap(id => {
      const resource = byAgency.get(id)
      return resource === undefined ? [] : [{ task, resource }]
    }),
  )
  return parent(
    'Assignments',
    ...pairs.map(({ task, resource }, at) => {
      const { uid, span, days, percent, item } = task
      return parent(
        'Assignment',
        elements({
          UID: at + 1,
          TaskUID: uid,
          ResourceUID: resource.uid,
          PercentWorkComplete: percent,
          ActualWork: workTime(days, percent),
          Finish: closing(span.end),
          Milestone: item.milestone,
          RemainingWork: workTime(days, 100 - percent),
          Start: item.milestone ? closing(span.end) : opening(span.start),
          Units: 1,
          Work: workTime(days),
        }),
      )
    }),
  )
}

export const publishProject: Publish = (brief, words) => {
  const groups = numberTasks(brief)
  const tasks = groups.flatMap(group => group.tasks)
  const resources = listResources(brief, tasks)
  return {
    fileName: publicationName('project', 'xml', brief, words),
    mediaType: 'application/xml',
    content: [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Project xmlns="http://schemas.microsoft.com/project">',
      elements(projectValues(brief)),
      fieldsXml(words),
      calendarsXml(resources, words),
      tasksXml(brief, groups, words),
      resourcesXml(resources),
      assignmentsXml(tasks, resources),
      '</Project>\n',
    ].join(''),
    remark: null,
  }
}

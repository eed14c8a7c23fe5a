// What the published schema of Microsoft Project files (mspdi_pj12.xsd, Project 2007) says of the elements that can stand in
// ours: in which order, how often, and of which kind. Elements it has besides and that nobody writes here are left out of
// the lists of resources and assignments; their order is that of the schema all the same.

type Kind = 'text' | 'integer' | 'decimal' | 'boolean' | 'date' | 'time' | 'duration'
interface Rule {
  readonly kind: Kind
  readonly isRequired?: boolean
  readonly isRepeated?: boolean
  /** Longest text, or the only numbers. */
  readonly max?: number
  readonly values?: readonly number[]
}
export type Content = Rule | { readonly children: Schema; readonly isRepeated?: boolean }
/** In the order in which they have to stand. */
export type Schema = Readonly<Record<string, Content>>

const text = (max = Number.POSITIVE_INFINITY): Rule => ({ kind: 'text', max })
const integer: Rule = { kind: 'integer' }
const decimal: Rule = { kind: 'decimal' }
const boolean: Rule = { kind: 'boolean' }
const date: Rule = { kind: 'date' }
const time: Rule = { kind: 'time' }
const duration: Rule = { kind: 'duration' }
const oneOf = (...values: readonly number[]): Rule => ({ kind: 'integer', values })
const required = (rule: Rule): Rule => ({ ...rule, isRequired: true })
const upTo = (last: number) => oneOf(...Array.from({ length: last + 1 }, (_, at) => at))

const FORMATS = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 19, 20, 21, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 51, 52, 53,
]
const format = oneOf(...FORMATS)

const ownField: Schema = { FieldID: text(), Value: text(), ValueGUID: text(), DurationFormat: format }

const task: Schema = {
  UID: required(integer),
  ID: integer,
  Name: text(512),
  Type: upTo(2),
  IsNull: boolean,
  CreateDate: date,
  Contact: text(512),
  WBS: text(),
  WBSLevel: text(),
  OutlineNumber: text(512),
  OutlineLevel: integer,
  Priority: integer,
  Start: date,
  Finish: date,
  Duration: duration,
  DurationFormat: format,
  Work: duration,
  Stop: date,
  Resume: date,
  ResumeValid: boolean,
  EffortDriven: boolean,
  Recurring: boolean,
  OverAllocated: boolean,
  Estimated: boolean,
  Milestone: boolean,
  Summary: boolean,
  Critical: boolean,
  IsSubproject: boolean,
  IsSubprojectReadOnly: boolean,
  SubprojectName: text(512),
  ExternalTask: boolean,
  ExternalTaskProject: text(512),
  EarlyStart: date,
  EarlyFinish: date,
  LateStart: date,
  LateFinish: date,
  StartVariance: integer,
  FinishVariance: integer,
  WorkVariance: decimal,
  FreeSlack: integer,
  TotalSlack: integer,
  FixedCost: decimal,
  FixedCostAccrual: oneOf(1, 2, 3),
  PercentComplete: integer,
  PercentWorkComplete: integer,
  Cost: decimal,
  OvertimeCost: decimal,
  OvertimeWork: duration,
  ActualStart: date,
  ActualFinish: date,
  ActualDuration: duration,
  ActualCost: decimal,
  ActualOvertimeCost: decimal,
  ActualWork: duration,
  ActualOvertimeWork: duration,
  RegularWork: duration,
  RemainingDuration: duration,
  RemainingCost: decimal,
  RemainingWork: duration,
  RemainingOvertimeCost: decimal,
  RemainingOvertimeWork: duration,
  ACWP: decimal,
  CV: decimal,
  ConstraintType: upTo(7),
  CalendarUID: integer,
  ConstraintDate: date,
  Deadline: date,
  LevelAssignments: boolean,
  LevelingCanSplit: boolean,
  LevelingDelay: integer,
  LevelingDelayFormat: format,
  PreLeveledStart: date,
  PreLeveledFinish: date,
  Hyperlink: text(512),
  HyperlinkAddress: text(512),
  HyperlinkSubAddress: text(512),
  IgnoreResourceCalendar: boolean,
  Notes: text(),
  HideBar: boolean,
  Rollup: boolean,
  BCWS: decimal,
  BCWP: decimal,
  PhysicalPercentComplete: integer,
  EarnedValueMethod: upTo(1),
  PredecessorLink: {
    isRepeated: true,
    children: {
      PredecessorUID: integer,
      Type: upTo(3),
      CrossProject: boolean,
      CrossProjectName: text(),
      LinkLag: integer,
      LagFormat: oneOf(...FORMATS.filter(one => one !== 21)),
    },
  },
  ActualWorkProtected: duration,
  ActualOvertimeWorkProtected: duration,
  ExtendedAttribute: { isRepeated: true, children: ownField },
}

const calendar: Schema = {
  UID: required(integer),
  Name: text(512),
  IsBaseCalendar: boolean,
  BaseCalendarUID: integer,
  WeekDays: {
    children: {
      WeekDay: {
        isRepeated: true,
        children: {
          DayType: required(upTo(7)),
          DayWorking: boolean,
          TimePeriod: { children: { FromDate: date, ToDate: date } },
          WorkingTimes: {
            children: { WorkingTime: { isRepeated: true, children: { FromTime: time, ToTime: time } } },
          },
        },
      },
    },
  },
}

const resource: Schema = {
  UID: required(integer),
  ID: integer,
  Name: text(512),
  Type: upTo(1),
  IsNull: boolean,
  Initials: text(512),
  Phonetics: text(512),
  NTAccount: text(512),
  Code: text(512),
  Group: text(512),
  EmailAddress: text(512),
  MaxUnits: decimal,
  PeakUnits: decimal,
  OverAllocated: boolean,
  Start: date,
  Finish: date,
  CanLevel: boolean,
  AccrueAt: oneOf(1, 2, 3, 4),
  Work: duration,
  PercentWorkComplete: integer,
  StandardRate: decimal,
  Cost: decimal,
  CalendarUID: integer,
  Notes: text(),
  IsGeneric: boolean,
  IsInactive: boolean,
}

const assignment: Schema = {
  UID: required(integer),
  TaskUID: integer,
  ResourceUID: integer,
  PercentWorkComplete: integer,
  ActualCost: decimal,
  ActualFinish: date,
  ActualStart: date,
  ActualWork: duration,
  Confirmed: boolean,
  Cost: decimal,
  Delay: integer,
  Finish: date,
  FinishVariance: integer,
  Milestone: boolean,
  Notes: text(),
  RegularWork: duration,
  RemainingCost: decimal,
  RemainingWork: duration,
  Start: date,
  Stop: date,
  Resume: date,
  Summary: boolean,
  Units: decimal,
  Work: duration,
  WorkContour: upTo(8),
}

const listOf = (name: string, children: Schema): Content => ({
  children: { [name]: { isRepeated: true, children } },
})

export const PROJECT: Schema = {
  SaveVersion: required(integer),
  UID: text(16),
  Name: text(255),
  Title: text(512),
  Subject: text(512),
  Category: text(512),
  Company: text(512),
  Manager: text(512),
  Author: text(512),
  CreationDate: date,
  Revision: integer,
  LastSaved: date,
  ScheduleFromStart: boolean,
  StartDate: date,
  FinishDate: date,
  FYStartDate: oneOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
  CriticalSlackLimit: integer,
  CurrencyDigits: integer,
  CurrencySymbol: text(20),
  CurrencyCode: required(text(3)),
  CurrencySymbolPosition: upTo(3),
  CalendarUID: integer,
  DefaultStartTime: time,
  DefaultFinishTime: time,
  MinutesPerDay: integer,
  MinutesPerWeek: integer,
  DaysPerMonth: integer,
  DefaultTaskType: upTo(2),
  DefaultFixedCostAccrual: oneOf(1, 2, 3),
  DefaultStandardRate: decimal,
  DefaultOvertimeRate: decimal,
  DurationFormat: format,
  WorkFormat: oneOf(1, 2, 3, 4, 5),
  EditableActualCosts: boolean,
  HonorConstraints: boolean,
  EarnedValueMethod: upTo(1),
  InsertedProjectsLikeSummary: boolean,
  MultipleCriticalPaths: boolean,
  NewTasksEffortDriven: boolean,
  NewTasksEstimated: boolean,
  SplitsInProgressTasks: boolean,
  SpreadActualCost: boolean,
  SpreadPercentComplete: boolean,
  TaskUpdatesResource: boolean,
  FiscalYearStart: boolean,
  WeekStartDay: upTo(6),
  MoveCompletedEndsBack: boolean,
  MoveRemainingStartsBack: boolean,
  MoveRemainingStartsForward: boolean,
  MoveCompletedEndsForward: boolean,
  BaselineForEarnedValue: upTo(10),
  AutoAddNewResourcesAndTasks: boolean,
  StatusDate: date,
  CurrentDate: date,
  ExtendedAttributes: listOf('ExtendedAttribute', {
    FieldID: text(),
    FieldName: text(),
    CFType: upTo(7),
    Guid: text(),
    ElemType: oneOf(20, 21, 22, 23),
    MaxMultiValues: integer,
    UserDef: boolean,
    Alias: text(50),
  }),
  Calendars: listOf('Calendar', calendar),
  Tasks: listOf('Task', task),
  Resources: listOf('Resource', resource),
  Assignments: listOf('Assignment', assignment),
}

const FORM: Readonly<Record<Kind, RegExp>> = {
  text: /^[^]*$/,
  integer: /^-?\d+$/,
  decimal: /^-?\d+(?:\.\d+)?$/,
  boolean: /^[01]$/,
  date: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/,
  time: /^\d\d:\d\d:\d\d$/,
  duration: /^PT\d+H\d+M\d+S$/,
}

/** The elements of an element, as any parser gives them. */
export interface XmlElement {
  readonly name: string
  readonly text: string
  readonly children: readonly XmlElement[]
}

function checkText({ kind, max = Number.POSITIVE_INFINITY, values }: Rule, said: string): boolean {
  if (!FORM[kind].test(said)) return false
  return kind === 'text' ? said.length <= max : values === undefined || values.includes(Number(said))
}

/** What is not as the schema wants it, each with its place. */
export function findSchemaFaults(
  element: XmlElement,
  schema: Schema,
  path = element.name,
): readonly string[] {
  const faults: string[] = []
  const names = Object.keys(schema)
  let last = -1
  for (const child of element.children) {
    const place = `${path}/${child.name}`
    const content = schema[child.name]
    const at = names.indexOf(child.name)
    if (content === undefined) faults.push(`${place} is unknown`)
    else if (at < last) faults.push(`${place} stands too late`)
    else if (at === last && content.isRepeated !== true) faults.push(`${place} stands twice`)
    else if ('children' in content) faults.push(...findSchemaFaults(child, content.children, place))
    else if (!checkText(content, child.text)) faults.push(`${place} is ${child.text}`)
    last = Math.max(last, at)
  }
  const present = new Set(element.children.map(({ name }) => name))
  for (const [name, content] of Object.entries(schema))
    if ('kind' in content && content.isRequired === true && !present.has(name))
      faults.push(`${path}/${name} is missing`)
  return faults
}

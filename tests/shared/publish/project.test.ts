// The Microsoft Project file, read by a parser that is not ours and held against its published schema.
import { describe, expect, it } from 'vitest'
import { toCivilDate } from '../../../shared/base/civil-date.ts'
import type { PlanBrief } from '../../../shared/brief/plan-brief.ts'
import { totalRupiah } from '../../../shared/domain/item.ts'
import { briefOf, briefOfSample } from '../../support/brief.ts'
import { findSchemaFaults, PROJECT, type XmlElement } from '../../support/mspdi-schema.ts'
import {
  childOf,
  childrenOf,
  itemsOf,
  readXml,
  said,
  taskNamed,
  tasksOf,
} from '../../support/project-file.ts'
import { briefOfLarge, publish, textOf } from '../../support/published.ts'
import { loadSample } from '../../support/sample.ts'

const projectOf = (brief: PlanBrief) => readXml(textOf(publish('project', brief)))
const brief = briefOfSample()
const root = projectOf(brief)

describe('the schema', () => {
  it('is kept, in its order, by the sample and by a large plan in both languages', () => {
    expect(findSchemaFaults(root, PROJECT)).toEqual([])
    const large = briefOfLarge(200)
    for (const language of ['id', 'en'] as const)
      expect(findSchemaFaults(readXml(textOf(publish('project', large, language))), PROJECT)).toEqual([])
  })

  it('would notice what is out of order, unknown, missing or of the wrong kind', () => {
    const leaf = (name: string, text = ''): XmlElement => ({ name, text, children: [] })
    const broken: XmlElement = {
      name: 'Project',
      text: '',
      children: [
        leaf('Title', 'x'),
        leaf('Name', 'x'),
        leaf('Foo'),
        leaf('StartDate', 'soon'),
        leaf('WorkFormat', '9'),
      ],
    }
    expect(findSchemaFaults(broken, PROJECT)).toEqual([
      'Project/Name stands too late',
      'Project/Foo is unknown',
      'Project/StartDate is soon',
      'Project/WorkFormat is 9',
      'Project/SaveVersion is missing',
      'Project/CurrencyCode is missing',
    ])
  })
})

it('has the themes as summary tasks and every item below its own, on its real days', () => {
  const tasks = tasksOf(root)
  const summaries = tasks.filter(task => said(task, 'Summary') === '1')
  expect(summaries.map(task => [said(task, 'OutlineNumber'), said(task, 'Name')])).toEqual([
    ['1', 'Tata kelola'],
    ['2', 'Manajemen'],
    ['3', 'Layanan'],
    ['4', 'Infrastruktur'],
    ['5', 'Aplikasi'],
    ['6', 'Keamanan'],
    ['7', 'Audit TIK'],
  ])
  expect(tasks.map(task => said(task, 'UID'))).toEqual(tasks.map((_, at) => String(at + 1)))
  for (const { item, span } of brief.items) {
    const task = taskNamed(root, item.name)
    expect(said(task, 'Start')).toBe(`${toCivilDate(span.start)}T08:00:00`)
    expect(said(task, 'Finish')).toBe(`${toCivilDate(span.end)}T17:00:00`)
    expect(said(task, 'Duration')).toBe(`PT${(span.end - span.start + 1) * 8}H0M0S`)
    expect(said(task, 'OutlineLevel')).toBe('2')
    // Rupiah in hundredths.
    expect(said(task, 'FixedCost')).toBe(String(totalRupiah(item) * 100))
  }
})

it('has a calendar without days off, for the project and for every agency', () => {
  const [base, ...others] = itemsOf(root, 'Calendars', 'Calendar')
  const days = childrenOf(childOf(base, 'WeekDays'), 'WeekDay')
  expect(days.map(day => [said(day, 'DayType'), said(day, 'DayWorking')])).toEqual(
    ['1', '2', '3', '4', '5', '6', '7'].map(day => [day, '1']),
  )
  expect(said(root, 'CalendarUID')).toBe(said(base, 'UID'))
  expect(said(root, 'MinutesPerWeek')).toBe('3360')
  const resources = itemsOf(root, 'Resources', 'Resource')
  expect(resources.map(resource => said(resource, 'CalendarUID'))).toEqual(
    others.map(calendar => said(calendar, 'UID')),
  )
  expect(new Set(others.map(calendar => said(calendar, 'BaseCalendarUID')))).toEqual(new Set(['1']))
})

it('assigns to each task its agency and those that help, as much as has been done', () => {
  const resources = new Map(
    itemsOf(root, 'Resources', 'Resource').map(one => [said(one, 'UID'), said(one, 'Initials')]),
  )
  const task = taskNamed(root, 'Jaringan intra OPD dan 18 kecamatan')
  const assignments = itemsOf(root, 'Assignments', 'Assignment').filter(
    one => said(one, 'TaskUID') === said(task, 'UID'),
  )
  expect(assignments.map(one => resources.get(said(one, 'ResourceUID')))).toEqual([
    'Diskominfo',
    'Kec. Mojosari',
    'Kec. Sooko',
    'Kec. Trowulan',
  ])
  const percent = said(task, 'PercentComplete')
  for (const one of assignments) {
    expect(said(one, 'Work')).toBe(said(task, 'Duration'))
    expect(said(one, 'ActualWork')).toBe(said(task, 'ActualDuration'))
    expect(said(one, 'RemainingWork')).toBe(said(task, 'RemainingDuration'))
    expect(said(one, 'PercentWorkComplete')).toBe(percent)
  }
})

it('says category, theme, status and what the index gains in fields of its own', () => {
  const fields = itemsOf(root, 'ExtendedAttributes', 'ExtendedAttribute')
  expect(
    fields.map(field => [said(field, 'FieldID'), said(field, 'FieldName'), said(field, 'Alias')]),
  ).toEqual([
    ['188743731', 'Text1', 'Kategori'],
    ['188743734', 'Text2', 'Muatan'],
    ['188743737', 'Text3', 'Status'],
    ['188743740', 'Text4', 'Menaikkan indikator'],
    ['188743743', 'Text5', 'Kode sub-kegiatan'],
    ['188743767', 'Number1', 'Menaikkan indeks'],
  ])
  const task = taskNamed(root, 'Penerapan SPLP dan gerbang API rumah data')
  const values = childrenOf(task, 'ExtendedAttribute').map(one => [said(one, 'FieldID'), said(one, 'Value')])
  expect(Object.fromEntries(values)).toEqual({
    188743731: 'Sarana',
    188743734: 'Infrastruktur',
    188743737: 'Disetujui',
    188743740: '16 Integrasi Aplikasi: 1 → 3',
    188743743: expect.stringMatching(/^2\.16\.03/),
    188743767: '0.08',
  })
})

describe('what holds tasks', () => {
  const sample = loadSample()
  const [first, second, third, fourth] = brief.items.filter(({ item }) => item.status === 'approved')
  const [tie] = sample.dependencies
  if (!first || !second || !third || !fourth || !tie) throw new Error('the sample is too small')
  const between = (id: string, predecessor: typeof first, successor: typeof first) => ({
    ...tie,
    id: id as typeof tie.id,
    predecessorId: predecessor.item.id,
    successorId: successor.item.id,
  })
  const { start } = first.item
  const document = {
    ...sample,
    items: sample.items.map(item => {
      if (item.id === first.item.id) return { ...item, end: start, milestone: true }
      return item.id === fourth.item.id ? { ...item, pinned: true } : item
    }),
    dependencies: [
      { ...between('a', first, second), kind: 'start-start' as const, lagDays: 10 },
      { ...between('b', second, third), kind: 'finish-start' as const, lagDays: -3 },
      { ...between('c', third, fourth), kind: 'finish-finish' as const, lagDays: 0 },
    ],
  }
  const tied = projectOf(briefOf(document, '2026-11-28'))
  const linksOf = (name: string) =>
    childrenOf(taskNamed(tied, name), 'PredecessorLink').map(link => [
      said(link, 'PredecessorUID'),
      said(link, 'Type'),
      said(link, 'LinkLag'),
    ])
  const uidOf = (name: string) => said(taskNamed(tied, name), 'UID')

  it('are links of their kind, with the lag in tenths of a minute of work', () => {
    // The milestone stands at the close of its day: nine days of work later begins the tenth day after.
    expect(linksOf(second.item.name)).toEqual([[uidOf(first.item.name), '3', String(9 * 4_800)]])
    expect(linksOf(third.item.name)).toEqual([[uidOf(second.item.name), '1', String(-3 * 4_800)]])
    expect(linksOf(fourth.item.name)).toEqual([[uidOf(third.item.name), '0', '0']])
  })

  it('are constraints: a pinned task must start on its day, any other no earlier', () => {
    expect(said(taskNamed(tied, fourth.item.name), 'ConstraintType')).toBe('2')
    const free = taskNamed(tied, second.item.name)
    expect(said(free, 'ConstraintType')).toBe('4')
    expect(said(free, 'ConstraintDate')).toBe(said(free, 'Start'))
  })

  it('makes a milestone of no duration at the close of its day', () => {
    const milestone = taskNamed(tied, first.item.name)
    expect(['Milestone', 'Start', 'Finish', 'Duration'].map(name => said(milestone, name))).toEqual([
      '1',
      `${start}T17:00:00`,
      `${start}T17:00:00`,
      'PT0H0M0S',
    ])
  })

  it('keeps what is done on its days, whole', () => {
    const done = brief.items.find(({ item }) => item.status === 'done')
    const task = taskNamed(root, done?.item.name ?? '')
    expect(said(task, 'PercentComplete')).toBe('100')
    expect(said(task, 'ActualStart')).toBe(said(task, 'Start'))
    expect(said(task, 'ActualFinish')).toBe(said(task, 'Finish'))
    expect(said(task, 'RemainingDuration')).toBe('PT0H0M0S')
  })
})

it('keeps what names hold, and every link of a large plan leads to a task', () => {
  const large = briefOfLarge(300)
  const project = projectOf(large)
  const names = new Set(tasksOf(project).map(task => said(task, 'Name')))
  for (const { item } of large.items) expect(names).toContain(item.name)
  const uids = new Set(tasksOf(project).map(task => said(task, 'UID')))
  const links = tasksOf(project).flatMap(task => childrenOf(task, 'PredecessorLink'))
  expect(links).toHaveLength(large.document.dependencies.length)
  for (const link of links) expect(uids).toContain(said(link, 'PredecessorUID'))
})

it('is a project without items as well', () => {
  const empty = projectOf(briefOf({ ...loadSample(), items: [], dependencies: [] }, '2026-11-28'))
  expect(findSchemaFaults(empty, PROJECT)).toEqual([])
  expect([said(empty, 'StartDate'), said(empty, 'FinishDate')]).toEqual([
    '2026-01-01T08:00:00',
    '2030-12-31T17:00:00',
  ])
})

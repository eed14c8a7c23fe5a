// A planner that works out the dates of a Microsoft Project file anew comes to those of the plan.
import { expect, it } from 'vitest'
import type { XmlElement } from '../../support/mspdi-schema.ts'
import { childrenOf, readXml, said, tasksOf } from '../../support/project-file.ts'
import { briefOfLarge, publish, textOf } from '../../support/published.ts'

const MINUTES_PER_DAY = 480
/** Minutes of work since 1970: the close of a day is the opening of the next. */
const minuteOf = (moment = '') => {
  const day = Date.parse(`${moment.slice(0, 10)}T00:00:00Z`) / 86_400_000
  return (moment.endsWith('T17:00:00') ? day + 1 : day) * MINUTES_PER_DAY
}
const durationOf = (task: XmlElement) => {
  const [, hours = '', minutes = ''] = /^PT(\d+)H(\d+)M/.exec(said(task, 'Duration') ?? '') ?? []
  return Number(hours) * 60 + Number(minutes)
}

/** The forward pass of a planner over what the file says, without looking at the dates it is to find. */
function workOut(project: XmlElement): ReadonlyMap<string, number> {
  const tasks = new Map(
    tasksOf(project)
      .filter(task => said(task, 'Summary') === '0')
      .map(task => [said(task, 'UID') ?? '', task]),
  )
  const starts = new Map<string, number>()
  const startOf = (uid: string): number => {
    const known = starts.get(uid)
    const task = tasks.get(uid)
    if (known !== undefined || task === undefined) return known ?? Number.NaN
    const hasBegun = said(task, 'ActualStart') !== undefined
    const isFixed = hasBegun || said(task, 'ConstraintType') === '2'
    const asked = childrenOf(task, 'PredecessorLink').map(link => {
      const predecessor = said(link, 'PredecessorUID') ?? ''
      const lag = Number(said(link, 'LinkLag')) / 10
      const start = startOf(predecessor)
      const finish = start + durationOf(tasks.get(predecessor) ?? task)
      if (said(link, 'Type') === '3') return start + lag
      return said(link, 'Type') === '1' ? finish + lag : finish + lag - durationOf(task)
    })
    const constraint = minuteOf(said(task, hasBegun ? 'ActualStart' : 'ConstraintDate'))
    const start = isFixed ? constraint : Math.max(constraint, ...asked)
    starts.set(uid, start)
    return start
  }
  for (const uid of tasks.keys()) startOf(uid)
  return starts
}

it('comes to the days of the plan', () => {
  const project = readXml(textOf(publish('project', briefOfLarge(400))))
  const starts = workOut(project)
  const tasks = tasksOf(project).filter(task => said(task, 'Summary') === '0')
  expect(tasks).toHaveLength(400)
  for (const task of tasks) {
    const start = starts.get(said(task, 'UID') ?? '') ?? Number.NaN
    expect([said(task, 'Name'), start]).toEqual([said(task, 'Name'), minuteOf(said(task, 'Start'))])
    expect(start + durationOf(task)).toBe(minuteOf(said(task, 'Finish')))
  }
})

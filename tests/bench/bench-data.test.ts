// The plan that all contestants draw: its size, that it is the same every time, and that it can be drawn at all.
import { describe, expect, it } from 'vitest'
import { benchData } from '../../bench/timeline/bench-data.ts'
import type { BenchData } from '../../bench/timeline/bench-window.ts'

const DAY = 86_400_000
const small = benchData(100)
const large = benchData(10_000)

/** Ids in an order in which every source comes before its target; those on a circle are missing. */
function inOrder({ tasks, links }: BenchData): string[] {
  const waits = new Map(tasks.map(task => [task.id, 0]))
  const targets = new Map<string, string[]>()
  for (const { source, target } of links) {
    waits.set(target, (waits.get(target) ?? 0) + 1)
    targets.set(source, [...(targets.get(source) ?? []), target])
  }
  const order = [...waits].filter(([, count]) => count === 0).map(([id]) => id)
  for (const id of order)
    for (const target of targets.get(id) ?? []) {
      const left = (waits.get(target) ?? 0) - 1
      waits.set(target, left)
      if (left === 0) order.push(target)
    }
  return order
}

describe('benchData', () => {
  it('has the asked number of tasks, 0.8 links per task, seven groups and three categories', () => {
    for (const [data, tasks, links] of [
      [small, 100, 80],
      [large, 10_000, 8_000],
    ] as const) {
      expect(data.tasks).toHaveLength(tasks)
      expect(data.links).toHaveLength(links)
      expect(new Set(data.tasks.map(task => task.group))).toEqual(new Set(data.groups.map(group => group.id)))
      expect(data.groups).toHaveLength(7)
      expect([...new Set(data.tasks.map(task => task.category))].toSorted((a, b) => a - b)).toEqual([0, 1, 2])
    }
  })

  it('is the same for the same size and seed, and another for another seed', () => {
    expect(benchData(100)).toEqual(small)
    expect(benchData(100, 7)).not.toEqual(small)
  })

  it('has every id once and every pair of tasks linked at most once', () => {
    expect(new Set(large.tasks.map(task => task.id)).size).toBe(10_000)
    expect(new Set(large.links.map(link => link.id)).size).toBe(8_000)
    expect(new Set(large.links.map(link => `${link.source} ${link.target}`)).size).toBe(8_000)
  })

  it('lies on whole days of five years', () => {
    for (const { start, end, progress } of large.tasks) {
      expect(start % DAY).toBe(0)
      expect(end % DAY).toBe(0)
      expect(end).toBeGreaterThanOrEqual(start)
      expect(progress).toBeGreaterThanOrEqual(0)
      expect(progress).toBeLessThanOrEqual(100)
    }
    const years = large.tasks
      .flatMap(task => [task.start, task.end])
      .map(time => new Date(time).getUTCFullYear())
    expect([...new Set(years)].toSorted((a, b) => a - b)).toEqual([2026, 2027, 2028, 2029, 2030])
  })

  it('has no circle of links', () => {
    expect(inOrder(small)).toHaveLength(100)
    expect(inOrder(large)).toHaveLength(10_000)
  })

  it('has few links whose source ends after its target starts, and some, so that the schedule has work', () => {
    const byId = new Map(large.tasks.map(task => [task.id, task]))
    const tight = large.links.filter(
      ({ source, target }) => (byId.get(source)?.end ?? 0) >= (byId.get(target)?.start ?? 0),
    ).length
    expect(tight).toBeGreaterThan(0)
    expect(tight).toBeLessThan(large.links.length * 0.1)
  })
})

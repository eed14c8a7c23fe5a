// Medians, frame intervals and the tables that stand in docs/benchmarks.md.
import { describe, expect, it } from 'vitest'
import { type Run, summarise } from '../../bench/timeline/measure-page.ts'
import { CONTESTANTS, median, printedTable, withTables } from '../../bench/timeline/report.ts'

const frames = { p50: 16.7, p95: 16.8, max: 33.4, late: 0.025 }
const run = (loadMs: number): Run => ({
  loadMs,
  heapMb: 10.04,
  heapAddedMb: 7,
  elements: 600,
  editMs: 17,
  zoomMs: 30,
  scroll: frames,
  drag: frames,
})
const measured = {
  count: 10_000,
  runs: new Map(
    CONTESTANTS.map(contestant => [
      contestant,
      [run(90), run(300), run(120)].map(one => (contestant.canDrag ? one : { ...one, drag: null })),
    ]),
  ),
}

describe('median', () => {
  it('is the middle value, or the mean of the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([10, 2, 4, 3])).toBe(3.5)
  })
})

describe('summarise', () => {
  it('tells middle, nearly the longest, the longest, and the share over 33 ms', () => {
    const intervals = [...Array.from({ length: 96 }, () => 16.7), 33.3, 33.4, 50, 50]
    expect(summarise(intervals)).toEqual({ p50: 16.7, p95: 16.7, max: 50, late: 0.04 })
  })
})

describe('the tables', () => {
  it('have one column per contestant and the median of the runs in each', () => {
    const lines = printedTable(measured).split('\n')
    expect(lines[0]).toMatch(/^10,000 tasks +Peta Rencana +dhtmlx-gantt +SVAR Gantt +bars only$/)
    expect(lines[1]).toMatch(/^load until complete \(ms\)( +120){4}$/)
    expect(lines.find(line => line.startsWith('scroll, frames over'))).toMatch(/( +2\.5){4}$/)
    expect(lines.find(line => line.startsWith('drag, longest'))).toMatch(/( +33\.4){3} +–$/)
  })

  it('replace what stands between the marks and nothing else', () => {
    const before = 'Above\n<!-- timeline: begin -->\nold\n<!-- timeline: end -->\nBelow\n'
    const after = withTables(before, 'facts', [measured])
    expect(after).toMatch(/^Above\n<!-- timeline: begin -->\nfacts\n\n\| 10,000 tasks \|/)
    expect(after).toMatch(/\|\n<!-- timeline: end -->\nBelow\n$/)
    expect(after).not.toContain('old')
    expect(withTables(after, 'facts', [measured])).toBe(after)
    expect(() => withTables('no marks', 'facts', [measured])).toThrow('no <!-- timeline: begin -->')
  })
})

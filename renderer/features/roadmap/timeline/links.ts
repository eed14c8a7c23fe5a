// Which dependencies touch a row, found without a list per item: a plan has thousands, a picture shows thirty rows.
import type { Dependency } from '../../../../shared/domain/dependency.ts'
import type { RowIndex } from '../use-plan-rows.ts'

/** The dependencies of a row, as predecessor or as successor. */
export type LinksOfRow = (row: number) => readonly Dependency[]

/** Rows that are folded away or filtered out have none of their own; their dependencies are still those of the other end. */
export function linksByRow(
  dependencies: readonly Dependency[],
  rowIndexById: RowIndex,
  rowCount: number,
): LinksOfRow {
  // `firsts[row]` up to `firsts[row + 1]` are the places in `touching` that belong to a row.
  const firsts = new Int32Array(rowCount + 2)
  /** The rows of both ends of every dependency, one behind the other; −1 where an end has none. */
  const ends = new Int32Array(dependencies.length * 2)
  dependencies.forEach(({ predecessorId, successorId }, place) => {
    ends[place * 2] = rowIndexById.get(predecessorId) ?? -1
    ends[place * 2 + 1] = rowIndexById.get(successorId) ?? -1
  })
  ends.forEach(row => {
    if (row >= 0) firsts[row + 2] = (firsts[row + 2] ?? 0) + 1
  })
  for (let row = 1; row < firsts.length; row += 1) firsts[row] = (firsts[row] ?? 0) + (firsts[row - 1] ?? 0)
  const touching = new Int32Array(firsts.at(-1) ?? 0)
  ends.forEach((row, end) => {
    if (row < 0) return
    const next = firsts[row + 1] ?? 0
    touching[next] = end >> 1
    firsts[row + 1] = next + 1
  })
  return row =>
    Array.from(touching.subarray(firsts[row], firsts[row + 1]), place => dependencies[place]).filter(
      dependency => dependency !== undefined,
    )
}

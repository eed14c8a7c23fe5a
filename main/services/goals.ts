// What the target of a goal may be.
import type { Problem } from '../../shared/base/problem.ts'
import type { Framework } from '../../shared/domain/framework.ts'

/** What keeps a target from being one of this framework. */
export function targetProblems(target: number, { minLevel, maxLevel }: Framework): readonly Problem[] {
  if (target < minLevel * 1_000) return [{ path: ['target'], code: 'level-out-of-range', limit: minLevel }]
  if (target > maxLevel * 1_000) return [{ path: ['target'], code: 'level-out-of-range', limit: maxLevel }]
  return []
}

// A plan with three items, and short ways to write commands and the answers that refuse them.
import type { Command } from '../../shared/domain/command.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import {
  createPlan,
  FRAMEWORK,
  indicator,
  openBackend,
  tempFolder,
  testItem,
  type TestBackend,
} from './store.ts'

/** A plan with the items a, b and c in this order. */
export async function threeItems(): Promise<{ backend: TestBackend; planId: PlanId }> {
  const backend = openBackend(tempFolder())
  const { document } = await createPlan(backend)
  const planId = document.plan.id
  for (const [index, id] of ['a', 'b', 'c'].entries())
    await backend.mustRun(planId, { type: 'item.add', item: testItem(id, { position: index + 1 }) })
  return { backend, planId }
}

/** A command as it comes from outside: its ids are plain text. */
export const command = (given: object) => given as Command

/** New fields for the item a. */
export const update = (fields: object) => command({ type: 'item.update', id: 'a', fields })

/** The answer that names one problem. */
export const problem = (code: string, ...path: readonly (string | number)[]) => ({
  ok: false,
  error: { code: 'invalid', problems: [{ path, code }] },
})

/** The answer that names one problem with its limit. */
export const limited = (code: string, limit: number, ...path: readonly (string | number)[]) => ({
  ok: false,
  error: { code: 'invalid', problems: [{ path, code, limit }] },
})

/** The first indicator from level 1 to 3, unless said otherwise. */
export const effect = (given: object = {}) => ({
  frameworkId: FRAMEWORK,
  indicatorId: indicator(1),
  from: 1,
  to: 3,
  ...given,
})

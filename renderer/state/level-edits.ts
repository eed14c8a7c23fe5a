// Changing the level of one indicator on the baseline date.
import type { Framework, Indicator, Thousandths } from '../../shared/domain/framework.ts'
import type { BaselineLevel } from '../../shared/domain/plan.ts'
import { runCommand, useApp } from './app-store.ts'

type Reply = Awaited<ReturnType<typeof runCommand>>

function findLevel(framework: Framework, indicator: Indicator): BaselineLevel | undefined {
  return useApp
    .getState()
    .document?.baseline.find(
      level => level.frameworkId === framework.id && level.indicatorId === indicator.id,
    )
}

/** What was asked for last and is still on its way to the store, by indicator; null: not assessed. */
const asked = new Map<Indicator, Thousandths | null>()

/** Sets the level, or with null makes the indicator not assessed. Asking for what is there already changes nothing. */
export async function putLevel(
  framework: Framework,
  indicator: Indicator,
  value: Thousandths | null,
): Promise<Reply | null> {
  const latest =
    asked.get(indicator) ?? (asked.has(indicator) ? null : findLevel(framework, indicator)?.value)
  if ((latest ?? null) === value) return null
  asked.set(indicator, value)
  const where = { frameworkId: framework.id, indicatorId: indicator.id }
  const reply = await runCommand(() => {
    if (value === null) return { type: 'baseline.remove', ...where }
    // As stored when its turn comes: origin and note may be on their way too.
    const { origin = 'self', note = '' } = findLevel(framework, indicator) ?? {}
    return { type: 'baseline.put', level: { ...where, value, origin, note } }
  })
  if (asked.get(indicator) === value) asked.delete(indicator)
  return reply
}

/** Changes origin or note of a level that is there. */
export async function describeLevel(
  level: BaselineLevel,
  change: Partial<Pick<BaselineLevel, 'origin' | 'note'>>,
): Promise<boolean> {
  const reply = await runCommand(() => {
    const baseline = useApp.getState().document?.baseline ?? []
    const stored = baseline.find(
      one => one.frameworkId === level.frameworkId && one.indicatorId === level.indicatorId,
    )
    return { type: 'baseline.put', level: { ...(stored ?? level), ...change } }
  })
  return reply.ok
}

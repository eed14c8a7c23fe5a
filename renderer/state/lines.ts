// The lines of a plan: its main line and its scenarios. Which one is open is known to the store; here they are made, named,
// removed and brought back.
import { useEffect, useMemo, useState } from 'react'
import { err, ok, type Result } from '../../shared/base/result.ts'
import type { PlanSummary } from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { Command } from '../../shared/domain/command.ts'
import type { PlanId } from '../../shared/domain/plan.ts'
import { bridge } from '../host.ts'
import { inOrder, inOrderAfterAll, openPlan, showPlans, useApp } from './app-store.ts'
import type { Translate } from './i18n.ts'
import { announce } from './notice.ts'

/** `Rencana utama`, or what the scenario is called. */
export function lineName(plan: Pick<PlanSummary, 'scenario'>, t: Translate): string {
  return plan.scenario?.name ?? t('scenarios.main')
}

/** The lines of the plan to which `planId` belongs, the main line first; one alone where it has no scenarios. */
export function findLines(plans: readonly PlanSummary[], planId: PlanId): readonly PlanSummary[] {
  const mainId = plans.find(plan => plan.id === planId)?.scenario?.originId ?? planId
  return plans.filter(plan => plan.id === mainId || plan.scenario?.originId === mainId)
}

/** What a plan is a scenario of; null where it is none. */
export function useScenarioOf(planId: PlanId): PlanSummary['scenario'] {
  return useApp(state => state.start?.plans.find(({ id }) => id === planId)?.scenario ?? null)
}

const NONE: readonly PlanSummary[] = []

/** The lines of the open plan. */
export function useLines(): readonly PlanSummary[] {
  const plans = useApp(state => state.start?.plans ?? NONE)
  const planId = useApp(state => state.document?.plan.id)
  return useMemo(() => (planId ? findLines(plans, planId) : NONE), [plans, planId])
}

function said<T>(reply: Result<T, AppError>): Result<T, AppError> {
  // What is wrong with a name is for its field to say.
  if (!reply.ok && reply.error.code !== 'invalid') announce({ kind: 'error', error: reply.error })
  return reply
}

/** Copies the open line as it is stored now into a new scenario, changed by commands; the open line stays open and as it is. */
export async function copyLine(
  name: string,
  commands: readonly Command[] = [],
): Promise<Result<PlanId, AppError>> {
  const planId = useApp.getState().document?.plan.id
  if (!planId) return err({ code: 'not-found', what: 'plan' })
  // Behind the edits that are still on their way: they belong into it.
  const reply = said(
    await inOrderAfterAll(planId, () => bridge.call('scenario.make', { planId, name, commands })),
  )
  if (!reply.ok) return reply
  showPlans(reply.value.plans)
  return ok(reply.value.planId)
}

/** Makes a scenario of the open line, and opens that. */
export async function makeScenario(name: string): Promise<Result<null, AppError>> {
  const made = await copyLine(name)
  return made.ok ? openPlan(made.value) : made
}

async function change(
  send: () => Promise<Result<readonly PlanSummary[], AppError>>,
): Promise<Result<null, AppError>> {
  const reply = said(await inOrder(send))
  if (!reply.ok) return reply
  showPlans(reply.value)
  return ok(null)
}

export const renameScenario = (planId: PlanId, name: string) =>
  change(() => bridge.call('scenario.rename', { planId, name }))

/** Opens the main line first where the scenario is the open one: nobody works on what is removed. */
export async function removeScenario(planId: PlanId): Promise<Result<null, AppError>> {
  const { document, start } = useApp.getState()
  const originId = start?.plans.find(plan => plan.id === planId)?.scenario?.originId
  if (originId && document?.plan.id === planId) {
    const opened = await openPlan(originId)
    if (!opened.ok) return opened
  }
  return change(() => bridge.call('scenario.remove', { planId }))
}

/** Brings a scenario back and opens it. */
export async function restoreScenario(planId: PlanId): Promise<Result<null, AppError>> {
  const restored = await change(() => bridge.call('scenario.restore', { planId }))
  return restored.ok ? openPlan(planId) : restored
}

/** The removed scenarios of the open plan, whoever removes them or brings them back. */
export function useRemovedScenarios(): readonly PlanSummary[] {
  const planId = useApp(state => state.document?.plan.id)
  const [removed, setRemoved] = useState(NONE)
  useEffect(() => {
    if (!planId) return
    let lastAsked = 0
    const load = async () => {
      lastAsked += 1
      const asked = lastAsked
      const reply = said(await bridge.call('scenario.listRemoved', { planId }))
      if (reply.ok && asked === lastAsked) setRemoved(reply.value)
    }
    void load()
    const stop = bridge.on('plans.changed', () => void load())
    return () => {
      lastAsked = Number.POSITIVE_INFINITY
      stop()
    }
  }, [planId])
  return removed
}

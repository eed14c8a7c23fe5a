// Commands on the fiscal gates of a plan.
import { err, ok } from '../../../shared/base/result.ts'
import { DEFAULT_GATES } from '../../../shared/domain/gate.ts'
import { MAX_GATES } from '../../../shared/domain/plan.ts'
import { putGate as storeGate, removeGate as dropGate } from '../../store/gates.ts'
import { invalid, refuse, touchedOne, type Executor } from './command-scope.ts'

export const putGate: Executor<'gate.put'> = ({ db, planId, plan }, { gate }) => {
  const others = plan.gates.filter(({ id }) => id !== gate.id)
  if (gate.kind !== 'other' && others.some(({ kind }) => kind === gate.kind))
    return refuse('duplicate', 'kind')
  if (others.length >= MAX_GATES) return invalid([{ path: ['id'], code: 'too-large', limit: MAX_GATES }])
  storeGate(db, planId, gate)
  return ok(touchedOne(gate.name))
}

export const removeGate: Executor<'gate.remove'> = ({ db, planId, plan }, { id }) => {
  const gate = plan.gates.find(one => one.id === id)
  if (gate === undefined) return err({ code: 'not-found', what: 'gate' })
  dropGate(db, planId, id)
  return ok(touchedOne(gate.name))
}

export const resetGates: Executor<'gate.reset'> = ({ db, planId, plan }) => {
  for (const { id } of plan.gates) dropGate(db, planId, id)
  for (const gate of DEFAULT_GATES) storeGate(db, planId, gate)
  return ok(touchedOne(plan.title))
}

// Commands on the applications and data sets of a plan.
import { plainName } from '../../../shared/base/plain-name.ts'
import type { Problem } from '../../../shared/base/problem.ts'
import { err, ok } from '../../../shared/base/result.ts'
import { MAX_SYSTEMS, type System } from '../../../shared/domain/system.ts'
import { findAgency } from '../../store/agencies.ts'
import {
  findSystem,
  listSystems,
  putSystem as storeSystem,
  removeSystem as dropSystem,
} from '../../store/systems.ts'
import { invalid, type CommandScope, type Executor, type Touched } from './command-scope.ts'

/** Two of one agency under one name could not be told apart by the items that name them. */
const nameKey = ({ agencyId, kind, name }: System) => `${agencyId} ${kind} ${plainName(name) || name.trim()}`

function systemProblems({ db, planId }: CommandScope, systems: readonly System[]): readonly Problem[] {
  const given = new Set(systems.map(({ id }) => id))
  const others = listSystems(db, planId).filter(({ id }) => !given.has(id))
  const [ids, names] = [new Set<string>(), new Set(others.map(nameKey))]
  const problems = systems.flatMap((system, index): readonly Problem[] => {
    const at = ['systems', index]
    const found: Problem[] = []
    if (ids.has(system.id)) found.push({ path: [...at, 'id'], code: 'duplicate' })
    // A file may have brought two of one name: each can be changed, only no third be named so.
    const before = findSystem(db, planId, system.id)
    const isNamed = before === null || nameKey(before) !== nameKey(system)
    if (isNamed && names.has(nameKey(system))) found.push({ path: [...at, 'name'], code: 'duplicate' })
    if (findAgency(db, planId, system.agencyId) === null)
      found.push({ path: [...at, 'agencyId'], code: 'unknown-agency' })
    ids.add(system.id)
    names.add(nameKey(system))
    return found
  })
  // A plan with more could be stored here and never be read from its own file.
  return problems.length === 0 && others.length + systems.length > MAX_SYSTEMS
    ? [{ path: ['systems'], code: 'too-large', limit: MAX_SYSTEMS }]
    : problems
}

function touched(systems: readonly System[]): Touched {
  const [first] = systems
  return { name: systems.length === 1 && first ? first.name : '', count: systems.length }
}

export const putSystems: Executor<'system.put'> = (scope, { systems }) => {
  const problems = systemProblems(scope, systems)
  if (problems.length > 0) return invalid(problems)
  for (const system of systems) storeSystem(scope.db, scope.planId, system)
  return ok(touched(systems))
}

export const removeSystems: Executor<'system.remove'> = ({ db, planId }, { ids }) => {
  const found = ids.map(id => findSystem(db, planId, id))
  const systems = found.filter(system => system !== null)
  if (systems.length < found.length) return err({ code: 'not-found', what: 'system' })
  for (const id of ids) dropSystem(db, planId, id)
  return ok(touched(systems))
}

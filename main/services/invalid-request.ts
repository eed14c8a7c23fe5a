// What the schema of a channel says against a request, as the answer a caller gets.
import { toProblems, type Problem } from '../../shared/base/problem.ts'
import type { Method } from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'

/** More than anybody reads; a list of 100,000 broken rows must not come back as 100,000 problems. */
const MAX_PROBLEMS = 100

/** The fields of a command that carry the edited thing. */
const CARRIERS = new Set(['item', 'fields', 'dependency', 'level', 'goal', 'agency'])

/** Paths are those of the edited thing: `command.item.effects.0.from` is `effects.0.from`, as services name it too. */
function withinCommand({ path, ...rest }: Problem): Problem {
  if (path[0] !== 'command') return { path, ...rest }
  return { ...rest, path: CARRIERS.has(String(path[1])) && path.length > 2 ? path.slice(2) : path.slice(1) }
}

export function invalidRequest(method: Method, error: Parameters<typeof toProblems>[0]): AppError {
  const problems = toProblems(error).slice(0, MAX_PROBLEMS)
  return { code: 'invalid', problems: method === 'plan.run' ? problems.map(withinCommand) : problems }
}

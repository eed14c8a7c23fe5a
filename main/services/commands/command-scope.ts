// What every command works with, and what it answers.
import type { CivilDate } from '../../../shared/base/civil-date.ts'
import type { Problem, ProblemCode } from '../../../shared/base/problem.ts'
import { err, type Err, type Result } from '../../../shared/base/result.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import type { Command, CommandType, StepLabel } from '../../../shared/domain/command.ts'
import type { Plan, PlanId } from '../../../shared/domain/plan.ts'
import type { WriteDb } from '../../store/database.ts'
import type { FrameworkShelf } from '../framework-shelf.ts'

export interface CommandScope {
  readonly db: WriteDb
  readonly planId: PlanId
  readonly plan: Plan
  readonly frameworks: FrameworkShelf
  readonly today: CivilDate
}

/** What the step touched, for its label; the code is that of the command. */
export type Touched = Omit<StepLabel, 'code'>

export type CommandOf<T extends CommandType> = Extract<Command, { readonly type: T }>

/** Runs inside the transaction of the command: what it wrote before an error is taken back. */
export type Executor<T extends CommandType> = (
  scope: CommandScope,
  command: CommandOf<T>,
) => Result<Touched, AppError>

export function touchedOne(name: string): Touched {
  return { name, count: 1 }
}

export function invalid(problems: readonly Problem[]): Err<AppError> {
  return err({ code: 'invalid', problems })
}

export function refuse(code: ProblemCode, ...path: readonly (string | number)[]): Err<AppError> {
  return invalid([{ path, code }])
}

/** A field that is present but undefined says nothing. */
export function withoutUndefined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

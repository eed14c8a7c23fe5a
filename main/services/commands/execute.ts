// The table of commands. The compiler refuses one without an executor.
import type { Result } from '../../../shared/base/result.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import type { Command, CommandType } from '../../../shared/domain/command.ts'
import {
  addAssessment,
  makeBaseline,
  putLevels,
  removeAssessment,
  removeLevel,
  updateAssessment,
} from './assessment-commands.ts'
import type { CommandScope, Executor, Touched } from './command-scope.ts'
import { putDecision, removeDecision } from './decision-commands.ts'
import { putDependency, removeDependency } from './dependency-commands.ts'
import { putEvidence, removeEvidence } from './evidence-commands.ts'
import { putGate, removeGate, resetGates } from './gate-commands.ts'
import {
  addEffects,
  addItem,
  addItems,
  deleteItems,
  duplicateItem,
  duplicateItems,
  placeItem,
  restoreItems,
  scheduleItems,
  updateItem,
  updateItems,
} from './item-commands.ts'
import { putMapping, resetMapping } from './mapping-commands.ts'
import { answerReviewNote, removeAnswer } from './review-note-commands.ts'
import { putAgencies, putAgency, putCommitment, putGoal, removeAgency, updatePlan } from './plan-commands.ts'
import { putSystems, removeSystems } from './system-commands.ts'

const EXECUTORS: { readonly [T in CommandType]: Executor<T> } = {
  'item.add': addItem,
  'item.addMany': addItems,
  'item.update': updateItem,
  'item.updateMany': updateItems,
  'item.schedule': scheduleItems,
  'item.duplicate': duplicateItem,
  'item.duplicateMany': duplicateItems,
  'item.delete': deleteItems,
  'item.restore': restoreItems,
  'item.place': placeItem,
  'dependency.put': putDependency,
  'dependency.remove': removeDependency,
  'level.put': putLevels,
  'level.remove': removeLevel,
  'assessment.add': addAssessment,
  'assessment.update': updateAssessment,
  'assessment.makeBaseline': makeBaseline,
  'assessment.remove': removeAssessment,
  'evidence.put': putEvidence,
  'evidence.remove': removeEvidence,
  'plan.update': updatePlan,
  'commitment.put': putCommitment,
  'goal.put': putGoal,
  'gate.put': putGate,
  'gate.remove': removeGate,
  'gate.reset': resetGates,
  'effect.addMany': addEffects,
  'mapping.put': putMapping,
  'mapping.reset': resetMapping,
  'reviewNote.answer': answerReviewNote,
  'reviewNote.removeAnswer': removeAnswer,
  'system.put': putSystems,
  'system.remove': removeSystems,
  'decision.put': putDecision,
  'decision.remove': removeDecision,
  'agency.put': putAgency,
  'agency.putMany': putAgencies,
  'agency.remove': removeAgency,
}

export function execute(scope: CommandScope, command: Command): Result<Touched, AppError> {
  // The table ties each type to its executor; the compiler cannot follow that tie through a union.
  const executor = EXECUTORS[command.type] as (
    scope: CommandScope,
    command: Command,
  ) => Result<Touched, AppError>
  return executor(scope, command)
}

// What is wrong with a framework file, in a form the screens can say and an author can act on.

export const FRAMEWORK_PROBLEM_CODES = [
  'not-json',
  'wrong-shape',
  'weights-do-not-add-up',
  'weight-not-in-basis-points',
  'bands-not-contiguous',
  'duplicate-id',
  'levels-incomplete',
  'level-names-missing',
  'bad-date',
] as const
export type FrameworkProblemCode = (typeof FRAMEWORK_PROBLEM_CODES)[number]

/** A rule that a framework file breaks, and where: `domains[1].aspects[0].weight`. */
export interface FrameworkProblem {
  readonly code: FrameworkProblemCode
  readonly where: string
  readonly found?: string
  readonly expected?: string
}

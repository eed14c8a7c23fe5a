// A broken rule of a framework file as a sentence: what was found, and what to do.
import { VALUE_KINDS, type FrameworkProblem } from '../../../../shared/domain/framework-problem.ts'
import type { Translate } from '../../../state/i18n.ts'

export function ruleText({ rule, found, expected }: FrameworkProblem, t: Translate): string {
  const kind = VALUE_KINDS.find(one => one === expected)
  const wanted = rule === 'wrong-type' && kind !== undefined ? t(`frameworks.kind.${kind}`) : expected
  return t(`frameworks.rule.${rule}`, { found, expected: wanted })
}

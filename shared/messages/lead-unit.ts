// The unit that leads an indicator, as people read it.
import { EVERY_AGENCY } from '../domain/framework.ts'
import type { Translate } from './translate.ts'

/** `Diskominfo` stays; `all OPD` is said in the language of the user. */
export function leadUnitText(unit: string, t: Translate): string {
  return unit === EVERY_AGENCY ? t('assessment.everyAgency') : unit
}

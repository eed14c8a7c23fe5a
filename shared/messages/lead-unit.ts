// The unit that leads an indicator, as people read it.
import type { Translate } from './translate.ts'

/** What the data of the frameworks write where no single agency leads an indicator. */
const EVERY_AGENCY = 'all OPD'

/** `Diskominfo` stays; `all OPD` is said in the language of the user. */
export function leadUnitText(unit: string, t: Translate): string {
  return unit === EVERY_AGENCY ? t('assessment.everyAgency') : unit
}

// The only place of the main side that looks at the clock for a calendar day.
import { requireCivilDate, type CivilDate } from '../../shared/base/civil-date.ts'

/** The day on the user's calendar, which is not always that of UTC. */
export function findToday(now: Date = new Date()): CivilDate {
  const month = String(now.getMonth() + 1).padStart(2, '0')
  const day = String(now.getDate()).padStart(2, '0')
  return requireCivilDate(`${now.getFullYear()}-${month}-${day}`)
}

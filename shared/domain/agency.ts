// An agency (OPD): who owns items. The list belongs to the plan, so that a plan file is complete in itself.
import * as z from 'zod'
import { idSchema } from '../base/id.ts'
import { titleSchema } from '../base/text.ts'

export const agencyIdSchema = idSchema<'AgencyId'>()
export type AgencyId = z.infer<typeof agencyIdSchema>

/** A plan has no more. */
export const MAX_AGENCIES = 1_000

export const AGENCY_KINDS = ['agency', 'section', 'district', 'hospital'] as const

export const agencySchema = z.strictObject({
  id: agencyIdSchema,
  name: titleSchema,
  shortName: titleSchema,
  kind: z.enum(AGENCY_KINDS),
})
export type Agency = Readonly<z.infer<typeof agencySchema>>

/** By which names an agency is meant, its whole one and its short one: without capitals. */
export function namesOf({ name, shortName }: Pick<Agency, 'name' | 'shortName'>): readonly [string, string] {
  return [name.trim().toLowerCase(), shortName.trim().toLowerCase()]
}

/** Whether an agency is meant by a text: by its short or its whole name, in capitals or not. */
export function isCalled(agency: Pick<Agency, 'name' | 'shortName'>, text: string): boolean {
  return namesOf(agency).includes(text.trim().toLowerCase())
}

// Reads the list of agencies that the first run offers (resources/agencies). A region edits its own copy.
import * as z from 'zod'
import { parseJson } from '../base/parse-json.ts'
import { toProblems, type Problem } from '../base/problem.ts'
import { err, ok, type Result } from '../base/result.ts'
import { agencySchema, type Agency } from './agency.ts'

export type AgencyListError =
  | { readonly code: 'not-json'; readonly where: string }
  | { readonly code: 'invalid'; readonly problems: readonly Problem[] }

const agencyListSchema = z.array(agencySchema.readonly()).superRefine((agencies, context) => {
  const seen = new Set<string>()
  agencies.forEach(({ id }, index) => {
    if (seen.has(id)) context.addIssue({ code: 'custom', path: [index, 'id'], params: { code: 'duplicate' } })
    seen.add(id)
  })
})

/** `[{ "id": "bappeda", "name": "Badan …", "shortName": "Bappeda", "kind": "agency" }]` is a list of one. */
export function parseAgencies(text: string): Result<readonly Agency[], AgencyListError> {
  const json = parseJson(text)
  if (!json.ok) return err({ code: 'not-json', where: `${json.error.line}:${json.error.column}` })
  const parsed = agencyListSchema.safeParse(json.value)
  return parsed.success ? ok(parsed.data) : err({ code: 'invalid', problems: toProblems(parsed.error) })
}

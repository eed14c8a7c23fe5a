// What can still be read of a file that is damaged: whose it was and which revision, so that a person knows whom to ask. It is
// never more than a hint: nothing of it is counted.
import { isRevisionNumber } from '../domain/revision.ts'

export interface Glimpse {
  readonly agencyName: string | null
  readonly agencyId: string | null
  readonly revision: number | null
}

const MOST = 200

/** The text of a field as it stands in the file; the first one counts. */
function findText(text: string, field: string): string | null {
  const found = new RegExp(`"${field}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,${MOST}})"`).exec(text)?.[1]
  if (found === undefined) return null
  try {
    return String(JSON.parse(`"${found}"`))
  } catch (error) {
    // Half of a sign, cut in the middle.
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function findNumber(text: string, field: string): number | null {
  const found = new RegExp(`"${field}"\\s*:\\s*(\\d{1,9})\\b`).exec(text)?.[1]
  return found === undefined ? null : Number(found)
}

function findRevision(text: string): number | null {
  const found = findNumber(text, 'revision')
  return found !== null && isRevisionNumber(found) ? found : null
}

/**
 * Of `{"payload":{"agencyId":"bappeda","document":{"agencies":[…` cut anywhere it finds `bappeda`. Null where nothing can be
 * made out.
 */
export function glimpse(text: string): Glimpse | null {
  const agencyId = findText(text, 'agencyId')
  const revision = findRevision(text)
  if (agencyId === null && revision === null) return null
  return { agencyId, agencyName: agencyId === null ? null : findAgencyName(text, agencyId), revision }
}

/** In the list of agencies, whose entries have their keys in the order of the alphabet: id, kind, name, shortName. */
function findAgencyName(text: string, agencyId: string): string | null {
  const at = text.indexOf(`"id": ${JSON.stringify(agencyId)}`)
  const near = at < 0 ? '' : text.slice(at, at + 1_000)
  return findText(near, 'name')
}

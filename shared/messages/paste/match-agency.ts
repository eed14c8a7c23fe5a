// Finds the agency a cell means, also where it is written a little differently.
import type { Agency } from '../../domain/agency.ts'
import { toPlain } from './words.ts'

/** Share of letter pairs two texts have in common, spaces aside: `night` and `nacht` have 0.25. */
function similarity(a: string, b: string): number {
  const pairs = (text: string) => {
    const letters = text.replaceAll(' ', '')
    return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2))
  }
  const left = pairs(a)
  const right = pairs(b)
  const rest = [...right]
  const common = left.filter(pair => {
    const at = rest.indexOf(pair)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }).length
  return left.length + right.length === 0 ? 0 : (2 * common) / (left.length + right.length)
}

/** Names that are worth comparing: as written, and without the region or an abbreviation in brackets. */
function spellings(text: string): readonly string[] {
  const inBrackets = /\(([^)]+)\)/.exec(text)?.[1]
  const without = text.replace(/\([^)]*\)/g, ' ')
  const plain = [text, without, ...(inBrackets === undefined ? [] : [inBrackets])].map(toPlain)
  const short = plain.map(name => name.replace(/\s+(kab|kabupaten|kota|provinsi|prov)( .*)?$/, ''))
  return [...new Set([...plain, ...short])].filter(name => name !== '')
}

/** Below this two names are taken for different agencies. */
const SIMILAR = 0.72
/** The best must be this much better than the second, or nobody knows which is meant. */
const CLEAR_LEAD = 0.06

interface Match {
  readonly agency: Agency
  readonly isExact: boolean
}

/** The few agencies of a table stand in its thousands of rows, and comparing names is slow. */
const known = new WeakMap<readonly Agency[], Map<string, Match | null>>()

/**
 * `Dinas Kominfo` means the agency called `Diskominfo` (`isExact` false); `diskominfo` means it exactly. Null where none
 * or several come near.
 */
export function findAgency(text: string, agencies: readonly Agency[]): Match | null {
  const matches = known.get(agencies) ?? new Map<string, Match | null>()
  known.set(agencies, matches)
  const before = matches.get(text)
  if (before !== undefined) return before
  const match = compare(text, agencies)
  matches.set(text, match)
  return match
}

function compare(text: string, agencies: readonly Agency[]): Match | null {
  const written = spellings(text)
  const named = (agency: Agency) => [toPlain(agency.name), toPlain(agency.shortName), toPlain(agency.id)]
  const exact = agencies.find(agency => named(agency).includes(written[0] ?? ''))
  if (exact) return { agency: exact, isExact: true }
  const near = agencies.find(agency => named(agency).some(name => written.includes(name)))
  if (near) return { agency: near, isExact: false }
  const ranked = agencies
    .map(agency => ({
      agency,
      score: Math.max(
        ...named(agency)
          .slice(0, 2)
          .flatMap(name => written.map(one => similarity(one, name))),
      ),
    }))
    .toSorted((a, b) => b.score - a.score)
  const [best, second] = ranked
  if (!best || best.score < SIMILAR || best.score - (second?.score ?? 0) < CLEAR_LEAD) return null
  return { agency: best.agency, isExact: false }
}

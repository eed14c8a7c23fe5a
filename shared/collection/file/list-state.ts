// From what is kept of a collection to the list in its file, and back.
import { isRevisionNumber } from '../../domain/revision.ts'
import { judgeSigner, type SignerVerdict } from '../../exchange/known-signer.ts'
import { MOST_PROBLEMS } from '../../exchange/roadmap-error-schema.ts'
import type { RoadmapError } from '../../exchange/roadmap-error.ts'
import type { CollectionState, KeptDamaged, KeptFile } from '../collection-state.ts'
import type { CollectionList, ListedFile } from './collection-list.ts'

/** What a file says itself, read from it and not from the list. */
export type FileFacts = Pick<KeptFile, 'digest' | 'title' | 'itemCount' | 'repairCount' | 'signer'>

function toListed(file: KeptFile): ListedFile {
  const { title: _title, itemCount: _items, repairCount: _repairs, signer: _signer, ...listed } = file
  return listed
}

/** Stored from files of strangers, some before a key was made whole: `JSON` of it is what the list can say. */
function wellFormed<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? part.toWellFormed() : part)),
  ) as T
}

function cut(error: RoadmapError): RoadmapError {
  if (error.code === 'broken') return { ...error, problems: error.problems.slice(0, MOST_PROBLEMS) }
  return error.code === 'cycle' ? { ...error, names: error.names.slice(0, MOST_PROBLEMS) } : error
}

/** A number that no revision has was stored once from what was left of a file. */
const toDamaged = (damaged: KeptDamaged): KeptDamaged => ({
  ...damaged,
  revision: damaged.revision !== null && isRevisionNumber(damaged.revision) ? damaged.revision : null,
  error: wellFormed(cut(damaged.error)),
})

export function toList(
  state: CollectionState,
  head: Pick<CollectionList, 'savedAt' | 'plan' | 'frameworks'>,
): CollectionList {
  return {
    ...head,
    ...state,
    files: state.files.map(toListed),
    damaged: state.damaged.map(toDamaged),
  }
}

const UNSIGNED: ReadonlySet<SignerVerdict> = new Set(['unsigned', 'signature-missing'])

/** What the list says of the signer of a file, where that can be said of it; else what follows from the keys of the list. */
function verdictOf(
  { agencyId, signerVerdict }: ListedFile,
  { signer }: FileFacts,
  keys: CollectionList['keys'],
): SignerVerdict {
  if (UNSIGNED.has(signerVerdict) === (signer === null)) return signerVerdict
  const known = keys.find(key => key.agencyId === agencyId)?.publicKey ?? null
  return judgeSigner(known, signer?.publicKey ?? null)
}

/** Every file of the list has been read by then. */
export function toState(list: CollectionList, facts: ReadonlyMap<string, FileFacts>): CollectionState {
  const { files, damaged, keys, rules, units, overlaps, notes } = list
  return {
    files: files.map(file => {
      const said = facts.get(file.digest)
      if (said === undefined) throw new Error(`the file ${file.digest} was not read`)
      return { ...file, ...said, signerVerdict: verdictOf(file, said, keys) }
    }),
    damaged,
    keys,
    rules,
    units,
    overlaps,
    notes,
  }
}

// From what is kept of a collection to the list in its file, and back.
import { judgeSigner, type SignerVerdict } from '../../exchange/known-signer.ts'
import { MOST_PROBLEMS } from '../../exchange/roadmap-error-schema.ts'
import type { RoadmapError } from '../../exchange/roadmap-error.ts'
import type { CollectionState, KeptFile } from '../collection-state.ts'
import type { CollectionList, ListedFile } from './collection-list.ts'

/** What a file says itself, read from it and not from the list. */
export type FileFacts = Pick<KeptFile, 'digest' | 'title' | 'itemCount' | 'repairCount' | 'signer'>

function toListed(file: KeptFile): ListedFile {
  const { title: _title, itemCount: _items, repairCount: _repairs, signer: _signer, ...listed } = file
  return listed
}

const toError = (error: RoadmapError): RoadmapError =>
  error.code === 'broken' ? { ...error, problems: error.problems.slice(0, MOST_PROBLEMS) } : error

export function toList(
  state: CollectionState,
  head: Pick<CollectionList, 'savedAt' | 'plan' | 'frameworks'>,
): CollectionList {
  return {
    ...head,
    ...state,
    files: state.files.map(toListed),
    damaged: state.damaged.map(one => ({ ...one, error: toError(one.error) })),
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

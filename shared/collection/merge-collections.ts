// Two states of one collection, that of this computer and that of a file: what becomes of both.
import { judgeSigner } from '../exchange/known-signer.ts'
import type { CollectedNote } from '../contract/collection.ts'
import { entriesInOrder, MAX_REVIEW_ENTRIES, mergeNote } from '../domain/review-note.ts'
import {
  damagedKey,
  fileKey,
  keyKey,
  noteKey,
  overlapPair,
  type CollectionState,
  type KeptDamaged,
  type KeptFile,
  type KnownKey,
} from './collection-state.ts'
import type { MergeWay } from './merge-way.ts'
import { judgeFile } from './verdict.ts'

const mapBy = <T>(entries: readonly T[], keyOf: (entry: T) => string) =>
  new Map(entries.map(entry => [keyOf(entry), entry]))

/** Those of the first, and of the second those whose key the first does not have. */
function withMissing<T>(
  first: readonly T[],
  second: readonly T[],
  keyOf: (entry: T) => string,
): readonly T[] {
  const known = new Set(first.map(keyOf))
  return [...first, ...second.filter(entry => !known.has(keyOf(entry)))]
}

/** Entries of both; what either has sent is sent. */
function mergeNotes(
  here: readonly CollectedNote[],
  there: readonly CollectedNote[],
): readonly CollectedNote[] {
  const given = mapBy(there, noteKey)
  const joined = here.map(own => {
    const other = given.get(noteKey(own))
    if (other === undefined) return own
    const sent = (one: CollectedNote) => {
      const unsent = new Set(one.unsent)
      return one.note.entries.filter(({ id }) => !unsent.has(id)).map(({ id }) => id)
    }
    const gone = new Set([...sent(own), ...sent(other)])
    // No note that is here loses an entry; of one that is full the other's are left out, for no file may hold more.
    const known = new Set(own.note.entries.map(({ id }) => id))
    const added = entriesInOrder(other.note)
      .filter(({ id }) => !known.has(id))
      .slice(0, Math.max(0, MAX_REVIEW_ENTRIES - known.size))
    const note = mergeNote(own.note, { ...other.note, entries: added })
    return { ...own, note, unsent: note.entries.flatMap(({ id }) => (gone.has(id) ? [] : id)) }
  })
  return withMissing(joined, there, noteKey)
}

/** What is known of its signer by these keys, whatever the list of a collection says of it. */
function judgedBy(file: KeptFile, keys: ReadonlyMap<string, KnownKey>): KeptFile {
  const known = keys.get(file.agencyId)?.publicKey ?? null
  return { ...file, signerVerdict: judgeSigner(known, file.signer?.publicKey ?? null) }
}

/** What waits there is settled where something newer of its roadmap counts or waits. */
function isSettled(file: KeptFile, merged: Iterable<KeptFile>): boolean {
  return [...merged].some(
    one => one.roadmapId === file.roadmapId && one.standing !== 'kept' && one.revision > file.revision,
  )
}

/** What only the file has: what counts there is judged among what is here, what waits or is history there is so here. */
function addFiles(here: CollectionState, there: CollectionState): readonly KeptFile[] {
  const merged = mapBy(here.files, fileKey)
  const keys = mapBy(here.keys, keyKey)
  const theirs = mapBy(there.keys, keyKey)
  // That a file is signed with the key that is remembered here is believed of nobody.
  const isOther = ({ agencyId, signer }: KeptFile) => {
    const own = keys.get(agencyId)?.publicKey
    return own !== undefined && (own !== theirs.get(agencyId)?.publicKey || own !== signer?.publicKey)
  }
  // First what counts: what waits beside it there, or is history, says nothing against it.
  const counting = there.files.filter(({ standing }) => standing === 'current')
  for (const given of [...counting, ...there.files]) {
    const own = merged.get(given.digest)
    const file = own ?? (isOther(given) ? judgedBy(given, keys) : given)
    if (given.standing !== 'current') {
      if (own !== undefined) continue
      const standing = isSettled(file, merged.values()) ? 'kept' : file.standing
      merged.set(file.digest, { ...file, standing })
      continue
    }
    const related = [...merged.values()].filter(
      one => one.roadmapId === file.roadmapId || one.agencyId === file.agencyId,
    )
    const judged = judgeFile(file, related)
    // The very content is here, and stands as it did.
    if (judged.standing === null) continue
    for (const { digest } of judged.superseded) {
      const before = merged.get(digest)
      if (before) merged.set(digest, { ...before, standing: 'kept' })
    }
    merged.set(file.digest, { ...file, standing: judged.standing })
  }
  return [...merged.values()]
}

/** The text of a file that is here stays, and with it who signed it. `known`: the keys that are remembered in the end. */
function followFiles(
  here: CollectionState,
  there: CollectionState,
  known: readonly KnownKey[],
): readonly KeptFile[] {
  const own = mapBy(here.files, fileKey)
  const remembered = mapBy(here.keys, keyKey)
  const keys = mapBy(known, keyKey)
  const given = there.files.map(file => {
    const before = own.get(file.digest)
    const isSameSigner = before === undefined || before.signer?.publicKey === file.signer?.publicKey
    if (!isSameSigner) return judgedBy({ ...file, signer: before.signer }, keys)
    const isSaidHere = before?.signerVerdict === file.signerVerdict
    const isOther = keys.get(file.agencyId)?.publicKey !== file.signer?.publicKey
    return remembered.has(file.agencyId) && isOther && !isSaidHere ? judgedBy(file, keys) : file
  })
  // Nobody has put them aside: what comes again counts again.
  const history = here.files.map(file => ({ ...file, standing: 'kept', decidedAt: null }) as const)
  return withMissing(given, history, fileKey)
}

/** Of an agency whose file counts here a damaged one is no news, and a sound one that comes answers for those before it. */
function addDamaged(
  files: readonly KeptFile[],
  here: CollectionState,
  there: CollectionState,
): readonly KeptDamaged[] {
  const agenciesOf = (some: readonly KeptFile[]) =>
    new Set<string | null>(some.map(({ agencyId }) => agencyId))
  const counting = agenciesOf(files.filter(({ standing }) => standing === 'current'))
  const known = new Set(here.files.map(fileKey))
  const answered = agenciesOf(files.filter(file => !known.has(fileKey(file))))
  return withMissing(
    here.damaged.filter(({ agencyId }) => !answered.has(agencyId)),
    there.damaged.filter(({ agencyId }) => !counting.has(agencyId)),
    damagedKey,
  )
}

export function mergeCollections(
  here: CollectionState,
  there: CollectionState,
  way: MergeWay,
): CollectionState {
  const notes = mergeNotes(here.notes, there.notes)
  if (way === 'follow') {
    // A key that is forgotten would let anybody be the first to sign.
    const keys = withMissing(there.keys, here.keys, keyKey)
    return {
      ...there,
      keys,
      files: followFiles(here, there, keys),
      damaged: withMissing(
        there.damaged,
        here.damaged.map(one => ({ ...one, isDismissed: true })),
        damagedKey,
      ),
      notes,
    }
  }
  const files = addFiles(here, there)
  return {
    files,
    damaged: addDamaged(files, here, there),
    keys: withMissing(here.keys, there.keys, keyKey),
    // How the collector here looks at the region; one that says nothing of it says that the proposal holds.
    rules: here.rules,
    units: here.units,
    overlaps: withMissing(here.overlaps, there.overlaps, overlapPair),
    notes,
  }
}

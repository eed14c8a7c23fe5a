// How a collection is best taken into the same one that is here.
import type { MergeWay } from '../../../shared/collection/merge-way.ts'
import type { CollectionCheck, PresentCollection } from '../../../shared/contract/collection-files.ts'

export type SoundCollection = Extract<CollectionCheck, { readonly state: 'sound' }>

type Counts = Pick<PresentCollection, 'filesHere' | 'filesThere' | 'entriesHere' | 'entriesThere'>
type Age = 'newer' | 'older' | 'mixed' | 'decided'

/** By what each of the two has that the other has not: no clock of an office decides it. */
export function ageOf({ filesHere, filesThere, entriesHere, entriesThere }: Counts): Age {
  const [here, there] = [filesHere + entriesHere > 0, filesThere + entriesThere > 0]
  if (here) return there ? 'mixed' : 'older'
  return there ? 'newer' : 'decided'
}

/** Who has nothing of their own to lose wants the figures of the sender; else what was decided here stays. */
export function proposedWay({ present }: Pick<SoundCollection, 'present'>): MergeWay {
  if (present?.kind === 'sample') return 'follow'
  if (present === null || ageOf(present) !== 'newer') return 'add'
  return !present.isSamePlan || present.decisions.length > 0 ? 'add' : 'follow'
}

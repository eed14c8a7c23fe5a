// What a file is among those that were collected before: new, newer, the same, older, or one that a person must decide about.
// Its name decides nothing.
import type { CivilDate } from '../base/civil-date.ts'
import type { AgencyId } from '../domain/agency.ts'
import type { PlanId } from '../domain/plan.ts'

/** `current` counts. `rival` waits for a person. `kept` is history: of it nothing counts. */
export const STANDINGS = ['current', 'rival', 'kept'] as const
export type Standing = (typeof STANDINGS)[number]

export interface FileIdentity {
  readonly roadmapId: PlanId
  /** The agency of the board that it is of; its own where the board has none. */
  readonly agencyId: AgencyId
  readonly revision: number
  readonly madeOn: CivilDate
  /** Over the content alone: the same for the same roadmap, whatever the file is called. */
  readonly digest: string
}

export interface KnownFile extends FileIdentity {
  readonly standing: Standing
  /** When a person said how it stands; null where nobody did. */
  readonly decidedAt: string | null
}

export type Verdict =
  /** The first roadmap of its agency. */
  | { readonly verdict: 'new' }
  | { readonly verdict: 'newer'; readonly than: KnownFile }
  | { readonly verdict: 'older'; readonly than: KnownFile }
  /** Another content under the revision that is here. */
  | { readonly verdict: 'conflict'; readonly with: KnownFile }
  /** Another roadmap of an agency that has sent one already. */
  | { readonly verdict: 'second'; readonly beside: KnownFile }

export type Judgement =
  /** The very content is here already: nothing happens. */
  | { readonly verdict: { readonly verdict: 'same'; readonly as: KnownFile }; readonly standing: null }
  | {
      readonly verdict: Verdict
      /** How the file stands from now on; one that was history already may count again. */
      readonly standing: Standing
      /** Files that become history by it. */
      readonly superseded: readonly KnownFile[]
      /** The one that counted, and waits beside it from now on. */
      readonly waiting: KnownFile | null
    }

/** The highest revision; of two with the same the one that counts. */
function newestOf(files: readonly KnownFile[]): KnownFile | undefined {
  return files.toSorted(
    (a, b) => b.revision - a.revision || STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing),
  )[0]
}

/** Whether a file came with the one that is judged: of these none was first. */
export type CameTogether = (known: KnownFile) => boolean
const ALONE: CameTogether = () => false

/** Of two about which a person has to decide and that came together, the one that counts until then: by what is in them, never by their order. */
const countsBefore = (file: FileIdentity, other: FileIdentity) =>
  file.madeOn === other.madeOn ? file.digest < other.digest : file.madeOn > other.madeOn

/** Waits for a person beside the one that counts; or counts in its place where both came together and nobody has decided. */
function waitBeside(
  file: FileIdentity,
  other: KnownFile,
  cameTogether: CameTogether,
): Pick<Extract<Judgement, { readonly waiting: unknown }>, 'standing' | 'superseded' | 'waiting'> {
  const isFirst =
    other.standing === 'current' &&
    other.decidedAt === null &&
    cameTogether(other) &&
    countsBefore(file, other)
  return { standing: isFirst ? 'current' : 'rival', superseded: [], waiting: isFirst ? other : null }
}

/** Whether a file that nobody put aside is history, and would count had it only come now: its collection was taken back. */
function countsAgain(same: KnownFile, judged: Judgement): boolean {
  return same.standing === 'kept' && same.decidedAt === null && judged.standing === 'current'
}

/**
 * Judges a file by those that are known of its roadmap and of its agency. With revision 2 here, revision 3 is newer and takes
 * its place, revision 1 is kept as history, and another revision 2 waits for a person. A newer revision settles a conflict
 * below it by itself. One that is history because a collection was taken back counts again where nothing newer is here. Of two
 * revisions 2 in one drop the one made later counts until a person has decided, whichever is read first.
 */
export function judgeFile(
  file: FileIdentity,
  known: readonly KnownFile[],
  cameTogether: CameTogether = ALONE,
): Judgement {
  const same = known.find(({ digest }) => digest === file.digest)
  if (same === undefined) return judgeNew(file, known, cameTogether)
  const judged = judgeNew(
    file,
    known.filter(one => one !== same),
    cameTogether,
  )
  return countsAgain(same, judged) ? judged : { verdict: { verdict: 'same', as: same }, standing: null }
}

/** Beside another roadmap of the agency; one that was here before the drop was first, whatever of it came in this one. */
function waitBesideOther(
  file: FileIdentity,
  other: KnownFile,
  known: readonly KnownFile[],
  cameTogether: CameTogether,
): ReturnType<typeof waitBeside> {
  const isOnlyNow = known.every(one => one.roadmapId !== other.roadmapId || cameTogether(one))
  return waitBeside(file, other, isOnlyNow ? cameTogether : ALONE)
}

function judgeNew(file: FileIdentity, known: readonly KnownFile[], cameTogether: CameTogether): Judgement {
  const siblings = known.filter(({ roadmapId }) => roadmapId === file.roadmapId)
  const living = siblings.filter(({ standing }) => standing !== 'kept')
  const newest = newestOf(living) ?? newestOf(siblings)
  const other = known.find(
    one => one.roadmapId !== file.roadmapId && one.agencyId === file.agencyId && one.standing === 'current',
  )
  if (newest === undefined)
    return other === undefined
      ? { verdict: { verdict: 'new' }, standing: 'current', superseded: [], waiting: null }
      : {
          verdict: { verdict: 'second', beside: other },
          ...waitBesideOther(file, other, known, cameTogether),
        }
  if (file.revision < newest.revision)
    return { verdict: { verdict: 'older', than: newest }, standing: 'kept', superseded: [], waiting: null }
  // Where another roadmap of the agency counts, it is the one to wait beside.
  const beside = siblings.some(one => one.standing === 'current') ? undefined : other
  const waits = beside && waitBesideOther(file, beside, known, cameTogether)
  if (file.revision === newest.revision)
    return {
      verdict: { verdict: 'conflict', with: newest },
      ...(waits ?? waitBeside(file, newest, cameTogether)),
    }
  // A roadmap that was put aside for another one of its agency does not come back by a newer revision.
  return {
    verdict: { verdict: 'newer', than: newest },
    standing: 'current',
    waiting: null,
    ...waits,
    superseded: living,
  }
}

/**
 * What becomes of the others where a person says that this file counts: those of its roadmap and of its agency that counted
 * or waited become history.
 */
export function supersededBy(chosen: FileIdentity, known: readonly KnownFile[]): readonly KnownFile[] {
  return known.filter(
    one =>
      one.digest !== chosen.digest &&
      one.standing !== 'kept' &&
      (one.roadmapId === chosen.roadmapId || one.agencyId === chosen.agencyId),
  )
}

// What crosses the contract about a collection as one file (`.spbe-kumpulan`): what is in it, what it would do here, where it went.
import type { CollectionDifference, DecisionDifference } from '../collection/compare-collections.ts'
import type { FrameworkId } from '../domain/framework.ts'
import type { PlanDocument, PlanId } from '../domain/plan.ts'
import type { CollectionError } from '../exchange/collection-error.ts'
import type { RoadmapSigner } from '../exchange/signature.ts'

/** What a sound collection says of itself. */
export interface CollectionHead {
  readonly planId: PlanId
  /** Of the plan that the region is looked at from. */
  readonly title: string
  readonly agencyName: string
  readonly region: string
  readonly frameworkId: FrameworkId
  /** Local date and time. */
  readonly savedAt: string
  readonly fileCount: number
  /** Of these, how many count. */
  readonly countingCount: number
  readonly damagedCount: number
  readonly noteCount: number
  /** Whose signature the list carries, checked; null where it is not signed. */
  readonly signer: RoadmapSigner | null
}

/** What the instruments of a collection are here. */
export interface CollectionFrameworks {
  /** Inside, and not here yet: they come with it. */
  readonly brought: readonly FrameworkId[]
  /** Neither here nor inside in a form that can be used here. */
  readonly missing: readonly FrameworkId[]
  /** Here with another content, so that numbers may differ. */
  readonly different: readonly FrameworkId[]
}

type Of<Kind extends DecisionDifference['kind']> = Extract<DecisionDifference, { readonly kind: Kind }>

/** What was decided otherwise, with the names that people know it by; of a key its fingerprint. */
export type NamedDecision =
  | (Omit<Of<'file'>, 'file'> & {
      readonly agencyName: string
      readonly title: string
      readonly revision: number
      readonly fileName: string
    })
  | Of<'rule'>
  | (Omit<Of<'unit'>, 'agencyId'> & { readonly agencyName: string })
  | (Omit<Of<'key'>, 'agencyId'> & { readonly agencyName: string })
  | (Omit<Of<'pair'>, 'pair'> & { readonly sides: readonly PairSide[] })
  | Of<'damaged'>

export interface PairSide {
  readonly agencyName: string
  /** Null where the item is in no roadmap that counts here. */
  readonly itemName: string | null
}

/** What is here under the plan of a collection: its sample as it came, the plan alone, or a collection. */
export type PresentKind = 'sample' | 'plan' | 'collection'

/** The same collection as it is here already. */
export interface PresentCollection extends Omit<CollectionDifference, 'decisions'> {
  readonly kind: PresentKind
  /** Of what was looked at: `collection.open` is refused where it has become another one since. */
  readonly digest: string
  readonly decisions: readonly NamedDecision[]
  /** The plan of the region here and in the file; `collection.comparePlans` answers both. */
  readonly isSamePlan: boolean
  /** What is here has everything already that would be added. */
  readonly addsNothing: boolean
  /** Nothing to do: what is here is what the file says. */
  readonly isSame: boolean
}

/** The plan of the region as it is here, and as it would be where the collection is followed. */
export interface ComparedPlans {
  readonly here: PlanDocument
  readonly there: PlanDocument
}

export type CollectionCheck =
  | { readonly state: 'broken'; readonly error: CollectionError }
  | {
      readonly state: 'sound'
      readonly head: CollectionHead
      readonly frameworks: CollectionFrameworks
      /** Null where its plan is not here yet. */
      readonly present: PresentCollection | null
    }

export type SavedCollection =
  /** Nobody chose a place: nothing was made. */
  | { readonly state: 'cancelled' }
  /** Written, read back and found equal. */
  | { readonly state: 'written'; readonly file: string }
  /** This host cannot ask for a place: the page hands the bytes, here in base64, over as a download. */
  | { readonly state: 'made'; readonly name: string; readonly base64: string }

/** The file that holds what was here before a collection was taken into it. */
export interface CollectionBefore {
  readonly name: string
  readonly file: string
}

/** One of these files, as it is listed: by its name alone, without a look into it. */
export interface KeptCollection extends CollectionBefore {
  /** Local date and time. */
  readonly madeAt: string
  readonly bytes: number
  /** Of the plan that the region is looked at from; null where that is no longer here. */
  readonly planTitle: string | null
}

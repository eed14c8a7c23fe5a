// The channels of the collection: what the page asks about the roadmaps of a region, and what it is answered.
import * as z from 'zod'
import { base64Length } from '../base/base64.ts'
import { localTimeSchema } from '../base/local-time.ts'
import { lineSchema, noteSchema } from '../base/text.ts'
import { coverageRuleSchema } from '../collection/coverage-rule.ts'
import { MERGE_WAYS } from '../collection/merge-way.ts'
import type { MoneyRow } from '../domain/sum-money.ts'
import { OVERLAP_DECISIONS } from '../collection/overlaps.ts'
import { STANDINGS } from '../collection/verdict.ts'
import type { Connectivity } from '../connectivity/connectivity.ts'
import { agencySchema } from '../domain/agency.ts'
import { frameworkIdSchema, indicatorIdSchema } from '../domain/framework.ts'
import { itemIdSchema } from '../domain/item.ts'
import { planIdSchema } from '../domain/plan.ts'
import { reviewEntryIdSchema, reviewNoteIdSchema } from '../domain/review-note.ts'
import { MAX_COLLECTION_BYTES, MAX_ROADMAP_BYTES } from '../domain/roadmap-limits.ts'
import { MAX_WORKBOOK_BYTES } from '../workbook/workbook-fault.ts'
import type { Method } from './channels.ts'
import type { CollectionCheck, ComparedPlans, KeptCollection, SavedCollection } from './collection-files.ts'
import type {
  CollectionView,
  ComparedFiles,
  FileOutcome,
  KnownSource,
  OverlapView,
  RegionalItemView,
  RegionalTimelinePage,
  SentNotes,
  WholeRegionalItem,
} from './collection.ts'

/** The text of a file of ours, and the bytes of a spreadsheet in base64. */
export const fileText = z.string().max(MAX_ROADMAP_BYTES)
export const sheetText = z.string().max(base64Length(MAX_WORKBOOK_BYTES))

const collectionText = z.string().max(base64Length(MAX_COLLECTION_BYTES))
/** What its asker calls a piece of work, to stop that and nobody else's; left out by who never stops it. */
const jobSchema = z.string().min(1).max(80)
const job = jobSchema.exactOptional()

/** So many files cross the contract together at most. */
export const MAX_SENT_FILES = 50
const sourceSchema = z.string().regex(/^[0-9a-f]{64}$/)
const sentFile = { name: z.string().max(1_000), source: sourceSchema }
const sentFileSchema = z.union([
  z.strictObject({ ...sentFile, text: fileText }).readonly(),
  z.strictObject({ ...sentFile, base64: sheetText }).readonly(),
])
const collectedPlace = { planId: planIdSchema, digest: z.string().regex(/^sha256-[0-9a-f]{64}$/) }
const fileStandingSchema = z
  .strictObject({
    digest: collectedPlace.digest,
    standing: z.enum(STANDINGS),
    decidedAt: localTimeSchema.nullable(),
  })
  .readonly()

export const COLLECTION_REQUESTS = {
  /** The region as it is seen from this plan, with everything that was collected for it. */
  'collection.read': z.strictObject({ planId: planIdSchema }).readonly(),
  'collection.known': z
    .strictObject({ planId: planIdSchema, sources: z.array(sourceSchema).max(10_000).readonly() })
    .readonly(),
  /** Takes files in, each for itself. */
  'collection.add': z
    .strictObject({
      planId: planIdSchema,
      /** Under which name one drop sends its calls: of files that come together none is first. */
      intake: z.string().min(1).max(64).optional(),
      files: z.array(sentFileSchema).min(1).max(MAX_SENT_FILES).readonly(),
    })
    .readonly(),
  /** The items behind a cell of the heat map; null means every agency, or every indicator. */
  'collection.items': z
    .strictObject({
      planId: planIdSchema,
      agencyId: agencySchema.shape.id.nullable(),
      indicatorId: indicatorIdSchema.nullable(),
    })
    .readonly(),
  /** The items of all roadmaps that count, from a place in their list on; the head comes with the first of them. */
  'collection.timeline': z
    .strictObject({ planId: planIdSchema, from: z.number().int().min(0).max(100_000_000) })
    .readonly(),
  /** One of them whole, as its roadmap has it. */
  'collection.item': z
    .strictObject({ planId: planIdSchema, roadmapId: planIdSchema, itemId: itemIdSchema })
    .readonly(),
  /** A file beside the one it took the place of, or would take. */
  'collection.compare': z.strictObject(collectedPlace).readonly(),
  'collection.choose': z.strictObject(collectedPlace).readonly(),
  'collection.putAside': z.strictObject(collectedPlace).readonly(),
  /** Takes a decision back: these files stand as they stood before it. */
  'collection.restore': z
    .strictObject({ planId: planIdSchema, files: z.array(fileStandingSchema).min(1).max(1_000).readonly() })
    .readonly(),
  /** The signer of this file, or that it has none, is what its agency is known by. */
  'collection.trust': z.strictObject(collectedPlace).readonly(),
  /** A damaged file that needs no attention, or needs it again. */
  'collection.dismiss': z
    .strictObject({ planId: planIdSchema, source: sourceSchema, isDismissed: z.boolean() })
    .readonly(),
  /** What is planned per agency, year, source and category. */
  'collection.money': z.strictObject({ planId: planIdSchema }).readonly(),
  /** Items that several agencies plan alike, the most alike first. */
  'collection.overlaps': z.strictObject({ planId: planIdSchema }).readonly(),
  /** What is connected to the data house, is to be, and is not, in all roadmaps. */
  'collection.connectivity': z.strictObject({ planId: planIdSchema }).readonly(),
  /** Null takes back what was said. Answers all pairs. */
  'collection.decideOverlap': z
    .strictObject({
      planId: planIdSchema,
      pair: z.string().min(1).max(400),
      decision: z.enum(OVERLAP_DECISIONS).nullable(),
    })
    .readonly(),
  /** Null is the rule that the framework proposes. */
  'collection.setRule': z
    .strictObject({
      planId: planIdSchema,
      frameworkId: frameworkIdSchema,
      indicatorId: indicatorIdSchema,
      rule: coverageRuleSchema.nullable(),
    })
    .readonly(),
  'collection.setExpected': z
    .strictObject({ planId: planIdSchema, agencyId: agencySchema.shape.id, isExpected: z.boolean() })
    .readonly(),
  /** Remarks on a roadmap or settles a note; the first entry of a note makes it. An empty text only settles. */
  'collection.writeNote': z
    .strictObject({
      planId: planIdSchema,
      roadmapId: planIdSchema,
      note: z
        .strictObject({ id: reviewNoteIdSchema, itemId: itemIdSchema.nullable(), itemName: lineSchema })
        .readonly(),
      entry: z
        .strictObject({ id: reviewEntryIdSchema, kind: z.enum(['remark', 'settled']), text: noteSchema })
        .readonly(),
    })
    .readonly(),
  /** Takes back what was written and has not gone out. */
  'collection.removeEntry': z
    .strictObject({
      planId: planIdSchema,
      roadmapId: planIdSchema,
      noteId: reviewNoteIdSchema,
      entryId: reviewEntryIdSchema,
    })
    .readonly(),
  /** Makes the return file of a roadmap, with every note on it. */
  'collection.sendNotes': z.strictObject({ planId: planIdSchema, roadmapId: planIdSchema }).readonly(),
  /** Makes one file of everything that was collected, where the user says; signed with the key that is there. */
  'collection.save': z.strictObject({ planId: planIdSchema, sign: z.boolean(), job }).readonly(),
  /** Says what is in a collection, given in base64, and what it would do here; stores nothing. */
  'collection.check': z.strictObject({ base64: collectionText, job }).readonly(),
  /** The plan in a collection beside the one that is here. Refused where what is here is no longer what `collection.check` saw. */
  'collection.comparePlans': z
    .strictObject({ base64: collectionText, seen: z.string().max(200), job })
    .readonly(),
  /**
   * Takes a collection in and opens its plan. Refused where what is here is no longer what `collection.check` saw; `file` is
   * what the step of the history calls it.
   */
  'collection.open': z.discriminatedUnion('way', [
    z.strictObject({ way: z.literal('new'), base64: collectionText, job }).readonly(),
    z
      .strictObject({
        way: z.enum(MERGE_WAYS),
        base64: collectionText,
        seen: z.string().max(200),
        file: lineSchema,
        job,
      })
      .readonly(),
  ]),
  /** What was kept before a collection was taken in, of all plans; the newest first. */
  'collection.listKept': z.null(),
  /** Everything counts again as in the file that was kept before a collection was taken in. */
  'collection.takeBack': z.strictObject({ name: z.string().min(1).max(200), job }).readonly(),
  /** Ends what is being done with a collection under this name: saved, looked at, taken in. What is stored or written stays. */
  'collection.stop': z.strictObject({ job: jobSchema }).readonly(),
} as const satisfies Partial<Record<Method, z.ZodType>>

export interface CollectionReplies {
  'collection.read': CollectionView
  /** Those that have come in before, byte by byte, and are no history: that may count again and is looked at anew. */
  'collection.known': readonly KnownSource[]
  'collection.add': readonly FileOutcome[]
  'collection.items': readonly RegionalItemView[]
  'collection.timeline': RegionalTimelinePage
  'collection.item': WholeRegionalItem
  /** Null where there is no other. */
  'collection.compare': ComparedFiles | null
  'collection.choose': CollectionView
  'collection.putAside': CollectionView
  'collection.restore': CollectionView
  'collection.trust': CollectionView
  'collection.dismiss': CollectionView
  'collection.money': readonly MoneyRow[]
  'collection.overlaps': readonly OverlapView[]
  'collection.decideOverlap': readonly OverlapView[]
  'collection.connectivity': Connectivity
  'collection.setRule': CollectionView
  'collection.setExpected': CollectionView
  'collection.writeNote': CollectionView
  'collection.removeEntry': CollectionView
  'collection.sendNotes': SentNotes
  'collection.save': SavedCollection
  'collection.check': CollectionCheck
  'collection.comparePlans': ComparedPlans
  'collection.listKept': readonly KeptCollection[]
  'collection.stop': null
}

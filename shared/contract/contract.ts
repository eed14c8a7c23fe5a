// The only list of channels: what the renderer may ask of the backend, and what the backend announces.
// Only JSON values cross it, so that the Electron and the loopback host behave alike.
import * as z from 'zod'
import { base64Length } from '../base/base64.ts'
import type { Result } from '../base/result.ts'
import type { CivilDate } from '../base/civil-date.ts'
import { lineSchema, titleSchema } from '../base/text.ts'
import type { Agency, AgencyId } from '../domain/agency.ts'
import { agencySchema } from '../domain/agency.ts'
import type { AssessmentId } from '../domain/assessment.ts'
import { assessmentLookSchema, DEFAULT_LOOK } from '../domain/assessment-look.ts'
import { commandSchema, type StepLabel } from '../domain/command.ts'
import type { DecisionId } from '../domain/decision.ts'
import type { DependencyId } from '../domain/dependency.ts'
import type { EvidenceId } from '../domain/evidence.ts'
import { MAX_FRAMEWORK_BYTES } from '../domain/framework-problem.ts'
import { frameworkIdSchema, valueSchema, type FrameworkId } from '../domain/framework.ts'
import { FIRST_YEAR, LAST_YEAR, type ItemId } from '../domain/item.ts'
import { EMPTY_LETTERHEAD, letterheadSchema } from '../domain/letterhead.ts'
import type { ShippedMapping } from '../domain/mapping-file.ts'
import { DEFAULT_PANES, panesSchema } from '../domain/panes.ts'
import type { MappingProblem } from '../domain/parse-mapping.ts'
import { planIdSchema, type PlanDocument, type PlanId } from '../domain/plan.ts'
import { DEFAULT_PRESENTATION, presentationLookSchema } from '../domain/presentation-look.ts'
import type { ReviewNoteId } from '../domain/review-note.ts'
import { revisionIdSchema, type RevisionStand, type RevisionSummary } from '../domain/revision.ts'
import type { SystemId } from '../domain/system.ts'
import { DEFAULT_LAYOUT, namedViewSchema, tableLayoutSchema, type NamedView } from '../domain/table-view.ts'
import type { EventName, Method } from './channels.ts'
import { COLLECTION_REQUESTS, fileText, sheetText, type CollectionReplies } from './collection-channels.ts'
import type { CollectionBefore } from './collection-files.ts'
import type { AppError } from './errors.ts'
import type { FrameworkCheck, FrameworkState, TextFile } from './frameworks.ts'
import type { AgencySheet } from './agency-list.ts'
import type { GivenRoadmap, RoadmapCheck, SentRoadmap, SheetCheck } from './roadmap-files.ts'
import type { SavedFile } from './saved-files.ts'
import type { SigningState } from './signing.ts'

export { MAX_SENT_FILES } from './collection-channels.ts'
export { EVENT_NAMES, METHODS, type EventName, type Method } from './channels.ts'

/** A name alone: where the file lies, the user says. */
const fileName = titleSchema.regex(/^[^/\\]+\.[a-z0-9]+$/)
/** What the page calls the printing of a file, to end it. */
const printJob = z.string().min(1).max(80)
/** A scenario begins with a few changes, such as those that were tried on a slide. */
const MAX_SCENARIO_COMMANDS = 10
/** No more crosses from a page to a host at once. */
const MAX_FILE_LENGTH = base64Length(45 * 1_024 * 1_024)

export const LANGUAGES = ['id', 'en'] as const
export const COLOR_THEMES = ['system', 'light', 'dark'] as const
export type Language = (typeof LANGUAGES)[number]
export type ColorTheme = (typeof COLOR_THEMES)[number]

export const settingsSchema = z.strictObject({
  language: z.enum(LANGUAGES),
  colorTheme: z.enum(COLOR_THEMES),
  /** Groups, order and columns of the roadmap's table, as they were left. */
  table: tableLayoutSchema,
  /** How the roadmap's screen was divided. */
  panes: panesSchema,
  /** How the assessment was looked at. */
  assessment: assessmentLookSchema,
  /** How plans are presented. */
  presentation: presentationLookSchema,
  /** Whether roadmap files are signed when they are sent, as the user chose last. */
  signsFiles: z.boolean(),
  letterhead: letterheadSchema,
})
export type Settings = Readonly<z.infer<typeof settingsSchema>>
export const DEFAULT_SETTINGS: Settings = {
  language: 'id',
  colorTheme: 'system',
  table: DEFAULT_LAYOUT,
  panes: DEFAULT_PANES,
  assessment: DEFAULT_LOOK,
  presentation: DEFAULT_PRESENTATION,
  signsFiles: false,
  letterhead: EMPTY_LETTERHEAD,
}

export const newPlanSchema = z.strictObject({
  title: titleSchema,
  region: titleSchema,
  agency: agencySchema.readonly(),
  frameworkId: frameworkIdSchema,
  firstYear: z.number().int().min(FIRST_YEAR).max(LAST_YEAR),
  lastYear: z.number().int().min(FIRST_YEAR).max(LAST_YEAR),
  target: valueSchema,
})

/** `fromSheet` is true where the text was made of a spreadsheet: nobody has sent it under its number. */
const roadmapText = { text: fileText, fromSheet: z.literal(true).optional() }
/** `seen` is the digest of the plan that `roadmap.check` compared the file with. */
const overPresent = { ...roadmapText, seen: z.string() }
const frameworkTextSchema = z.string().max(MAX_FRAMEWORK_BYTES)
const revisionPlace = { planId: planIdSchema, revisionId: revisionIdSchema }

/** The request schema of every channel. A channel exists exactly when it stands here. */
export const REQUESTS = {
  /** Everything the first picture needs. */
  'app.start': z.null(),
  'settings.update': settingsSchema.partial().readonly(),
  'plan.create': newPlanSchema.readonly(),
  'plan.openSample': z.null(),
  'plan.open': z.strictObject({ planId: planIdSchema }).readonly(),
  /** As it is stored, without making it the open one. */
  'plan.read': z.strictObject({ planId: planIdSchema }).readonly(),
  'plan.run': z.strictObject({ planId: planIdSchema, command: commandSchema }).readonly(),
  'plan.undo': z.strictObject({ planId: planIdSchema }).readonly(),
  'plan.redo': z.strictObject({ planId: planIdSchema }).readonly(),
  /** Copies a plan, main line or scenario, as one more scenario of its main line. */
  'scenario.make': z
    .strictObject({
      planId: planIdSchema,
      name: titleSchema,
      /** What makes the copy another one; together they are one step of its history. All of them are done, or there is no copy. */
      commands: z.array(commandSchema).max(MAX_SCENARIO_COMMANDS).readonly().optional(),
    })
    .readonly(),
  'scenario.rename': z.strictObject({ planId: planIdSchema, name: titleSchema }).readonly(),
  'scenario.remove': z.strictObject({ planId: planIdSchema }).readonly(),
  'scenario.restore': z.strictObject({ planId: planIdSchema }).readonly(),
  /** Of the plan to which this line belongs. */
  'scenario.listRemoved': z.strictObject({ planId: planIdSchema }).readonly(),
  'revision.list': z.strictObject({ planId: planIdSchema }).readonly(),
  'revision.stand': z.strictObject({ planId: planIdSchema }).readonly(),
  /** An empty name is no name. */
  'revision.make': z.strictObject({ planId: planIdSchema, name: lineSchema }).readonly(),
  'revision.open': z.strictObject(revisionPlace).readonly(),
  'revision.rename': z.strictObject({ ...revisionPlace, name: lineSchema }).readonly(),
  'revision.remove': z.strictObject(revisionPlace).readonly(),
  'revision.restore': z.strictObject(revisionPlace).readonly(),
  /** Says what would become of a text as a roadmap file; stores nothing. */
  'roadmap.check': z.strictObject({ text: roadmapText.text }).readonly(),
  /** The same of the bytes of a spreadsheet, in base64. */
  'roadmap.checkSheet': z.strictObject({ base64: sheetText }).readonly(),
  /**
   * Makes the file a plan and opens it: a new one, or where its plan is here a scenario beside it or in its place.
   * Refused where the plans are no longer what `roadmap.check` saw.
   */
  'roadmap.open': z.discriminatedUnion('way', [
    z.strictObject({ way: z.literal('new'), ...roadmapText }).readonly(),
    z.strictObject({ way: z.literal('scenario'), ...overPresent, name: titleSchema }).readonly(),
    /** `file` is what the step of the history calls it. */
    z.strictObject({ way: z.literal('replace'), ...overPresent, file: lineSchema }).readonly(),
  ]),
  /** Adds to the plan what a return file says, and opens it. */
  'roadmap.takeNotes': z.strictObject({ text: roadmapText.text }).readonly(),
  /** The rows of a list of agencies in a spreadsheet, whose bytes are given in base64. Nothing is stored. */
  'agencies.readSheet': z.strictObject({ base64: sheetText }).readonly(),
  /** The file that the system gave to the program and that nobody has taken yet, once. */
  'roadmap.take': z.null(),
  /** Freezes the plan as its next revision and makes a file of it, where the user says; signed with the key that is there. */
  'roadmap.send': z.strictObject({ planId: planIdSchema, sign: z.boolean() }).readonly(),
  /** Writes what the page has made, in base64, where the user says. */
  'file.save': z.strictObject({ name: fileName, content: z.base64().max(MAX_FILE_LENGTH) }).readonly(),
  /** Writes what the page would print now as a PDF file where the user says. */
  'file.savePdf': z.strictObject({ name: fileName, job: printJob }).readonly(),
  /** Ends it: nothing is written that is not written yet. */
  'file.stopPdf': z.strictObject({ job: printJob }).readonly(),
  /** Shows a file written before in its folder. */
  'file.reveal': z.strictObject({ file: z.string().max(32_767) }).readonly(),
  /** Which key this computer signs with. */
  'signing.read': z.null(),
  /** Makes the first one; where there is one already nothing is changed. */
  'signing.makeKey': z.null(),
  /** A new one from now on. The file of the old one is kept. */
  'signing.replaceKey': z.null(),
  ...COLLECTION_REQUESTS,
  /** Adds a view of the roadmap, or replaces the one of the same name. */
  'views.put': z.strictObject({ planId: planIdSchema, view: namedViewSchema }).readonly(),
  /** The new name must be free. */
  'views.rename': z
    .strictObject({ planId: planIdSchema, name: titleSchema, newName: titleSchema })
    .readonly(),
  'views.remove': z.strictObject({ planId: planIdSchema, name: titleSchema }).readonly(),
  'backup.list': z.null(),
  'backup.create': z.null(),
  'backup.restore': z.strictObject({ name: z.string().min(1).max(200) }).readonly(),
  /** Says what would become of a text as a framework file; stores nothing. */
  'framework.check': z.strictObject({ text: frameworkTextSchema }).readonly(),
  /** `replaces` names the user's own framework that it takes the place of, as the check said; null for a new one. */
  'framework.put': z
    .strictObject({ text: frameworkTextSchema, replaces: frameworkIdSchema.nullable() })
    .readonly(),
  /** Takes a framework of the user away that no plan uses; its file is kept. */
  'framework.remove': z.strictObject({ frameworkId: frameworkIdSchema }).readonly(),
  /** Moves a file of the user that could not be used to where removed ones are kept. */
  'framework.putAway': z.strictObject({ file: z.string().min(1).max(4_096) }).readonly(),
  /** Looks into the folder again, for files that were put there or mended by hand. */
  'framework.reload': z.null(),
  /** The file of a framework as it is; a shipped one names the published schema, so that an editor can help. */
  'framework.read': z.strictObject({ frameworkId: frameworkIdSchema }).readonly(),
  'framework.schema': z.null(),
  /** An error the renderer caught at its top; answers the id under which the log keeps it. */
  'log.report': z.strictObject({ message: z.string().max(20_000) }).readonly(),
} as const satisfies Record<Method, z.ZodType>

export interface Replies extends CollectionReplies {
  'app.start': StartState
  'settings.update': Settings
  'plan.create': OpenPlan
  'plan.openSample': OpenPlan
  'plan.open': OpenPlan
  'plan.read': PlanDocument
  'plan.run': CommandOutcome
  'plan.undo': CommandOutcome
  'plan.redo': CommandOutcome
  /** The new plan, and all plans there are now. */
  'scenario.make': { readonly planId: PlanId; readonly plans: readonly PlanSummary[] }
  /** All plans there are now. */
  'scenario.rename': readonly PlanSummary[]
  'scenario.remove': readonly PlanSummary[]
  'scenario.restore': readonly PlanSummary[]
  /** Removed scenarios in the order in which they were made. */
  'scenario.listRemoved': readonly PlanSummary[]
  /** Newest first, removed ones included. */
  'revision.list': readonly RevisionSummary[]
  'revision.stand': RevisionStand
  'revision.make': RevisionSummary
  /** The plan as it was. */
  'revision.open': PlanDocument
  'revision.rename': RevisionSummary
  'revision.remove': RevisionSummary
  'revision.restore': RevisionSummary
  'roadmap.check': RoadmapCheck
  'roadmap.checkSheet': SheetCheck
  'roadmap.open': OpenPlan
  'roadmap.takeNotes': OpenPlan
  'agencies.readSheet': AgencySheet
  'roadmap.take': GivenRoadmap | null
  'roadmap.send': SentRoadmap
  'file.save': SavedFile
  'file.savePdf': SavedFile
  'file.stopPdf': null
  'file.reveal': null
  'collection.open': TakenCollection
  'collection.takeBack': TakenCollection
  'signing.read': SigningState
  'signing.makeKey': SigningState
  'signing.replaceKey': SigningState
  /** All named views of the plan, by name. */
  'views.put': readonly NamedView[]
  'views.rename': readonly NamedView[]
  'views.remove': readonly NamedView[]
  'backup.list': readonly Backup[]
  'backup.create': Backup
  /** Puts the backup in place of the data (the present data is backed up first) and starts anew. */
  'backup.restore': StartState
  'framework.check': FrameworkCheck
  /** The text of the file that was replaced; null where there was none. */
  'framework.put': { readonly frameworkId: FrameworkId; readonly replacedText: string | null }
  /** The text, to bring it back with, and where its file lies now. */
  'framework.remove': { readonly text: string; readonly keptAs: string }
  'framework.putAway': { readonly keptAs: string }
  'framework.reload': FrameworkState
  'framework.read': TextFile
  'framework.schema': TextFile
  'log.report': { readonly logId: string }
}

export interface StartState extends FrameworkState {
  readonly appVersion: string
  readonly host: 'electron' | 'web'
  readonly today: CivilDate
  readonly settings: Settings
  /** The shipped tables by which one framework proposes for another. */
  readonly mappings: readonly ShippedMapping[]
  readonly mappingProblems: readonly MappingFileProblem[]
  /** The shipped agency list, to choose from at the first start. */
  readonly agencies: readonly Agency[]
  readonly plans: readonly PlanSummary[]
  /** The plan that was open last; null at the first start. */
  readonly open: OpenPlan | null
  /** True where another window holds the file: everything can be seen, nothing changed. */
  readonly readOnly: boolean
  readonly dataFile: string
  readonly notices: readonly StartNotice[]
}

/** Something that happened at start and that the user must know. */
export type StartNotice =
  /** The data file could not be read; it was moved to `movedTo`, and an empty one was begun. */
  | { readonly code: 'data-file-moved-aside'; readonly movedTo: string }
  /** The copy of the day could not be made in `folder`; the data itself is safe. */
  | { readonly code: 'backup-failed'; readonly folder: string }

export interface MappingFileProblem {
  readonly file: string
  readonly problems: readonly MappingProblem[]
}

export interface PlanSummary {
  readonly id: PlanId
  readonly title: string
  readonly agencyName: string
  readonly itemCount: number
  /** Files of agencies that were collected for it; a scenario has none of its own. */
  readonly collectedCount: number
  readonly isSample: boolean
  /** Null for a main line. A scenario names its main line, never another scenario. */
  readonly scenario: { readonly originId: PlanId; readonly name: string } | null
}

export interface TakenCollection {
  readonly open: OpenPlan
  /** Null where nothing was here before. */
  readonly before: CollectionBefore | null
}

export interface OpenPlan {
  /** How many changes this backend had announced when the document was read. */
  readonly changeNumber: number
  readonly document: PlanDocument
  readonly history: HistoryState
  /** Ways of looking at this plan that the user has named, by name. */
  readonly views: readonly NamedView[]
}

/** The step that undo and redo would take; null where there is none. */
export interface HistoryState {
  readonly undo: StepLabel | null
  readonly redo: StepLabel | null
}

export interface CommandOutcome {
  readonly planId: PlanId
  /**
   * Counts the changes this backend has announced. The reply to a call and the event of the same change carry the same
   * number and may arrive in either order: who has seen a number has seen the change, who misses one reads the plan anew.
   */
  readonly changeNumber: number
  readonly patch: DocumentPatch
  readonly history: HistoryState
}

/** What changed in a document; a missing key means that nothing of its kind did. */
export interface DocumentPatch {
  readonly plan?: PlanDocument['plan']
  readonly agencies?: { readonly put: PlanDocument['agencies']; readonly remove: readonly AgencyId[] }
  readonly items?: { readonly put: PlanDocument['items']; readonly remove: readonly ItemId[] }
  readonly dependencies?: {
    readonly put: PlanDocument['dependencies']
    readonly remove: readonly DependencyId[]
  }
  readonly assessments?: {
    readonly put: PlanDocument['assessments']
    readonly remove: readonly AssessmentId[]
  }
  readonly evidence?: { readonly put: PlanDocument['evidence']; readonly remove: readonly EvidenceId[] }
  /** All mappings of the plan's own. */
  readonly mappings?: PlanDocument['mappings']
  readonly reviewNotes?: {
    readonly put: PlanDocument['reviewNotes']
    readonly remove: readonly ReviewNoteId[]
  }
  readonly systems?: { readonly put: PlanDocument['systems']; readonly remove: readonly SystemId[] }
  readonly decisions?: { readonly put: PlanDocument['decisions']; readonly remove: readonly DecisionId[] }
}

export interface Backup {
  readonly name: string
  /** Local date and time as `YYYY-MM-DDTHH:mm:ss`. */
  readonly madeAt: string
  readonly reason: 'daily' | 'migration' | 'manual' | 'before-restore'
  readonly bytes: number
}

/** What the backend announces without being asked. */
export interface Events {
  /** Another window, the menu or a command changed the plan. */
  'plan.changed': CommandOutcome
  /** Scenarios were made, named, removed or brought back: all plans there are now. */
  'plans.changed': { readonly plans: readonly PlanSummary[] }
  /** Revisions of the plan were made, named, removed or brought back; the plan itself stays as it was. */
  'revisions.changed': { readonly planId: PlanId }
  /** A framework was added, replaced or removed, or a file of one was: everything there is now. */
  'frameworks.changed': FrameworkState
  /** A backup took the place of everything: what a page holds is of another state, so it starts anew. */
  'data.replaced': { readonly changeNumber: number }
  /** The menu (Electron) asks the page for one of its own actions, by the id of the palette. */
  'menu.action': { readonly action: string }
  /** The system gave a file to the program: `roadmap.take` has it. */
  'roadmap.given': null
  /** Files came in, or somebody decided about one: the region is to be read anew. */
  'collection.changed': { readonly planId: PlanId }
  /** Files of a collection that were read or packed by now. */
  'collection.progress': { readonly done: number; readonly total: number }
  /** The place for a PDF file is chosen, and its pages are being written. */
  'file.printing': { readonly job: string }
}

export type Request<M extends Method> = z.infer<(typeof REQUESTS)[M]>
export type Reply<M extends Method> = Result<Replies[M], AppError>

/** What a host gives the page: the preload exposes it as `window.bridge`, the web host as a client of the same shape. */
export interface Bridge {
  call<M extends Method>(method: M, request: Request<M>): Promise<Reply<M>>
  /** Calls `listener` on every announcement; returns how to stop. */
  on<E extends EventName>(event: E, listener: (payload: Events[E]) => void): () => void
}

// collection.add: files come in. Each is read whole, judged by its content and stored or refused alone; a bad one stops
// nobody else, and of it nothing enters.
import { err, ok, type Result } from '../../../shared/base/result.ts'
import { findOnBoard, raises } from '../../../shared/collection/contribution.ts'
import { glimpse } from '../../../shared/collection/glimpse.ts'
import { type OtherChange, otherChanges } from '../../../shared/collection/other-changes.ts'
import { judgeFile, type KnownFile, type Verdict } from '../../../shared/collection/verdict.ts'
import { alreadyHere, toForeign } from '../../../shared/collection/sent-file.ts'
import type { CollectedFile, FileOutcome, SentFile } from '../../../shared/contract/collection.ts'
import type { Request } from '../../../shared/contract/contract.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import type { Agency } from '../../../shared/domain/agency.ts'
import type { FrameworkId } from '../../../shared/domain/framework.ts'
import { outsideBin } from '../../../shared/domain/item.ts'
import { findOwner } from '../../../shared/domain/owner.ts'
import type { PlanDocument, PlanId } from '../../../shared/domain/plan.ts'
import { readRoadmapText } from '../../../shared/exchange/read-roadmap.ts'
import type { RoadmapError } from '../../../shared/exchange/roadmap-error.ts'
import { findDifferences } from '../../../shared/schedule/differences.ts'
import { judgeSigner, type SignerVerdict } from '../../../shared/exchange/known-signer.ts'
import {
  findKnownKey,
  insertCollectedFile,
  listRelatedFiles,
  putKnownKey,
  setSigner,
  setStanding,
} from '../../store/collected-files.ts'
import { findCollectedText, putCollectedText, replaceRoadmapText } from '../../store/collected-texts.ts'
import { putDamagedFile, removeDamagedFiles } from '../../store/damaged-files.ts'
import type { ReadDb, WriteDb } from '../../store/database.ts'
import { toLocalStamp } from '../../store/file-stamp.ts'
import { cryptoTools } from '../../store/crypto-tools.ts'
import { toStoreError } from '../../store/store-error.ts'
import type { ReadAndKept } from '../reading/reader.ts'
import { pause } from '../pause.ts'
import { mainLineOf } from '../scenarios.ts'
import type { Session } from '../session.ts'
import { findHost } from './host-plan.ts'
import { takeAnswers } from './review-notes.ts'
import { findKnown, takeSheet, type SheetAsText } from './take-sheet.ts'

const NO_PLAN = err({ code: 'not-found', what: 'plan' } as const)
const MOST_NAME = 400
/** Every transaction waits for the disk, and nobody else is served while it runs. */
const STORED_TOGETHER = 4

/** The plan that the region is looked at from. */
interface Host {
  readonly planId: PlanId
  readonly frameworkId: FrameworkId
  readonly board: readonly Agency[]
  readonly drop: Drop
}

/** What a drop has brought so far. */
interface Drop {
  /** Digests of sound files. */
  readonly sound: Set<string>
  /** Sources of damaged ones. */
  readonly damaged: Set<string>
}

interface Changes {
  readonly rows: number
  readonly others: readonly OtherChange[]
}

/** What is another in the newer file: rows, as its differences list them, and what else it holds. */
function findChanges(db: ReadDb, { planId }: Host, before: KnownFile, document: PlanDocument): Changes {
  const text = findCollectedText(db, planId, before.digest)
  const read = text === null ? null : readRoadmapText(text, cryptoTools)
  if (read?.ok !== true) return { rows: 0, others: [] }
  const spans = new Map()
  const rows = findDifferences({ ...read.value.document, spans }, { ...document, spans }).length
  return { rows, others: otherChanges(read.value.document, document) }
}

function agencyOf(document: PlanDocument, board: readonly Agency[]): Agency {
  const own = findOwner(document)
  // A file without its own agency was refused when it was read.
  if (own === undefined) throw new Error(`no agency ${document.plan.agencyId}`)
  return findOnBoard(own, board) ?? own
}

/** A file that came, as the text of a roadmap file. */
interface Given extends SheetAsText {
  readonly name: string
  readonly source: string
}

interface Arrived extends ReadAndKept {
  readonly sent: Given
  readonly receivedAt: string
}

function toNewFile(
  { sent, read, receivedAt }: Arrived,
  host: Host,
): Omit<CollectedFile, 'standing' | 'changedRows' | 'signerVerdict'> {
  const { document, revision, madeOn, repairs, digest, signer } = read
  const agency = agencyOf(document, host.board)
  return {
    digest,
    roadmapId: document.plan.id,
    agencyId: agency.id,
    agencyName: agency.name,
    title: document.plan.title,
    revision,
    madeOn,
    fileName: sent.name,
    receivedAt,
    decidedAt: null,
    itemCount: outsideBin(document.items).length,
    repairCount: repairs.length,
    signer,
  }
}

/** Beside the key that is remembered of the agency; the first one is remembered. */
function judgeKey(
  db: WriteDb,
  planId: PlanId,
  { agencyId, signer }: Pick<CollectedFile, 'agencyId' | 'signer'>,
): SignerVerdict {
  const found = signer?.publicKey ?? null
  const verdict = judgeSigner(findKnownKey(db, planId, agencyId), found)
  if (verdict === 'first') putKnownKey(db, planId, agencyId, found)
  return verdict
}

/** The same content, signed this time: the file that is here is signed from now on. Without a signature nothing changes. */
function withSignature(
  db: WriteDb,
  planId: PlanId,
  here: CollectedFile,
  { signer }: Pick<CollectedFile, 'signer'>,
  signerVerdict: SignerVerdict,
  signedText: string,
): CollectedFile {
  if (signer === null || signer.publicKey === here.signer?.publicKey) return here
  replaceRoadmapText(db, planId, here.digest, signedText)
  setSigner(db, planId, here.digest, signer.publicKey, signerVerdict)
  return { ...here, signer, signerVerdict }
}

function heldAgainst(verdict: Verdict): KnownFile | null {
  switch (verdict.verdict) {
    case 'new':
      return null
    case 'conflict':
      return verdict.with
    case 'second':
      return verdict.beside
    case 'newer':
    case 'older':
      return verdict.than
  }
}

/** Sound: stored by what it is among the others. Call it inside a transaction. */
function takeSound(db: WriteDb, host: Host, arrived: Arrived): FileOutcome {
  const { sent, read } = arrived
  const { planId } = host
  if (mainLineOf(db, read.document.plan.id) === planId) return { name: sent.name, verdict: 'own' }
  const facts = toNewFile(arrived, host)
  const isUncounted = !raises({ items: outsideBin(read.document.items) }, host.frameworkId)
  const { assumedCount, assumed, sameAs } = sent
  const here = (file: CollectedFile) => ({
    ...alreadyHere(sent.name, file),
    isUncounted,
    assumedCount,
    assumed,
  })
  const known = listRelatedFiles(db, planId, facts)
  const find = ({ digest }: Pick<KnownFile, 'digest'>) => {
    const found = known.find(one => one.digest === digest)
    if (found === undefined) throw new Error(`no file ${digest}`)
    return found
  }
  const judged = judgeFile(facts, known, ({ digest }) => host.drop.sound.has(digest))
  const sameHere = judged.standing === null ? find(judged.verdict.as) : null
  // Whoever sends a sound file has answered for a damaged one, but not by an old one that lies in the folder still. Of one drop
  // nobody knows which was sent last.
  if (sameHere?.standing !== 'kept') removeDamagedFiles(db, planId, facts.agencyId, host.drop.damaged)
  if (sameAs !== null) return here(sameAs)
  const signerVerdict = judgeKey(db, planId, facts)
  const signed = (file: CollectedFile) =>
    withSignature(db, planId, file, facts, signerVerdict, arrived.kept.roadmapText)
  if (judged.standing === null) return here(signed(find(judged.verdict.as)))
  const { verdict, standing, superseded, waiting } = judged
  const changes = verdict.verdict === 'newer' ? findChanges(db, host, verdict.than, read.document) : null
  host.drop.sound.add(facts.digest)
  if (waiting !== null) setStanding(db, planId, waiting.digest, 'rival', null)
  for (const one of superseded) setStanding(db, planId, one.digest, 'kept', find(one).decidedAt)
  const isHere = known.some(({ digest }) => digest === facts.digest)
  const file: CollectedFile = isHere
    ? { ...signed(find(facts)), standing }
    : { ...facts, standing, changedRows: changes?.rows ?? null, signerVerdict }
  if (isHere) setStanding(db, planId, file.digest, standing, null)
  else {
    putCollectedText(db, planId, file.digest, arrived.kept)
    insertCollectedFile(db, planId, { ...file, source: sent.source })
  }
  const other = heldAgainst(verdict)
  const answerCount = takeAnswers(db, planId, read.document)
  return {
    ...here(file),
    verdict: verdict.verdict,
    other: other && find(other),
    answerCount,
    otherChanges: changes?.others ?? [],
  }
}

function takeDamaged(
  db: WriteDb,
  { planId, board, drop }: Host,
  sent: Given,
  error: RoadmapError,
  receivedAt: string,
): FileOutcome {
  const foreign = toForeign(sent.name, error)
  if (foreign !== null) return foreign
  const seen = glimpse(sent.text)
  const named = board.find(({ id }) => id === seen?.agencyId)
  putDamagedFile(db, planId, {
    source: sent.source,
    fileName: sent.name,
    receivedAt,
    agencyId: named?.id ?? null,
    revision: seen?.revision ?? null,
    error,
  })
  drop.damaged.add(sent.source)
  return { name: sent.name, verdict: 'damaged', error, glimpse: seen }
}

/** What the journal and the log of the day show of a name that may be anything. */
function toName(name: string): string {
  const line = name
    .replaceAll(/\p{Cc}/gu, ' ')
    .slice(0, MOST_NAME)
    .toWellFormed()
    .trim()
  return line === '' ? '?' : line
}

async function toGiven(
  session: Session,
  db: ReadDb,
  host: Host,
  sent: SentFile,
): Promise<Result<Given, FileOutcome>> {
  const name = toName(sent.name)
  const { source } = sent
  if ('text' in sent) return ok({ name, source, text: sent.text, assumedCount: 0, assumed: [], sameAs: null })
  const sheet = await takeSheet(session, db, host, { ...sent, name })
  return sheet.ok ? ok({ name, source, ...sheet.value }) : sheet
}

interface Opened {
  readonly sent: Given
  readonly read: Result<ReadAndKept, RoadmapError>
}

/** What breaks the reading itself, such as a thread that runs out of memory, stops no other file. */
async function openFile(
  session: Session,
  db: ReadDb,
  host: Host,
  file: SentFile,
): Promise<Result<Opened, FileOutcome>> {
  try {
    const given = await toGiven(session, db, host, file)
    if (!given.ok) return given
    return ok({ sent: given.value, read: await session.reader.readToKeep(given.value.text) })
  } catch (error) {
    if (toStoreError(error, '') !== null) throw error
    session.log.write('collection.add', error)
    const unreadable = { code: 'unreadable', where: '' } as const
    return err({ name: toName(file.name), verdict: 'damaged', error: unreadable, glimpse: null })
  }
}

/** What is history may count again: that is judged by what is in it. */
const isHistory = (known: FileOutcome) => 'file' in known && known.file.standing === 'kept'

/** All of these files or, where the database refuses, none; by the order in which they came. */
function storeFiles(
  db: WriteDb,
  host: Host,
  opened: readonly Opened[],
  receivedAt: string,
): Result<readonly FileOutcome[], AppError> {
  return db.transaction(() =>
    ok(
      opened.map(({ sent, read }) => {
        // It may have come in by another intake while it was read.
        const known = findKnown(db, host.planId, sent)
        if (known !== null && !isHistory(known)) return known
        return read.ok
          ? takeSound(db, host, { sent, ...read.value, receivedAt })
          : takeDamaged(db, host, sent, read.error, receivedAt)
      }),
    ),
  )
}

/** What is read and stored together. A spreadsheet is completed from files that are stored, so it waits for those before it. */
function inGroups(files: readonly SentFile[]): readonly (readonly SentFile[])[] {
  const groups: SentFile[][] = []
  for (const file of files) {
    const last = groups.at(-1)
    const isOpen = last !== undefined && last.length < STORED_TOGETHER && last.every(one => 'text' in one)
    if (isOpen && 'text' in file) last.push(file)
    else groups.push([file])
  }
  return groups
}

/** More drops than these are not coming in at once: of them the one that was longest silent is forgotten. */
const MOST_DROPS = 8
/** What the drops that are coming in have brought, over all of their calls; each call without a name is a drop of its own. */
const drops = new WeakMap<Session, Map<string, Drop>>()

function dropOf(session: Session, intake: string | undefined): Drop {
  const fresh: Drop = { sound: new Set(), damaged: new Set() }
  if (intake === undefined) return fresh
  const coming = drops.get(session) ?? new Map<string, Drop>()
  drops.set(session, coming)
  const drop = coming.get(intake) ?? fresh
  coming.delete(intake)
  coming.set(intake, drop)
  const [silent] = coming.keys()
  if (silent !== undefined && coming.size > MOST_DROPS) coming.delete(silent)
  return drop
}

export async function addFiles(
  session: Session,
  db: WriteDb,
  { planId, files, intake }: Request<'collection.add'>,
): Promise<Result<readonly FileOutcome[], AppError>> {
  const found = findHost(db, planId)
  if (found === null) return NO_PLAN
  const { plan, agencies } = found
  const host: Host = {
    planId: plan.id,
    frameworkId: plan.activeFrameworkId,
    board: agencies,
    drop: dropOf(session, intake),
  }
  const receivedAt = toLocalStamp(session.options.now())
  const outcomes: FileOutcome[] = []
  try {
    for (const some of inGroups(files)) {
      const opened: Result<Opened, FileOutcome>[] = []
      for (const file of some) {
        await pause()
        opened.push(await openFile(session, db, host, file))
      }
      await pause()
      const stored = storeFiles(
        db,
        host,
        opened.flatMap(one => (one.ok ? one.value : [])),
        receivedAt,
      )
      if (!stored.ok) return stored
      const left = [...stored.value]
      outcomes.push(...opened.flatMap(one => (one.ok ? (left.shift() ?? []) : one.error)))
    }
  } finally {
    session.emit('collection.changed', { planId: plan.id })
  }
  return ok(outcomes)
}

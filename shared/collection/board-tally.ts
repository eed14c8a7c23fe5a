// What the board counts: who is asked, who has sent, who is to be reminded, and what a person has something to do about. For
// the window, the spreadsheet and the command line, so that all of them say the same number.
import type { AgencyState, BoardRow, CollectionView } from '../contract/collection.ts'
import type { PlanId } from '../domain/plan.ts'
import { countReviewStates, reviewStateOf, type ReviewNoteId } from '../domain/review-note.ts'

type Board = Pick<CollectionView, 'board'>

/** Those on the list that are asked to send: by them it is counted who has sent, and of them coverage is a share. */
export const isAsked = ({ isExpected, isOnList }: Pick<BoardRow, 'isExpected' | 'isOnList'>) =>
  isExpected && isOnList

/** In the order of the board. */
export function listAsked({ board }: Board): readonly BoardRow[] {
  return board.filter(isAsked)
}

/** Also where a damaged file came later: the one before it counts. */
export const hasSent = ({ state, digest }: Pick<BoardRow, 'state' | 'digest'>) =>
  digest !== null || state === 'conflict' || state === 'own'

const AWAITED = ['missing', 'damaged'] as const satisfies readonly AgencyState[]
type Awaited = (typeof AWAITED)[number]
const IS_AWAITED: ReadonlySet<AgencyState> = new Set(AWAITED)

/** Who is to be reminded: nothing has come yet, or what came last cannot be read. */
export const isAwaited = (row: Pick<BoardRow, 'state' | 'isExpected' | 'isOnList'>) =>
  isAsked(row) && IS_AWAITED.has(row.state)

export interface SentTally {
  readonly asked: number
  /** Of those that are asked. */
  readonly sent: number
  /** Units that have sent and were not asked. */
  readonly unasked: number
  /** Those that are to be reminded, by why. */
  readonly awaited: readonly { readonly state: Awaited; readonly rows: readonly BoardRow[] }[]
}

/** 48 that are asked, 43 of which have sent, 3 missing and 2 damaged. */
export function tallySent(view: Board): SentTally {
  const asked = listAsked(view)
  const awaited = AWAITED.map(state => ({ state, rows: asked.filter(row => row.state === state) }))
  return {
    asked: asked.length,
    sent: asked.filter(hasSent).length,
    unasked: view.board.filter(row => !isAsked(row) && hasSent(row)).length,
    awaited: awaited.filter(({ rows }) => rows.length > 0),
  }
}

/** The roadmap that notes on an agency are on: the one that counts; null where there is none, or where it is the plan of the region itself. */
export function reviewedRoadmap(
  { files }: Pick<CollectionView, 'files'>,
  { digest }: Pick<BoardRow, 'digest'>,
): PlanId | null {
  return digest === null ? null : (files.find(file => file.digest === digest)?.roadmapId ?? null)
}

export interface WaitingNotes {
  /** Answered, and neither settled nor remarked on again: they wait for the collector. */
  readonly answered: number
  readonly open: number
  /** Entries that no return file has taken along. */
  readonly unsent: number
}

const NOTHING_WAITS: WaitingNotes = { answered: 0, open: 0, unsent: 0 }

/** What of the notes on the roadmap of an agency waits for somebody. */
export function waitingIn(
  view: Pick<CollectionView, 'files' | 'notes'>,
  row: Pick<BoardRow, 'digest'>,
): WaitingNotes {
  const roadmapId = view.notes.length === 0 ? null : reviewedRoadmap(view, row)
  if (roadmapId === null) return NOTHING_WAITS
  const notes = view.notes.filter(one => one.roadmapId === roadmapId)
  const { answered, open } = countReviewStates(notes.map(({ note }) => note))
  return { answered, open, unsent: notes.reduce((sum, one) => sum + one.unsent.length, 0) }
}

/** The note that was answered and waits for the collector, the first of several. */
export function findAnswered(
  view: Pick<CollectionView, 'files' | 'notes'>,
  row: Pick<BoardRow, 'digest'>,
): ReviewNoteId | undefined {
  const roadmapId = reviewedRoadmap(view, row)
  return view.notes.find(one => one.roadmapId === roadmapId && reviewStateOf(one.note) === 'answered')?.note
    .id
}

const STATE_NEEDS_ATTENTION: ReadonlySet<AgencyState> = new Set([
  'damaged',
  'conflict',
  'signature',
  'uncounted',
  'newer',
])

/** A person has something to do: about the file, or about a note that was answered. */
export const needsAttention = (view: Pick<CollectionView, 'files' | 'notes'>, row: BoardRow) =>
  STATE_NEEDS_ATTENTION.has(row.state) || waitingIn(view, row).answered > 0

// A backend in the memory of the page. It stands in `window.bridge` before the state of the page is loaded, and knows
// one plan and the one command that the timeline sends: new dates.
import type { CivilDate } from '../../shared/base/civil-date.ts'
import { err, ok, type Result } from '../../shared/base/result.ts'
import {
  type Bridge,
  type CommandOutcome,
  DEFAULT_SETTINGS,
  type Method,
  type OpenPlan,
  type Reply,
  type Request,
  type StartState,
} from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { Framework } from '../../shared/domain/framework.ts'
import type { Item, ItemId } from '../../shared/domain/item.ts'
import type { PlanDocument } from '../../shared/domain/plan.ts'

interface Held {
  readonly document: PlanDocument
  /** What has changed since; the backend itself shall weigh nothing. */
  readonly changed: Map<ItemId, Item>
  readonly framework: Framework
  readonly today: CivilDate
}

let held: Held | null = null
let changeNumber = 0

/** Puts a plan in the place of the one that was there. */
export function holdPlan(document: PlanDocument, framework: Framework, today: CivilDate): void {
  held = { document, changed: new Map(), framework, today }
}

export function findStored(id: ItemId): Item | undefined {
  return held?.changed.get(id) ?? held?.document.items.find(item => item.id === id)
}

function startState(): StartState {
  return {
    appVersion: '',
    host: 'web',
    today: held?.today ?? ('2026-01-01' as CivilDate),
    settings: { ...DEFAULT_SETTINGS, colorTheme: 'light' },
    frameworks: held ? [held.framework] : [],
    ownFrameworkIds: [],
    frameworkProblems: [],
    mappings: [],
    mappingProblems: [],
    agencies: [],
    plans: [],
    open: openPlan(),
    readOnly: false,
    dataFile: '',
    notices: [],
  }
}

function openPlan(): OpenPlan | null {
  if (!held) return null
  const { document, changed } = held
  const now =
    changed.size === 0
      ? document
      : { ...document, items: document.items.map(item => changed.get(item.id) ?? item) }
  return { changeNumber, document: now, history: { undo: null, redo: null }, views: [] }
}

function run({ planId, command }: Request<'plan.run'>): Result<CommandOutcome, AppError> {
  if (held?.document.plan.id !== planId) return err({ code: 'not-found', what: 'plan' })
  if (command.type !== 'item.schedule') return err({ code: 'unknown-method' })
  const put: Item[] = []
  for (const { id, start, end } of command.moves) {
    const item = findStored(id)
    if (!item) return err({ code: 'not-found', what: 'item' })
    const moved = { ...item, start, end }
    held.changed.set(id, moved)
    put.push(moved)
  }
  changeNumber += 1
  const label = { code: command.type, name: put.length === 1 ? (put[0]?.name ?? '') : '', count: put.length }
  return ok({
    planId,
    changeNumber,
    patch: { items: { put, remove: [] } },
    history: { undo: label, redo: null },
  })
}

function answer(method: Method, request: unknown): unknown {
  switch (method) {
    case 'app.start':
      return ok(startState())
    case 'plan.open': {
      const open = openPlan()
      return open ? ok(open) : err({ code: 'not-found', what: 'plan' })
    }
    case 'plan.run':
      return run(request as Request<'plan.run'>)
    default:
      return err({ code: 'unknown-method' })
  }
}

const bridge: Bridge = {
  call: <M extends Method>(method: M, request: Request<M>) =>
    Promise.resolve(answer(method, request) as Reply<M>),
  on: () => () => undefined,
}
Object.assign(window, { bridge })

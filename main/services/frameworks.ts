// The framework.* channels. A framework is a file, not a row: adding one is no command and no undo step of a plan; the page
// takes it back by the opposite call.
import { err, ok, type Result } from '../../shared/base/result.ts'
import { decodeUtf8 } from '../../shared/base/utf8.ts'
import type { Reply, Request } from '../../shared/contract/contract.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { FrameworkCheck } from '../../shared/contract/frameworks.ts'
import { MAX_FRAMEWORKS, type FrameworkProblem } from '../../shared/domain/framework-problem.ts'
import type { Framework } from '../../shared/domain/framework.ts'
import { placeOfId } from '../../shared/domain/parse-framework.ts'
import type { WriteDb } from '../store/database.ts'
import { putAwayFrameworkFile, putFrameworkFile } from '../store/framework-files.ts'
import { readFolder } from '../store/resource-files.ts'
import { checkText, toFrameworkState } from './framework-shelf.ts'
import { listLosses, listUses } from './framework-use.ts'
import type { Session } from './session.ts'

const NO_FRAMEWORK = err({ code: 'not-found', what: 'framework' } as const)

function broken(problem: FrameworkProblem): FrameworkCheck {
  return { state: 'broken', problems: [problem], more: 0 }
}

/** A sound framework among those there are: new, in place of one of the user, or of no use here. */
function place({ frameworks, store }: Session, framework: Framework, text: string): FrameworkCheck {
  const present = frameworks.findEntry(framework.id)
  if (present === undefined) {
    if (frameworks.frameworks.length < MAX_FRAMEWORKS) return { state: 'sound', framework, replaced: null }
    return broken({ rule: 'too-many-frameworks', where: '', place: null, expected: String(MAX_FRAMEWORKS) })
  }
  if (!present.isOwn) {
    const expected = present.framework.title
    return broken({
      rule: 'id-of-shipped',
      where: 'id',
      place: placeOfId(text),
      found: framework.id,
      expected,
    })
  }
  const replaced = {
    framework: present.framework,
    isSame: present.text === text,
    uses: listUses(store.reader, framework.id),
    losses: listLosses(store.reader, present.framework, framework),
  }
  return { state: 'sound', framework, replaced }
}

function check(session: Session, text: string): FrameworkCheck {
  const checked = checkText(text)
  return checked.ok ? place(session, checked.value, text) : { state: 'broken', ...checked.error }
}

export function checkFramework(
  session: Session,
  { text }: Request<'framework.check'>,
): Reply<'framework.check'> {
  return ok(check(session, text))
}

/** Reads the folder anew and tells every window where that makes a difference. */
export function refresh(session: Session): void {
  const { frameworks } = session
  if (frameworks.reload()) session.emit('frameworks.changed', toFrameworkState(frameworks))
}

export function putFramework(
  session: Session,
  _db: WriteDb,
  { text, replaces }: Request<'framework.put'>,
): Reply<'framework.put'> {
  // What a hand changed in the folder since the last look must not be written over unseen.
  refresh(session)
  const checked = check(session, text)
  if (checked.state === 'broken') return err({ code: 'framework-broken' })
  const { framework, replaced } = checked
  if ((replaced?.framework.id ?? null) !== replaces || (replaced?.losses.length ?? 0) > 0)
    return err({ code: 'framework-changed' })
  const present = session.frameworks.findEntry(framework.id)
  const { at } = session.store
  const now = session.options.now()
  const written = putFrameworkFile(at.frameworks, framework.id, text, present?.file ?? null, now)
  if (!written.ok) return written
  refresh(session)
  const stored = session.frameworks.findEntry(framework.id)
  if (stored?.text !== text) return err({ code: 'file-damaged', file: stored?.file ?? at.frameworks })
  return ok({ frameworkId: framework.id, replacedText: present?.text ?? null })
}

export function removeFramework(
  session: Session,
  db: WriteDb,
  { frameworkId }: Request<'framework.remove'>,
): Reply<'framework.remove'> {
  const entry = session.frameworks.findEntry(frameworkId)
  if (entry === undefined) return NO_FRAMEWORK
  if (!entry.isOwn) return err({ code: 'framework-shipped' })
  const uses = listUses(db, frameworkId)
  if (uses.length > 0) return err({ code: 'framework-in-use', uses })
  const kept = moveAway(session, entry.file)
  return kept.ok ? ok({ text: entry.text, keptAs: kept.value }) : kept
}

export function putAwayFile(
  session: Session,
  _db: WriteDb,
  { file }: Request<'framework.putAway'>,
): Reply<'framework.putAway'> {
  // Only what the shelf itself has found: no name of a request opens anything else.
  const isKnown = session.frameworks.problems.some(problem => problem.isOwn && problem.file === file)
  if (!isKnown) return NO_FRAMEWORK
  const kept = moveAway(session, file)
  return kept.ok ? ok({ keptAs: kept.value }) : kept
}

function moveAway(session: Session, file: string): Result<string, AppError> {
  const kept = putAwayFrameworkFile(file, session.options.now())
  if (kept.ok) refresh(session)
  return kept
}

export function reloadFrameworks(session: Session): Reply<'framework.reload'> {
  refresh(session)
  return ok(toFrameworkState(session.frameworks))
}

const SCHEMA = 'framework.schema.json'

/** Beside the file, where both were saved into one folder. */
function withSchema(text: string): string {
  return text.replace(/^\{\s*\n/, `{\n "$schema": "./${SCHEMA}",\n`)
}

export function readFramework(
  { frameworks }: Session,
  { frameworkId }: Request<'framework.read'>,
): Reply<'framework.read'> {
  const entry = frameworks.findEntry(frameworkId)
  if (entry === undefined) return NO_FRAMEWORK
  return ok({ name: `${frameworkId}.json`, text: entry.isOwn ? entry.text : withSchema(entry.text) })
}

export function readSchema({ options }: Session): Reply<'framework.schema'> {
  const schemas = readFolder('.json', options.resourcesFolder, 'schema')
  const bytes = schemas.find(({ file }) => file.endsWith(SCHEMA))?.bytes ?? null
  const text = bytes === null ? null : decodeUtf8(bytes)
  return text === null ? NO_FRAMEWORK : ok({ name: SCHEMA, text })
}

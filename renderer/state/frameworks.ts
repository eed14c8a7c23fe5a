// Framework files: checked, added, put away, saved as files. What frameworks there are comes by announcement, to every
// window alike, so that answers and news can never overtake each other.
import { ok, type Result } from '../../shared/base/result.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import type { FrameworkCheck, FrameworkState, TextFile } from '../../shared/contract/frameworks.ts'
import { toExample } from '../../shared/domain/framework-example.ts'
import type { Framework, FrameworkId } from '../../shared/domain/framework.ts'
import { bridge, onConnection } from '../host.ts'
import { inOrder, useApp } from './app-store.ts'
import { spokenFramework, spokenFrameworks, takeFrameworks } from './framework-language.ts'
import { followLanguage } from './i18n.ts'
import { announce } from './notice.ts'

function showFrameworks({ frameworks, ownFrameworkIds, frameworkProblems }: FrameworkState): void {
  useApp.setState(({ start }) => ({
    start: start && {
      ...start,
      frameworks: takeFrameworks(frameworks),
      ownFrameworkIds,
      frameworkProblems,
    },
  }))
}

function speakAnew(): void {
  useApp.setState(({ start }) => ({ start: start && { ...start, frameworks: spokenFrameworks() } }))
}

/** Reads the folder again, for files that were put there or mended by hand. */
export async function reloadFrameworks(): Promise<void> {
  const reply = await bridge.call('framework.reload', null)
  if (reply.ok) showFrameworks(reply.value)
  else announce({ kind: 'error', error: reply.error })
}

/** Follows what frameworks there are and in which language they are read; returns how to stop. */
export function followFrameworks(): () => void {
  const stops = [
    bridge.on('frameworks.changed', showFrameworks),
    followLanguage(speakAnew),
    onConnection(isConnected => {
      // What was announced during the break went past this page.
      if (isConnected) void reloadFrameworks()
    }),
  ]
  return () => stops.forEach(stop => stop())
}

/** What would become of a text, in the language that is spoken. */
export async function checkFramework(text: string): Promise<Result<FrameworkCheck, AppError>> {
  const reply = await bridge.call('framework.check', { text })
  if (!reply.ok || reply.value.state === 'broken') return reply
  const { framework, replaced } = reply.value
  return ok({
    ...reply.value,
    framework: spokenFramework(framework),
    replaced: replaced && { ...replaced, framework: spokenFramework(replaced.framework) },
  })
}

/** Stores a file that was checked; `replaces` is the framework it takes the place of. Errors are for the window to show. */
export async function addFramework(
  text: string,
  framework: Framework,
  replaces: FrameworkId | null,
): Promise<Result<null, AppError>> {
  const reply = await inOrder(() => bridge.call('framework.put', { text, replaces }))
  if (!reply.ok) return reply
  const { replacedText } = reply.value
  announce({
    kind: replacedText === null ? 'framework-added' : 'framework-replaced',
    title: framework.title,
    takeBack: () =>
      void orAnnounced(
        replacedText === null ? askToRemove(framework) : addFramework(replacedText, framework, framework.id),
      ),
  })
  return ok(null)
}

async function askToRemove(framework: Framework): Promise<Result<null, AppError>> {
  const reply = await inOrder(() => bridge.call('framework.remove', { frameworkId: framework.id }))
  if (!reply.ok) return reply
  const { text, keptAs } = reply.value
  announce({
    kind: 'framework-removed',
    title: framework.title,
    file: keptAs,
    takeBack: () => void orAnnounced(addFramework(text, framework, null)),
  })
  return ok(null)
}

/** Errors but for `framework-in-use`, which a window explains, are announced. */
export async function removeFramework(framework: Framework): Promise<Result<null, AppError>> {
  const reply = await askToRemove(framework)
  if (!reply.ok && reply.error.code !== 'framework-in-use') announce({ kind: 'error', error: reply.error })
  return reply
}

async function orAnnounced<T>(asked: Promise<Result<T, AppError>>): Promise<T | null> {
  const reply = await asked
  if (reply.ok) return reply.value
  announce({ kind: 'error', error: reply.error })
  return null
}

/** Moves a file that could not be used out of the folder. */
export async function putAwayFile(file: string): Promise<void> {
  const reply = await inOrder(() => bridge.call('framework.putAway', { file }))
  announce(
    reply.ok
      ? { kind: 'framework-file-kept', file: reply.value.keptAs }
      : { kind: 'error', error: reply.error },
  )
}

export const readFrameworkFile = (frameworkId: FrameworkId) =>
  orAnnounced(bridge.call('framework.read', { frameworkId }))

/** The file of a framework as one of the user's own: with ids that no other has, ready to be changed and added. */
export async function readExample(
  { id }: Framework,
  takenIds: readonly FrameworkId[],
): Promise<TextFile | null> {
  const file = await readFrameworkFile(id)
  return file && toExample(file, id, takenIds)
}

export const readFrameworkSchema = () => orAnnounced(bridge.call('framework.schema', null))

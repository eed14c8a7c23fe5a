// Error codes become sentences here, and only here; the compiler keeps the table complete.
import type { Problem } from '../../shared/base/problem.ts'
import type { Result } from '../../shared/base/result.ts'
import type { AppError } from '../../shared/contract/errors.ts'
import { formatNumber } from '../../shared/messages/format.ts'
import { MEGABYTE } from '../../shared/messages/roadmap-words.ts'
import { readLanguage, type Translate } from './i18n.ts'

/** The sentence for one field problem. */
export function problemText(problem: Omit<Problem, 'path'>, t: Translate): string {
  const language = readLanguage()
  const limit = problem.limit === undefined ? '' : formatNumber(problem.limit, language)
  return t(`errors.problem.${problem.code}`, { limit })
}

/** The sentence for an error of a whole call. */
export function errorText(error: AppError, t: Translate): string {
  switch (error.code) {
    case 'invalid': {
      const [first] = error.problems
      return t('errors.app.invalid', { problem: first ? problemText(first, t) : '' })
    }
    case 'cycle':
      // The first name again at the end: a circle is easier to see closed.
      return t('errors.app.cycle', { names: [...error.names, ...error.names.slice(0, 1)].join(' → ') })
    case 'agency-in-use':
      return t('errors.app.agency-in-use', { count: error.count })
    case 'framework-in-use':
      return t('errors.app.framework-in-use', { plans: error.uses.map(use => use.planTitle).join(', ') })
    case 'disk-full':
    case 'file-locked':
    case 'folder-not-writable':
    case 'file-damaged':
      return t(`errors.app.${error.code}`, { file: error.file })
    case 'file-too-new':
      return t('errors.app.file-too-new', {
        file: error.file,
        fileVersion: error.fileVersion,
        ours: error.ours,
      })
    case 'collection-too-large':
      return t('errors.app.collection-too-large', {
        size: formatNumber(Math.ceil(error.bytes / MEGABYTE), readLanguage()),
        limit: formatNumber(error.limitBytes / MEGABYTE, readLanguage()),
      })
    case 'collection-too-many':
      return t('errors.app.collection-too-many', {
        count: formatNumber(error.count, readLanguage()),
        limit: formatNumber(error.limit, readLanguage()),
      })
    case 'roadmap-not-written':
    case 'file-not-written':
      return t(`errors.app.${error.code}.${error.reason}`, { file: error.file })
    case 'signing-key-unreadable':
      return t(`errors.app.signing-key-unreadable.${error.reason}`, { file: error.file })
    case 'roadmap-unreadable':
    case 'collection-unsayable':
      return t(`errors.app.${error.code}`, { where: error.where })
    case 'internal':
      return t('errors.app.internal', { logId: error.logId })
    case 'not-found':
    case 'framework-broken':
    case 'roadmap-broken':
    case 'collection-broken':
    case 'stopped':
    case 'roadmap-changed':
    case 'signing-key-missing':
    case 'framework-changed':
    case 'framework-shipped':
    case 'nothing-to-undo':
    case 'nothing-to-redo':
    case 'read-only':
    case 'unknown-method':
    case 'disconnected':
      return t(`errors.app.${error.code}`)
  }
}

/** What is wrong with the input itself, as a sentence; null where nothing is, or where the trouble is announced instead. */
export function refusalText(reply: Result<unknown, AppError>, t: Translate): string | null {
  if (reply.ok || reply.error.code !== 'invalid') return null
  const [problem] = reply.error.problems
  return problem ? problemText(problem, t) : null
}

/** The problem that concerns one field of an `invalid` answer, as a sentence; null where there is none. */
export function fieldError(error: AppError | null, path: string, t: Translate): string | null {
  if (error?.code !== 'invalid') return null
  const problem = error.problems.find(found => found.path.join('.').startsWith(path))
  return problem ? problemText(problem, t) : null
}

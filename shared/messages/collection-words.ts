// Why a collection cannot be opened, in words.
import type { Problem } from '../base/problem.ts'
import type { CollectionError } from '../exchange/collection-error.ts'
import { formatNumber, type FormatLanguage } from './format.ts'
import { MEGABYTE, problemWords, roadmapErrorText, type ProblemWords } from './roadmap-words.ts'
import type { Translate } from './translate.ts'

/** The sentence for an error: what happened, where, and what to do. */
export function collectionErrorText(error: CollectionError, t: Translate, language: FormatLanguage): string {
  switch (error.code) {
    case 'too-large':
      return t('collectionFile.error.too-large', {
        size: formatNumber(Math.ceil(error.bytes / MEGABYTE), language),
        limit: formatNumber(error.limitBytes / MEGABYTE, language),
      })
    case 'too-much': {
      const limit = error.what === 'bytes' ? error.limit / MEGABYTE : error.limit
      return t(`collectionFile.error.too-much.${error.what}`, {
        limit: formatNumber(limit, language),
        part: error.part,
      })
    }
    case 'other-archive':
      return error.found === null
        ? t('collectionFile.error.empty-archive')
        : t('collectionFile.error.other-archive', { found: error.found })
    case 'damaged':
    case 'missing':
      return t(`collectionFile.error.${error.code}`, { part: error.part })
    case 'list':
      return t('collectionFile.error.list', { why: roadmapErrorText(error.error, t, language) })
    case 'part':
      return t('collectionFile.error.part', {
        name: error.name,
        why: roadmapErrorText(error.error, t, language),
      })
    case 'other-content':
      return t('collectionFile.error.other-content', { name: error.name })
    case 'unreadable':
    case 'empty':
    case 'only-nuls':
    case 'roadmap-file':
    case 'not-ours':
    case 'cut':
    case 'password':
      return t(`collectionFile.error.${error.code}`)
  }
}

const problemsOf = (error: CollectionError): readonly Problem[] =>
  (error.code === 'list' || error.code === 'part') && error.error.code === 'broken'
    ? error.error.problems
    : []

/** Every place in the list, or in the file inside, that breaks a rule. */
export function collectionProblems(
  error: CollectionError,
  t: Translate,
  language: FormatLanguage,
): readonly ProblemWords[] {
  return problemsOf(error).map(problem => problemWords(problem, t, language))
}

// A framework in words: when it is in force, what its result is called for short.
import type { CivilDate } from '../../shared/base/civil-date.ts'
import type { Language } from '../../shared/contract/contract.ts'
import type { Framework } from '../../shared/domain/framework.ts'
import { formatDate } from '../../shared/messages/format.ts'
import type { Translate } from './i18n.ts'

type Period = Pick<Framework, 'inForceFrom' | 'inForceTo'>

export function isInForce({ inForceFrom, inForceTo }: Period, today: CivilDate): boolean {
  return (inForceFrom === null || inForceFrom <= today) && (inForceTo === null || today <= inForceTo)
}

/** The framework in force on `today`, the youngest where several are; else the youngest of all. */
export function findCurrentFramework(
  frameworks: readonly Framework[],
  today: CivilDate,
): Framework | undefined {
  const byAge = frameworks.toSorted((a, b) => (b.inForceFrom ?? '').localeCompare(a.inForceFrom ?? ''))
  return byAge.find(framework => isInForce(framework, today)) ?? byAge[0]
}

/** `berlaku sejak 5 Jun 2026`. */
export function inForceText({ inForceFrom, inForceTo }: Period, t: Translate, language: Language): string {
  const from = inForceFrom && formatDate(inForceFrom, language)
  const to = inForceTo && formatDate(inForceTo, language)
  if (from !== null && to !== null) return t('settings.frameworks.inForceFromTo', { from, to })
  if (from !== null) return t('settings.frameworks.inForceSince', { from })
  if (to !== null) return t('settings.frameworks.inForceUntil', { to })
  return t('settings.frameworks.inForceNow')
}

/** `Indeks Pemdi` without the word for index: `Pemdi`. */
export function shortFrameworkName({ indexName }: Pick<Framework, 'indexName'>): string {
  return indexName.replace(/^(Indeks|Index)\s+/i, '')
}

/** Short enough for a switch: `Pemdi 2026`, `SPBE 2020`; without a year in the title the name of its index alone. */
export function frameworkLabel(framework: Pick<Framework, 'indexName' | 'title'>): string {
  const [year] = /\b(?:19|20)\d\d\b/.exec(framework.title) ?? []
  return [shortFrameworkName(framework), year ?? ''].filter(part => part !== '').join(' ')
}

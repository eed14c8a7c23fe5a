// What two states of a plan differ in, in a few sentences.
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { isSameContent } from '../../../shared/exchange/same-content.ts'
import type { Translate } from '../../state/i18n.ts'
import type { PartDifference } from './part-words.ts'

interface Found {
  readonly before: PlanDocument
  readonly after: PlanDocument
  /** How many items differ. */
  readonly itemCount: number
  readonly parts: readonly PartDifference[]
}

/** Where nothing is to be shown and both are not the same all the same, it says in what. */
export function summaryText({ before, after, itemCount, parts }: Found, t: Translate): string {
  const items =
    itemCount === 0 ? t('revisions.parts.sameItems') : t('revisions.parts.items', { count: itemCount })
  if (parts.length > 0) {
    const counted = parts.map(({ part, rows }) =>
      t('revisions.parts.counted', { part: t(`revisions.parts.part.${part}`), count: rows.length }),
    )
    return `${items} ${t('revisions.parts.others', { parts: counted.join(', ') })}`
  }
  const same = `${items} ${t('revisions.parts.sameParts')}`
  return itemCount > 0 || isSameContent(before, after) ? same : `${same} ${t('revisions.parts.elsewhere')}`
}

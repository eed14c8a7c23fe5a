// What a drop of files brought, in one sentence: for the window and for the command line.
import type { FileOutcome } from '../contract/collection.ts'
import type { Translate } from './translate.ts'
import { isMeant } from './verdict-words.ts'

/** What came in first, then what a person must see to, then what is none of ours. */
const KINDS = [
  'new',
  'newer',
  'same',
  'older',
  'conflict',
  'second',
  'damaged',
  'unread',
  'failed',
  'own',
  'meant',
  'foreign',
] as const
type Kind = (typeof KINDS)[number]

/** One that did not come in at all is `failed`. */
export type Brought = FileOutcome | { readonly verdict: 'failed' }

const kindOf = (brought: Brought): Kind =>
  brought.verdict === 'foreign' && isMeant(brought) ? 'meant' : brought.verdict

/** `64 baru, 3 lebih lama, 2 bertentangan, 2 rusak`: only what there is. Empty where nothing came. */
export function broughtText(brought: readonly Brought[], t: Translate): string {
  const counts = new Map<Kind, number>()
  for (const one of brought) {
    const kind = kindOf(one)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return KINDS.flatMap(kind => {
    const count = counts.get(kind) ?? 0
    return count === 0 ? [] : [t(`collection.intake.brought.${kind}`, { count })]
  }).join(', ')
}

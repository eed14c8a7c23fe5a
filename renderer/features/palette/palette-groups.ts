// What the palette offers for a query: actions, items and indicators whose words contain all typed words. Recent ones first.
import type { CommandEntry, CommandGroup } from '../../ui/command-entry.ts'

export interface Offer extends CommandEntry {
  readonly group: string
  /** Found by these words too, without showing them. */
  readonly alsoFoundBy?: string | undefined
}

export interface PaletteWords {
  readonly recent: string
  readonly group: (group: string) => string
}

/** More than this is not read; a longer query is quicker. */
const MOST_PER_GROUP = 12
const MOST_RECENT = 5

/**
 * The groups to show, in the order of `order`. Without a query all actions stand there but only the recent items and
 * indicators; `isListed` says which groups are shown without a query.
 */
export function toPaletteGroups(
  offers: readonly Offer[],
  query: string,
  recentIds: readonly string[],
  order: readonly string[],
  isListed: (group: string) => boolean,
  words: PaletteWords,
): readonly CommandGroup[] {
  const wanted = query.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const fits = ({ label, description, alsoFoundBy }: Offer) => {
    const text = `${label} ${description ?? ''} ${alsoFoundBy ?? ''}`.toLocaleLowerCase()
    return wanted.every(word => text.includes(word))
  }
  const found = offers.filter(fits)
  const recent = recentIds.flatMap(id => found.find(offer => offer.id === id) ?? []).slice(0, MOST_RECENT)
  const isRecent = new Set(recent.map(offer => offer.id))
  const groups = order.flatMap(group => {
    if (wanted.length === 0 && !isListed(group)) return []
    const entries = found
      .filter(offer => offer.group === group && !isRecent.has(offer.id))
      .slice(0, MOST_PER_GROUP)
    return entries.length === 0 ? [] : [{ id: group, title: words.group(group), entries }]
  })
  return recent.length === 0 ? groups : [{ id: 'recent', title: words.recent, entries: recent }, ...groups]
}

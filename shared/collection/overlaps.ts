// What several agencies plan alike: items that two roadmaps both claim, the same application or data set, similar titles.
// Pairs for a person to decide about; nothing of it changes what is counted.
import { plainName } from '../base/plain-name.ts'
import type { AgencyId } from '../domain/agency.ts'
import { isActive, type Item, type ItemId } from '../domain/item.ts'

export const OVERLAP_KINDS = ['claimed', 'service', 'title'] as const
export type OverlapKind = (typeof OVERLAP_KINDS)[number]

/** One side: an item and who plans it; of one item that two roadmaps claim, whose roadmap that is. */
export interface OverlapSide {
  readonly item: Item
  readonly agencyId: AgencyId
}

/** What a person has said: one of the two is enough, both are meant, or the agencies are to be asked. */
export const OVERLAP_DECISIONS = ['merge', 'keep', 'ask'] as const
export type OverlapDecision = (typeof OVERLAP_DECISIONS)[number]

export interface Overlap {
  readonly kind: OverlapKind
  /** The side with the smaller item id; of one item that two claim, the smaller agency id. */
  readonly first: OverlapSide
  readonly second: OverlapSide
  /** 0 to 100: how much alike. */
  readonly score: number
  /** What both have: the applications and data sets, or the words of both titles. */
  readonly shared: readonly string[]
}

/** Words that say nothing about what is planned. */
const IDLE = new Set(
  `dan di ke dari untuk dengan pada yang oleh serta atau dalam bagi para antar seluruh semua the of and for to in
  penyusunan pelaksanaan pengembangan peningkatan penyelenggaraan pembangunan penguatan pengadaan kegiatan program
  tahun tahap lanjutan baru kabupaten kota daerah dinas badan kecamatan opd skpd perangkat`.split(/\s+/),
)
const NO_WORDS: ReadonlySet<string> = new Set()
/** From here on two titles are called alike. */
const LEAST_SCORE = 60
/** A word that so many items have tells none of them apart; it still counts in the likeness of a pair. */
const COMMON = 60
/** More pairs nobody decides about. */
const MOST = 500

/** `Penerapan SPLP dan gerbang API` is `penerapan`, `splp`, `gerbang`, `api`. */
export function titleWords(title: string): ReadonlySet<string> {
  const words = title.toLocaleLowerCase('id').match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter(word => word.length > 2 && !IDLE.has(word)))
}

function inOrder(a: OverlapSide, b: OverlapSide): readonly [OverlapSide, OverlapSide] {
  const isFirst = a.item.id === b.item.id ? a.agencyId < b.agencyId : a.item.id < b.item.id
  return isFirst ? [a, b] : [b, a]
}

/** Stable across imports: ids of items and agencies, never places in a list. */
export function overlapKey({ first, second }: Pick<Overlap, 'first' | 'second'>): string {
  const of = ({ item, agencyId }: OverlapSide) => `${item.id}@${agencyId}`
  return `${of(first)} ${of(second)}`
}

/** The other way: `pairSides('i1@a i2@b')` is item i1 of agency a and item i2 of agency b. */
export function pairSides(pair: string): readonly { readonly itemId: string; readonly agencyId: string }[] {
  return pair.split(' ').map(side => {
    const [itemId = '', agencyId = ''] = side.split('@')
    return { itemId, agencyId }
  })
}

function groupBy<T>(
  sides: readonly OverlapSide[],
  keysOf: (side: OverlapSide) => Iterable<T>,
): ReadonlyMap<T, readonly OverlapSide[]> {
  const groups = new Map<T, OverlapSide[]>()
  for (const side of sides)
    for (const key of keysOf(side)) {
      const group = groups.get(key)
      if (group) group.push(side)
      else groups.set(key, [side])
    }
  return groups
}

class Found {
  readonly #byKey = new Map<string, Overlap>()

  /** Of two reasons for one pair the stronger stays: a claim before an application before words; of applications, all. */
  put(kind: OverlapKind, a: OverlapSide, b: OverlapSide, score: number, shared: readonly string[]): void {
    const [first, second] = inOrder(a, b)
    const key = overlapKey({ first, second })
    const known = this.#byKey.get(key)
    // They are looked for in the order of their strength.
    if (known === undefined) this.#byKey.set(key, { kind, first, second, score, shared })
    else if (known.kind === 'service' && kind === 'service')
      this.#byKey.set(key, { ...known, shared: [...known.shared, ...shared] })
  }

  list(): readonly Overlap[] {
    return [...this.#byKey.values()]
  }
}

function forEachPair(group: readonly OverlapSide[], visit: (a: OverlapSide, b: OverlapSide) => void): void {
  for (const [i, a] of group.entries())
    for (let j = i + 1; j < group.length; j += 1) {
      const b = group[j]
      if (b && a.agencyId !== b.agencyId) visit(a, b)
    }
}

function findClaimed(claims: readonly OverlapSide[], found: Found): void {
  for (const group of groupBy<ItemId>(claims, ({ item }) => [item.id]).values())
    forEachPair(group, (a, b) => found.put('claimed', a, b, 100, []))
}

function findServices(sides: readonly OverlapSide[], found: Found): void {
  const groups = groupBy(sides, ({ item }) => new Set(item.relatedServices.map(plainName)))
  for (const [name, group] of groups) {
    // What half of the region works on is a shared application, not planned twice.
    if (name === '' || group.length < 2 || group.length > COMMON) continue
    forEachPair(group, (a, b) => {
      const word = a.item.relatedServices.find(service => plainName(service) === name) ?? name
      found.put('service', a, b, 90, [word])
    })
  }
}

function findTitles(sides: readonly OverlapSide[], found: Found): void {
  const wordsOf = new Map(sides.map(side => [side, titleWords(side.item.name)]))
  const groups = groupBy(sides, side => wordsOf.get(side) ?? [])
  const weightOf = (word: string) => 1 / Math.log2(1 + (groups.get(word)?.length ?? 1))
  const sum = (words: Iterable<string>) => {
    let total = 0
    for (const word of words) total += weightOf(word)
    return total
  }
  for (const group of groups.values()) {
    if (group.length < 2 || group.length > COMMON) continue
    forEachPair(group, (a, b) => {
      const [one, other] = [wordsOf.get(a) ?? NO_WORDS, wordsOf.get(b) ?? NO_WORDS]
      const shared = [...one].filter(word => other.has(word))
      // Rare words say more than those that every second title has.
      const score = Math.round((100 * sum(shared)) / sum(new Set([...one, ...other])))
      if (shared.length >= 2 && score >= LEAST_SCORE) found.put('title', a, b, score, shared)
    })
  }
}

/**
 * Pairs of active items of different agencies, the most alike first. `sides` has every item once, `claims` those that stand in
 * several roadmaps, once for each. Two agencies that plan `Portal aduan warga` and `Portal aduan masyarakat warga` are a pair
 * by title; two whose items name the application `SIMPEG` are one by service.
 */
export function findOverlaps(
  sides: readonly OverlapSide[],
  claims: readonly OverlapSide[] = [],
): readonly Overlap[] {
  const active = (all: readonly OverlapSide[]) => all.filter(({ item }) => isActive(item))
  const found = new Found()
  findClaimed(active(claims), found)
  const once = active(sides)
  findServices(once, found)
  findTitles(once, found)
  return found
    .list()
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        OVERLAP_KINDS.indexOf(a.kind) - OVERLAP_KINDS.indexOf(b.kind) ||
        (overlapKey(a) < overlapKey(b) ? -1 : 1),
    )
    .slice(0, MOST)
}

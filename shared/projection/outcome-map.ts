// The outcomes of all items at one version of the plan, each worked out when asked for: a plan has thousands of items
// and a screen shows thirty. An older version goes on showing what it showed: records that change later are kept in it.
import type { ItemId } from '../domain/item.ts'
import type { ItemRecord } from './item-record.ts'
import type { EffectOutcome } from './projection.ts'

/** The records as they are now; `keys` may name items that have none. */
type LiveRecords = Pick<ReadonlyMap<ItemId, ItemRecord>, 'get' | 'keys'>

/** How the items that changed after this version stood in it; all others stand as in the next version. */
interface Version {
  readonly kept: Map<ItemId, ItemRecord | null>
  next: Version | null
}

export class OutcomeMap implements ReadonlyMap<ItemId, readonly EffectOutcome[]> {
  readonly #live: LiveRecords
  readonly #evaluate: (record: ItemRecord) => readonly EffectOutcome[]
  readonly #known = new Map<ItemId, readonly EffectOutcome[]>()
  readonly #version: Version = { kept: new Map(), next: null }

  /** Reads the newest records from `live`, which its owner goes on changing. */
  constructor(live: LiveRecords, evaluate: (record: ItemRecord) => readonly EffectOutcome[]) {
    this.#live = live
    this.#evaluate = evaluate
  }

  /** To be called before the live record of an item changes, on the newest map. */
  keep(id: ItemId, record: ItemRecord | null): void {
    if (!this.#version.kept.has(id)) this.#version.kept.set(id, record)
  }

  succeededBy(next: OutcomeMap): void {
    this.#version.next = next.#version
  }

  #find(id: ItemId): ItemRecord | null {
    for (let version: Version | null = this.#version; version !== null; version = version.next) {
      const record = version.kept.get(id)
      if (record !== undefined) return record
    }
    return this.#live.get(id) ?? null
  }

  get(id: ItemId): readonly EffectOutcome[] | undefined {
    const known = this.#known.get(id)
    if (known !== undefined) return known
    const record = this.#find(id)
    if (record === null) return undefined
    const outcomes = this.#evaluate(record)
    this.#known.set(id, outcomes)
    return outcomes
  }

  has(id: ItemId): boolean {
    return this.#find(id) !== null
  }

  get size(): number {
    return [...this.keys()].length
  }

  *keys(): MapIterator<ItemId> {
    const ids = new Set(this.#live.keys())
    for (let version: Version | null = this.#version; version !== null; version = version.next)
      for (const id of version.kept.keys()) ids.add(id)
    for (const id of ids) if (this.has(id)) yield id
  }

  *entries(): MapIterator<[ItemId, readonly EffectOutcome[]]> {
    for (const id of this.keys()) yield [id, this.get(id) ?? []]
  }

  *values(): MapIterator<readonly EffectOutcome[]> {
    for (const [, outcomes] of this.entries()) yield outcomes
  }

  [Symbol.iterator](): MapIterator<[ItemId, readonly EffectOutcome[]]> {
    return this.entries()
  }

  forEach(
    visit: (
      outcomes: readonly EffectOutcome[],
      id: ItemId,
      map: ReadonlyMap<ItemId, readonly EffectOutcome[]>,
    ) => void,
  ): void {
    for (const [id, outcomes] of this.entries()) visit(outcomes, id, this)
  }
}

// All that is offered to one indicator: effects on it, each with the record of its item.
import type { Effect } from '../domain/item.ts'
import type { ItemRecord } from './item-record.ts'

/** A bag of pairs in no order. Two flat lists: a plan has tens of thousands of pairs, too many to be an object each. */
export class Offers {
  readonly #records: ItemRecord[] = []
  readonly #effects: Effect[] = []
  /** Whether pairs have come or gone since the ladder was climbed; set back by who climbs it. */
  haveChanged = true

  add(record: ItemRecord, effect: Effect): void {
    this.haveChanged = true
    this.#records.push(record)
    this.#effects.push(effect)
  }

  /** Takes out one effect of the record. */
  remove(record: ItemRecord): void {
    this.haveChanged = true
    const place = this.#records.indexOf(record)
    const lastRecord = this.#records.pop()
    const lastEffect = this.#effects.pop()
    if (lastRecord === undefined || lastEffect === undefined || place === this.#records.length) return
    this.#records[place] = lastRecord
    this.#effects[place] = lastEffect
  }

  forEach(visit: (record: ItemRecord, effect: Effect) => void): void {
    this.#records.forEach((record, place) => {
      const effect = this.#effects[place]
      if (effect !== undefined) visit(record, effect)
    })
  }
}

// Ids as numbers, and maps that are lists by these numbers: the tables of one plan have the same keys, and one hash table
// for all of them is looked up once where each of its own would be looked up again and again.

/** Numbers 0, 1, 2 … for ids, in the order in which they are met. A number is never given back. */
export class Numbering<Id extends string> {
  readonly #numbers = new Map<Id, number>()
  readonly #ids: Id[] = []

  /** How many ids have a number. */
  get size(): number {
    return this.#ids.length
  }

  /** The number of an id, undefined where it has none: the first id that was met has 0. */
  find(id: Id): number | undefined {
    return this.#numbers.get(id)
  }

  /** The number of an id, a new one where it has none. */
  number(id: Id): number {
    const known = this.#numbers.get(id)
    if (known !== undefined) return known
    const next = this.#ids.length
    this.#numbers.set(id, next)
    this.#ids.push(id)
    return next
  }

  /** The id of a number. Throws where nobody has it. */
  idOf(number: number): Id {
    const id = this.#ids[number]
    if (id === undefined) throw new Error(`no id has the number ${number}`)
    return id
  }
}

/** A map whose keys are numbered elsewhere; it is walked in the order of the numbers. */
export class NumberedMap<Id extends string, Value extends object> implements ReadonlyMap<Id, Value> {
  readonly numbering: Numbering<Id>
  #values: (Value | undefined)[] = []
  #size = 0

  constructor(numbering: Numbering<Id>) {
    this.numbering = numbering
  }

  /** Another map of the same entries, under the same numbers. */
  copy(): NumberedMap<Id, Value> {
    const copy = new NumberedMap<Id, Value>(this.numbering)
    copy.#values = this.#values.slice()
    copy.#size = this.#size
    return copy
  }

  /** The value of a number. */
  at(number: number): Value | undefined {
    return this.#values[number]
  }

  setAt(number: number, value: Value): void {
    // Without gaps, so that the list stays a plain one.
    while (this.#values.length <= number) this.#values.push(undefined)
    if (this.#values[number] === undefined) this.#size += 1
    this.#values[number] = value
  }

  /** Says whether there was one. */
  deleteAt(number: number): boolean {
    if (this.#values[number] === undefined) return false
    this.#values[number] = undefined
    this.#size -= 1
    return true
  }

  get size(): number {
    return this.#size
  }

  get(id: Id): Value | undefined {
    const number = this.numbering.find(id)
    return number === undefined ? undefined : this.#values[number]
  }

  has(id: Id): boolean {
    return this.get(id) !== undefined
  }

  *entries(): MapIterator<[Id, Value]> {
    for (let number = 0; number < this.#values.length; number += 1) {
      const value = this.#values[number]
      if (value !== undefined) yield [this.numbering.idOf(number), value]
    }
  }

  *keys(): MapIterator<Id> {
    for (const [id] of this.entries()) yield id
  }

  *values(): MapIterator<Value> {
    for (const value of this.#values) if (value !== undefined) yield value
  }

  [Symbol.iterator](): MapIterator<[Id, Value]> {
    return this.entries()
  }

  forEach(visit: (value: Value, id: Id, map: ReadonlyMap<Id, Value>) => void): void {
    this.#values.forEach((value, number) => {
      if (value !== undefined) visit(value, this.numbering.idOf(number), this)
    })
  }
}

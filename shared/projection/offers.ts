// The items that offer something to one indicator.

/** Item numbers in no order; a number is there once for every effect of the item on the indicator. */
export class Offers {
  readonly numbers: number[] = []
  /** Whether something has changed since the ladder was climbed; set back by who climbs it. */
  haveChanged = true

  add(number: number): void {
    this.haveChanged = true
    this.numbers.push(number)
  }

  /** Takes out one effect of the item. */
  remove(number: number): void {
    this.haveChanged = true
    const place = this.numbers.indexOf(number)
    const last = this.numbers.pop()
    if (last !== undefined && place < this.numbers.length) this.numbers[place] = last
  }
}

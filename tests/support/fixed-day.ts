// Loaded before a host (`--import`), so that it lives on the day the sample was written for: the clock of the process
// runs on, but from that morning. The product itself has no switch for this.
const START = Date.parse('2026-11-23T09:00:00+07:00')
const RealDate = Date
const offset = START - RealDate.now()

class ShiftedDate extends RealDate {
  constructor(...given: ConstructorParameters<typeof Date> | []) {
    if (given.length === 0) super(RealDate.now() + offset)
    else super(...given)
  }
  static override now(): number {
    return RealDate.now() + offset
  }
}
globalThis.Date = ShiftedDate as DateConstructor

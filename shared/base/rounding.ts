// The one rounding of index values, on the way to the eye. Whole numbers only: no float decides a digit.

/** Half up: `roundHalfUp(15_485, 100)` is 155, `roundHalfUp(15_450, 100)` is 155, `roundHalfUp(15_449, 100)` is 154. */
export function roundHalfUp(numerator: number, denominator: number): number {
  const sign = numerator < 0 ? -1 : 1
  const raised = 2 * Math.abs(numerator) + denominator
  return (sign * (raised - (raised % (2 * denominator)))) / (2 * denominator)
}

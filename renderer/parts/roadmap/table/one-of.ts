// Narrowing a text to one of a list of words.
export function isOneOf<T extends string>(values: readonly T[], value: string): value is T {
  return values.some(one => one === value)
}

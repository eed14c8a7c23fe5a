// Where in a file something stands, as people write it.

/** `['domains', 1, 'weight']` is `domains[1].weight`; the file as a whole is the empty text. */
export function toPlace(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, part) => {
    if (typeof part === 'number') return `${place}[${part}]`
    return place === '' ? String(part) : `${place}.${String(part)}`
  }, '')
}

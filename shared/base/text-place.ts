// Places in a text as editors show them.

export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** Some editors put a byte order mark first; JSON knows none, and no editor counts it as a column. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/** Turns offsets into places: in `'{\n "a"'` offset 3 is line 2, column 2. */
export function createPlaces(text: string): (offset: number) => TextPlace {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(end => end.index + end[0].length)]
  return offset => {
    const next = starts.findIndex(start => start > offset)
    const line = next === -1 ? starts.length : next
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
  }
}

// Several texts in one cell, as people write them and so that each comes back as it was.

/** What would be taken for the end of a text, or trimmed away. */
const NEEDS_QUOTES = /^\s|\s$|["\n\r;]|^$/

/** `writeList(['Satu', 'Dua; tiga'])` is `Satu` and, in the next line, `"Dua; tiga"`. */
export function writeList(texts: readonly string[]): string {
  return texts.map(text => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\n')
}

const QUOTED = /\s*"((?:[^"]|"")*)"[^\S\n]*(?=[;\n]|$)/y
const PLAIN = /[^;\n]*/y
/** A text with so many quotes that close nothing is no list of quoted texts, and looking for more costs time. */
const MAX_OPEN_QUOTES = 50

/** The way back. Whoever types a list may part it by line or by semicolon; empty parts say nothing. */
export function readList(text: string): readonly string[] {
  const found: string[] = []
  let open = 0
  for (let at = 0; at <= text.length; at += 1) {
    QUOTED.lastIndex = at
    PLAIN.lastIndex = at
    const quoted = open > MAX_OPEN_QUOTES ? null : QUOTED.exec(text)
    if (quoted !== null) {
      found.push((quoted[1] ?? '').replaceAll('""', '"'))
      at = QUOTED.lastIndex
      continue
    }
    const plain = PLAIN.exec(text)?.[0] ?? ''
    if (plain.trimStart().startsWith('"')) open += 1
    if (plain.trim() !== '') found.push(plain.trim())
    at += plain.length
  }
  return found
}

// Names inside the source of a Mermaid diagram: whatever they hold, they are text.

/** What Mermaid would take for markup, markdown, an end of line or an entity. */
const MARKUP = /["#&<>`*_~\\|;[\](){}]/gu

/**
 * Any text in one line, each of the special signs written as its number: `SIAK "lama"` is `SIAK #34;lama#34;`. Where fewer
 * signs mean something, fewer are `special` and the source stays readable.
 */
export function toMermaidText(text: string, special: RegExp = MARKUP): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(special, sign => `#${sign.codePointAt(0) ?? 0};`)
}

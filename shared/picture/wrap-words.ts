// Names in narrow columns: over two lines first, and only what does not fit there is cut.
import type { Measure, TextStyle } from './drawing.ts'
import { fitText } from './place-labels.ts'

/**
 * The text in at most `most` lines of a width, broken between words; a word that is longer than a line is cut, and so is what
 * does not fit into the last line. `Audit TIK berkala` in two narrow lines is `Audit TIK` and `berkala`.
 */
export function wrapWords(
  text: string,
  width: number,
  most: number,
  style: TextStyle,
  measure: Measure,
): readonly string[] {
  const wide = (part: string) => measure(part, style)
  const words = text.trim().split(/\s+/)
  const lines: string[] = []
  let current = ''
  for (const [at, word] of words.entries()) {
    const longer = current === '' ? word : `${current} ${word}`
    if (wide(longer) <= width) {
      current = longer
      continue
    }
    if (lines.length === most - 1) {
      const rest = [...(current === '' ? [] : [current]), ...words.slice(at)].join(' ')
      return [...lines, fitText(rest, width, wide)]
    }
    if (current === '') lines.push(fitText(word, width, wide))
    else {
      lines.push(current)
      current = ''
      if (wide(word) <= width) current = word
      else if (lines.length === most - 1) return [...lines, fitText(words.slice(at).join(' '), width, wide)]
      else lines.push(fitText(word, width, wide))
    }
  }
  return current === '' ? lines : [...lines, current]
}

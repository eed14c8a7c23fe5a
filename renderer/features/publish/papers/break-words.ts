// Where lines of a table on paper may end, and where not.

/** No ordinary words have so many letters (`mempertanggungjawabkannya` has 25), only addresses and names of files. */
const LONG_WORD = /[^\s\u200b-]{26,}/g
/** Of more letters a word is wider than its column where many stand on an upright page; the printer makes everything smaller then. */
const LONG_WORD_IN_NARROW = /[^\s\u200b-]{20,}/g

/**
 * From level to level is one thing: a line never ends at its arrow. A word without end may end in the middle; any other stays
 * whole where there is room, also for whoever searches the file.
 */
export function breakWords(text: string, isNarrow: boolean): string {
  return text
    .replaceAll(' → ', '\u00a0→\u00a0')
    .replaceAll(isNarrow ? LONG_WORD_IN_NARROW : LONG_WORD, word =>
      (word.match(/.{1,10}/gsu) ?? []).join('\u200b'),
    )
}

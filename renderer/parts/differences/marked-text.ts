// Two states of a text with what differs between them marked, cut to what a row of a table can hold.

/** A text in three parts; the middle one differs from the other state. */
export interface MarkedText {
  readonly lead: string
  readonly changed: string
  readonly tail: string
}

const CUT = '…'
/** What is left of the same words before what differs. */
const CONTEXT = 40

const isWordEnd = (text: string, place: number) =>
  place === 0 || place === text.length || /\s/.test(text.charAt(place)) || /\s/.test(text.charAt(place - 1))

export const unmarked = (text: string): MarkedText => ({ lead: '', changed: '', tail: text })

/**
 * Both texts with the words between their common beginning and their common end marked. `uji coba dua` and
 * `uji coba tiga` share `uji coba `.
 */
export function markChange(before: string, after: string): readonly [MarkedText, MarkedText] {
  const shorter = Math.min(before.length, after.length)
  let first = 0
  while (first < shorter && before.charAt(first) === after.charAt(first)) first += 1
  // Whole words are marked: half of one reads like a mistake.
  while (!isWordEnd(before, first) || !isWordEnd(after, first)) first -= 1
  let last = 0
  while (
    last < shorter - first &&
    before.charAt(before.length - 1 - last) === after.charAt(after.length - 1 - last)
  )
    last += 1
  while (!isWordEnd(before, before.length - last) || !isWordEnd(after, after.length - last)) last -= 1
  // A text that was written anew is read as it is: all of it struck through would be noise.
  const hasCommon = before.slice(0, first).trim() !== '' || before.slice(before.length - last).trim() !== ''
  if (!hasCommon) return [unmarked(before), unmarked(after)]
  const mark = (text: string): MarkedText => ({
    lead: text.slice(0, first),
    changed: text.slice(first, text.length - last),
    tail: text.slice(text.length - last),
  })
  return [mark(before), mark(after)]
}

export const lengthOf = ({ lead, changed, tail }: MarkedText) => lead.length + changed.length + tail.length

/** At most about `limit` characters around the beginning of what differs, in one line. */
export function shorten({ lead, changed, tail }: MarkedText, limit: number): MarkedText {
  const plain = (text: string) => text.replace(/\s+/g, ' ')
  const keptLead = lead.length <= CONTEXT ? lead : lead.slice(lead.length - CONTEXT).replace(/^\S*\s/, '')
  const room = limit - keptLead.length
  const keptChange = changed.slice(0, room)
  const keptTail = tail.slice(0, Math.max(0, room - keptChange.length))
  const isCut = keptChange.length + keptTail.length < changed.length + tail.length
  const end = isCut ? CUT : ''
  return {
    lead: (keptLead.length < lead.length ? `${CUT} ` : '') + plain(keptLead),
    changed: plain(keptChange) + (keptTail === '' && keptChange !== '' ? end : ''),
    tail: plain(keptTail) + (keptTail === '' && keptChange !== '' ? '' : end),
  }
}

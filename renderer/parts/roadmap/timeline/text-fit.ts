// Text that ends in an ellipsis where it has no room, remembered: the same names are painted in frame after frame.
const ELLIPSIS = '…'
/** Enough for a few screens of cells; then all is forgotten and learnt anew. */
const MOST_KEPT = 4_000

const kept = new Map<string, string>()

function shorten(context: CanvasRenderingContext2D, text: string, width: number): string {
  const full = context.measureText(text).width
  if (full <= width) return text
  const room = width - context.measureText(ELLIPSIS).width
  if (room <= 0) return ''
  // The average letter gives the length but for one or two, which measuring then corrects.
  let length = Math.max(0, Math.floor((text.length * room) / full))
  while (length > 0 && context.measureText(text.slice(0, length)).width > room) length -= 1
  while (length < text.length && context.measureText(text.slice(0, length + 1)).width <= room) length += 1
  return length === 0 ? '' : text.slice(0, length).trimEnd() + ELLIPSIS
}

/** The text as it fits into `width` pixels in the font the context has. */
export function fitText(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (text === '') return ''
  const key = `${Math.floor(width)} ${context.font} ${text}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const fitting = shorten(context, text, Math.floor(width))
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, fitting)
  return fitting
}

/** As many whole words as fit, with an ellipsis where some are missing; nothing where not even the first does. */
export function fitWords(context: CanvasRenderingContext2D, text: string, width: number): string {
  const fitting = fitText(context, text, width)
  if (fitting === text || fitting === '') return fitting
  const start = fitting.slice(0, -ELLIPSIS.length)
  if (text[start.length] === ' ') return fitting
  const end = start.lastIndexOf(' ')
  return end === -1 ? '' : start.slice(0, end) + ELLIPSIS
}

/** Forgets all widths: the font has arrived. */
export function forgetTextWidths(): void {
  kept.clear()
}

// Bytes as text that any JSON value can hold, with nothing but the language itself: shared/ knows neither Buffer nor atob.

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES: ReadonlyMap<number, number> = new Map(Array.from(SIGNS, (sign, at) => [sign.charCodeAt(0), at]))
const FORM = /^[A-Za-z0-9+/]*={0,2}$/
/** Texts are put together in pieces: one sign at a time makes a long chain of small texts. */
const PIECE = 24_576

/** How many signs so many bytes become. */
export const base64Length = (bytes: number) => Math.ceil(bytes / 3) * 4

/** The bytes 0x4D 0x61 are `TWE=`. */
export function encodeBase64(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let from = 0; from < bytes.length; from += PIECE) {
    let piece = ''
    const to = Math.min(from + PIECE, bytes.length)
    for (let at = from; at < to; at += 3) {
      // Pieces are whole threes: only at the very end there may be nothing behind the first.
      const b = bytes[at + 1]
      const c = bytes[at + 2]
      const three = ((bytes[at] ?? 0) << 16) | ((b ?? 0) << 8) | (c ?? 0)
      piece += (SIGNS[three >> 18] ?? '') + (SIGNS[(three >> 12) & 63] ?? '')
      piece += (b === undefined ? '=' : SIGNS[(three >> 6) & 63]) ?? ''
      piece += (c === undefined ? '=' : SIGNS[three & 63]) ?? ''
    }
    pieces.push(piece)
  }
  return pieces.join('')
}

/** The way back; null where the text is not what `encodeBase64` writes. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0 || !FORM.test(text)) return null
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let length = 0
  let bits = 0
  let count = 0
  for (let at = 0; at < text.length - padding; at += 1) {
    bits = ((bits << 6) | (VALUES.get(text.charCodeAt(at)) ?? 0)) & 0xff_ff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes[length] = (bits >> count) & 0xff
    length += 1
  }
  return bytes
}

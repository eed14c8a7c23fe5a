// Strict UTF-8 to text with nothing but the language itself: shared/ knows no TextDecoder.

const CHUNK = 8_192

function toEscape(octet: string): string {
  return `%${octet.charCodeAt(0).toString(16).padStart(2, '0')}`
}

/** Where a piece that begins at `at` ends: never between the bytes of one sign. */
function endOfPiece(bytes: Uint8Array, at: number): number {
  let end = Math.min(at + CHUNK, bytes.length)
  // No sign has more than three further bytes; more of them are no UTF-8, which is noticed with the piece.
  for (let more = 0; more < 3 && end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80; more += 1)
    end += 1
  return end
}

/** The bytes 0xC3 0xA9 are `é`; null where the bytes are not UTF-8 (0xC3 alone, an overlong form, a surrogate). */
export function decodeUtf8(bytes: Uint8Array): string | null {
  let text = ''
  try {
    for (let at = 0; at < bytes.length; ) {
      const end = endOfPiece(bytes, at)
      // Spread, the piece would be walked through byte by byte: for a large file that is most of the reading.
      const octets: string = String.fromCharCode.apply(null, bytes.subarray(at, end) as unknown as number[])
      // Most of most files is ASCII, which is what it says.
      const isPlain = !/[\u0080-\u00ff]/.test(octets)
      text += isPlain ? octets : decodeURIComponent(octets.replace(/[%\u0080-\u00ff]/g, toEscape))
      at = end
    }
    return text
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

const signLength = (first: number) => (first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2)

/** The place of the first byte that is not UTF-8: 2 of 0x61 0x62 0xC3; the length where all are. */
export function findNoUtf8(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const first = bytes[at] ?? 0
    const length = first < 0x80 ? 1 : signLength(first)
    if (length > 1 && decodeUtf8(bytes.subarray(at, at + length)) === null) return at
    at += length
  }
  return bytes.length
}

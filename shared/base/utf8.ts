// Strict UTF-8 to text with nothing but the language itself: shared/ knows no TextDecoder.

const CHUNK = 8_192

function toEscape(octet: string): string {
  return `%${octet.charCodeAt(0).toString(16).padStart(2, '0')}`
}

/** The bytes 0xC3 0xA9 are `é`; null where the bytes are not UTF-8 (0xC3 alone, an overlong form, a surrogate). */
export function decodeUtf8(bytes: Uint8Array): string | null {
  let octets = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    octets += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  // Most of most files is ASCII, which is what it says.
  if (!/[\u0080-\u00ff]/.test(octets)) return octets
  try {
    return decodeURIComponent(octets.replace(/[%\u0080-\u00ff]/g, toEscape))
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

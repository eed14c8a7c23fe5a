// A ZIP file part by part: only what is packed already is kept in memory.
import { strToU8, Zip, ZipDeflate } from 'fflate'
import { joinPieces } from './join-pieces.ts'
import { PACKED_AT } from './packed-at.ts'

export interface ZipWriter {
  add(name: string, text: string): void
  /** Packs nothing more. The same parts in the same order are the same bytes. */
  finish(): Uint8Array<ArrayBuffer>
}

export function createZipWriter(): ZipWriter {
  const pieces: Uint8Array[] = []
  let length = 0
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece)
    length += piece.length
  })
  return {
    add(name, text) {
      const part = new ZipDeflate(name)
      part.mtime = PACKED_AT
      zip.add(part)
      part.push(strToU8(text), true)
    },
    finish() {
      zip.end()
      return joinPieces(pieces, length)
    },
  }
}

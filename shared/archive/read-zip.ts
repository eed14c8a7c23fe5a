// The parts of a ZIP file from a stranger. Places and names come from its directory; how much a part unpacks to is counted
// while it is unpacked, for what the directory says of that may be a lie.
import { Inflate } from 'fflate'
import { err, ok, type Result } from '../base/result.ts'
import { decodeUtf8 } from '../base/utf8.ts'
import { joinPieces } from './join-pieces.ts'
import type { ZipFault, ZipLimit, ZipLimits } from './zip-fault.ts'

interface Entry {
  readonly method: number
  readonly isEncrypted: boolean
  readonly crc: number
  readonly packedBytes: number
  readonly offset: number
}

export interface ZipFile {
  readonly names: readonly string[]
  /** The text of a part, of so many bytes at most; all parts together may not unpack to more than the limit. */
  readText(name: string, mostBytes?: number): Result<string, ZipFault>
}

const DIRECTORY_END = 0x06_05_4b_50
const DIRECTORY_ENTRY = 0x02_01_4b_50
const LOCAL_ENTRY = 0x04_03_4b_50
/** Shortest end of a directory, and the longest comment behind it. */
const END_BYTES = 22
const MAX_COMMENT = 0xff_ff
const STORED = 0
const DEFLATED = 8
/** Packed bytes that are unpacked at once: they become at most a thousand times as many. */
const STEP = 4_096

const tooMuch = (what: ZipLimit, limit: number): ZipFault => ({ code: 'too-much', what, limit })
const damaged = (part = ''): Result<never, ZipFault> => err({ code: 'damaged', part })

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1
  return value
})

function crcOf(bytes: Uint8Array): number {
  let crc = -1
  // By its place: an iterator costs more than the sum.
  for (let at = 0; at < bytes.length; at += 1)
    crc = (CRC_TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8)
  return ~crc >>> 0
}

function findDirectoryEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT)
  for (let at = view.byteLength - END_BYTES; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === DIRECTORY_END) return at
  return -1
}

function readDirectory(
  bytes: Uint8Array,
  view: DataView,
  mostParts: number,
): Result<ReadonlyMap<string, Entry>, ZipFault> {
  const end = findDirectoryEnd(view)
  if (end < 0) return damaged()
  const count = view.getUint16(end + 10, true)
  if (count > mostParts) return err(tooMuch('parts', mostParts))
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return damaged()
    const nameBytes = view.getUint16(at + 28, true)
    const name = decodeUtf8(bytes.subarray(at + 46, at + 46 + nameBytes)) ?? ''
    // A part that stands twice is read differently by different programs.
    if (entries.has(name)) return damaged(name)
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return ok(entries)
}

/** Unpacks in small steps and stops with the step that passes the limit; null where the bytes are not what was packed. */
function inflate(packed: Uint8Array, mostBytes: number): Uint8Array | 'too-much' | null {
  const pieces: Uint8Array[] = []
  let length = 0
  const inflating = new Inflate(piece => {
    pieces.push(piece)
    length += piece.length
  })
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflating.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
      if (length > mostBytes) return 'too-much'
    }
  } catch {
    // Whatever the library says of them: these bytes unpack to nothing that can be used.
    return null
  }
  return joinPieces(pieces, length)
}

/** Opens the directory of a ZIP file. Nothing is unpacked before it is asked for. */
export function openZip(bytes: Uint8Array, limits: ZipLimits): Result<ZipFile, ZipFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = readDirectory(bytes, view, limits.parts)
  if (!directory.ok) return directory
  let left = limits.bytes

  const readBytes = (name: string, mostBytes: number): Result<Uint8Array, ZipFault> => {
    const entry = directory.value.get(name)
    if (entry === undefined) return damaged(name)
    if (entry.isEncrypted) return err({ code: 'password' })
    const { offset, packedBytes, method } = entry
    if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_ENTRY) return damaged(name)
    const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    if (from + packedBytes > bytes.length) return damaged(name)
    const packed = bytes.subarray(from, from + packedBytes)
    if (method !== STORED && method !== DEFLATED) return damaged(name)
    const most = Math.min(left, mostBytes)
    const unpacked = method === STORED ? packed : inflate(packed, most)
    if (unpacked === null) return damaged(name)
    if (unpacked === 'too-much' || unpacked.length > most)
      return err(tooMuch('bytes', Math.min(limits.bytes, mostBytes)))
    left -= unpacked.length
    return crcOf(unpacked) === entry.crc ? ok(unpacked) : damaged(name)
  }
  return ok({
    names: [...directory.value.keys()],
    readText(name, mostBytes = limits.bytes) {
      const read = readBytes(name, mostBytes)
      if (!read.ok) return read
      const text = decodeUtf8(read.value)
      return text === null ? damaged(name) : ok(text)
    },
  })
}

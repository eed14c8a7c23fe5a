// A file that was chosen, dropped or given by the system, before anybody looks into it: the text of a roadmap file, or the bytes
// of a spreadsheet or a collection as text, for only JSON values cross the contract.
import { encodeBase64 } from '../../base/base64.ts'
import { err, ok, type Result } from '../../base/result.ts'
import { checkWorkbookSize } from '../../workbook/workbook-fault.ts'
import type { CollectionError } from '../collection-error.ts'
import {
  beginsAsCollection,
  checkCollectionSize,
  COLLECTION_ENDING,
  isCollectionName,
} from '../collection-file.ts'
import { checkRoadmapSize, decodeRoadmap } from '../decode-roadmap.ts'
import type { RoadmapError } from '../roadmap-error.ts'
import type { SheetError } from './sheet-error.ts'

export type GivenContent =
  | { readonly content: Result<string, RoadmapError> }
  | { readonly sheet: Result<string, SheetError> }
  | { readonly collection: Result<string, CollectionError> }

/** Names of spreadsheets, those that cannot be read included: each is told what to do. */
const SHEET_NAME = /\.(xls[xmb]?|xlt[xm]?|ods)$/i

/** What is opened by its name: roadmap files and return files, collections, filled-in templates. */
export const OPENED_ENDINGS: readonly string[] = ['.spbe', COLLECTION_ENDING, '.xlsx']

export const isOpenedName = (name: string) =>
  OPENED_ENDINGS.some(ending => name.toLowerCase().endsWith(ending))

export const isSheetName = (name: string) => SHEET_NAME.test(name)

/** Roadmap files first, in the order in which they stand: of them spreadsheets are completed. */
export const sheetsLast = (a: string, b: string) => Number(isSheetName(a)) - Number(isSheetName(b))

/** An archive, or the container of old Office files, whatever the name says. */
const isSheetLike = ([a, b, c, d]: Uint8Array) =>
  (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04) ||
  (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)

/** What the size alone says against a file, before it is read; null where nothing does. */
export function refuseSize(name: string, bytes: number): GivenContent | null {
  if (isCollectionName(name)) {
    const collection = checkCollectionSize(bytes)
    return collection.ok ? null : { collection }
  }
  if (isSheetName(name)) {
    const sheet = checkWorkbookSize(bytes)
    return sheet.ok ? null : { sheet }
  }
  const content = checkRoadmapSize(bytes)
  return content.ok ? null : { content }
}

/** `encode` is for a host that knows a faster way to base64. */
export function readGiven(
  name: string,
  bytes: Uint8Array,
  encode: (bytes: Uint8Array) => string = encodeBase64,
): GivenContent {
  if (isCollectionName(name) || beginsAsCollection(bytes)) {
    const size = checkCollectionSize(bytes.length)
    return { collection: size.ok ? ok(encode(bytes)) : size }
  }
  if (!isSheetName(name) && !isSheetLike(bytes)) return { content: decodeRoadmap(bytes) }
  const size = checkWorkbookSize(bytes.length)
  return { sheet: size.ok ? ok(encode(bytes)) : size }
}

/** A folder, a file that is gone, or one that nobody may read. */
export function unreadableGiven(name: string): GivenContent {
  return isCollectionName(name)
    ? { collection: err({ code: 'unreadable' }) }
    : { content: err({ code: 'unreadable', where: '' }) }
}

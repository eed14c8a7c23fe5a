// The rules of JSON that a text can break, as codes; `json-faults.ts` finds them.
import type { TextPlace } from './text-place.ts'

export const JSON_FAULT_CODES = [
  'bracket-open',
  'brace-open',
  'character',
  'colon',
  'comma',
  'comment',
  'decimal-comma',
  'end',
  'escape',
  'key',
  'last-comma',
  'number',
  'quote',
  'text-open',
  'too-deep',
  'value',
  'word',
] as const
export type JsonFaultCode = (typeof JSON_FAULT_CODES)[number]

export interface JsonFault extends TextPlace {
  readonly code: JsonFaultCode
}

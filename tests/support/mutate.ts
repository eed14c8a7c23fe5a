// What becomes of a file on its way, or in the hands of somebody who means harm: the same for the same seed.
import { randomNumbers } from '../../bench/random-numbers.ts'
import { digestOf } from '../../shared/exchange/digest.ts'
import type { RoadmapError } from '../../shared/exchange/roadmap-error.ts'
import { cryptoTools } from './crypto-tools.ts'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** What a hand, a broken disk or malice puts in place of a value. */
const JUNK: readonly Json[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  ' ',
  '2026-02-30',
  '\u0000',
  'x'.repeat(6_000),
  '<script>',
  '=1+1',
  '__proto__',
  [],
  [null],
  {},
  { __proto__: null, id: 'x' },
]

export type Random = (below: number) => number

export function makeRandom(seed: number): Random {
  const next = randomNumbers(seed)
  return below => Math.floor(next() * below)
}

export function pick<T>(values: readonly T[], random: Random): T {
  const value = values[random(values.length)]
  if (value === undefined) throw new Error('there is nothing to pick')
  return value
}

export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random(bytes.length)
  const length = 1 + random(40)
  switch (random(6)) {
    case 0:
      return bytes.slice(0, at)
    case 1:
      return bytes.map((byte, place) => (place === at ? byte ^ (1 << random(8)) : byte))
    case 2:
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)])
    case 3:
      return bytes.map((byte, place) => (place >= at && place < at + length ? 0 : byte))
    case 4: {
      const from = random(bytes.length)
      return Uint8Array.from([
        ...bytes.subarray(0, at),
        ...bytes.subarray(from, from + length),
        ...bytes.subarray(at),
      ])
    }
    default:
      return bytes.map((byte, place) => (place === at ? random(256) : byte))
  }
}

const isParent = (value: Json): value is Json[] | { [key: string]: Json } =>
  typeof value === 'object' && value !== null

/** A list or object somewhere inside, the outermost included. */
function somewhere(root: Json[] | { [key: string]: Json }, random: Random) {
  const parents = [root]
  for (const parent of parents)
    for (const value of Object.values(parent)) if (isParent(value)) parents.push(value)
  return pick(parents, random)
}

/** A value of another type that looks like it. */
function asOtherType(value: Json): Json {
  switch (typeof value) {
    case 'number':
      return String(value)
    case 'string':
      return value === '' ? 0 : Number.isNaN(Number(value)) ? [value] : Number(value)
    case 'boolean':
      return Number(value)
    default:
      return value === null ? {} : JSON.stringify(value)
  }
}

type Change = () => unknown

function listChanges(list: Json[], junk: Json, random: Random): readonly Change[] {
  const at = random(list.length + 1)
  const copied = structuredClone(list[at] ?? junk)
  return [
    () => list.splice(at, 1),
    () => list.push(copied),
    () => list.splice(at, 1, junk),
    () => list.splice(0, list.length, ...list.toReversed()),
    () => list.splice(at, 1, asOtherType(copied)),
  ]
}

/** A key called `__proto__`, as JSON text can have one. */
function setOwn(parent: { [key: string]: Json }, key: string, value: Json): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true })
}

function objectChanges(
  parent: { [key: string]: Json },
  root: { [key: string]: Json },
  junk: Json,
  random: Random,
): readonly Change[] {
  const keys = Object.keys(parent)
  const key = keys.length === 0 ? 'x' : pick(keys, random)
  const otherKey = keys.length === 0 ? 'y' : pick(keys, random)
  const other = structuredClone(somewhere(root, random))
  const [value = null, otherValue = null] = [parent[key], parent[otherKey]]
  return [
    () => delete parent[key],
    () => (parent[key] = junk),
    () => (parent[key] = other),
    () => (parent[`${key}x`] = junk),
    () => setOwn(parent, '__proto__', junk),
    // Swapped, renamed, and of another type.
    () => ([parent[key], parent[otherKey]] = [otherValue, value]),
    () => {
      delete parent[key]
      parent[key.toUpperCase()] = value
    },
    () => (parent[key] = asOtherType(value)),
  ]
}

export function mutateContent(root: { [key: string]: Json }, random: Random): void {
  const parent = somewhere(root, random)
  const junk = structuredClone(pick(JUNK, random))
  const changes = Array.isArray(parent)
    ? listChanges(parent, junk, random)
    : objectChanges(parent, root, junk, random)
  pick(changes, random)()
}

/** Under a digest of its own, as whoever wants to smuggle something in would do. */
export function withDigest(payload: Json): Uint8Array {
  const file = { format: 'spbe-roadmap', version: 1, digest: digestOf(payload, cryptoTools), payload }
  return new TextEncoder().encode(JSON.stringify(file))
}

/** Pieces of what a spreadsheet is made of, where they do not belong. */
export const SHEET_PIECES = [
  '<',
  '>',
  '"',
  '&',
  '&amp;',
  '&#0;',
  '&#xD800;',
  '<row r="1">',
  '</row>',
  '<c r="A1"/>',
  '<f>',
  '<v>1e999</v>',
  ' t="s"',
  ' t="e"',
  ' s="99999"',
  'xml:',
  '_x0000_',
  '-',
  '9'.repeat(30),
  'Kegiatan',
  '\u0000',
  '\uFFFE',
]

const PLACE = /^$|^\d+:\d+$|^[a-z]/

/** There is no place in what is not there. */
const WHOLE: ReadonlySet<RoadmapError['code']> = new Set(['empty', 'only-nuls'])

/** What is wrong with how an error names its place; null where that is as it must be. */
export function findPlaceFault({ code, where }: RoadmapError): string | null {
  if (!PLACE.test(where)) return `${code} names no place: ${where}`
  return where === '' && !WHOLE.has(code) ? `${code} names no place` : null
}

/** One to four pieces of a text lost, repeated or put in. */
export function mutateText(text: string, random: Random): string {
  let changed = text
  for (let n = 0; n <= random(4); n += 1) {
    const at = random(changed.length + 1)
    const put = random(2) === 0 ? '' : pick(SHEET_PIECES, random)
    changed = changed.slice(0, at) + put + changed.slice(at + random(40))
  }
  return changed
}

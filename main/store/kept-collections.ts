// What a collection was before another one was taken into it: files in the data folder, the newest ten of each plan.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { PlanId } from '../../shared/domain/plan.ts'
import { COLLECTION_ENDING } from '../../shared/exchange/collection-file.ts'
import { cryptoTools } from './crypto-tools.ts'
import { toFileStamp } from './file-stamp.ts'

const KEPT = 10

export interface KeptPlace {
  readonly name: string
  readonly file: string
}

/** Of which plan a state is, in its name; an id may hold what no file name may. */
export const planMark = (planId: PlanId) => cryptoTools.sha256Hex(planId).slice(0, 8)

/** Every plan has its own ten. */
const endingOf = (planId: PlanId) => `.${planMark(planId)}${COLLECTION_ENDING}`

const NAME = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)(?:-(\d+))?\.([0-9a-f]{8})\./

const listKept = (folder: string, ending = COLLECTION_ENDING) =>
  existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith(ending)) : []

/** A place that is free, named for the moment. */
export function placeForKept(folder: string, planId: PlanId, time: Date): KeptPlace {
  mkdirSync(folder, { recursive: true })
  for (let n = 1; ; n += 1) {
    const second = n === 1 ? '' : `-${String(n).padStart(2, '0')}`
    const name = `${toFileStamp(time)}${second}${endingOf(planId)}`
    const file = join(folder, name)
    if (!existsSync(file)) return { name, file }
  }
}

export interface KeptState extends KeptPlace {
  /** Local date and time. */
  readonly madeAt: string
  readonly bytes: number
  /** See `planMark`. */
  readonly mark: string
}

interface Aged {
  readonly state: KeptState
  readonly age: string
}

/** States of several plans may be of one second: those stand by their names, of which a folder has none twice. */
function newestFirst(a: Aged, b: Aged): number {
  if (a.age !== b.age) return a.age < b.age ? 1 : -1
  if (a.state.name === b.state.name) return 0
  return a.state.name < b.state.name ? -1 : 1
}

/** Newest first, by their names alone: none of them is opened. */
export function listKeptStates(folder: string): readonly KeptState[] {
  return listKept(folder)
    .flatMap(name => {
      const match = NAME.exec(name)
      if (match === null) return []
      const [, day, hours, minutes, seconds, second, mark] = match
      const file = join(folder, name)
      const found = statSync(file, { throwIfNoEntry: false })
      if (found?.isFile() !== true) return []
      const madeAt = `${day}T${hours}:${minutes}:${seconds}`
      const state = { name, file, madeAt, bytes: found.size, mark: mark ?? '' }
      return [{ state, age: `${madeAt} ${(second ?? '01').padStart(4, '0')}` }]
    })
    .toSorted(newestFirst)
    .map(({ state }) => state)
}

/** In base64; null for any name that is not one of ours. */
export function readKept(folder: string, name: string): string | null {
  return listKept(folder).includes(name) ? readFileSync(join(folder, name)).toString('base64') : null
}

/** Nothing came in after it: it is no way back. */
export function removeKept(place: Pick<KeptPlace, 'file'> | null): void {
  if (place !== null) rmSync(place.file, { force: true })
}

/** By age: without the ending, a name stands before those that were made in the same second. */
export function thinOutKept(folder: string, planId: PlanId): void {
  const ending = endingOf(planId)
  const moments = listKept(folder, ending).map(name => name.slice(0, -ending.length))
  for (const moment of moments.toSorted().toReversed().slice(KEPT))
    rmSync(join(folder, `${moment}${ending}`), { force: true })
}

// More than twenty thousand files that were good once, through the real backend: opened and collected, roadmap files and
// spreadsheets. Each is answered; what is refused names its place and leaves nothing behind, what is let in is in whole.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { encodeBase64 } from '../../../shared/base/base64.ts'
import { decodeUtf8 } from '../../../shared/base/utf8.ts'
import type { FileOutcome, SentFile } from '../../../shared/contract/collection.ts'
import { outsideBin } from '../../../shared/domain/item.ts'
import type { PlanId } from '../../../shared/domain/plan.ts'
import { readRoadmapText } from '../../../shared/exchange/read-roadmap.ts'
import { isSameContent } from '../../../shared/exchange/same-content.ts'
import type { SheetError } from '../../../shared/exchange/sheet/sheet-error.ts'
import { fileOf } from '../../support/agency-files.ts'
import { cryptoTools } from '../../support/crypto-tools.ts'
import {
  findPlaceFault,
  makeRandom,
  mutateBytes,
  mutateContent,
  mutateText,
  withDigest,
  type Json,
} from '../../support/mutate.ts'
import { SEED } from '../../support/random-plan.ts'
import { loadSample } from '../../support/sample.ts'
import { toBytes, writeSheet } from '../../support/sheet-roadmap.ts'
import { smallSheetDocument } from '../../support/small-sheet.ts'
import { storedState, type StoredState } from '../../support/stored-state.ts'
import { openBackend, PROJECT, requireOk, tempFolder, type TestBackend } from '../../support/store.ts'

const OPENED = 8_000
const COLLECTED = 12_000
const SHEETS = 300
const AT_ONCE = 20
/** A new region after so many, for every sound file is one more that the next is held against. */
const PER_REGION = 600

const GOOD = readFileSync(join(PROJECT, 'tests/fixtures/spbe/good-v1.spbe'))
const { payload } = JSON.parse(GOOD.toString('utf8')) as { readonly payload: Json }
const PAYLOAD = JSON.stringify(payload)

/** A third as a broken disk leaves them; the others with changed content under a digest that fits, so that it is looked at. */
function mutatedText(seed: number): string {
  const random = makeRandom(seed)
  if (random(3) === 0) return decodeUtf8(mutateBytes(GOOD, random)) ?? ''
  const changed = JSON.parse(PAYLOAD) as { [key: string]: Json }
  for (let n = 0; n <= random(3); n += 1) mutateContent(changed, random)
  return new TextDecoder().decode(withDigest(changed))
}

const SHEET = toBytes(writeSheet(smallSheetDocument()))
const PARTS = Object.entries(unzipSync(SHEET)).map(([name, bytes]) => [name, strFromU8(bytes)] as const)

/** Half of them as archives with changed bytes, half packed anew with a changed part. */
function mutatedSheet(seed: number): string {
  const random = makeRandom(seed)
  if (random(2) === 0) return encodeBase64(mutateBytes(SHEET, random))
  const changedAt = random(PARTS.length)
  const parts = PARTS.map(([name, xml], at) => [
    name,
    strToU8(at === changedAt ? mutateText(xml, random) : xml),
  ])
  return encodeBase64(zipSync(Object.fromEntries(parts)))
}

interface Place {
  readonly backend: TestBackend
  readonly planId: PlanId
  readonly stored: StoredState
}

/** A region that nothing of these is in yet, with the sample as its plan. */
async function openRegion(): Promise<Place> {
  const folder = tempFolder()
  const backend = openBackend(folder)
  const { document } = await backend.must('roadmap.open', { way: 'new', text: fileOf(loadSample(), 1) })
  return { backend, planId: document.plan.id, stored: storedState(folder) }
}

/** Opened as a page would: looked at, then stored; beside the sample it is a plan that is new, or one that is here. */
async function openFault({ backend, stored }: Place, text: string): Promise<string | null> {
  const before = stored.version()
  const check = await backend.must('roadmap.check', { text })
  if (stored.version() !== before) return 'something was stored by looking'
  if (check.state === 'broken') {
    const reply = await backend.ask('roadmap.open', { way: 'new', text })
    if (reply.ok || reply.error.code !== 'roadmap-broken') return `was opened: ${JSON.stringify(reply)}`
    return stored.version() === before ? findPlaceFault(check.error) : 'was refused and left something behind'
  }
  // No mutation of a roadmap calls itself a return file.
  if (check.state === 'review') return 'became a return file'
  const { document } = requireOk(readRoadmapText(text, cryptoTools))
  const { present } = check
  const way =
    present === null
      ? ({ way: 'new' } as const)
      : ({ way: 'replace', seen: present.digest, file: 'x' } as const)
  const opened = await backend.ask('roadmap.open', { text, ...way })
  // The plan may say the same already.
  if (!opened.ok) return `was not opened: ${JSON.stringify(opened.error)}`
  return isSameContent(opened.value.document, document) ? null : 'came in otherwise than it was read'
}

test(`${OPENED} roadmap files are opened whole or not at all`, { timeout: 300_000 }, async () => {
  const faults: string[] = []
  const place = await openRegion()
  let soundCount = 0
  for (let seed = SEED; seed < SEED + OPENED; seed += 1) {
    const before = place.stored.version()
    const fault = await openFault(place, mutatedText(seed))
    if (fault !== null) faults.push(`${seed}: ${fault}`)
    if (place.stored.version() !== before) soundCount += 1
  }
  expect(faults).toEqual([])
  // Else nothing of this was looked at.
  expect(soundCount).toBeGreaterThan(OPENED / 100)
})

/** Where what is collected comes to lie. */
const COLLECTED_TABLES = ['damaged_file', 'collected_file', 'collected_text', 'known_signer'] as const

const isKept = (outcome: FileOutcome) => 'file' in outcome

/** What is wrong with what became of one file. */
function outcomeFault(outcome: FileOutcome | undefined, file: SentFile): string | null {
  if (outcome === undefined) return 'was not answered'
  if (outcome.verdict === 'damaged') return findPlaceFault(outcome.error)
  if (!('file' in outcome) || !('text' in file)) return null
  const read = readRoadmapText(file.text, cryptoTools)
  if (!read.ok) return `is ${outcome.verdict}, and cannot be read`
  const itemCount = outsideBin(read.value.document.items).length
  return outcome.file.digest === read.value.digest && outcome.file.itemCount === itemCount
    ? null
    : 'came in otherwise than it was read'
}

/** Every file of a region is there whole: its text is read again, and says what was counted of it. */
async function regionFault({ backend, planId }: Place): Promise<string | null> {
  const view = await backend.ask('collection.read', { planId })
  if (!view.ok) return `the region cannot be shown: ${JSON.stringify(view.error)}`
  const items = await backend.ask('collection.items', { planId, agencyId: null, indicatorId: null })
  return items.ok ? null : `its items cannot be shown: ${JSON.stringify(items.error)}`
}

async function collectFaults(place: Place, files: readonly SentFile[]): Promise<readonly string[]> {
  const { backend, planId, stored } = place
  const rows = stored.rows(...COLLECTED_TABLES)
  const before = stored.version()
  const outcomes = await backend.must('collection.add', { planId, files: [...files] })
  const faults = files.flatMap((file, at) => {
    const fault = outcomeFault(outcomes[at], file)
    return fault === null ? [] : [`${file.name}: ${fault}`]
  })
  const isNoted = outcomes.some(outcome => isKept(outcome) || outcome.verdict === 'damaged')
  if (!isNoted && stored.version() !== before)
    faults.push(`${files[0]?.name}: something was stored of nothing`)
  if (stored.rows(...COLLECTED_TABLES) !== rows) faults.push(`${files[0]?.name}: something else was changed`)
  return faults
}

const sourceOf = (seed: number) => seed.toString(16).padStart(64, '0')

async function collectAll(count: number, make: (seed: number) => SentFile): Promise<readonly string[]> {
  const faults: string[] = []
  let place = await openRegion()
  for (let from = 0; from < count; from += AT_ONCE) {
    if (from > 0 && from % PER_REGION === 0) {
      const fault = await regionFault(place)
      if (fault !== null) faults.push(`before ${SEED + from}: ${fault}`)
      place.backend.close()
      place = await openRegion()
    }
    const files = Array.from({ length: AT_ONCE }, (_, at) => make(SEED + from + at))
    faults.push(...(await collectFaults(place, files)))
  }
  const fault = await regionFault(place)
  return fault === null ? faults : [...faults, fault]
}

test(`${COLLECTED} roadmap files are collected whole or not at all`, { timeout: 300_000 }, async () => {
  const make = (seed: number): SentFile => ({
    name: `${seed}.spbe`,
    source: sourceOf(seed),
    text: mutatedText(seed),
  })
  expect(await collectAll(COLLECTED, make)).toEqual([])
})

const sheetFault = (error: SheetError) =>
  error.code === 'broken-sheet' && error.problems.some(({ sheet }) => sheet === '')
    ? 'a problem names no sheet'
    : null

test(`${SHEETS} spreadsheets are read whole or not at all, and nothing is stored by looking`, {
  timeout: 300_000,
}, async () => {
  const { backend, stored } = await openRegion()
  const before = stored.version()
  const faults: string[] = []
  for (let seed = SEED; seed < SEED + SHEETS; seed += 1) {
    const checked = await backend.must('roadmap.checkSheet', { base64: mutatedSheet(seed) })
    const fault =
      checked.state === 'broken-sheet'
        ? sheetFault(checked.error)
        : checked.check.state === 'sound'
          ? null
          : `is no roadmap file: ${checked.check.error.code}`
    if (fault !== null) faults.push(`${seed}: ${fault}`)
  }
  expect(faults).toEqual([])
  expect(stored.version()).toBe(before)
})

test(`${SHEETS} spreadsheets are collected whole or not at all`, { timeout: 300_000 }, async () => {
  const make = (seed: number): SentFile => ({
    name: `${seed}.xlsx`,
    source: sourceOf(seed),
    base64: mutatedSheet(seed),
  })
  expect(await collectAll(SHEETS, make)).toEqual([])
})

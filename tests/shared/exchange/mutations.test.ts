// Twenty thousand files that were good once: reading answers each of them, with a document that keeps every rule or an error
// that names a place. Nothing crashes, nothing is let in by half.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { planDocumentSchema } from '../../../shared/domain/plan.ts'
import { readRoadmap, type ReadRoadmap } from '../../../shared/exchange/read-roadmap.ts'
import type { RoadmapError } from '../../../shared/exchange/roadmap-error.ts'
import { isSameContent } from '../../../shared/exchange/same-content.ts'
import { toRoadmapText } from '../../../shared/exchange/write-roadmap.ts'
import type { Result } from '../../../shared/base/result.ts'
import { cryptoTools } from '../../support/crypto-tools.ts'
import {
  findPlaceFault,
  makeRandom,
  mutateBytes,
  mutateContent,
  withDigest,
  type Json,
  type Random,
} from '../../support/mutate.ts'
import { SEED } from '../../support/random-plan.ts'

const GOOD = readFileSync(new URL('../../fixtures/spbe/good-v1.spbe', import.meta.url))
const SIGNED = readFileSync(new URL('../../fixtures/spbe/good-v1-signed.spbe', import.meta.url))
const BYTE_MUTATIONS = 12_000
const CONTENT_MUTATIONS = 8_000
const SIGNED_MUTATIONS = 6_000

/** What is wrong with an answer; null where it is as it must be. */
function findFault(answer: Result<ReadRoadmap, RoadmapError>): string | null {
  if (!answer.ok) return findPlaceFault(answer.error)
  const { document, revision, madeOn } = answer.value
  const parsed = planDocumentSchema.safeParse(document)
  if (!parsed.success) return `let in: ${parsed.error.message}`
  const again = readRoadmap(
    new TextEncoder().encode(toRoadmapText(document, { revision, madeOn }, cryptoTools)),
    cryptoTools,
  )
  if (!again.ok) return `cannot be written and read again: ${again.error.code} ${again.error.where}`
  if (again.value.repairs.length > 0) return 'was not mended whole'
  return isSameContent(again.value.document, document) ? null : 'is another one when it is read again'
}

function faultsOf(count: number, seed: number, make: (random: Random) => Uint8Array): readonly string[] {
  const faults: string[] = []
  for (let n = 0; n < count; n += 1) {
    const bytes = make(makeRandom(seed + n))
    try {
      const fault = findFault(readRoadmap(bytes, cryptoTools))
      if (fault !== null) faults.push(`${seed + n}: ${fault}`)
    } catch (error) {
      faults.push(`${seed + n}: ${String(error)}`)
    }
  }
  return faults
}

test(`${BYTE_MUTATIONS} files with changed bytes`, { timeout: 300_000 }, () => {
  expect(faultsOf(BYTE_MUTATIONS, SEED, random => mutateBytes(GOOD, random))).toEqual([])
})

test(`${SIGNED_MUTATIONS} signed files with changed bytes: what is let in is what was signed, by whoever signed it`, {
  timeout: 300_000,
}, () => {
  const good = readRoadmap(SIGNED, cryptoTools)
  let letIn = 0
  for (let n = 0; n < SIGNED_MUTATIONS; n += 1) {
    const read = readRoadmap(mutateBytes(SIGNED, makeRandom(SEED + n)), cryptoTools)
    if (!read.ok) continue
    letIn += 1
    expect([SEED + n, read]).toEqual([SEED + n, good])
  }
  // Spaces and line breaks are not signed, nor does anything hang on them.
  expect(letIn).toBeGreaterThan(0)
})

test(`${CONTENT_MUTATIONS} files with changed content and a digest that fits`, { timeout: 300_000 }, () => {
  const payload = JSON.stringify(JSON.parse(GOOD.toString('utf8')).payload)
  const make = (random: Random) => {
    const changed: { [key: string]: Json } = JSON.parse(payload)
    for (let n = 0; n <= random(3); n += 1) mutateContent(changed, random)
    return withDigest(changed)
  }
  expect(faultsOf(CONTENT_MUTATIONS, SEED, make)).toEqual([])
})

test('a million rows and a million brackets are refused before anything is looked at row by row', () => {
  const { payload } = JSON.parse(GOOD.toString('utf8'))
  const withItems = (items: Json): Json => ({ ...payload, document: { ...payload.document, items } })
  const rows = readRoadmap(withDigest(withItems(Array.from({ length: 1_000_000 }, () => ({})))), cryptoTools)
  expect(rows).toEqual({
    ok: false,
    error: {
      code: 'broken',
      where: 'payload.document.items',
      problems: [{ path: ['payload', 'document', 'items'], code: 'too-large', limit: 50_000 }],
    },
  })
  const many = JSON.stringify(payload).replace('"Perbup Pemerintah Digital"', '['.repeat(1_000_000))
  const brackets = new TextEncoder().encode(`{"format":"spbe-roadmap","version":1,"payload":${many}}`)
  expect(readRoadmap(brackets, cryptoTools)).toMatchObject({ ok: false, error: { code: 'not-json' } })
})

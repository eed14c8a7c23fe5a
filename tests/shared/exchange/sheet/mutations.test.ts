// Whatever becomes of a file on its way, reading it answers: a plan, or what is wrong. It never throws.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { planDocumentSchema } from '../../../../shared/domain/plan.ts'
import { readSheetRoadmap } from '../../../../shared/exchange/sheet/read-sheet-roadmap.ts'
import { SHEET_PIECES } from '../../../support/mutate.ts'
import { SEED } from '../../../support/random-plan.ts'
import { sheetContext, toBytes, writeSheet } from '../../../support/sheet-roadmap.ts'
import { smallSheetDocument } from '../../../support/small-sheet.ts'

const good = toBytes(writeSheet(smallSheetDocument()))
const parts = Object.entries(unzipSync(good)).map(([name, bytes]) => [name, strFromU8(bytes)] as const)

/** Whether what comes of it is a valid plan, or an error with a code. */
function isAnswered(bytes: Uint8Array): boolean {
  const read = readSheetRoadmap(bytes, sheetContext())
  return read.ok ? planDocumentSchema.safeParse(read.value.document).success : read.error.code !== undefined
}

it('answers archives with changed, missing and repeated bytes', () => {
  const place = fc.nat(good.length - 1)
  const change = fc.oneof(
    fc.record({ how: fc.constant('set' as const), at: place, byte: fc.nat(255) }),
    fc.record({ how: fc.constant('cut' as const), at: place, byte: fc.nat(255) }),
  )
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), changes => {
      let bytes = Uint8Array.from(good)
      for (const { how, at, byte } of changes) {
        if (how === 'set' && at < bytes.length) bytes[at] = byte
        if (how === 'cut') bytes = Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + byte)])
      }
      expect(isAnswered(bytes)).toBe(true)
    }),
    { seed: SEED, numRuns: 300 },
  )
})

it('answers parts in which pieces are lost, repeated and put in', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...parts),
      fc.array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          cut: fc.nat(40),
          put: fc.constantFrom('', ...SHEET_PIECES),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      ([name, xml], changes) => {
        let text = xml
        for (const { at, cut, put } of changes) {
          const from = Math.floor(at * text.length)
          text = text.slice(0, from) + put + text.slice(from + cut)
        }
        const changed = parts.map(([other, own]) => [other, strToU8(other === name ? text : own)] as const)
        expect(isAnswered(zipSync(Object.fromEntries(changed)))).toBe(true)
      },
    ),
    { seed: SEED + 2, numRuns: 500 },
  )
})

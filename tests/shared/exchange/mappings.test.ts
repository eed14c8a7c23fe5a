// A plan's own mappings travel in the file; what stands in it twice is mended and listed.
import { expect, test } from 'vitest'
import { requireCivilDate } from '../../../shared/base/civil-date.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { readRoadmap } from '../../../shared/exchange/read-roadmap.ts'
import { toRoadmapText } from '../../../shared/exchange/write-roadmap.ts'
import { cryptoTools } from '../../support/crypto-tools.ts'
import { loadSample } from '../../support/sample.ts'

const FROM = 'permenpanrb-59-2020'
const TO = 'permenpanrb-8-2026'
const row = (from: string, to: string, rule = 'same') => ({
  fromIndicatorId: `${FROM}-${from}`,
  toIndicatorId: `${TO}-${to}`,
  rule,
  why: 'Sebab',
})
const mapping = (...rows: readonly object[]) => ({ fromFrameworkId: FROM, toFrameworkId: TO, rows })

function sendAndRead(mappings: readonly object[] | undefined) {
  const document = { ...loadSample(), mappings: mappings as unknown as PlanDocument['mappings'] }
  const revision = { revision: 2, madeOn: requireCivilDate('2026-11-23') }
  const text = toRoadmapText(document, revision, cryptoTools)
  return readRoadmap(new TextEncoder().encode(text), cryptoTools)
}

test('what is written is read', () => {
  const mappings = [mapping(row('18', '16', 'one-lower'), row('15', '13'))]
  const read = sendAndRead(mappings)
  expect(read.ok && read.value.document.mappings).toEqual(mappings)
  expect(read.ok && read.value.repairs).toEqual([])
})

test('a second table for the same way and a second row for the same pair are left out and listed', () => {
  const first = row('18', '16')
  const read = sendAndRead([mapping(first, first, row('18', '16', 'at-most-2')), mapping()])
  expect(read.ok && read.value.document.mappings).toEqual([mapping(first)])
  expect(read.ok && read.value.repairs.map(repair => [repair.code, repair.where])).toEqual([
    ['second-left-out', 'payload.document.mappings[1]'],
    ['copy-left-out', 'payload.document.mappings[0].rows[1]'],
    ['second-left-out', 'payload.document.mappings[0].rows[2]'],
  ])
})

test('a rule nobody knows is refused with its place', () => {
  const read = sendAndRead([mapping(row('18', '16', 'higher'))])
  expect(read.ok ? '' : read.error.where).toBe('payload.document.mappings[0].rows[0].rule')
})

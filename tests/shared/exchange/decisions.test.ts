// Decisions travel in the file; a file from before there were any is still one.
import { expect, test } from 'vitest'
import { requireCivilDate } from '../../../shared/base/civil-date.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { readRoadmap } from '../../../shared/exchange/read-roadmap.ts'
import { listDifferentParts } from '../../../shared/exchange/same-content.ts'
import { toRoadmapText } from '../../../shared/exchange/write-roadmap.ts'
import { catalogue } from '../../../shared/messages/catalogue.ts'
import { placeText } from '../../../shared/messages/roadmap-words.ts'
import { createTranslator } from '../../../shared/messages/translate.ts'
import { cryptoTools } from '../../support/crypto-tools.ts'
import { loadSample } from '../../support/sample.ts'

const sample = loadSample()
const decision = (id: string, given: object = {}) => ({
  id,
  itemId: null,
  what: 'Tetapkan pagu 2027',
  who: 'Bappeda',
  until: '2027-01-31',
  decidedOn: '2026-11-28',
  ...given,
})

function write(decisions: readonly object[]): string {
  const document = { ...sample, decisions: decisions as unknown as PlanDocument['decisions'] }
  return toRoadmapText(document, { revision: 2, madeOn: requireCivilDate('2026-11-28') }, cryptoTools)
}
const sendAndRead = (decisions: readonly object[]) =>
  readRoadmap(new TextEncoder().encode(write(decisions)), cryptoTools)

test('what is written is read', () => {
  const decisions = [decision('b', { itemId: sample.items[0]?.id, until: null, who: '' }), decision('a')]
  const read = sendAndRead(decisions)
  expect(read.ok && read.value.document.decisions).toEqual(decisions)
  expect(read.ok && read.value.repairs).toEqual([])
})

test('a file without any is the file it was before there were decisions', () => {
  expect(write([])).not.toContain('decisions')
  const read = sendAndRead([])
  expect(read.ok && read.value.document.decisions).toEqual([])
})

test('a copy is left out, another one under the same id gets an id of its own, and both are listed', () => {
  const read = sendAndRead([decision('a'), decision('a'), decision('a', { what: 'Lain' })])
  expect(read.ok && read.value.document.decisions.map(({ id, what }) => [id, what])).toEqual([
    ['a', 'Tetapkan pagu 2027'],
    ['a:2', 'Lain'],
  ])
  expect(read.ok && read.value.repairs.map(({ code, where }) => [code, where])).toEqual([
    ['copy-left-out', 'payload.document.decisions[1]'],
    ['id-replaced', 'payload.document.decisions[2].id'],
  ])
})

test.each([
  [decision('a', { itemId: 'nobody' }), 'itemId'],
  [decision('a', { until: '2027-02-30' }), 'until'],
  [decision('a', { what: ' ' }), 'what'],
])('%# what cannot be used is refused with its place', (broken, field) => {
  const read = sendAndRead([broken])
  const where = read.ok ? '' : 'where' in read.error ? read.error.where : ''
  expect(where).toBe(`payload.document.decisions[0].${field}`)
  const t = createTranslator('id', area => catalogue.id[area])
  expect(placeText(where, t)).toMatch(/^Keputusan rapat ke-1, /)
})

test('a plan with another decision is another plan', () => {
  const [one, other] = [sendAndRead([decision('a')]), sendAndRead([decision('a', { who: 'Sekda' })])]
  if (!one.ok || !other.ok) throw new Error('a file cannot be read')
  expect(listDifferentParts(one.value.document, other.value.document)).toEqual(['decisions'])
})

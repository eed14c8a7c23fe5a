// Applications and data sets travel in the file; a file from before there were any is still one.
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

const system = (id: string, given: object = {}) => ({
  id,
  name: id,
  kind: 'dataset',
  agencyId: 'diskominfo',
  connectedOn: null,
  note: '',
  ...given,
})

function sendAndRead(systems: readonly object[] | undefined) {
  const document = { ...loadSample(), systems: systems as unknown as PlanDocument['systems'] }
  const revision = { revision: 2, madeOn: requireCivilDate('2026-11-23') }
  const text = toRoadmapText(document, revision, cryptoTools)
  return readRoadmap(new TextEncoder().encode(text), cryptoTools)
}

test('what is written is read', () => {
  const systems = [system('b', { connectedOn: '2025-03-10', note: 'catatan' }), system('a')]
  const read = sendAndRead(systems)
  expect(read.ok && read.value.document.systems).toEqual(systems)
  expect(read.ok && read.value.repairs).toEqual([])
})

test('a file without the list has none', () => {
  const read = sendAndRead([])
  expect(read.ok && read.value.document.systems).toEqual([])
})

test('a copy is left out, another one under the same id gets an id of its own, and both are listed', () => {
  const read = sendAndRead([system('a'), system('a'), system('a', { name: 'lain' })])
  expect(read.ok && read.value.document.systems.map(({ id, name }) => [id, name])).toEqual([
    ['a', 'a'],
    ['a:2', 'lain'],
  ])
  expect(read.ok && read.value.repairs.map(({ code, where }) => [code, where])).toEqual([
    ['copy-left-out', 'payload.document.systems[1]'],
    ['id-replaced', 'payload.document.systems[2].id'],
  ])
})

test.each([
  [system('a', { agencyId: 'nobody' }), 'agencyId', 'Aplikasi dan data ke-1, perangkat daerah'],
  [system('a', { connectedOn: '2025-02-30' }), 'connectedOn', 'Aplikasi dan data ke-1, terhubung sejak'],
])('%# what cannot be used is refused with its place', (broken, field, said) => {
  const read = sendAndRead([broken])
  const where = read.ok ? '' : read.error.where
  expect(where).toBe(`payload.document.systems[0].${field}`)
  expect(
    placeText(
      where,
      createTranslator('id', area => catalogue.id[area]),
    ),
  ).toBe(said)
})

test('another list is another content, in whatever order it stands', () => {
  const sample = loadSample()
  const of = (...systems: readonly object[]) => ({ ...sample, systems }) as unknown as PlanDocument
  const [a, b] = [system('a'), system('b')]
  expect(listDifferentParts(of(a, b), of(b, a))).toEqual([])
  expect(listDifferentParts(of(a, b), of(a))).toEqual(['systems'])
})

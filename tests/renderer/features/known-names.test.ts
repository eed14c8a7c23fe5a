// What the fields of an item offer: each name once, the list before what items say.
import { expect, test } from 'vitest'
import { listSystemNames, listTargets } from '../../../renderer/features/roadmap/inspector/known-names.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { sketchItem } from '../../support/small-plan.ts'

const document = {
  agencies: [{ id: 'a', name: 'Dinas A', shortName: 'A', kind: 'agency' }],
  systems: [{ id: 's', name: 'SIMPEG', kind: 'application', agencyId: 'a', connectedOn: null, note: '' }],
  items: [
    sketchItem('i', 0, 1, { relatedServices: ['sim-peg', 'Arsip'], connectedTo: ['SIASN', 'rumah data'] }),
    sketchItem('j', 0, 1, { relatedServices: ['-', 'arsip'], connectedTo: ['siasn'] }),
    sketchItem('k', 0, 1, { relatedServices: ['Terhapus'], deletedOn: '2026-01-01' as never }),
  ],
} as unknown as PlanDocument

test('applications and data sets by name, with whose they are', () => {
  expect(listSystemNames(document)).toEqual([
    { name: 'Arsip', remark: '' },
    { name: 'SIMPEG', remark: 'A' },
  ])
})

test('the data house stands first, as the plan spells it or as it is called', () => {
  expect(listTargets(document, 'Rumah data Kominfo').map(({ name }) => name)).toEqual([
    'rumah data',
    'SIASN',
    'SIMPEG',
  ])
  expect(listTargets({ ...document, items: [] }, 'Rumah data Kominfo')[0]?.name).toBe('Rumah data Kominfo')
})

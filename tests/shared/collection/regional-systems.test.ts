// Systems of several roadmaps, each once.
import { expect, test } from 'vitest'
import type { Contribution } from '../../../shared/collection/contribution.ts'
import { requireContribution, writeContribution } from '../../../shared/collection/contribution.ts'
import { mergeSystems } from '../../../shared/collection/regional-systems.ts'
import type { Agency } from '../../../shared/domain/agency.ts'

const agency = (id: string) => ({ id, name: `Dinas ${id}`, shortName: id, kind: 'agency' }) as Agency
const BOARD = ['kominfo', 'bkpsdm'].map(agency)
const system = (id: string, name: string, agencyId: string, connectedOn: string | null = null) => ({
  id,
  name,
  kind: 'application',
  agencyId,
  connectedOn,
  note: '',
})

function roadmap(agencyId: string, ...systems: readonly object[]): Contribution {
  return {
    roadmapId: `roadmap-${agencyId}`,
    agencyId,
    agencies: [agency('kominfo'), agency('bkpsdm'), agency('dinas-lain')],
    evidenceLagDays: { instrument: 0, infrastructure: 0, people: 0 },
    items: [],
    dependencies: [],
    systems,
  } as unknown as Contribution
}
const merged = (...roadmaps: readonly Contribution[]) =>
  mergeSystems(roadmaps, BOARD).map(({ id, agencyId, connectedOn }) => [id, agencyId, connectedOn])

test('what its agency lists counts, and the day that others know where it says none', () => {
  const kominfo = roadmap('kominfo', system('k1', 'Sim-Peg', 'bkpsdm', '2024-05-02'))
  const own = roadmap('bkpsdm', system('b1', 'SIMPEG', 'bkpsdm'))
  expect(merged(kominfo, own)).toEqual([['b1', 'bkpsdm', '2024-05-02']])
  const said = roadmap('bkpsdm', system('b1', 'SIMPEG', 'bkpsdm', '2025-01-01'))
  expect(merged(kominfo, said)).toEqual([['b1', 'bkpsdm', '2025-01-01']])
})

test('one id is one system, though it is called otherwise; another agency or kind is another one', () => {
  const first = roadmap('kominfo', system('s', 'Arsip lama', 'kominfo'))
  const second = roadmap('bkpsdm', system('s', 'Arsip', 'kominfo'), system('t', 'Arsip lama', 'bkpsdm'), {
    ...system('u', 'Arsip lama', 'bkpsdm'),
    kind: 'dataset',
  })
  expect(merged(first, second).map(([id]) => id)).toEqual(['s', 't', 'u'])
})

test('an agency that the board does not have is that whose roadmap it is', () => {
  expect(merged(roadmap('bkpsdm', system('s', 'Arsip', 'dinas-lain')))).toEqual([['s', 'bkpsdm', null]])
})

test('a contribution keeps its systems; one that was written before there were any has none', () => {
  const written = writeContribution(roadmap('kominfo', system('s', 'Arsip', 'kominfo')))
  expect(requireContribution(written).systems).toEqual([system('s', 'Arsip', 'kominfo')])
  const { systems: _, ...old } = JSON.parse(written)
  expect(requireContribution(JSON.stringify(old)).systems).toEqual([])
})

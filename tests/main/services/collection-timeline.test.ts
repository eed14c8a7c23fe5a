// collection.timeline and collection.item through the backend, on real SQLite.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { RegionalTimelinePage } from '../../../shared/contract/collection.ts'
import type { Evidence, EvidenceId } from '../../../shared/domain/evidence.ts'
import type { ItemId } from '../../../shared/domain/item.ts'
import type { PlanDocument, PlanId } from '../../../shared/domain/plan.ts'
import { agencyDocument, agencyFiles, fileOf } from '../../support/agency-files.ts'
import { loadFramework } from '../../support/frameworks.ts'
import { openBackend, required, tempFolder, type TestBackend } from '../../support/store.ts'

const sent = (name: string, text: string) => ({
  name,
  text,
  source: createHash('sha256').update(text).digest('hex'),
})

async function openHost(backend: TestBackend) {
  const { document } = await backend.must('plan.openSample', null)
  return { document, framework: loadFramework('permenpanrb-8-2026'), planId: document.plan.id }
}

async function readAll(backend: TestBackend, planId: PlanId): Promise<readonly RegionalTimelinePage[]> {
  const pages: RegionalTimelinePage[] = []
  for (let from: number | null = 0; from !== null; from = pages.at(-1)?.next ?? null)
    pages.push(await backend.must('collection.timeline', { planId, from }))
  return pages
}

const rowsOf = (pages: readonly RegionalTimelinePage[]) => pages.flatMap(({ rows }) => rows)

test('it shows the items that the board counts, and those of a file that waits only once it is chosen', async () => {
  const backend = openBackend(tempFolder())
  const { document, framework, planId } = await openHost(backend)
  const { files, conflicting } = agencyFiles(document, framework)
  for (const { name, text } of files)
    await backend.must('collection.add', { planId, files: [sent(name, text)] })
  const view = await backend.must('collection.read', { planId })
  const pages = await readAll(backend, planId)
  expect(rowsOf(pages)).toHaveLength(view.region.itemCount)
  const head = required(pages[0]?.head)
  expect(head.rowCount).toBe(view.region.itemCount)
  expect(head.roadmaps).toHaveLength(1 + view.files.filter(({ standing }) => standing === 'current').length)
  expect(pages.slice(1).every(one => one.head === null)).toBe(true)

  const agency = required(conflicting[0])
  const names = async () => rowsOf(await readAll(backend, planId)).map(({ item }) => item.name)
  const isRevised = (name: string) => name.startsWith(`${agency.shortName}: `) && name.endsWith('(revisi)')
  expect((await names()).some(isRevised)).toBe(false)
  const rival = required(view.files.find(one => one.agencyId === agency.id && one.standing === 'rival'))
  await backend.must('collection.choose', { planId, digest: rival.digest })
  expect((await names()).some(isRevised)).toBe(true)
  backend.close()
})

test('many items come in several pages of one version; a change in between makes another version', async () => {
  const backend = openBackend(tempFolder())
  const { document, framework, planId } = await openHost(backend)
  const agency = required(document.agencies.find(({ id }) => id === 'bappeda'))
  const text = fileOf(agencyDocument(document, framework, agency, 2_300), 1)
  await backend.must('collection.add', { planId, files: [sent('a.spbe', text)] })
  const pages = await readAll(backend, planId)
  expect(pages.map(({ rows }) => rows.length)).toEqual([200, 1_000, 1_000, 100 + document.items.length])
  expect(new Set(pages.map(({ version }) => version)).size).toBe(1)
  // The plan itself counts as it stands now, with what its items wait for.
  expect(pages.flatMap(({ dependencies }) => dependencies)).toHaveLength(document.dependencies.length)
  await backend.must('collection.setExpected', { planId, agencyId: agency.id, isExpected: false })
  const after = await backend.must('collection.timeline', { planId, from: 1_000 })
  expect(after.version).not.toBe(pages[0]?.version)
  backend.close()
})

test('an item is read whole from the file that counts, with its evidence; nothing of another roadmap is', async () => {
  const backend = openBackend(tempFolder())
  const { document, framework, planId } = await openHost(backend)
  const agency = required(document.agencies.find(({ id }) => id === 'bappeda'))
  const plain = agencyDocument(document, framework, agency, 2)
  const [first, second] = plain.items
  const evidence: Evidence = {
    id: 'e1' as EvidenceId,
    frameworkId: framework.id,
    indicatorId: required(framework.indicators[0]).id,
    level: 3,
    name: 'Notula reviu',
    kind: 'report',
    state: 'uploaded',
    itemId: required(first).id,
    note: '',
    link: '',
    position: 0,
  }
  const written: PlanDocument = {
    ...plain,
    items: [{ ...required(first), description: 'Panjang lebar.', executor: 'Kabid' }, required(second)],
    evidence: [evidence],
  }
  await backend.must('collection.add', { planId, files: [sent('a.spbe', fileOf(written, 1))] })
  const roadmapId = written.plan.id
  const itemId = required(first).id
  const whole = await backend.must('collection.item', { planId, roadmapId, itemId })
  expect(whole.item).toMatchObject({ description: 'Panjang lebar.', executor: 'Kabid' })
  expect(whole.evidence).toEqual([evidence])
  expect(whole.agencies.map(({ id }) => id)).toEqual([agency.id])
  // One of the plan the region is seen from.
  const own = required(document.items[0])
  expect((await backend.must('collection.item', { planId, roadmapId: planId, itemId: own.id })).item).toEqual(
    own,
  )
  const missing = { code: 'not-found', what: 'item' }
  for (const place of [
    { roadmapId: planId, itemId },
    { roadmapId, itemId: 'nobody' as ItemId },
    { roadmapId: 'nowhere' as PlanId, itemId },
  ])
    expect(await backend.call('collection.item', { planId, ...place })).toEqual({ ok: false, error: missing })
  backend.close()
})

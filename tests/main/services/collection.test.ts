// Collecting through the backend, on real SQLite: a folder as it comes, a true board, and decisions that last.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { projectRegion } from '../../../shared/collection/region.ts'
import { toContribution } from '../../../shared/collection/contribution.ts'
import { defaultRule } from '../../../shared/collection/coverage-rule.ts'
import type { CollectionView, FileOutcome } from '../../../shared/contract/collection.ts'
import type { PlanDocument, PlanId } from '../../../shared/domain/plan.ts'
import { readRoadmapText } from '../../../shared/exchange/read-roadmap.ts'
import { toRoadmapText } from '../../../shared/exchange/write-roadmap.ts'
import { catalogue } from '../../../shared/messages/catalogue.ts'
import { createTranslator } from '../../../shared/messages/translate.ts'
import { verdictText } from '../../../shared/messages/verdict-words.ts'
import { toEngineInput } from '../../../shared/projection/plan-input.ts'
import { agencyDocument, agencyFiles, fileOf, revised, type AgencyFile } from '../../support/agency-files.ts'
import { cryptoTools, testKey } from '../../support/crypto-tools.ts'
import { loadFramework } from '../../support/frameworks.ts'
import { loadSample } from '../../support/sample.ts'
import { slowRegion } from '../../support/slow-region.ts'
import type { Workbook } from '../../../shared/workbook/workbook.ts'
import { toBytes, withCells, writeSheet } from '../../support/sheet-roadmap.ts'
import { openBackend, required, requireOk, tempFolder, TODAY, type TestBackend } from '../../support/store.ts'

const asSent = ({ name, text }: AgencyFile) => ({
  name,
  text,
  source: createHash('sha256').update(text).digest('hex'),
})

function asSheet(name: string, workbook: ReturnType<typeof writeSheet>) {
  const bytes = toBytes(workbook)
  return {
    name,
    base64: Buffer.from(bytes).toString('base64'),
    source: createHash('sha256').update(bytes).digest('hex'),
  }
}

async function openHost(backend: TestBackend) {
  const { document } = await backend.must('plan.openSample', null)
  const framework = loadFramework(document.plan.activeFrameworkId as 'permenpanrb-59-2020')
  return { document, framework, planId: document.plan.id }
}

async function add(
  backend: TestBackend,
  planId: PlanId,
  files: readonly AgencyFile[],
): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = []
  for (let i = 0; i < files.length; i += 20)
    outcomes.push(
      ...(await backend.must('collection.add', { planId, files: files.slice(i, i + 20).map(asSent) })),
    )
  return outcomes
}

const counted = (outcomes: readonly FileOutcome[]) => {
  const counts: Record<string, number> = {}
  for (const { verdict } of outcomes) counts[verdict] = (counts[verdict] ?? 0) + 1
  return counts
}
const rowOf = (view: CollectionView, id: string) =>
  required(view.board.find(({ agency }) => agency.id === id))

test('a folder as it comes makes a true board, and the projection that the slow version counts out', async () => {
  const backend = openBackend(tempFolder())
  const { document, framework, planId } = await openHost(backend)
  const folder = agencyFiles(document, framework)
  const outcomes = await add(backend, planId, folder.files)
  expect(counted(outcomes)).toEqual({
    new: folder.sent.length - folder.damaged.length,
    older: 3,
    conflict: 2,
    damaged: 2,
    same: folder.files.filter(({ name }) => name.startsWith('salinan')).length,
    foreign: 1,
  })
  const view = await backend.must('collection.read', { planId })
  const states = (agencies: readonly { readonly id: string }[]) =>
    new Set(agencies.map(({ id }) => rowOf(view, id).state))
  expect(states(folder.silent)).toEqual(new Set(['missing']))
  expect(states(folder.conflicting)).toEqual(new Set(['conflict']))
  expect(states(folder.damaged)).toEqual(new Set(['damaged']))
  expect(states(folder.stale)).toEqual(new Set(['complete']))
  expect(rowOf(view, document.plan.agencyId).state).toBe('own')
  expect(folder.stale.map(({ id }) => rowOf(view, id).revision)).toEqual([2, 2, 2])

  // The same, worked out from the files that count: those of revision 2, of a conflict the first that came.
  const texts = new Map<string, string>()
  for (const [place, { verdict }] of outcomes.entries())
    if (verdict === 'new') texts.set(String(place), required(folder.files[place]).text)
  const contributions = [...texts.values()].map(text =>
    toContribution(requireOk(readRoadmapText(text, cryptoTools)).document),
  )
  const input = {
    ...toEngineInput(document, framework, TODAY),
    board: document.agencies,
    units: new Set(document.agencies.filter(({ kind }) => kind !== 'section').map(({ id }) => id)),
    contributions: [toContribution(document), ...contributions],
    ruleOf: defaultRule,
  }
  const { region } = view
  expect(region.steps.map(({ day, index }) => ({ day, index }))).toEqual(slowRegion(input))
  expect(region.final).toBe(projectRegion(input).projection.final)
  const gained = view.board.reduce((sum, row) => sum + row.gain, 0)
  expect(gained + region.jointGain).toBe(region.final - region.baseline)
}, 30_000)

test('what has come in before is known by its bytes, and comes in no second time', async () => {
  const backend = openBackend(tempFolder())
  const { document, framework, planId } = await openHost(backend)
  const { files } = agencyFiles(document, framework)
  await add(backend, planId, files)
  const before = await backend.must('collection.read', { planId })
  const sources = files.map(file => asSent(file).source)
  const known = await backend.must('collection.known', { planId, sources })
  // Damaged ones are looked at again: they may have been mended under the same name. So is history, which may count again.
  const history = before.files.filter(({ standing }) => standing === 'kept')
  expect(history).toHaveLength(3)
  expect(known).toHaveLength(
    new Set(files.filter(file => file.name.endsWith('.spbe')).map(file => file.text)).size - 2 - 3,
  )
  expect(new Set((await add(backend, planId, files)).map(({ verdict }) => verdict))).toEqual(
    new Set(['same', 'damaged', 'foreign']),
  )
  expect(await backend.must('collection.read', { planId })).toEqual(before)
})

async function openWithDinsos(backend: TestBackend) {
  const host = await openHost(backend)
  // The plan of the region itself has nothing for it.
  const agency = required(host.document.agencies.find(({ id }) => id === 'dinsos'))
  const roadmap = agencyDocument(host.document, host.framework, agency, 4)
  return { ...host, agency, roadmap }
}

test('a newer revision takes the place, says how many rows are others, and can be looked at beside the older', async () => {
  const backend = openBackend(tempFolder())
  const { planId, roadmap } = await openWithDinsos(backend)
  await add(backend, planId, [{ name: 'a.spbe', text: fileOf(roadmap, 1) }])
  const [outcome] = await add(backend, planId, [{ name: 'b.spbe', text: fileOf(revised(roadmap), 2) }])
  expect(outcome).toMatchObject({
    verdict: 'newer',
    file: { changedRows: 2, revision: 2 },
    other: { revision: 1 },
    otherChanges: [],
  })
  const view = await backend.must('collection.read', { planId })
  expect(rowOf(view, 'dinsos')).toMatchObject({ state: 'newer', revision: 2, itemCount: 5 })
  const digest = required(rowOf(view, 'dinsos').digest)
  const compared = required(await backend.must('collection.compare', { planId, digest }))
  expect([compared.before.revision, compared.after.revision]).toEqual([1, 2])
  expect(compared.documents.before.items).toHaveLength(4)
  expect(compared.documents.after.items).toHaveLength(5)
  // From either side what was stands first.
  expect(await backend.must('collection.compare', { planId, digest: compared.before.digest })).toEqual(
    compared,
  )
  // Somebody has looked at it.
  const accepted = await backend.must('collection.choose', { planId, digest })
  expect(rowOf(accepted, 'dinsos').state).toBe('complete')
})

test('a newer revision with the same items says what else is another', async () => {
  const backend = openBackend(tempFolder())
  const { planId, roadmap } = await openWithDinsos(backend)
  await add(backend, planId, [{ name: 'a.spbe', text: fileOf(roadmap, 1) }])
  const commitment = { name: 'Siti Aminah', post: 'Kepala Dinas', date: TODAY }
  const systems = loadSample().systems.slice(0, 1)
  const committed = { ...roadmap, plan: { ...roadmap.plan, commitment } }
  const [one] = await add(backend, planId, [{ name: 'b.spbe', text: fileOf(committed, 2) }])
  expect(one).toMatchObject({ verdict: 'newer', file: { changedRows: 0 }, otherChanges: ['commitment'] })
  const listed = { ...committed, systems, plan: { ...committed.plan, title: 'Judul lain' } }
  const [two] = await add(backend, planId, [{ name: 'c.spbe', text: fileOf(listed, 3) }])
  expect(two).toMatchObject({ file: { changedRows: 0 }, otherChanges: ['systems', 'plan'] })
  const t = createTranslator('id', area => catalogue.id[area])
  expect([one, two].map(outcome => verdictText(required(outcome), 'Pemdi', { t, language: 'id' }))).toEqual([
    'lebih baru: Dinas Sosial, revisi 2 menggantikan revisi 1; kegiatannya sama; yang berubah: komitmen pimpinan',
    'lebih baru: Dinas Sosial, revisi 3 menggantikan revisi 2; kegiatannya sama; yang berubah: aplikasi dan data, data rencana',
  ])
})

test('two files under one revision wait for a person, whose word lasts over another import', async () => {
  const folder = tempFolder()
  const backend = openBackend(folder)
  const { planId, roadmap } = await openWithDinsos(backend)
  const files = [
    { name: 'a.spbe', text: fileOf(roadmap, 1) },
    { name: 'b.spbe', text: fileOf(revised(roadmap), 1) },
  ]
  await add(backend, planId, files)
  const view = await backend.must('collection.read', { planId })
  // Until then the one that came first counts.
  expect(rowOf(view, 'dinsos')).toMatchObject({ state: 'conflict', itemCount: 4 })
  const rival = required(view.files.find(({ standing }) => standing === 'rival'))
  const decided = await backend.must('collection.choose', { planId, digest: rival.digest })
  expect(rowOf(decided, 'dinsos')).toMatchObject({ state: 'complete', itemCount: 5, digest: rival.digest })
  expect(decided.files.find(({ digest }) => digest === rival.digest)?.decidedAt).not.toBeNull()
  // Taken back, nobody has decided; and decided once more.
  const before = view.files.map(({ digest, standing, decidedAt }) => ({ digest, standing, decidedAt }))
  const restored = await backend.must('collection.restore', { planId, files: before })
  expect(restored.files).toEqual(view.files)
  const twice = before.map(one => ({ ...one, standing: 'current' as const }))
  expect(await backend.ask('collection.restore', { planId, files: twice })).toMatchObject({ ok: false })
  await backend.must('collection.choose', { planId, digest: rival.digest })
  expect(counted(await add(backend, planId, files))).toEqual({ same: 2 })
  backend.close()
  const again = openBackend(folder)
  expect(rowOf(await again.must('collection.read', { planId }), 'dinsos')).toMatchObject({
    state: 'complete',
    itemCount: 5,
  })
})

test('a second roadmap of one agency waits too, and what is put aside counts no more', async () => {
  const backend = openBackend(tempFolder())
  const { planId, roadmap } = await openWithDinsos(backend)
  const second: PlanDocument = { ...roadmap, plan: { ...roadmap.plan, id: 'another' as PlanId } }
  const [, outcome] = await add(backend, planId, [
    { name: 'a.spbe', text: fileOf(roadmap, 1) },
    { name: 'b.spbe', text: fileOf({ ...second, items: roadmap.items.slice(0, 1) }, 1) },
  ])
  expect(outcome?.verdict).toBe('second')
  const view = await backend.must('collection.read', { planId })
  expect(rowOf(view, 'dinsos')).toMatchObject({ state: 'conflict', itemCount: 4 })
  const rival = required(view.files.find(({ standing }) => standing === 'rival'))
  const put = await backend.must('collection.putAside', { planId, digest: rival.digest })
  expect(rowOf(put, 'dinsos')).toMatchObject({ state: 'complete', itemCount: 4 })
  const none = await backend.must('collection.putAside', {
    planId,
    digest: required(rowOf(put, 'dinsos').digest),
  })
  expect(rowOf(none, 'dinsos')).toMatchObject({ state: 'missing', digest: null, itemCount: 0 })
})

test('a damaged file enters in no part, is named after who sent it, and is answered for by a sound one', async () => {
  const backend = openBackend(tempFolder())
  const { planId, roadmap, document } = await openWithDinsos(backend)
  const text = fileOf(roadmap, 2)
  const [outcome] = await add(backend, planId, [{ name: 'a.spbe', text: text.slice(0, -40) }])
  expect(outcome).toMatchObject({
    verdict: 'damaged',
    error: { code: 'not-json' },
    glimpse: { agencyId: 'dinsos', agencyName: 'Dinas Sosial' },
  })
  const view = await backend.must('collection.read', { planId })
  expect(rowOf(view, 'dinsos')).toMatchObject({ state: 'damaged', itemCount: 0, digest: null })
  expect(view.files).toEqual([])
  expect(view.damaged).toHaveLength(1)
  const { source } = required(view.damaged[0])
  const dismissed = await backend.must('collection.dismiss', { planId, source, isDismissed: true })
  expect(rowOf(dismissed, 'dinsos').state).toBe('missing')
  // It comes again, and stays dismissed.
  await add(backend, planId, [{ name: 'a (1).spbe', text: text.slice(0, -40) }])
  expect((await backend.must('collection.read', { planId })).damaged).toEqual([])
  const again = await backend.must('collection.dismiss', { planId, source, isDismissed: false })
  expect(rowOf(again, 'dinsos').state).toBe('damaged')
  await add(backend, planId, [{ name: 'a.spbe', text }])
  const mended = await backend.must('collection.read', { planId })
  expect(mended.damaged).toEqual([])
  expect(rowOf(mended, 'dinsos').state).toBe('complete')
  // The plan from which the region is seen is nobody's file.
  const own = await add(backend, planId, [{ name: 'own.spbe', text: fileOf(document, 1) }])
  expect(own).toEqual([{ name: 'own.spbe', verdict: 'own' }])
})

test('a spreadsheet comes in like a roadmap file, and what it cannot say is taken from the file before', async () => {
  const backend = openBackend(tempFolder())
  const { planId, roadmap } = await openWithDinsos(backend)
  const send = (...files: ReturnType<typeof asSheet>[]) => backend.must('collection.add', { planId, files })
  const workbook = writeSheet(roadmap)
  const first = required((await send(asSheet('dinsos.xlsx', workbook)))[0])
  // Exported from revision 3: what comes back is the number after it.
  expect(first).toMatchObject({
    verdict: 'new',
    file: { roadmapId: roadmap.plan.id, agencyId: 'dinsos', revision: 4 },
    assumedCount: 0,
    assumed: [],
  })
  const view = await backend.must('collection.read', { planId })
  expect(rowOf(view, 'dinsos')).toMatchObject({ state: 'complete', itemCount: roadmap.items.length })

  // The same bytes are not read again, and not a second roadmap.
  expect(await send(asSheet('dinsos (1).xlsx', workbook))).toMatchObject([{ verdict: 'same' }])

  // A roadmap file after it, then its export without a change and with one.
  const evidence = [{ ...required(loadSample().evidence[0]), itemId: null }]
  const sent = { ...roadmap, evidence }
  await add(backend, planId, [{ name: 'r5.spbe', text: fileOf(sent, 5) }])
  const exported = (document: PlanDocument, ...cells: Parameters<typeof withCells>[1][]) =>
    withCells(writeSheet(document), ['Identitas', 'B12', 5], ...cells)
  const unchanged = required((await send(asSheet('b.xlsx', exported(sent))))[0])
  expect(unchanged).toMatchObject({ verdict: 'same' })
  const [renamed] = await send(asSheet('c.xlsx', exported(sent, ['Kegiatan', 'B2', 'Nama lain'])))
  expect(renamed).toMatchObject({ verdict: 'newer', file: { changedRows: 1 } })
  // What was assumed is told with its cell.
  const [assumed] = await send(asSheet('d.xlsx', exported(sent, ['Kegiatan', 'G2', 'TW I 2026'])))
  expect(assumed).toMatchObject({ assumedCount: 1, assumed: [{ sheet: 'Kegiatan', cell: 'G2' }] })
})

test('a spreadsheet is completed from the revision it was exported with, and is the same beside any that is here', async () => {
  const backend = openBackend(tempFolder())
  const { planId, roadmap } = await openWithDinsos(backend)
  const sent = { ...roadmap, evidence: [{ ...required(loadSample().evidence[0]), itemId: null }] }
  await add(backend, planId, [{ name: 'r3.spbe', text: fileOf(sent, 3) }])
  await add(backend, planId, [{ name: 'r4.spbe', text: fileOf(revised(roadmap), 4) }])
  // Exported from revision 3, of which nothing counts any more.
  const unchanged = writeSheet(sent)
  await add(backend, planId, [{ name: 'cut.spbe', text: fileOf(roadmap, 5).slice(0, -40) }])
  expect((await backend.must('collection.read', { planId })).damaged).toHaveLength(1)
  const [same] = await backend.must('collection.add', { planId, files: [asSheet('r3.xlsx', unchanged)] })
  expect(same).toMatchObject({ verdict: 'same', file: { revision: 3, standing: 'kept' }, isUncounted: false })
  // A sound file has answered for the damaged one.
  expect((await backend.must('collection.read', { planId })).damaged).toEqual([])
})

test('letters, archives and workbooks of other matters are passed over; a scenario of the plan itself is its own', async () => {
  const backend = openBackend(tempFolder())
  const { planId, document } = await openHost(backend)
  const bytes = zipSync({ 'word/document.xml': strToU8('<w/>') })
  const letter = { name: 'surat.docx', base64: Buffer.from(bytes).toString('base64'), source: 'a'.repeat(64) }
  const other: Workbook = {
    ...writeSheet(document),
    sheets: [{ ...required(writeSheet(document).sheets[0]), name: 'Absensi' }],
  }
  const { planId: scenarioId } = await backend.must('scenario.make', { planId, name: 'Hemat' })
  const scenario = await backend.must('plan.open', { planId: scenarioId })
  const outcomes = await backend.must('collection.add', {
    planId,
    files: [letter, asSheet('absensi.xlsx', other), asSheet('hemat.xlsx', writeSheet(scenario.document))],
  })
  expect(outcomes.map(({ verdict }) => verdict)).toEqual(['foreign', 'foreign', 'own'])
})

test('a spreadsheet with a bad cell enters in no part, and a template that nobody exported is one of its agency', async () => {
  const backend = openBackend(tempFolder())
  const { planId, roadmap } = await openWithDinsos(backend)
  const workbook = writeSheet(roadmap)
  const [bad] = await backend.must('collection.add', {
    planId,
    files: [asSheet('rusak.xlsx', withCells(workbook, ['Kegiatan', 'G2', '2026-02-30']))],
  })
  expect(bad).toMatchObject({
    verdict: 'unread',
    error: { code: 'broken-sheet', problemCount: 1 },
  })
  const view = await backend.must('collection.read', { planId })
  expect([view.files, view.damaged]).toEqual([[], []])

  const template = (title: string) =>
    withCells(workbook, ['Identitas', 'B11', null], ['Identitas', 'B1', title])
  const [first, second] = await backend.must('collection.add', {
    planId,
    files: [asSheet('isian.xlsx', template('Isian')), asSheet('isian-baru.xlsx', template('Isian baru'))],
  })
  expect(first).toMatchObject({ verdict: 'new', file: { revision: 1, agencyId: 'dinsos' } })
  // Nothing says that it is the same roadmap: a person does.
  expect(second).toMatchObject({ verdict: 'second', file: { title: 'Isian baru' } })
})

test('a rule and who is asked are remembered, and change what is counted', async () => {
  const backend = openBackend(tempFolder())
  const { planId, framework, document } = await openHost(backend)
  const { files, silent } = agencyFiles(document, framework)
  await add(backend, planId, files)
  const raised = required(
    (await backend.must('collection.read', { planId })).region.indicators.find(
      one => one.final > one.baseline,
    ),
  )
  expect(raised).toMatchObject({ isDefault: true, rule: { rule: 'lead' } })
  const find = (view: CollectionView) =>
    required(view.region.indicators.find(({ indicatorId }) => indicatorId === raised.indicatorId))
  const units = (view: CollectionView) => find(view).rungs[0]?.coverage?.units
  const place = { planId, frameworkId: framework.id, indicatorId: raised.indicatorId }
  const byAll = await backend.must('collection.setRule', {
    ...place,
    rule: { rule: 'coverage', sharePercent: 100 },
  })
  expect(find(byAll)).toMatchObject({ isDefault: false, final: raised.baseline, missingRung: 2 })
  const asked = document.agencies.filter(({ kind }) => kind !== 'section').length
  expect(units(byAll)).toBe(asked)
  const first = required(silent[0])
  const excused = await backend.must('collection.setExpected', {
    planId,
    agencyId: first.id,
    isExpected: false,
  })
  expect(rowOf(excused, first.id)).toMatchObject({ state: 'excused', isExpected: false })
  expect(units(excused)).toBe(asked - 1)
  expect(find(await backend.must('collection.setRule', { ...place, rule: null }))).toEqual(raised)
  const wrong = await backend.ask('collection.setRule', { ...place, indicatorId: 'x' as never, rule: null })
  expect(wrong).toMatchObject({ ok: false, error: { code: 'invalid' } })
})

test('behind a cell stand its items, and behind none all of them', async () => {
  const backend = openBackend(tempFolder())
  const { planId, roadmap, agency } = await openWithDinsos(backend)
  await add(backend, planId, [{ name: 'a.spbe', text: fileOf(roadmap, 1) }])
  const all = await backend.must('collection.items', { planId, agencyId: agency.id, indicatorId: null })
  expect(all).toHaveLength(4)
  const one = required(all.find(({ id }) => id === 'dinsos-1'))
  const cell = required(one.effects[0])
  const behind = await backend.must('collection.items', {
    planId,
    agencyId: agency.id,
    indicatorId: cell.indicatorId,
  })
  expect(behind.map(({ id }) => id)).toContain('dinsos-1')
  expect(behind.every(({ effects }) => effects.some(each => each.indicatorId === cell.indicatorId))).toBe(
    true,
  )
})

test('nothing of it is a step of the history, and all of it goes with a backup', async () => {
  const backend = openBackend(tempFolder())
  const { planId, roadmap } = await openWithDinsos(backend)
  const open = await backend.must('plan.open', { planId })
  const backup = await backend.must('backup.create', null)
  await add(backend, planId, [{ name: 'a.spbe', text: fileOf(roadmap, 1) }])
  expect((await backend.must('plan.open', { planId })).history).toEqual(open.history)
  expect((await backend.must('collection.read', { planId })).files).toHaveLength(1)
  await backend.must('backup.restore', { name: backup.name })
  expect((await backend.must('collection.read', { planId })).files).toEqual([])
})

test('a key is remembered at the first signed file, and another one, or none, is asked about', async () => {
  const backend = openBackend(tempFolder())
  const { planId, roadmap } = await openWithDinsos(backend)
  const take = async (revision: number, key: number | null) => {
    const frozen = { revision, madeOn: TODAY }
    const text = toRoadmapText(roadmap, frozen, cryptoTools, key === null ? null : testKey(key))
    await add(backend, planId, [{ name: `r${revision}.spbe`, text }])
    return rowOf(await backend.must('collection.read', { planId }), 'dinsos')
  }
  const signer = async () => {
    const { files } = await backend.must('collection.read', { planId })
    return files.find(({ standing }) => standing === 'current')?.signerVerdict
  }
  await take(1, null)
  expect(await signer()).toBe('unsigned')
  // The same content, signed this time.
  await take(1, 1)
  expect(await signer()).toBe('first')
  expect((await take(2, 1)).state).toBe('complete')
  expect(await signer()).toBe('same')
  const changed = await take(3, 2)
  expect([changed.state, await signer()]).toEqual(['signature', 'changed'])
  const trusted = await backend.must('collection.trust', { planId, digest: required(changed.digest) })
  expect(rowOf(trusted, 'dinsos').state).toBe('complete')
  await take(4, 2)
  expect(await signer()).toBe('same')
  const missing = await take(5, null)
  expect([missing.state, await signer()]).toEqual(['signature', 'signature-missing'])
  await backend.must('collection.trust', { planId, digest: required(missing.digest) })
  expect(await signer()).toBe('unsigned')
})

test('what two agencies plan alike is a pair, and what was said about it lasts over another import', async () => {
  const backend = openBackend(tempFolder())
  const { planId, roadmap, document, framework } = await openWithDinsos(backend)
  const dlh = agencyDocument(
    document,
    framework,
    required(document.agencies.find(({ id }) => id === 'dlh')),
    2,
  )
  const [own, ...others] = roadmap.items
  const [theirs] = dlh.items
  const name = 'Antrean bantuan warga daring'
  const claimed = { ...required(own), id: 'claimed' as never, name: 'Diakui berdua' }
  const first = { ...roadmap, items: [{ ...required(own), name }, ...others, claimed] }
  const second = { ...dlh, items: [{ ...required(theirs), name: 'Antrean daring bantuan warga' }, claimed] }
  await add(backend, planId, [
    { name: 'a.spbe', text: fileOf(first, 1) },
    { name: 'b.spbe', text: fileOf({ ...second, agencies: document.agencies }, 1) },
  ])
  const found = await backend.must('collection.overlaps', { planId })
  expect(found.slice(0, 2).map(({ kind, score }) => [kind, score])).toEqual([
    ['claimed', 100],
    ['title', 100],
  ])
  // Each side of a claim stands in the roadmap of its agency: a note on it goes there.
  expect(found[0]).toMatchObject({
    first: { agencyId: 'dinsos', roadmapId: roadmap.plan.id },
    second: { agencyId: 'dlh', roadmapId: dlh.plan.id },
  })
  expect(new Set([found[1]?.first.roadmapId, found[1]?.second.roadmapId])).toEqual(
    new Set([roadmap.plan.id, dlh.plan.id]),
  )
  const { pair } = required(found[1])
  const decided = await backend.must('collection.decideOverlap', { planId, pair, decision: 'merge' })
  expect(decided.find(one => one.pair === pair)?.decision).toBe('merge')
  await add(backend, planId, [
    { name: 'c.spbe', text: fileOf({ ...first, items: first.items.toReversed() }, 2) },
  ])
  const after = await backend.must('collection.overlaps', { planId })
  expect(after.find(one => one.pair === pair)?.decision).toBe('merge')
  const open = await backend.must('collection.decideOverlap', { planId, pair, decision: null })
  expect(open.every(({ decision }) => decision === null)).toBe(true)
})

test('a roadmap without effects on the framework is read, counts for nothing, and says so', async () => {
  const backend = openBackend(tempFolder())
  const { planId, roadmap } = await openWithDinsos(backend)
  const items = roadmap.items.map(item => ({ ...item, effects: [] }))
  const [outcome] = await add(backend, planId, [{ name: 'a.spbe', text: fileOf({ ...roadmap, items }, 1) }])
  expect(outcome).toMatchObject({ verdict: 'new', isUncounted: true })
  const view = await backend.must('collection.read', { planId })
  expect(rowOf(view, 'dinsos')).toMatchObject({ state: 'uncounted', itemCount: 4, gain: 0 })
})

test('a file that breaks the reading itself is said to be unreadable, and stops no other', async () => {
  const folder = tempFolder()
  const readerBundle = join(folder, 'reader.cjs')
  writeFileSync(readerBundle, 'process.exit(0)')
  const backend = openBackend(join(folder, 'data'), { readerBundle })
  const { document, framework, planId } = await openHost(backend)
  const [first, second, third] = document.agencies.filter(({ id }) => id !== document.plan.agencyId)
  const roadmapOf = (agency: typeof first) => agencyDocument(document, framework, required(agency), 2)
  const sent = (agency: typeof first) => asSent({ name: 'a.spbe', text: fileOf(roadmapOf(agency), 1) })
  const files = [sent(first), asSheet('b.xlsx', writeSheet(roadmapOf(second))), sent(third)]
  const outcomes = await backend.must('collection.add', { planId, files })
  expect(outcomes.map(({ verdict }) => verdict)).toEqual(['new', 'damaged', 'new'])
  expect(outcomes[1]).toMatchObject({ name: 'b.xlsx', error: { code: 'unreadable' } })
  // Nothing is noted of it: another try may go well.
  expect((await backend.must('collection.read', { planId })).damaged).toEqual([])
})

test('what came after a collection that was taken back counts once more when it comes again', async () => {
  const backend = openBackend(tempFolder())
  const { planId, roadmap } = await openWithDinsos(backend)
  await add(backend, planId, [{ name: 'a.spbe', text: fileOf(roadmap, 1) }])
  const early = await backend.must('collection.save', { planId, sign: false })
  const second = [{ name: 'b.spbe', text: fileOf(revised(roadmap), 2) }]
  await add(backend, planId, second)
  if (early.state !== 'made') throw new Error('the collection was not made')
  const { base64 } = early
  const check = await backend.must('collection.check', { base64 })
  if (check.state !== 'sound') throw new Error('the collection is not sound')
  const seen = required(check.present).digest
  await backend.must('collection.open', { way: 'follow', base64, seen, file: 'a' })
  const revisions = async () =>
    (await backend.must('collection.read', { planId })).files
      .filter(({ standing }) => standing === 'current')
      .map(({ revision }) => revision)
  expect(await revisions()).toEqual([1])
  const [again] = await add(backend, planId, second)
  if (again?.verdict !== 'newer') throw new Error(`it is ${again?.verdict}`)
  // The answer says what is stored.
  const { files: stored } = await backend.must('collection.read', { planId })
  expect(stored).toContainEqual(again.file)
  expect(await revisions()).toEqual([2])
  // Put aside by a person it stays so.
  const file = (await backend.must('collection.read', { planId })).files.find(
    ({ revision }) => revision === 1,
  )
  await backend.must('collection.choose', { planId, digest: required(file).digest })
  expect((await add(backend, planId, second)).map(({ verdict }) => verdict)).toEqual(['same'])
  expect(await revisions()).toEqual([1])
})

test('the board of one drop is the same in whatever order its files are read', async () => {
  const { document, framework } = await openHost(openBackend(tempFolder()))
  const [agency] = document.agencies.filter(({ id }) => id === 'dinsos')
  const roadmap = agencyDocument(document, framework, required(agency), 4)
  const one = { name: 'a.spbe', text: fileOf(roadmap, 1, 5) }
  const other = { name: 'b.spbe', text: fileOf(revised(roadmap), 1, 5) }
  const boardOf = async (calls: readonly (readonly AgencyFile[])[]) => {
    const backend = openBackend(tempFolder())
    const { planId } = await openHost(backend)
    for (const files of calls)
      await backend.must('collection.add', { planId, intake: 'drop', files: files.map(asSent) })
    const { board, files } = await backend.must('collection.read', { planId })
    expect(rowOf({ board } as CollectionView, 'dinsos').state).toBe('conflict')
    return files.map(({ digest, standing }) => [digest, standing])
  }
  const expected = await boardOf([[one, other]])
  expect(new Set(expected.map(([, standing]) => standing))).toEqual(new Set(['current', 'rival']))
  expect(await boardOf([[other, one]])).toEqual(expected)
  // In two calls of one drop, too.
  expect(await boardOf([[other], [one]])).toEqual(expected)
})

test('a sound file beside a damaged one of its drop leaves it to be asked about, whichever is read first', async () => {
  const { document, framework } = await openHost(openBackend(tempFolder()))
  const [agency] = document.agencies.filter(({ id }) => id === 'dinsos')
  const roadmap = agencyDocument(document, framework, required(agency), 4)
  const sound = { name: 'a.spbe', text: fileOf(roadmap, 1, 5) }
  const cut = { name: 'b.spbe', text: fileOf(roadmap, 2, 5).slice(0, -40) }
  const backendOf = async (files: readonly AgencyFile[]) => {
    const backend = openBackend(tempFolder())
    const { planId } = await openHost(backend)
    for (const file of files)
      await backend.must('collection.add', { planId, intake: 'drop', files: [asSent(file)] })
    return { backend, planId }
  }
  for (const files of [
    [sound, cut],
    [cut, sound],
  ]) {
    const { backend, planId } = await backendOf(files)
    const read = () => backend.must('collection.read', { planId })
    expect((await read()).damaged.map(({ fileName }) => fileName)).toEqual(['b.spbe'])
    expect(rowOf(await read(), 'dinsos').state).toBe('damaged')
    // One that comes later has answered for it.
    await add(backend, planId, [{ name: 'c.spbe', text: fileOf(revised(roadmap), 2) }])
    expect((await read()).damaged).toEqual([])
  }
})

test('two drops that come in at once do not lose what each has brought', async () => {
  const { document, framework } = await openHost(openBackend(tempFolder()))
  const [dinsos, dlh] = ['dinsos', 'dlh'].map(wanted =>
    agencyDocument(document, framework, required(document.agencies.find(({ id }) => id === wanted)), 4),
  )
  const filesOf = (roadmap: PlanDocument | undefined): readonly AgencyFile[] => [
    { name: 'a.spbe', text: fileOf(required(roadmap), 1, 5) },
    { name: 'b.spbe', text: fileOf(revised(required(roadmap)), 1, 5) },
  ]
  const currentOf = async (isTurned: boolean) => {
    const backend = openBackend(tempFolder())
    const { planId } = await openHost(backend)
    const [mine, others] = [filesOf(dinsos), filesOf(dlh)].map(files =>
      isTurned ? files.toReversed() : files,
    )
    for (const place of [0, 1])
      for (const [intake, files] of [
        ['mine', mine],
        ['others', others],
      ] as const)
        await backend.must('collection.add', { planId, intake, files: [asSent(required(files?.[place]))] })
    const { files } = await backend.must('collection.read', { planId })
    return new Set(files.flatMap(({ digest, standing }) => (standing === 'current' ? [digest] : [])))
  }
  expect(await currentOf(true)).toEqual(await currentOf(false))
})

// The thread in which long files are read: others are answered meanwhile, and whatever becomes of it every call has an answer.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { encodeBase64 } from '../../../shared/base/base64.ts'
import { readRoadmapText } from '../../../shared/exchange/read-roadmap.ts'
import { agencyDocument, fileOf } from '../../support/agency-files.ts'
import { cryptoTools } from '../../support/crypto-tools.ts'
import { loadFramework } from '../../support/frameworks.ts'
import { loadSample } from '../../support/sample.ts'
import { toBytes, writeSheet } from '../../support/sheet-roadmap.ts'
import { openBackend, required, tempFolder, type TestBackend } from '../../support/store.ts'

const sample = loadSample()
const framework = loadFramework('permenpanrb-8-2026')
const longDocument = (itemCount: number) =>
  agencyDocument(sample, framework, required(sample.agencies.at(3)), itemCount)
/** Long enough for the thread: more than half a million signs. */
const LONG = fileOf(longDocument(1_200), 1)
const SHEET = encodeBase64(toBytes(writeSheet(longDocument(40))))

/** The order in which calls are answered. */
async function orderOf(calls: Readonly<Record<string, Promise<unknown>>>): Promise<readonly string[]> {
  const order: string[] = []
  await Promise.all(Object.entries(calls).map(([name, call]) => call.then(() => order.push(name))))
  return order
}

test.each([
  ['a spreadsheet', (backend: TestBackend) => backend.must('roadmap.checkSheet', { base64: SHEET })],
  ['a long roadmap file', (backend: TestBackend) => backend.must('roadmap.check', { text: LONG })],
])('others are answered while %s is read', async (_name, check) => {
  const backend = openBackend(tempFolder())
  const read = check(backend)
  const start = backend.must('app.start', null)
  expect(await orderOf({ read, start })).toEqual(['start', 'read'])
})

test('a long file is the same, whichever thread reads it', async () => {
  const backend = openBackend(tempFolder())
  const { document } = await backend.must('roadmap.open', { way: 'new', text: fileOf(sample, 1) })
  const planId = document.plan.id
  const source = '1'.repeat(64)
  const files = [{ name: 'panjang.spbe', source, text: LONG }]
  const [outcome] = await backend.must('collection.add', { planId, files })
  const here = readRoadmapText(LONG, cryptoTools)
  expect(outcome).toMatchObject({
    verdict: 'new',
    file: { digest: here.ok && here.value.digest, itemCount: 1_200 },
  })
  const { items } = here.ok ? here.value.document : { items: [] }
  const collected = await backend.must('collection.items', { planId, agencyId: null, indicatorId: null })
  expect(collected.map(({ id }) => id)).toEqual(expect.arrayContaining(items.map(({ id }) => id)))
})

test('a long file that was cut is refused with its place', async () => {
  const backend = openBackend(tempFolder())
  const check = await backend.must('roadmap.check', { text: LONG.slice(0, -100) })
  expect(check).toMatchObject({
    state: 'broken',
    error: { code: 'not-json', where: expect.stringMatching(/^\d+:\d+$/) },
  })
})

test('files that come at once are read one after the other, each with its own answer', async () => {
  const backend = openBackend(tempFolder())
  const checks = await Promise.all([
    backend.must('roadmap.checkSheet', { base64: SHEET }),
    backend.must('roadmap.checkSheet', { base64: 'AAAA' }),
    backend.must('roadmap.check', { text: LONG }),
    backend.must('roadmap.checkSheet', { base64: SHEET }),
  ])
  expect(checks.map(({ state }) => state)).toEqual(['read', 'broken-sheet', 'sound', 'read'])
})

test('the data is closed while a file is read: who waits is told', async () => {
  const backend = openBackend(tempFolder())
  const read = backend.ask('roadmap.checkSheet', { base64: SHEET })
  backend.close()
  expect(await read).toEqual({ ok: false, error: { code: 'disconnected' } })
})

test('a thread that breaks down is an error under its log id, and the next file has another thread', async () => {
  const folder = tempFolder()
  const readerBundle = join(folder, 'reader.cjs')
  const broken = openBackend(join(folder, 'data'), { readerBundle })
  const ask = () => broken.ask('roadmap.checkSheet', { base64: SHEET })
  writeFileSync(
    readerBundle,
    'require("node:worker_threads").parentPort.on("message", () => { throw new Error("x") })',
  )
  const failed = { ok: false, error: { code: 'internal', logId: expect.any(String) } }
  expect(await ask()).toEqual(failed)
  writeFileSync(readerBundle, 'process.exit(0)')
  expect(await ask()).toEqual(failed)
  expect(await broken.ask('app.start', null)).toMatchObject({ ok: true })
})

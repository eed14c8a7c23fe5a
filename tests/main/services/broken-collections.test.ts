// Every file of tests/fixtures/broken/kumpulan through the real backend and the command line: each gets a sentence of its own in
// both languages, names its place, and leaves everything as it was.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli } from '../../../main/hosts/cli/run-cli.ts'
import { readGivenFile } from '../../../main/hosts/given-files.ts'
import { encodeBase64 } from '../../../shared/base/base64.ts'
import type { CollectionError } from '../../../shared/exchange/collection-error.ts'
import type { RoadmapError } from '../../../shared/exchange/roadmap-error.ts'
import { catalogue } from '../../../shared/messages/catalogue.ts'
import { collectionErrorText, collectionProblems } from '../../../shared/messages/collection-words.ts'
import { createTranslator } from '../../../shared/messages/translate.ts'
import { fileOf } from '../../support/agency-files.ts'
import { BROKEN_COLLECTIONS, lateFault, SOUND_COLLECTION } from '../../support/broken-collections.ts'
import { brokenFiles } from '../../support/broken-files.ts'
import { loadSample } from '../../support/sample.ts'
import { storedState } from '../../support/stored-state.ts'
import { openBackend, PROJECT, tempFolder, TODAY, type TestBackend } from '../../support/store.ts'

const BROKEN = brokenFiles('kumpulan')
const FOLDER = 'folder.spbe-kumpulan'
const NAMES = [...BROKEN.map(({ name }) => name), FOLDER]

function layOut(): string {
  const folder = tempFolder()
  for (const { name, bytes } of BROKEN) writeFileSync(join(folder, name), bytes)
  mkdirSync(join(folder, FOLDER))
  return folder
}

/** Line and column of a text that is no JSON depend on how it was laid out. */
const innerFault = ({ code, where }: RoadmapError) => (code === 'not-json' ? code : `${code} ${where}`)

function faultOf(error: CollectionError): string {
  switch (error.code) {
    case 'list':
      return `list ${innerFault(error.error)}`
    case 'part':
      return `part ${error.part} ${innerFault(error.error)}`
    case 'too-much':
      return `too-much ${error.what} ${error.part}`
    case 'other-archive':
      return `other-archive ${error.found}`
    case 'damaged':
    case 'missing':
    case 'other-content':
      return `${error.code} ${error.part}`
    default:
      return error.code
  }
}

function sentenceOf(error: CollectionError, language: 'id' | 'en'): string {
  const t = createTranslator(language, area => catalogue[language][area])
  const words = collectionProblems(error, t, language)
  return [
    collectionErrorText(error, t, language),
    ...words.map(({ place, says }) => `${place}: ${says}`),
  ].join('\n')
}

/** As the page looks at a file, and then tries to take it in all the same. */
async function open(backend: TestBackend, file: string): Promise<CollectionError> {
  const given = readGivenFile(file)
  if (!('collection' in given)) throw new Error(`${file} is taken for something else`)
  if (!given.collection.ok) return given.collection.error
  const base64 = given.collection.value
  const check = await backend.must('collection.check', { base64 })
  if (check.state !== 'broken') throw new Error(`${file} was read`)
  for (const request of [
    { base64, way: 'new' },
    { base64, way: 'add', seen: '', file: 'x' },
    { base64, way: 'follow', seen: '', file: 'x' },
  ] as const)
    expect(await backend.ask('collection.open', request)).toEqual({
      ok: false,
      error: { code: 'collection-broken' },
    })
  return check.error
}

test('they are those that scripts/make-broken-collections.ts makes', () => {
  expect(BROKEN.length).toBeGreaterThanOrEqual(25)
  // Byte by byte they differ in the hour of the parts, which depends on the time zone.
  expect(BROKEN.map(({ name, bytes }) => [name, bytes.length])).toEqual(
    Object.entries(BROKEN_COLLECTIONS).map(([name, { bytes }]) => [`${name}.spbe-kumpulan`, bytes.length]),
  )
})

test('each says what it is and where, and not a byte is written', { timeout: 120_000 }, async () => {
  const folder = layOut()
  const data = tempFolder()
  const backend = openBackend(data)
  await backend.must('roadmap.open', { way: 'new', text: fileOf(loadSample(), 1) })
  const stored = storedState(data)
  const before = stored.bytes()
  const errors = new Map<string, CollectionError>()
  for (const name of NAMES) {
    errors.set(name, await open(backend, join(folder, name)))
    expect([name, stored.bytes()]).toEqual([name, before])
  }
  const expected = Object.entries(BROKEN_COLLECTIONS).map(([name, { fault }]) => `${name}: ${fault}`)
  const found = [...errors].map(([name, error]) => `${name.replace('.spbe-kumpulan', '')}: ${faultOf(error)}`)
  expect(found.filter(one => !one.startsWith('folder'))).toEqual(expected)
  for (const language of ['id', 'en'] as const) {
    const sentences = [...errors].map(([, error]) => sentenceOf(error, language))
    expect(sentences.filter((says, at) => sentences.indexOf(says) !== at)).toEqual([])
    for (const says of sentences)
      expect(says).not.toMatch(/\b(exchange|collectionFile|errors)\.\w|\{\{|undefined/)
  }
})

test('the one they were made of is sound', async () => {
  const backend = openBackend(tempFolder())
  const base64 = encodeBase64(SOUND_COLLECTION)
  expect(await backend.must('collection.check', { base64 })).toMatchObject({
    state: 'sound',
    head: { fileCount: 3, countingCount: 1 },
  })
  await backend.must('collection.open', { way: 'new', base64 })
})

test('what comes late in a collection and is broken leaves nothing of what came before it', async () => {
  const data = tempFolder()
  const backend = openBackend(data)
  await backend.must('roadmap.open', { way: 'new', text: fileOf(loadSample(), 1) })
  const stored = storedState(data)
  const before = stored.rows()
  const base64 = encodeBase64(lateFault())
  expect(await backend.must('collection.check', { base64 })).toMatchObject({ error: { code: 'missing' } })
  expect(await backend.ask('collection.open', { way: 'new', base64 })).toMatchObject({
    error: { code: 'collection-broken' },
  })
  expect(stored.rows()).toEqual(before)
})

test('the command line refuses each, and says of each what the window says', {
  timeout: 120_000,
}, async () => {
  const folder = layOut()
  const said: string[] = []
  const at = {
    folder,
    resourcesFolder: join(PROJECT, 'resources'),
    dataFolder: join(folder, 'no-data'),
    today: () => TODAY,
    say: (line: string) => said.push(line),
    note: () => undefined,
  }
  expect(await runCli(['validate', '--json', ...NAMES], at)).toBe(1)
  const { files } = JSON.parse(said.join('\n')) as {
    readonly files: readonly { file: string; state: string; says: string }[]
  }
  expect(files.map(({ file, state }) => `${file} ${state}`)).toEqual(NAMES.map(name => `${name} broken`))
  expect(new Set(files.map(({ says }) => says)).size).toBeGreaterThan(15)
})

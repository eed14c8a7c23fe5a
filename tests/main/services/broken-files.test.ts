// Every file of tests/fixtures/broken through the real backend, opened by itself and collected, and through the command line:
// each gets a sentence of its own in both languages, names its place, and leaves everything as it was.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readGivenFile } from '../../../main/hosts/given-files.ts'
import { runCli } from '../../../main/hosts/cli/run-cli.ts'
import { toSentFile } from '../../../shared/collection/sent-file.ts'
import type { FileOutcome } from '../../../shared/contract/collection.ts'
import type { RoadmapError } from '../../../shared/exchange/roadmap-error.ts'
import type { GivenContent } from '../../../shared/exchange/sheet/given-file.ts'
import type { SheetError } from '../../../shared/exchange/sheet/sheet-error.ts'
import { catalogue } from '../../../shared/messages/catalogue.ts'
import { problemWords, roadmapErrorText } from '../../../shared/messages/roadmap-words.ts'
import { sheetErrorText, sheetProblemWords } from '../../../shared/messages/sheet-report.ts'
import { createTranslator } from '../../../shared/messages/translate.ts'
import { verdictText } from '../../../shared/messages/verdict-words.ts'
import { brokenFiles } from '../../support/broken-files.ts'
import { loadSample } from '../../support/sample.ts'
import { storedState } from '../../support/stored-state.ts'
import { fileOf } from '../../support/agency-files.ts'
import { openBackend, PROJECT, tempFolder, TODAY, type TestBackend } from '../../support/store.ts'

const BROKEN = [...brokenFiles('spbe'), ...brokenFiles('xlsx')]
const FOLDER = 'folder.spbe'
const SAMPLE = join(PROJECT, 'resources/sample/kabupaten-mojokerto.spbe')
const LANGUAGES = ['id', 'en'] as const

/** All of them as files of one folder, with a folder that is called like a file among them. */
function layOut(): string {
  const folder = tempFolder()
  for (const { name, bytes } of BROKEN) writeFileSync(join(folder, name), bytes)
  mkdirSync(join(folder, FOLDER))
  return folder
}

const NAMES = [...BROKEN.map(({ name }) => name), FOLDER]
const t = (language: 'id' | 'en') => createTranslator(language, area => catalogue[language][area])

type Fault =
  | { readonly form: 'roadmap'; readonly error: RoadmapError }
  | { readonly form: 'sheet'; readonly error: SheetError }

/** What the window that opens a file says: the sentence, and every place with what is wrong there. */
function sentenceOf({ form, error }: Fault, language: 'id' | 'en'): string {
  if (form === 'sheet') {
    const problems = error.code === 'broken-sheet' ? error.problems : []
    const words = problems.map(problem => sheetProblemWords(problem, t(language), language))
    return [
      sheetErrorText(error, t(language), language),
      ...words.map(({ place, says }) => `${place}: ${says}`),
    ].join('\n')
  }
  const words =
    error.code === 'broken' ? error.problems.map(problem => problemWords(problem, t(language), language)) : []
  return [
    roadmapErrorText(error, t(language), language),
    ...words.map(({ place, says }) => `${place}: ${says}`),
  ].join('\n')
}

/** What is wrong with the whole of a file has no place in it. */
const WITHOUT_PLACE = new Set(['empty', 'only-nuls', 'unreadable'])
const WHOLE_SHEETS = new Set([
  'empty',
  'not-a-workbook',
  'other-archive',
  'old-workbook',
  'open-document',
  'password',
  'macro',
  'too-much',
  'damaged',
])

function namesPlace({ form, error }: Fault): boolean {
  if (form === 'roadmap') return WITHOUT_PLACE.has(error.code) === (error.where === '')
  if (error.code !== 'broken-sheet') return WHOLE_SHEETS.has(error.code)
  return error.problems.length > 0 && error.problems.every(({ sheet }) => sheet !== '')
}

/** As the page opens a file that was chosen, and then tries to store it all the same. */
async function open(backend: TestBackend, given: GivenContent): Promise<Fault> {
  if ('sheet' in given) {
    if (!given.sheet.ok) return { form: 'sheet', error: given.sheet.error }
    const checked = await backend.must('roadmap.checkSheet', { base64: given.sheet.value })
    if (checked.state !== 'broken-sheet') throw new Error('a broken spreadsheet was read')
    return { form: 'sheet', error: checked.error }
  }
  if ('collection' in given) throw new Error('taken for a collection')
  if (!given.content.ok) return { form: 'roadmap', error: given.content.error }
  const text = given.content.value
  const checked = await backend.must('roadmap.check', { text })
  if (checked.state !== 'broken') throw new Error('a broken file was read')
  for (const request of [
    { text, way: 'new' },
    { text, way: 'replace', seen: '', file: 'x' },
    { text, way: 'scenario', seen: '', name: 'x' },
  ] as const)
    expect(await backend.ask('roadmap.open', request)).toEqual({
      ok: false,
      error: { code: 'roadmap-broken' },
    })
  return { form: 'roadmap', error: checked.error }
}

function expectDistinct(sentences: readonly (readonly [name: string, sentence: string])[]): void {
  const groups = Map.groupBy(sentences, ([, sentence]) => sentence)
  const shared = [...groups.values()]
    .filter(group => group.length > 1)
    .map(group => group.map(([name]) => name))
  expect(shared).toEqual([])
  // A key without a sentence is said as it is.
  for (const [name, sentence] of sentences)
    expect([name, sentence]).toEqual([
      name,
      expect.not.stringMatching(/\b(exchange|sheet|errors|paste|collection)\.\w|\{\{|undefined/),
    ])
}

async function backendWithPlan(folder: string) {
  const backend = openBackend(folder)
  const text = fileOf(loadSample(), 1)
  const { document } = await backend.must('roadmap.open', { way: 'new', text })
  return { backend, planId: document.plan.id }
}

test('there are more than ninety', () => {
  expect(NAMES.length).toBeGreaterThan(90)
})

test('opened, each says what it is and where, and not a byte is written', { timeout: 120_000 }, async () => {
  const folder = layOut()
  const data = tempFolder()
  const { backend } = await backendWithPlan(data)
  const stored = storedState(data)
  const before = stored.bytes()
  const faults = new Map<string, Fault>()
  for (const name of NAMES) {
    faults.set(name, await open(backend, readGivenFile(join(folder, name))))
    expect([name, stored.bytes()]).toEqual([name, before])
  }
  expect([...faults].filter(([, fault]) => !namesPlace(fault)).map(([name]) => name)).toEqual([])
  for (const language of LANGUAGES)
    expectDistinct([...faults].map(([name, fault]) => [name, sentenceOf(fault, language)]))
})

test('collected, each says what it is and where, and nothing of it enters', {
  timeout: 120_000,
}, async () => {
  const folder = layOut()
  const data = tempFolder()
  const { backend, planId } = await backendWithPlan(data)
  const stored = storedState(data)
  const rows = stored.rows('damaged_file')
  const outcomes: FileOutcome[] = []
  for (const name of NAMES) {
    const bytes = stored.bytes()
    const given = readGivenFile(join(folder, name))
    const source = createHash('sha256').update(name).digest('hex')
    const sent = toSentFile(name, source, given)
    const [outcome] = sent.ok
      ? await backend.must('collection.add', { planId, files: [sent.value] })
      : [sent.error]
    if (outcome === undefined) throw new Error(`nothing was said of ${name}`)
    outcomes.push(outcome)
    expect([name, ['damaged', 'unread', 'foreign']]).toEqual([
      name,
      expect.arrayContaining([outcome.verdict]),
    ])
    // That a damaged file came is remembered, for somebody has to be asked for another one; of all others nothing is.
    const isNoted = outcome.verdict === 'damaged'
    const [now, before] = isNoted ? [stored.rows('damaged_file'), rows] : [stored.bytes(), bytes]
    expect([name, now]).toEqual([name, before])
  }
  for (const language of LANGUAGES)
    expectDistinct(
      outcomes.map(outcome => [outcome.name, verdictText(outcome, 'Indeks', { t: t(language), language })]),
    )
  expect(
    (await backend.must('collection.read', { planId })).board.every(({ digest }) => digest === null),
  ).toBe(true)
})

async function call(folder: string, ...args: readonly string[]) {
  const said: string[] = []
  const code = await runCli(args, {
    folder,
    resourcesFolder: join(PROJECT, 'resources'),
    dataFolder: join(folder, 'no-data'),
    today: () => TODAY,
    say: line => said.push(line),
    note: () => undefined,
  })
  return { code, said: said.join('\n') }
}

test('the command line refuses each, and says of each what the window says', {
  timeout: 120_000,
}, async () => {
  const folder = layOut()
  const all = await call(folder, 'validate', '--json', ...NAMES)
  const { files } = JSON.parse(all.said) as {
    readonly files: readonly { file: string; state: string; says: string }[]
  }
  expect([all.code, files.map(({ file, state }) => `${file} ${state}`)]).toEqual([
    1,
    NAMES.map(name => `${name} broken`),
  ])
})

test.each(['impossible-date.spbe', 'empty.spbe', 'zip-archive.spbe', 'date-impossible.xlsx', 'macro.xlsx'])(
  'a folder with %s among sound files is collected without it, and the exit code says so',
  async name => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'a.spbe'), readFileSync(SAMPLE))
    expect((await call(folder, 'collect', '.')).code).toBe(0)
    writeFileSync(join(folder, name), BROKEN.find(one => one.name === name)?.bytes ?? '')
    expect((await call(folder, 'collect', '.')).code).toBe(1)
  },
)

test('a byte order mark is no defect: the file is read, opened and collected', async () => {
  const { backend, planId } = await backendWithPlan(tempFolder())
  const text = `\uFEFF${readFileSync(join(PROJECT, 'tests/fixtures/spbe/good-v1.spbe'), 'utf8')}`
  expect(await backend.must('roadmap.check', { text })).toMatchObject({ state: 'sound', repairs: [] })
  const files = [{ name: 'tanda.spbe', source: '1'.repeat(64), text }]
  expect(await backend.must('collection.add', { planId, files })).toMatchObject([{ verdict: 'new' }])
})

test('another key than that of the file before is no defect of the file: it counts, and is asked about', async () => {
  const { backend, planId } = await backendWithPlan(tempFolder())
  const add = async (name: string, source: string) => {
    const text = readFileSync(join(PROJECT, `tests/fixtures/spbe/${name}.spbe`), 'utf8')
    return backend.must('collection.add', { planId, files: [{ name: `${name}.spbe`, source, text }] })
  }
  expect(await add('good-v1-signed', '1'.repeat(64))).toMatchObject([
    { verdict: 'new', file: { signerVerdict: 'first' } },
  ])
  expect(await add('signed-by-another-key', '2'.repeat(64))).toMatchObject([
    { verdict: 'newer', file: { signerVerdict: 'changed', standing: 'current' } },
  ])
})

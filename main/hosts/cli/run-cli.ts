// The command line: the third host beside Electron and the loopback host. What it says goes to stdout, progress and what is
// wrong with the call to stderr; the exit code tells scripts the outcome.
import { resolve } from 'node:path'
import { err, ok } from '../../../shared/base/result.ts'
import { catalogue } from '../../../shared/messages/catalogue.ts'
import { createTranslator } from '../../../shared/messages/translate.ts'
import { loadAgencies } from '../../services/agency-list.ts'
import { loadFrameworks } from '../../services/framework-shelf.ts'
import {
  projectRoadmap,
  readCollectionFile,
  readRoadmapFile,
  readSchemaFile,
  readSheetFile,
  writeFile,
} from '../../services/headless.ts'
import type { GivenContent } from '../../../shared/exchange/sheet/given-file.ts'
import { isMeant } from '../../../shared/messages/verdict-words.ts'
import { toRegionWorkbook } from '../../../shared/report/region-workbook.ts'
import { writeWorkbook } from '../../../shared/workbook/write-workbook.ts'
import { readGivenFile } from '../given-files.ts'
import { readCall, type Asked } from './arguments.ts'
import { projectionJson, projectionLines } from './say-projection.ts'
import { collect, findHostFile } from './collect.ts'
import { isFolder, readFile as readFound, readFolder } from './found-files.ts'
import { collectionJson, collectionLines, hostLine } from './say-collection.ts'
import { fileJson, fileLines, type Outcome, type Words } from './say-file.ts'
import { regionJson, regionLines, verdictLines } from './say-region.ts'
import type { Surroundings } from './surroundings.ts'

export const EXIT = { good: 0, badFile: 1, badCall: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

type Given = Exclude<GivenContent, { readonly collection: unknown }>

/** The plan of a roadmap file or a spreadsheet. There is no plan here that could say what a spreadsheet cannot. */
function readOne({ resourcesFolder, dataFolder, today, note }: Surroundings, given: Given): Outcome {
  const noting = (what: string) => {
    note(what)
    return ''
  }
  if ('sheet' in given) {
    if (!given.sheet.ok) return err({ form: 'sheet', error: given.sheet.error })
    const read = readSheetFile(given.sheet.value, {
      today: today(),
      frameworks: loadFrameworks(resourcesFolder, dataFolder).frameworks,
      agencies: loadAgencies(resourcesFolder, { write: noting }),
    })
    if (!read.ok) return err({ form: 'sheet', error: read.error })
    const { document, identity, assumed } = read.value
    return ok({
      document,
      revision: identity?.revision ?? null,
      madeOn: identity?.madeOn ?? null,
      signer: null,
      repairs: [],
      assumed,
    })
  }
  const read = given.content.ok ? readRoadmapFile(given.content.value) : given.content
  return read.ok ? ok({ ...read.value, assumed: [] }) : err({ form: 'roadmap', error: read.error })
}

const asJson = (value: unknown) => JSON.stringify(value, null, 1)

/** What is said of a file, in lines or for a program. */
interface Said {
  readonly isSound: boolean
  readonly lines: readonly string[]
  readonly json: object
}

async function sayFile(at: Surroundings, words: Words, file: string): Promise<Said> {
  const given = readGivenFile(resolve(at.folder, file))
  if ('collection' in given) {
    const answer = given.collection.ok ? await readCollectionFile(given.collection.value) : given.collection
    return {
      isSound: answer.ok,
      lines: collectionLines(file, answer, words),
      json: collectionJson(file, answer, words),
    }
  }
  const outcome = readOne(at, given)
  return {
    isSound: outcome.ok,
    lines: fileLines(file, outcome, words),
    json: fileJson(file, outcome, words),
  }
}

async function validate(
  at: Surroundings,
  words: Words,
  { files, json }: Extract<Asked, { command: 'validate' }>,
): Promise<ExitCode> {
  const { t } = words
  const read: Said[] = []
  for (const [index, file] of files.entries()) {
    if (files.length > 1) at.note(t('cli.reading', { number: index + 1, count: files.length, file }))
    const said = await sayFile(at, words, file)
    if (!json) for (const line of said.lines) at.say(line)
    read.push(said)
  }
  const sound = read.filter(({ isSound }) => isSound).length
  const broken = read.length - sound
  if (json) at.say(asJson({ files: read.map(said => said.json) }))
  else if (read.length > 1) at.say(t('cli.summary', { count: read.length, sound, broken }))
  return broken === 0 ? EXIT.good : EXIT.badFile
}

function project(at: Surroundings, words: Words, asked: Extract<Asked, { command: 'project' }>): ExitCode {
  const { file, json } = asked
  const given = readGivenFile(resolve(at.folder, file))
  if ('collection' in given) {
    at.note(words.t('cli.wrong.collection', { given: file }))
    return EXIT.badFile
  }
  const read = readOne(at, given)
  if (!read.ok) {
    if (json) at.say(asJson(fileJson(file, read, words)))
    else for (const line of fileLines(file, read, words)) at.say(line)
    return EXIT.badFile
  }
  const { document } = read.value
  const frameworks = loadFrameworks(at.resourcesFolder, at.dataFolder).frameworks
  const wanted = asked.frameworkId ?? document.plan.activeFrameworkId
  const framework = frameworks.find(({ id }) => id === wanted)
  if (framework === undefined) {
    const known = frameworks.map(({ id }) => id).join(', ')
    at.note(words.t('cli.wrong.unknown-framework', { given: wanted, known }))
    return asked.frameworkId === null ? EXIT.badFile : EXIT.badCall
  }
  const today = asked.today ?? at.today()
  const { projection, violations } = projectRoadmap(document, framework, today)
  const spoken = words.language === 'en' ? (framework.english ?? framework) : framework
  const projected = { roadmap: read.value, framework: spoken, today, projection, violations }
  if (json) at.say(asJson({ ...fileJson(file, read, words), ...projectionJson(projected) }))
  else for (const line of projectionLines(projected, words)) at.say(line)
  return EXIT.good
}

async function collectFolder(
  at: Surroundings,
  words: Words,
  asked: Extract<Asked, { command: 'collect' }>,
): Promise<ExitCode> {
  const { t } = words
  const folder = resolve(at.folder, asked.folder)
  if (!isFolder(folder)) {
    at.note(t('cli.wrong.not-a-folder', { given: asked.folder }))
    return EXIT.badCall
  }
  const found = readFolder(folder)
  const named = asked.plan === null ? found : readFound(asked.plan, resolve(at.folder, asked.plan))
  const hosts = { collections: named.collections, file: findHostFile(named.files) }
  const collected = await collect(at, hosts, found, {
    onHost: host => at.note(t('cli.collect.host', { file: host.name, head: hostLine(host, words) })),
    onProgress: done => at.note(t('collection.intake.progress', { done, total: found.files.length })),
  })
  if ('missingPlan' in collected) {
    at.note(asked.plan === null ? t('cli.collect.noFile') : t('cli.collect.noPlan', { given: asked.plan }))
    return EXIT.badFile
  }
  if ('missingFramework' in collected) {
    at.note(t('cli.collect.noFramework', { given: collected.missingFramework }))
    return EXIT.badFile
  }
  if (asked.json) at.say(asJson(regionJson(collected, words)))
  else {
    for (const line of verdictLines(collected, words)) at.say(line)
    at.say('')
    for (const line of regionLines(collected, words)) at.say(line)
  }
  if (asked.out !== null) {
    const file = resolve(at.folder, asked.out)
    const madeOn = at.today()
    const written = writeFile(file, writeWorkbook(toRegionWorkbook({ ...collected, madeOn }, words)))
    if (!written) {
      at.note(t('cli.collect.notWritten', { file }))
      return EXIT.badFile
    }
    at.note(t('cli.collect.written', { file }))
  }
  const isGood = collected.outcomes.every(
    outcome => outcome.verdict !== 'damaged' && outcome.verdict !== 'unread' && !isMeant(outcome),
  )
  const isWhole = collected.collections.every(({ verdict }) => verdict === 'taken')
  return isGood && isWhole ? EXIT.good : EXIT.badFile
}

/** Answers the exit code; everything else is told to `at`. */
export async function runCli(args: readonly string[], at: Surroundings): Promise<ExitCode> {
  const { language, asked } = readCall(args)
  const t = createTranslator(language, area => catalogue[language][area])
  const words = { t, language }
  if (!asked.ok) {
    at.note(t(`cli.wrong.${asked.error.code}`, { given: asked.error.given }))
    at.note('')
    at.note(t('cli.usage'))
    return EXIT.badCall
  }
  switch (asked.value.command) {
    case 'help':
      at.say(t('cli.usage'))
      return EXIT.good
    case 'schema':
      at.say(readSchemaFile(at.resourcesFolder, asked.value.name).trimEnd())
      return EXIT.good
    case 'validate':
      return validate(at, words, asked.value)
    case 'project':
      return project(at, words, asked.value)
    case 'collect':
      return collectFolder(at, words, asked.value)
  }
}

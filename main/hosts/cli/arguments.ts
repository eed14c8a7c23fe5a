// What was asked on the command line, or the first thing that is wrong with it.
import { parseArgs } from 'node:util'
import { parseCivilDate, type CivilDate } from '../../../shared/base/civil-date.ts'
import { err, ok, type Result } from '../../../shared/base/result.ts'
import type { FormatLanguage } from '../../../shared/messages/format.ts'

const SCHEMAS = {
  roadmap: 'spbe-roadmap-v1.schema.json',
  framework: 'framework.schema.json',
  mapping: 'mapping.schema.json',
  review: 'spbe-review-v1.schema.json',
  collection: 'spbe-collection-v1.schema.json',
} as const

export type Asked =
  | { readonly command: 'help' }
  | { readonly command: 'validate'; readonly files: readonly string[]; readonly json: boolean }
  | {
      readonly command: 'project'
      readonly file: string
      readonly json: boolean
      /** Null is the one chosen in the plan. */
      readonly frameworkId: string | null
      /** Null is the day of the computer. */
      readonly today: CivilDate | null
    }
  | { readonly command: 'schema'; readonly name: string }
  | {
      readonly command: 'collect'
      readonly folder: string
      readonly json: boolean
      /** Where the spreadsheet goes; null for none. */
      readonly out: string | null
      /** The roadmap file that the region is looked at from; null takes that of the collector among the files. */
      readonly plan: string | null
    }

export interface WrongCall {
  readonly code:
    | 'no-command'
    | 'unknown-command'
    | 'unknown-option'
    | 'no-value'
    | 'no-file'
    | 'one-file'
    | 'one-folder'
    | 'no-folder'
    | 'not-a-date'
    | 'not-a-language'
    | 'not-a-schema'
  readonly given: string
}

const OPTIONS = {
  framework: { type: 'string' },
  today: { type: 'string' },
  out: { type: 'string' },
  plan: { type: 'string' },
  json: { type: 'boolean' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const
type Option = keyof typeof OPTIONS
type Values = Readonly<Partial<Record<Option, string | true>>>

const ALLOWED: Readonly<Record<string, readonly Option[]>> = {
  validate: ['json', 'language', 'help'],
  project: ['framework', 'today', 'json', 'language', 'help'],
  schema: ['language', 'help'],
  collect: ['out', 'plan', 'json', 'language', 'help'],
}

function wrong(code: WrongCall['code'], given = ''): Result<never, WrongCall> {
  return err({ code, given })
}

const isOption = (name: string): name is Option => Object.hasOwn(OPTIONS, name)

/** Options and the words between them; lenient, so that what is wrong is told in the words of the user. */
function split(args: readonly string[]): Result<{ values: Values; words: readonly string[] }, WrongCall> {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: Partial<Record<Option, string | true>> = {}
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    if (!isOption(name)) return wrong('unknown-option', rawName)
    const takesValue = OPTIONS[name].type === 'string'
    if (takesValue && (value === undefined || value === '')) return wrong('no-value', rawName)
    if (!takesValue && value !== undefined) return wrong('unknown-option', `${rawName}=${value}`)
    values[name] = value ?? true
  }
  return ok({ values, words })
}

function askProject(values: Values, files: readonly string[]): Result<Asked, WrongCall> {
  const [file, ...others] = files
  if (file === undefined) return wrong('no-file')
  if (others.length > 0) return wrong('one-file', String(files.length))
  const { framework = null, today = null, json } = values
  const day = today === null ? ok(null) : parseCivilDate(today)
  if (!day.ok) return wrong('not-a-date', String(today))
  const frameworkId = framework === null ? null : String(framework)
  return ok({ command: 'project', file, json: json === true, frameworkId, today: day.value })
}

function askCollect(values: Values, folders: readonly string[]): Result<Asked, WrongCall> {
  const [folder, ...others] = folders
  if (folder === undefined) return wrong('no-folder')
  if (others.length > 0) return wrong('one-folder', String(folders.length))
  const { out = null, plan = null, json } = values
  const text = (value: string | true | null) => (value === null ? null : String(value))
  return ok({ command: 'collect', folder, json: json === true, out: text(out), plan: text(plan) })
}

function askSchema([name = 'roadmap']: readonly string[]): Result<Asked, WrongCall> {
  const file = Object.entries(SCHEMAS).find(([known]) => known === name)?.[1]
  return file === undefined ? wrong('not-a-schema', name) : ok({ command: 'schema', name: file })
}

function ask(values: Values, words: readonly string[]): Result<Asked, WrongCall> {
  const [command, ...rest] = words
  if (values.help === true || command === 'help') return ok({ command: 'help' })
  if (command === undefined) return wrong('no-command')
  const allowed = Object.hasOwn(ALLOWED, command) ? ALLOWED[command] : undefined
  if (allowed === undefined) return wrong('unknown-command', command)
  const odd = Object.keys(values).find(name => !allowed.some(one => one === name))
  if (odd !== undefined) return wrong('unknown-option', `--${odd}`)
  if (command === 'project') return askProject(values, rest)
  if (command === 'schema') return askSchema(rest)
  if (command === 'collect') return askCollect(values, rest)
  return rest.length === 0
    ? wrong('no-file')
    : ok({ command: 'validate', files: rest, json: values.json === true })
}

export interface Call {
  readonly language: FormatLanguage
  readonly asked: Result<Asked, WrongCall>
}

/** `['project', 'a.spbe', '--json']` asks to project a.spbe as JSON, in Indonesian. */
export function readCall(args: readonly string[]): Call {
  const parts = split(args)
  if (!parts.ok) return { language: args.includes('--language=en') ? 'en' : 'id', asked: parts }
  const { values, words } = parts.value
  const { language = 'id' } = values
  if (language !== 'id' && language !== 'en')
    return { language: 'id', asked: wrong('not-a-language', String(language)) }
  return { language, asked: ask(values, words) }
}

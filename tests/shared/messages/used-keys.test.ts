// A sentence that no screen says is work for every translator: each key is used somewhere in the sources.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { catalogue } from '../../../shared/messages/catalogue.ts'

interface Words {
  readonly [key: string]: string | Words
}

function keysOf(words: Words, prefix = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? `${prefix}${key}` : keysOf(value, `${prefix}${key}.`),
  )
}

const root = join(import.meta.dirname, '../../..')
const sources = [
  'renderer',
  'main',
  'shared/report',
  'shared/slides',
  'shared/exchange',
  'shared/messages',
].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path))
    .map(path => readFileSync(join(root, folder, path), 'utf8')),
)
const text = sources.join('\n')

function isUsed(key: string): boolean {
  const plain = key.replace(/_(one|other)$/, '')
  if (text.includes(`'${plain}'`)) return true
  const steps = plain.split('.')
  // t(`domain.category.${category}`) uses all that stands below.
  if (steps.some((_, depth) => depth > 0 && text.includes(`\`${steps.slice(0, depth).join('.')}.\${`)))
    return true
  // Before there is a page, the hosts read their words as an object.
  const [area, ...rest] = steps
  return sources.some(
    source => source.includes(`messages/id/${area}.ts`) && source.includes(`.${rest.join('.')}`),
  )
}

it('uses every key of the catalogue', () => {
  expect(keysOf(catalogue.id).filter(key => !isUsed(key))).toEqual([])
})

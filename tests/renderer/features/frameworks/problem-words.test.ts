// Every rule that a framework file can break has a sentence in both languages that says what was found and what to do.
import { beforeAll, describe, expect, it } from 'vitest'
import {
  FRAMEWORK_RULES,
  VALUE_KINDS,
  type FrameworkProblem,
} from '../../../../shared/domain/framework-problem.ts'
import { parseFramework } from '../../../../shared/domain/parse-framework.ts'
import { catalogue } from '../../../../shared/messages/catalogue.ts'
import { ruleText } from '../../../../renderer/features/settings/frameworks/problem-words.ts'
import { loadLanguage, translators } from '../../../../renderer/state/i18n.ts'
import { ownText } from '../../../support/own-framework.ts'

beforeAll(() => loadLanguage('en'))

const placesIn = (sentence: string) => [...new Set(sentence.match(/\{\{\w+\}\}/g))].toSorted()
const problem = (given: Partial<FrameworkProblem>): FrameworkProblem => ({
  rule: 'missing',
  where: '',
  place: null,
  found: 'FOUND',
  expected: 'EXPECTED',
  ...given,
})

describe.each(['id', 'en'] as const)('in %s', language => {
  it.each(FRAMEWORK_RULES)('%s', rule => {
    const sentence = catalogue[language].frameworks.rule[rule]
    const said = ruleText(problem({ rule }), translators[language])
    expect(said).toBe(sentence.replaceAll('{{found}}', 'FOUND').replaceAll('{{expected}}', 'EXPECTED'))
    // A whole sentence, or several, with the same facts in both languages.
    expect(said).toMatch(/^.{12,}\.$/)
    expect(said).not.toContain('{{')
    expect(placesIn(sentence)).toEqual(placesIn(catalogue.id.frameworks.rule[rule]))
  })

  it.each(VALUE_KINDS)('a value that should be a %s', kind => {
    const said = ruleText(problem({ rule: 'wrong-type', found: '7', expected: kind }), translators[language])
    expect(said).toContain(catalogue[language].frameworks.kind[kind])
    expect(said).toContain('7')
  })
})

it('fills every place from what the parser tells', () => {
  const text = ownText(file => {
    file.id = 'a b'
    file.scale.max = 12
    Object.assign(file, { cutoff: 1, domains: [] })
    Reflect.deleteProperty(file, 'title')
  })
  const parsed = parseFramework(text)
  expect(parsed.ok ? [] : parsed.error.map(one => ruleText(one, translators.id))).toEqual([
    'Belum ada “title” di bagian ini. Tambahkan.',
    'Kode "a b" tidak dapat dipakai. Pakai huruf A–Z, angka, dan . _ : - saja, paling banyak 80.',
    'Angka 12 terlalu besar. Tulis angka ≤ 9.',
    'Daftar ini kurang isinya. Tulis paling sedikit 1.',
    'Nama “cutoff” tidak dikenal di sini. Betulkan ejaannya menurut skema, atau hapus.',
  ])
})

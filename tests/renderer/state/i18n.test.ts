// The sentences are those that i18next would make of the same catalogues, and a language is spoken once its words are there.
import { createInstance } from 'i18next'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { loadLanguage, readLanguage, setLanguage, translators } from '../../../renderer/state/i18n.ts'
import { catalogue } from '../../../shared/messages/catalogue.ts'

type Words = (key: string, values?: Readonly<Record<string, unknown>>) => string
const plain = (translate: unknown) => translate as Words

const reference = createInstance()
beforeAll(async () => {
  await loadLanguage('en')
  await reference.init({
    lng: 'id',
    resources: { id: { translation: catalogue.id }, en: { translation: catalogue.en } },
    interpolation: { escapeValue: false },
  })
})

/** Every sentence with its key: `roadmap.bar`. */
function sentences(part: object, path = ''): [string, string][] {
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) => {
    const key = path === '' ? name : `${path}.${name}`
    if (typeof value === 'string') return [[key, value] as [string, string]]
    return typeof value === 'object' && value !== null ? sentences(value, key) : []
  })
}

describe.each(['id', 'en'] as const)('the sentences of %s', language => {
  const ours = plain(translators[language])
  const theirs: Words = (key, values) => plain(reference.getFixedT(language))(key, values)

  it('are the same with every place filled, whatever stands in it', () => {
    const all = sentences(catalogue[language])
    expect(all.length).toBeGreaterThan(500)
    for (const [form, text] of all) {
      const places = [...text.matchAll(/\{\{(\w+)(, number)?\}\}/g)]
      const key = form.replace(/_(one|other)$/, '')
      for (const count of [0, 1, 3, 1_000]) {
        const values = Object.fromEntries([
          ...places.map(([, name, number], at) => [name, number ? at + 1_234 : `${at} $& <b>`]),
          ...(key !== form || places.some(([, name]) => name === 'count') ? [['count', count]] : []),
        ])
        expect([key, ours(key, values)]).toEqual([key, theirs(key, values)])
        // The second time it is known.
        expect([key, ours(key, values)]).toEqual([key, theirs(key, values)])
      }
    }
  })

  it('have nothing where nothing is given, and an unknown key stands for itself', () => {
    expect(ours('roadmap.barGain', {})).not.toContain('undefined')
    expect(ours('roadmap.nowhere')).toBe('roadmap.nowhere')
    // Asked without a number first: that nothing was found is not remembered.
    expect(ours('domain.items')).toBe('domain.items')
    expect(ours('domain.items', { count: 2 })).toBe(theirs('domain.items', { count: 2 }))
  })
})

it('a day later is not days later', () => {
  expect(translators.en('shift.spoken.later', { count: 1 })).toBe('1 day later')
  expect(translators.en('shift.spoken.later', { count: 2 })).toBe('2 days later')
})

it('speaks the language that was asked for last, whichever words arrive first', async () => {
  vi.stubGlobal('document', { documentElement: { lang: 'id' } })
  await Promise.all([setLanguage('en'), setLanguage('id')])
  expect(readLanguage()).toBe('id')
  await setLanguage('en')
  expect([readLanguage(), document.documentElement.lang]).toEqual(['en', 'en'])
  vi.unstubAllGlobals()
})

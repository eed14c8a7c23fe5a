// Our shortcut through the sentences says what i18next would say.
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { i18next, loadLanguage, setLanguage, translators } from '../../../renderer/state/i18n.ts'
import { catalogue } from '../../../shared/messages/catalogue.ts'

type Words = (key: string, values?: Readonly<Record<string, unknown>>) => string
const plain = (translate: unknown) => translate as Words

beforeAll(() => loadLanguage('en'))

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
  const theirs = plain(i18next.getFixedT(language))

  it('are the same with every place filled, whatever stands in it', () => {
    const all = sentences(catalogue[language])
    expect(all.length).toBeGreaterThan(500)
    for (const [key, text] of all) {
      const names = [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name ?? '')
      const values = Object.fromEntries(
        names.map((name, place) => [name, name === 'count' ? 3 : `${place} $& <b>`]),
      )
      expect([key, ours(key, values)]).toEqual([key, theirs(key, values)])
      // The second time it is known.
      expect([key, ours(key, values)]).toEqual([key, theirs(key, values)])
    }
  })

  it('have a plural, numbers of the language, and nothing where nothing is given', () => {
    for (const count of [0, 1, 2, 1_000])
      expect(ours('shift.spoken.later', { count })).toBe(theirs('shift.spoken.later', { count }))
    expect(ours('roadmap.barGain', {})).not.toContain('undefined')
  })
})

it('a day later is not days later', () => {
  expect(translators.en('shift.spoken.later', { count: 1 })).toBe('1 day later')
  expect(translators.en('shift.spoken.later', { count: 2 })).toBe('2 days later')
})

it('speaks the language that was asked for last, whichever words arrive first', async () => {
  vi.stubGlobal('document', { documentElement: { lang: 'id' } })
  await Promise.all([setLanguage('en'), setLanguage('id')])
  expect(i18next.language).toBe('id')
  await setLanguage('en')
  expect([i18next.language, document.documentElement.lang]).toEqual(['en', 'en'])
  vi.unstubAllGlobals()
})

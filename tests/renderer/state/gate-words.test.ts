// What fiscal gates are called: usual names in the language of the page, given names as they were typed.
import { beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_GATES } from '../../../shared/domain/gate.ts'
import { gateName, notedGateName, shortGateName, typedGateName } from '../../../renderer/state/gate-words.ts'
import { loadLanguage, setLanguage, translators } from '../../../renderer/state/i18n.ts'
import { stepText } from '../../../renderer/state/step-text.ts'
import { required } from '../../support/store.ts'

const { id, en } = translators
const dpa = required(DEFAULT_GATES.find(({ kind }) => kind === 'dpa'))

beforeAll(() => loadLanguage('en'))

describe.each(DEFAULT_GATES)('the usual gate $kind', gate => {
  it('is called as it is stored in Indonesian, otherwise in English, short and long', () => {
    expect(gateName(gate, id)).toBe(gate.name)
    expect(gateName(gate, en)).not.toBe(gate.name)
    expect(shortGateName(gate, id)).not.toMatch(/^axis/)
    expect(shortGateName(gate, en)).not.toMatch(/^axis/)
  })

  it('is stored under its Indonesian name whatever the language it is typed in', () => {
    expect(typedGateName(gate, gateName(gate, en), en)).toBe(gate.name)
    expect(typedGateName(gate, ` ${gate.name} `, id)).toBe(gate.name)
  })
})

it('shows a name that somebody gave as it was typed, on the axis too', () => {
  const own = { ...dpa, name: 'DPA kabupaten' }
  for (const t of [id, en])
    expect([gateName(own, t), shortGateName(own, t), typedGateName(own, own.name, t)]).toEqual([
      own.name,
      own.name,
      own.name,
    ])
  const meeting = { kind: 'other', name: 'DPA terbit' } as const
  expect(gateName(meeting, en)).toBe('DPA terbit')
})

it('says a step of the history in the language of the page', async () => {
  expect(notedGateName('DPA kabupaten', en)).toBe('DPA kabupaten')
  const step = { code: 'gate.put', name: dpa.name, count: 1 } as const
  expect(stepText(step)).toContain('“DPA terbit”')
  // The page that setLanguage tells it to.
  Object.assign(globalThis, { document: { documentElement: { lang: 'id' } } })
  await setLanguage('en')
  expect(stepText(step)).toContain('“DPA issued”')
  await setLanguage('id')
})

// When something was kept: states of one minute are told apart.
import { beforeAll, expect, test } from 'vitest'
import { broughtBackText, whenText } from '../../../../renderer/features/settings/kept-words.ts'
import { loadLanguage, translators } from '../../../../renderer/state/i18n.ts'

beforeAll(() => loadLanguage('en'))

test('the moment is told to the second, in both languages', () => {
  const kept = { madeAt: '2026-11-23T09:05:07' }
  expect(whenText(kept, translators.id, 'id')).toBe('23 Nov 2026 pukul 09.05.07')
  expect(whenText(kept, translators.en, 'en')).toBe('23 Nov 2026 at 09:05:07')
})

test('of a plan that was gone it is said that it is open again, and nothing of history', () => {
  const said = { title: 'Rencana A', when: '23 Nov' }
  const read = (isNew: boolean, language: 'id' | 'en') =>
    broughtBackText({ ...said, isNew }, translators[language])
  expect(read(true, 'id')).toBe('Rencana “Rencana A” dibuka lagi bersama rekapnya, seperti 23 Nov.')
  expect(read(true, 'en')).toBe('The plan “Rencana A” is open again with its recap, as on 23 Nov.')
  expect(read(false, 'id')).toContain('menjadi riwayat')
})

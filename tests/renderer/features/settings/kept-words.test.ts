// When something was kept: states of one minute are told apart.
import { beforeAll, expect, test } from 'vitest'
import { whenText } from '../../../../renderer/features/settings/kept-words.ts'
import { loadLanguage, translators } from '../../../../renderer/state/i18n.ts'

beforeAll(() => loadLanguage('en'))

test('the moment is told to the second, in both languages', () => {
  const kept = { madeAt: '2026-11-23T09:05:07' }
  expect(whenText(kept, translators.id, 'id')).toBe('23 Nov 2026 pukul 09.05.07')
  expect(whenText(kept, translators.en, 'en')).toBe('23 Nov 2026 at 09:05:07')
})

// What a drop brought, in one sentence: only what there is, each word once, in both languages.
import { expect, test } from 'vitest'
import { alreadyHere } from '../../../shared/collection/sent-file.ts'
import { catalogue } from '../../../shared/messages/catalogue.ts'
import { broughtText, type Brought } from '../../../shared/messages/intake-words.ts'
import { createTranslator } from '../../../shared/messages/translate.ts'

const t = (language: 'id' | 'en') => createTranslator(language, area => catalogue[language][area])

const why = { form: 'roadmap', error: { code: 'empty', where: '' } } as const
const file = {} as Extract<Brought, { readonly verdict: 'new' }>['file']
const of = (verdict: 'new' | 'older' | 'conflict' | 'second', count: number): readonly Brought[] =>
  Array.from({ length: count }, (_, place) => ({ ...alreadyHere(`${place}.spbe`, file), verdict }))
const foreign = (name: string): Brought => ({ name, verdict: 'foreign', as: 'other', why })
const damaged = { name: 'a', verdict: 'damaged', error: { code: 'empty', where: '' }, glimpse: null } as const

test.each([
  [[], '', ''],
  [of('new', 1), '1 baru', '1 new'],
  [
    [...of('conflict', 2), damaged, damaged, ...of('older', 3), ...of('new', 1_064)],
    '1.064 baru, 3 lebih lama, 2 bertentangan, 2 rusak',
    '1,064 new, 3 older, 2 in conflict, 2 damaged',
  ],
  [of('second', 1), '1 peta rencana kedua', '1 second roadmap'],
  [of('second', 2), '2 peta rencana kedua', '2 second roadmaps'],
  [
    [foreign('surat.txt'), foreign('kosong.spbe'), { verdict: 'failed' }],
    '1 tidak dimasukkan, 1 bernama .spbe padahal bukan, 1 dilewati',
    '1 not taken in, 1 called .spbe but no roadmap, 1 passed over',
  ],
] as const)('%#', (brought, indonesian, english) => {
  expect([broughtText(brought, t('id')), broughtText(brought, t('en'))]).toEqual([indonesian, english])
})

// `Usulan` alone is the status of an item: what a mapping proposes is an `usulan padanan` wherever it is named.
import { expect, test } from 'vitest'
import { proposals } from '../../../shared/messages/id/proposals.ts'

const texts = (words: object): readonly string[] =>
  Object.values(words).flatMap((one: unknown) =>
    typeof one === 'string' ? [one] : typeof one === 'object' && one !== null ? texts(one) : [],
  )

test('a proposal is never called like the status of an item', () => {
  const named = texts(proposals()).filter(text => /\busulan/i.test(text))
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter(text => /\busulan(?!(?:nya)? padanan)/i.test(text))).toEqual([])
})

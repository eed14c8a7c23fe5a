import { expect, test } from 'vitest'
import { copyItem } from '../../../shared/domain/copy-item.ts'
import type { Item, ItemId } from '../../../shared/domain/item.ts'
import { testItem } from '../../support/store.ts'

test('a copy is new work: nothing achieved, promised or fixed goes with it, everything planned does', () => {
  const original = {
    ...testItem('a', { position: 4 }),
    status: 'done',
    actualEnd: '2026-03-01',
    acceptedOn: '2026-04-01',
    progressPercent: 100,
    pinned: true,
    budgetCode: '2.16.03',
    deletedOn: '2026-05-01',
  } as Item
  const copy = copyItem(original, { id: 'b' as ItemId, name: 'A (salinan)', position: 4.5 })
  expect(copy).toEqual({
    ...original,
    id: 'b',
    name: 'A (salinan)',
    position: 4.5,
    status: 'proposed',
    actualEnd: null,
    acceptedOn: null,
    progressPercent: 0,
    commitment: null,
    pinned: false,
    deletedOn: null,
  })
})

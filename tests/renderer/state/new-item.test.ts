// What is proposed of a new item: after today, half a year long, and of a milestone the one day on which it is done.
import { expect, it } from 'vitest'
import { requireCivilDate } from '../../../shared/base/civil-date.ts'
import type { ItemId } from '../../../shared/domain/item.ts'
import { proposedItem } from '../../../renderer/state/new-item.ts'
import { loadSample } from '../../support/sample.ts'

it.each([
  [false, '2027-01-01', '2027-06-30'],
  [true, '2027-06-30', '2027-06-30'],
])('a milestone is a single day: %s', (milestone, start, end) => {
  const given = { id: '1b671a64-40d5-491e-99b0-da01ff1f3341' as ItemId, name: 'Peluncuran', milestone }
  expect(proposedItem(loadSample(), requireCivilDate('2026-11-23'), given)).toMatchObject({
    milestone,
    start,
    end,
  })
})

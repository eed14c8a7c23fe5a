// How far bars have moved since what they are compared with, on the picture and spoken, in both languages.
import { beforeAll, expect, it } from 'vitest'
import { createPlanEngine } from '../../../../shared/projection/create-plan-engine.ts'
import {
  comparedLabel,
  comparedWords,
  countGone,
  sharedSteps,
  spokenBar,
} from '../../../../renderer/parts/roadmap/item-words.ts'
import { loadLanguage, translators } from '../../../../renderer/state/i18n.ts'
import type { Item, ItemId } from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import type { Projection } from '../../../../shared/projection/projection.ts'
import { sketchInput, sketchItem } from '../../../support/small-plan.ts'

beforeAll(() => loadLanguage('en'))

const item = sketchItem('SPLP', 30, 60)
const { schedule } = createPlanEngine(sketchInput({ items: [item] }))
const scheduled = schedule.get(item.id)

it.each([
  [30, 60, '', '', ''],
  [20, 50, '+10 hari', '+10 days', 'dibanding Revisi 2: jadwal 10 hari lebih lambat'],
  [31, 61, '−1 hari', '−1 day', 'dibanding Revisi 2: jadwal 1 hari lebih cepat'],
  [20, 60, 'mulai +10 hari', 'start +10 days', 'dibanding Revisi 2: mulai 10 hari lebih lambat'],
  [30, 84, 'selesai −24 hari', 'end −24 days', 'dibanding Revisi 2: selesai 24 hari lebih cepat'],
  [
    20,
    36,
    'mulai +10, selesai +24 hari',
    'start +10, end +24 days',
    'dibanding Revisi 2: mulai 10 hari lebih lambat, selesai 24 hari lebih lambat',
  ],
])('a bar that stood on days %i to %i and stands on 30 to 60 now', (start, end, short, english, spoken) => {
  if (!scheduled) throw new Error('the item is in the schedule')
  const comparison = {
    kind: 'revision',
    label: 'Revisi 2',
    spans: new Map([[item.id, { start, end }]]),
    itemIds: new Set([item.id]),
  } as const
  expect(comparedLabel(item.id, scheduled, comparison, translators.id, 'id')).toBe(short)
  expect(comparedLabel(item.id, scheduled, comparison, translators.en, 'en')).toBe(english)
  const t = translators.id
  expect(comparedWords(item.id, scheduled, comparison, t)).toBe(spoken)
  const sentence = spokenBar(item, scheduled, null, t, 'id', null, [])
  expect(sentence).toMatch(/^SPLP, .*\S$/)
  expect(spokenBar(item, scheduled, null, t, 'id', comparison, [])).toBe(
    spoken === '' ? sentence : `${sentence}, ${spoken}`,
  )
})

it.each([
  ['revision', 'Revisi 2', 'baru', 'baru sejak Revisi 2', 'new', 'new since Revisi 2'],
  [
    'scenario',
    'Skenario hemat',
    'hanya di sini',
    'tidak ada di Skenario hemat',
    'only here',
    'not in Skenario hemat',
  ],
] as const)('a bar that is not in the %s', (kind, label, short, spoken, english, englishSpoken) => {
  if (!scheduled) throw new Error('the item is in the schedule')
  const { id, en } = translators
  const comparison = { kind, label, spans: new Map(), itemIds: new Set<ItemId>() }
  expect(comparedLabel(item.id, scheduled, comparison, id, 'id')).toBe(short)
  expect(comparedLabel(item.id, scheduled, comparison, en, 'en')).toBe(english)
  expect(comparedWords(item.id, scheduled, comparison, id)).toBe(spoken)
  expect(comparedWords(item.id, scheduled, comparison, en)).toBe(englishSpoken)
  // One that was there but inactive had no bar: it is not new.
  const inactive = { ...comparison, itemIds: new Set([item.id]) }
  expect(comparedLabel(item.id, scheduled, inactive, id, 'id')).toBe('')
  expect(comparedWords(item.id, scheduled, inactive, id)).toBe('')
})

it('what is compared with and no longer in the plan is counted; what came or lies in the bin is not there', () => {
  const [kept, gone, binned, added] = ['kept', 'gone', 'binned', 'added'].map(name => sketchItem(name, 1, 2))
  if (!kept || !gone || !binned || !added) throw new Error('four items')
  const deleted = { ...binned, deletedOn: kept.start }
  const document = { items: [kept, deleted, added] } as unknown as PlanDocument
  const ids = (...items: readonly Item[]) => ({ itemIds: new Set(items.map(({ id }) => id)) })
  expect(countGone(ids(kept, gone, binned), document)).toBe(2)
  expect(countGone(ids(kept), document)).toBe(0)
})

it('a step that several items make names how many others, and what all of them raise', () => {
  const step = (day: number, index: number, ...ids: string[]) => ({
    day,
    index,
    gains: ids.map(id => ({ itemId: id, gain: 1 })),
  })
  const steps = [step(10, 110, 'a'), step(20, 150, 'a', 'b', 'a', 'c'), step(30, 160, 'b')]
  const projection = { baseline: 100, steps } as unknown as Projection
  const of = (id: string) => sharedSteps(projection, id as ItemId)
  expect(of('a')).toEqual([{ day: 20, gain: 40, others: 2 }])
  expect(of('b')).toEqual([{ day: 20, gain: 40, others: 2 }])
  expect(of('nobody')).toEqual([])
})

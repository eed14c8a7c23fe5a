// What is said of two states side by side, above all where the tables have nothing to show.
import { beforeAll, expect, test } from 'vitest'
import { summaryText } from '../../../../renderer/parts/differences/summary-words.ts'
import { loadLanguage, translators } from '../../../../renderer/state/i18n.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { findDifferences } from '../../../../shared/schedule/differences.ts'
import { loadSample } from '../../../support/sample.ts'
import { required, TODAY } from '../../../support/store.ts'

beforeAll(() => loadLanguage('en'))

const sample = loadSample()
const [first, ...others] = sample.items
const item = required(first)
const [waits, ...otherWaits] = sample.dependencies
const dependency = required(waits)
const deleted = (name: string): PlanDocument => ({
  ...sample,
  items: [{ ...item, name, deletedOn: TODAY }, ...others],
})

function read(before: PlanDocument, after: PlanDocument, language: 'id' | 'en' = 'id'): string {
  const spans = new Map()
  const itemCount = findDifferences({ ...before, spans }, { ...after, spans }).length
  return summaryText({ before, after, itemCount, parts: [] }, translators[language])
}

const SAME_PARTS = 'Bagian lain sama isinya; urutan tidak dibandingkan.'
const ELSEWHERE =
  'Yang berbeda hanya kegiatan terhapus, urutan, atau ketergantungan yang dibuat ulang dengan isi sama.'
const ITEM_MOVED = { ...sample, items: [{ ...item, position: item.position + 0.5 }, ...others] }
const DRAWN_ANEW = { ...sample, dependencies: [{ ...dependency, id: 'anew' as never }, ...otherWaits] }

test.each<readonly [string, PlanDocument, PlanDocument]>([
  ['a deleted item', deleted('Lama'), deleted('Lain')],
  ['the order of the items', sample, ITEM_MOVED],
  ['the id of a dependency', sample, DRAWN_ANEW],
])('where only %s differs, it says what is not shown', (_name, before, after) => {
  expect(read(before, after)).toBe(`Kegiatannya sama. ${SAME_PARTS} ${ELSEWHERE}`)
  expect(read(before, after, 'en')).toMatch(/Only deleted items, the order, or .* differ\.$/)
})

test('where nothing differs, or what differs is shown, nothing more is said', () => {
  expect(read(sample, structuredClone(sample))).toBe(`Kegiatannya sama. ${SAME_PARTS}`)
  const renamed = { ...sample, items: [{ ...item, name: 'Lain' }, ...others] }
  expect(read(sample, renamed)).toBe(`1 kegiatan berbeda. ${SAME_PARTS}`)
})

test('other parts that differ are named and counted', () => {
  const parts = [{ part: 'agencies', rows: [{ label: 'Dinsos', lines: [] }] }] as const
  expect(summaryText({ before: sample, after: sample, itemCount: 2, parts }, translators.id)).toBe(
    '2 kegiatan berbeda. Bagian lain yang berbeda: Perangkat daerah (1).',
  )
})

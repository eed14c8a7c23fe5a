// What is planned alike by several agencies.
import { describe, expect, it, test } from 'vitest'
import { plainName } from '../../../shared/base/plain-name.ts'
import {
  findOverlaps,
  overlapKey,
  titleWords,
  type OverlapSide,
} from '../../../shared/collection/overlaps.ts'
import type { AgencyId } from '../../../shared/domain/agency.ts'
import type { Item } from '../../../shared/domain/item.ts'
import { sketchItem } from '../../support/small-plan.ts'

/** An item `id` called `name` of an agency. */
function side(agency: string, id: string, name: string, given: Partial<Item> = {}): OverlapSide {
  return { agencyId: agency as AgencyId, item: sketchItem(id, 0, 10, { name, ...given }) }
}
const pairs = (sides: readonly OverlapSide[]) =>
  findOverlaps(sides).map(({ kind, first, second, shared }) => [kind, first.item.id, second.item.id, shared])

test('of a title the words count that say what is planned', () => {
  expect([...titleWords('Penyusunan Penerapan SPLP dan gerbang API di Kabupaten')]).toEqual([
    'penerapan',
    'splp',
    'gerbang',
    'api',
  ])
  expect([plainName('E-Office 2'), plainName('e office2')]).toEqual(['eoffice2', 'eoffice2'])
})

describe('two items overlap', () => {
  it('where two agencies claim the same one', () => {
    const claims = [side('b', 'x', 'Portal'), side('a', 'x', 'Portal')]
    const [found, ...others] = findOverlaps([], claims)
    expect([found?.kind, found?.first.agencyId, found?.second.agencyId, others]).toEqual([
      'claimed',
      'a',
      'b',
      [],
    ])
  })
  it('where they work on the same application, however it is spelled', () => {
    const found = pairs([
      side('a', 'x', 'Satu', { relatedServices: ['SIM-PEG'] }),
      side('b', 'y', 'Dua', { relatedServices: ['lain', 'Simpeg'] }),
    ])
    expect(found).toEqual([['service', 'x', 'y', ['SIM-PEG']]])
  })
  it('with every application that both work on', () => {
    const both = { relatedServices: ['SIMPEG', 'SRIKANDI'] }
    expect(pairs([side('a', 'x', 'Satu', both), side('b', 'y', 'Dua', both)])).toEqual([
      ['service', 'x', 'y', ['SIMPEG', 'SRIKANDI']],
    ])
  })
  it('where their titles are alike, in any order of the words', () => {
    const found = pairs([
      side('a', 'x', 'Portal aduan warga terpadu'),
      side('b', 'y', 'Pengembangan portal terpadu aduan warga'),
      side('c', 'z', 'Pelatihan auditor TIK'),
    ])
    expect(found).toEqual([['title', 'x', 'y', ['portal', 'aduan', 'warga', 'terpadu']]])
  })
  it('not in one agency, not where one is put off, and not by a single word', () => {
    expect(pairs([side('a', 'x', 'Portal aduan warga'), side('a', 'y', 'Portal aduan warga')])).toEqual([])
    const off = side('b', 'y', 'Portal aduan warga', { status: 'cancelled' })
    expect(pairs([side('a', 'x', 'Portal aduan warga'), off])).toEqual([])
    expect(pairs([side('a', 'x', 'Portal'), side('b', 'y', 'Portal')])).toEqual([])
  })
})

it('the most alike stand first, and a pair has one key whichever side comes first', () => {
  const alike = [side('a', 'x', 'Antrean daring puskesmas'), side('b', 'y', 'Antrean daring puskesmas')]
  const near = [
    side('c', 'v', 'Arsip digital surat masuk'),
    side('d', 'w', 'Arsip digital surat masuk keluar'),
  ]
  const found = findOverlaps([...near, ...alike])
  expect(found.map(({ score }) => score)).toEqual([100, expect.any(Number)])
  expect(found[1]?.score).toBeGreaterThanOrEqual(60)
  const [first] = found
  const [again] = findOverlaps(alike.toReversed())
  if (!first || !again) throw new Error('a pair was expected')
  expect(overlapKey(first)).toBe(overlapKey(again))
  expect(overlapKey(first)).toBe('x@a y@b')
})

it('thousands of items are gone through in a moment, and no more pairs are given than anybody reads', () => {
  const sides = Array.from({ length: 20_000 }, (_, place) =>
    side(`a${place % 50}`, `i${place}`, `Layanan nomor ${place >> 1} bagian khusus${place >> 1}`),
  )
  expect(findOverlaps(sides)).toHaveLength(500)
})

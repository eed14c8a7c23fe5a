import { describe, expect, it } from 'vitest'
import { toPaletteGroups, type Offer } from '../../../renderer/features/palette/palette-groups.ts'

const OFFERS: readonly Offer[] = [
  { id: 'go', group: 'go', label: 'Ringkasan' },
  { id: 'undo', group: 'plan', label: 'Urungkan' },
  {
    id: 'a',
    group: 'items',
    label: 'Portal Satu Data',
    description: 'Diskominfo',
    alsoFoundBy: 'Dinas Komunikasi',
  },
  { id: 'b', group: 'items', label: 'Geoportal', description: 'DPUPR' },
]
const groupsFor = (query: string, recent: readonly string[] = []) =>
  toPaletteGroups(OFFERS, query, recent, ['go', 'items', 'plan'], group => group !== 'items', {
    recent: 'Terakhir',
    group: group => group.toUpperCase(),
  }).map(group => [group.title, group.entries.map(entry => entry.id)])

describe('toPaletteGroups', () => {
  it('lists actions but no items until something is typed', () => {
    expect(groupsFor('')).toEqual([
      ['GO', ['go']],
      ['PLAN', ['undo']],
    ])
  })

  it('finds by every typed word, in any case, in label, description and hidden words', () => {
    expect(groupsFor('PORTAL')).toEqual([['ITEMS', ['a', 'b']]])
    expect(groupsFor('data portal')).toEqual([['ITEMS', ['a']]])
    expect(groupsFor('dpupr')).toEqual([['ITEMS', ['b']]])
    expect(groupsFor('komunikasi')).toEqual([['ITEMS', ['a']]])
    expect(groupsFor('tidak ada')).toEqual([])
  })

  it('puts what was used lately first, once, and only where it fits', () => {
    expect(groupsFor('', ['b', 'undo', 'gone'])).toEqual([
      ['Terakhir', ['b', 'undo']],
      ['GO', ['go']],
    ])
    expect(groupsFor('satu', ['b', 'undo'])).toEqual([['ITEMS', ['a']]])
  })
})

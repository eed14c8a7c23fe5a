// Two different values for every field of an item. A field that is added to an item does not compile before it has its own.
import { toCivilDate } from '../../shared/base/civil-date.ts'
import type { AgencyId } from '../../shared/domain/agency.ts'
import type { Item, ItemId } from '../../shared/domain/item.ts'
import { effect, sketchItem } from './small-plan.ts'

const day = toCivilDate
const agency = (id: string) => id as AgencyId

export const FIELD_SAMPLES: { readonly [Field in keyof Item]: readonly [Item[Field], Item[Field]] } = {
  id: ['a' as ItemId, 'b' as ItemId],
  name: ['Nama lama', 'Nama baru'],
  category: ['instrument', 'people'],
  theme: ['governance', 'security'],
  description: ['Uraian lama', 'Uraian baru'],
  output: ['Perbup', 'Perbup dan SOP'],
  leadAgencyId: [agency('kominfo'), agency('bappeda')],
  supportingAgencyIds: [[agency('bappeda')], [agency('inspektorat')]],
  executor: ['Kabid Aptika', 'Kabid Statistik'],
  start: [day(0), day(7)],
  end: [day(20), day(30)],
  milestone: [false, true],
  actualEnd: [null, day(18)],
  acceptedOn: [null, day(40)],
  evidenceLagDays: [null, 45],
  durationWeeks: [null, { optimistic: 2, likely: 3, pessimistic: 5 }],
  budgetChancePercent: [null, 80],
  evidenceChancePercent: [60, null],
  progressPercent: [10, 40],
  status: ['approved', 'running'],
  pinned: [false, true],
  costs: [
    [{ year: 2027, source: 'apbd', rupiah: 120_000_000 }],
    [{ year: 2028, source: 'grant', rupiah: 5 }],
  ],
  budgetCode: ['', '2.16.03.2.02.0024'],
  budgetStatus: ['renja', 'dpa'],
  planReference: ['', 'RPJMD sasaran 3.2'],
  effects: [[effect('n1', 1, 2)], [effect('n2', 2, 4)]],
  nature: ['new', 'routine'],
  staffNeeds: [[{ role: 'Analis', months: 3 }], [{ role: 'Pemrogram', months: 6 }]],
  connectedTo: [['Rumah data'], ['SPLP']],
  relatedServices: [['SP4N-LAPOR!'], ['SRIKANDI']],
  risk: ['', 'Anggaran terlambat'],
  commitment: [null, { name: 'Budi', post: 'Sekda', date: day(3) }],
  notes: ['', 'Perlu rapat'],
  links: [['https://a.example'], ['https://b.example']],
  position: [0, 1],
  deletedOn: [null, day(5)],
}

/** An item before and after a change of one field and nothing else. */
export function changedItem(field: keyof Item): { readonly before: Item; readonly after: Item } {
  const item = sketchItem('a', 0, 20)
  const [before, after] = FIELD_SAMPLES[field]
  return { before: { ...item, [field]: before }, after: { ...item, [field]: after } }
}

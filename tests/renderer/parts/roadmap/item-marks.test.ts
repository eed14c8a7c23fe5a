// Every mark in a row is explained: painted marks and the words about them, with a plan for each.
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { NO_FILTERS } from '../../../../shared/domain/table-view.ts'
import type { AgencyId } from '../../../../shared/domain/agency.ts'
import type { Item } from '../../../../shared/domain/item.ts'
import { createPlanEngine } from '../../../../shared/projection/create-plan-engine.ts'
import type { MarkFacts } from '../../../../renderer/parts/roadmap/item-marks.ts'
import { spokenBar } from '../../../../renderer/parts/roadmap/item-words.ts'
import { loadLanguage, translators } from '../../../../renderer/state/i18n.ts'
import { effect, sketchInput, sketchItem, wait } from '../../../support/small-plan.ts'

// The stores of the page look for its bridge.
vi.stubGlobal('window', { bridge: {} })
const { itemNotes, marksOf } = await import('../../../../renderer/parts/roadmap/item-marks.ts')
beforeAll(() => loadLanguage('en'))

const first = sketchItem('first', 30, 60)
const pinnedEarly = sketchItem('early', 40, 50, { pinned: true })
const pinned = sketchItem('pinned', 100, 110, { pinned: true })
const late = sketchItem('late', 1, 5)
const held = sketchItem('held', 70, 80, { effects: [effect('n1', 3, 4)] })
const supporting = sketchItem('helper', 70, 80, { supportingAgencyIds: ['a2' as AgencyId] })
const plain = sketchItem('plain', 70, 80)
const noted = sketchItem('noted', 70, 80)
const pushed = sketchItem('pushed', 40, 50)
const items = [noted, first, pushed, pinnedEarly, pinned, late, held, supporting, plain]
const dependency = wait('early', 'finish-start', 'first')
const pushing = wait('pushed', 'finish-start', 'first')
const engine = createPlanEngine(sketchInput({ items, dependencies: [dependency, pushing], today: 20 }))

const facts: MarkFacts = {
  schedule: engine.schedule,
  projection: engine.projection,
  violations: engine.violations,
  filters: { ...NO_FILTERS, agencyIds: ['a2' as AgencyId] },
  agencies: [{ id: 'a2' as AgencyId, name: 'Bappeda', shortName: 'Bappeda', kind: 'agency' }],
  openNotes: new Map([[noted.id, 2]]),
  critical: null,
  warningsOf: item =>
    item === plain
      ? [
          { kind: 'before-dpa', fiscalYear: 1970, day: 75 },
          { kind: 'later-cycle', finishYear: 1970, cycleYears: [1971], lagDays: 0, isHeldBack: false },
        ]
      : [],
  dependenciesOf: id => engine.dependenciesOf(id),
  nameOf: id => items.find(item => item.id === id)?.name ?? '',
}
const notes = (item: Item) => itemNotes(item, facts, translators.id, 'id')

describe('the marks of an item and what is said about them', () => {
  it.each([
    [first, [], []],
    [pinnedEarly, ['violated', 'pinned'], ['dikunci 21 hari terlalu awal: menunggu “first”']],
    [pushed, ['waits'], ['digeser 21 hari dari rencana 10 Feb 1970 – 20 Feb 1970: menunggu “first”']],
    [pinned, ['pinned'], ['dikunci: tidak digeser oleh kegiatan yang ditunggu']],
    [late, ['late'], ['terlambat: rencana selesai 6 Jan 1970 sudah lewat']],
    [held, ['held'], ['tertahan: tingkat di bawahnya belum ada']],
    [noted, ['note'], ['2 catatan reviu belum dijawab']],
    [supporting, ['supports'], ['pendukung: Bappeda']],
    // The evaluation has no mark, but it is said.
    [plain, ['money'], ['mulai sebelum DPA', 'dihitung pada siklus 1971']],
  ])('$name', (item, marks, words) => {
    expect(marksOf(item, facts)).toEqual(marks)
    expect(notes(item)).toEqual(words)
    expect(itemNotes(item, facts, translators.en, 'en')).toHaveLength(words.length)
  })

  it('are part of the spoken sentence', () => {
    const scheduled = engine.schedule.get(plain.id)
    const sentence = spokenBar(plain, scheduled, engine.projection, translators.id, 'id', null, notes(plain))
    expect(sentence).toMatch(/^plain, .*, mulai sebelum DPA, dihitung pada siklus 1971$/)
  })
})

import { expect, test } from 'vitest'
import { ok } from '../../../shared/base/result.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { findDocument, insertDocument } from '../../../main/store/documents.ts'
import { ITEM_COLUMNS } from '../../../main/store/item-rows.ts'
import { DamagedRowError } from '../../../main/store/store-error.ts'
import { fullItem, memoryDb, OWN_AGENCY, testItem } from '../../support/store.ts'

function document(): PlanDocument {
  const agency = (id: string) => ({ ...OWN_AGENCY, id }) as PlanDocument['agencies'][number]
  return {
    plan: {
      id: 'plan',
      title: 'Peta Rencana “uji”',
      region: 'Kabupaten',
      agencyId: OWN_AGENCY.id,
      activeFrameworkId: 'f',
      firstYear: 2026,
      lastYear: 2030,
      evidenceLagDays: { instrument: 1, infrastructure: 2, people: 3 },
      goals: [
        { frameworkId: 'z', target: 4_900, cutOff: '12-31' },
        { frameworkId: 'f', target: 4_000, cutOff: '09-15' },
      ],
      gates: [
        { id: 'g', kind: 'other', name: 'Musrenbang', monthDay: '03-10', yearOffset: -1, isShown: false },
        { id: 'dpa', kind: 'dpa', name: 'DPA terbit', monthDay: '01-20', yearOffset: 0, isShown: true },
      ],
      commitment: { name: 'Budi', post: 'Kepala Dinas', date: '2026-11-20' },
    } as unknown as PlanDocument['plan'],
    agencies: [agency('setda'), OWN_AGENCY, agency('bag-hukum')],
    items: [fullItem('z'), testItem('b', { position: 2 }), testItem('a', { position: 2 })].toSorted(
      (x, y) => x.position - y.position || (x.id < y.id ? -1 : 1),
    ),
    dependencies: [
      { id: 'd', predecessorId: 'z', successorId: 'a', kind: 'start-start', lagDays: -7 },
    ] as unknown as PlanDocument['dependencies'],
    reviewNotes: [
      {
        id: 'n-1',
        itemId: 'a',
        itemName: 'Kegiatan a',
        entries: [
          {
            id: 'e-1',
            kind: 'remark',
            author: 'Diskominfo',
            text: 'Mengapa?\nKapan?',
            writtenOn: '2026-11-28',
            step: 1,
          },
          { id: 'e-2', kind: 'answer', author: 'Dinkes', text: 'Sebab.', writtenOn: '2026-11-29', step: 2 },
          { id: 'e-3', kind: 'settled', author: 'Diskominfo', text: '', writtenOn: '2026-11-30', step: 3 },
        ],
      },
      {
        id: 'n-2',
        itemId: null,
        itemName: '',
        entries: [
          { id: 'e-1', kind: 'remark', author: 'Diskominfo', text: 'Utuh', writtenOn: '2026-11-28', step: 1 },
        ],
      },
    ] as unknown as PlanDocument['reviewNotes'],
    assessments: [
      {
        id: 'n-2',
        frameworkId: 'f',
        kind: 'interview',
        date: '2025-10-01',
        source: 'Asesor',
        isBaseline: false,
        levels: [],
      },
      {
        id: 'n-1',
        frameworkId: 'f',
        kind: 'official',
        date: '2026-01-01',
        source: 'Laporan 12',
        isBaseline: true,
        levels: [
          {
            indicatorId: '1',
            value: 2_500,
            origin: 'document',
            note: 'hasil 2025',
            publishedOn: '2025-12-24',
            source: 'BPS',
          },
        ],
      },
    ] as unknown as PlanDocument['assessments'],
    evidence: [
      {
        id: 'e-1',
        frameworkId: 'f',
        indicatorId: '1',
        level: 2,
        name: 'SOP',
        kind: 'sop',
        state: 'revision',
        itemId: 'a',
        note: 'Belum bertanda tangan',
        link: 'https://contoh.go.id/sop.pdf',
        position: 1.5,
      },
    ] as unknown as PlanDocument['evidence'],
    mappings: [
      { fromFrameworkId: 'f', toFrameworkId: 'z', rows: [] },
      {
        fromFrameworkId: 'z',
        toFrameworkId: 'f',
        rows: [{ fromIndicatorId: '7', toIndicatorId: '1', rule: 'at-most-3', why: 'sebab' }],
      },
    ] as unknown as PlanDocument['mappings'],
    decisions: [
      {
        id: 'd-1',
        itemId: null,
        what: 'Tetapkan pagu',
        who: 'Bappeda',
        until: '2027-01-31',
        decidedOn: '2026-11-27',
      },
      { id: 'd-2', itemId: 'a', what: 'Lanjutkan', who: '', until: null, decidedOn: '2026-11-28' },
    ] as unknown as PlanDocument['decisions'],
    systems: [
      {
        id: 's-2',
        name: 'Data stunting',
        kind: 'dataset',
        agencyId: 'setda',
        connectedOn: '2025-11-03',
        note: 'catatan',
      },
      {
        id: 's-1',
        name: 'SIMPEG',
        kind: 'application',
        agencyId: OWN_AGENCY.id,
        connectedOn: null,
        note: '',
      },
    ] as unknown as PlanDocument['systems'],
  }
}

test('a document that says something in every field comes back as it was written', () => {
  const db = memoryDb()
  const written = document()
  db.transaction(() => {
    insertDocument(db, written, false)
    return ok(null)
  })
  expect(findDocument(db, written.plan.id)).toEqual(written)
})

test('the full item leaves no column at its default', () => {
  const db = memoryDb()
  db.transaction(() => {
    insertDocument(db, document(), false)
    return ok(null)
  })
  const row = db.find("SELECT * FROM item WHERE id = 'z'") ?? {}
  const empty = Object.entries(row).filter(([, value]) => value === null || value === '' || value === '[]')
  expect(empty.map(([column]) => column)).toEqual([])
  expect(Object.keys(row)).toHaveLength(ITEM_COLUMNS.length + 1)
})

test('a row that today’s rules refuse is not handed on', () => {
  const db = memoryDb()
  db.transaction(() => {
    insertDocument(db, document(), false)
    return ok(null)
  })
  // Valid for SQLite, which does not look inside the list.
  db.run(`UPDATE item SET links = '[{"url": 1}]' WHERE id = 'a'`)
  expect(() => findDocument(db, document().plan.id)).toThrow(DamagedRowError)
})

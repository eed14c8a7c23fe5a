// What two states of a plan differ in besides their items: every part, in both languages, and nothing where they say the same.
import { beforeAll, expect, test } from 'vitest'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { PARTS, partDifferences } from '../../../../renderer/parts/differences/part-words.ts'
import { loadLanguage, translators } from '../../../../renderer/state/i18n.ts'
import { loadFramework } from '../../../support/frameworks.ts'
import { loadSample } from '../../../support/sample.ts'
import { required } from '../../../support/store.ts'

beforeAll(() => loadLanguage('en'))

const sample = loadSample()
const framework = loadFramework('permenpanrb-8-2026')
const other = loadFramework('permenpanrb-59-2020')

function read(before: PlanDocument, after: PlanDocument, language: 'id' | 'en' = 'id') {
  const context = {
    t: translators[language],
    language,
    frameworks: [framework, other],
    activeFrameworkId: framework.id,
  }
  return partDifferences(before, after, context).map(({ part, rows }) => [
    part,
    ...rows.map(({ label, lines }) => [label, ...lines.map(one => `${one.before} | ${one.after}`)]),
  ])
}

const id = (text: string) => text as never
const item = required(sample.items[0])
const assessment = required(sample.assessments.find(one => one.frameworkId === framework.id))
const level = required(assessment.levels[0])
const indicator = required(framework.indicators.find(one => one.id === level.indicatorId))
const day = (text: string) => text as PlanDocument['decisions'][number]['decidedOn']
const system = {
  id: id('s1'),
  name: 'SIMPEG',
  kind: 'application',
  agencyId: id('dinsos'),
  connectedOn: null,
  note: '',
} as const
const evidence = {
  id: id('e1'),
  frameworkId: framework.id,
  indicatorId: indicator.id,
  level: 3,
  name: 'Perbup',
  kind: 'regulation',
  state: 'draft',
  itemId: item.id,
  note: '',
  link: '',
  position: 1,
} as const
const decision = {
  id: id('d1'),
  itemId: null,
  what: 'Mulai lebih awal',
  who: 'Kabid Aptika',
  until: day('2026-12-01'),
  decidedOn: day('2026-11-20'),
}
const note = {
  id: id('n1'),
  itemId: item.id,
  itemName: item.name,
  entries: [
    {
      id: id('r1'),
      kind: 'remark' as const,
      author: 'Diskominfo',
      text: 'Mohon dirinci.',
      writtenOn: day('2026-11-01'),
      step: 1,
    },
  ],
}
const mappingRow = {
  fromIndicatorId: required(other.indicators[0]).id,
  toIndicatorId: indicator.id,
  rule: 'same',
  why: '',
} as const
const mapping = { fromFrameworkId: other.id, toFrameworkId: framework.id, rows: [mappingRow] }
const full: PlanDocument = {
  ...sample,
  systems: [system],
  evidence: [evidence],
  decisions: [decision],
  reviewNotes: [note],
  mappings: [mapping],
}

test('states that say the same have no difference, in whatever order', () => {
  const turned = {
    ...full,
    agencies: full.agencies.toReversed(),
    plan: { ...full.plan, gates: full.plan.gates.toReversed(), goals: full.plan.goals.toReversed() },
    assessments: full.assessments.map(one => ({ ...one, levels: one.levels.toReversed() })),
  }
  expect(read(full, turned)).toEqual([])
})

test('every part is named with what it was and what it is', () => {
  const renamed = required(sample.agencies.find(one => one.id === 'dinsos'))
  const gone = required(sample.agencies.find(one => one.id === 'dinkes'))
  const [gate] = sample.plan.gates
  const after: PlanDocument = {
    ...full,
    plan: {
      ...full.plan,
      lastYear: full.plan.lastYear + 1,
      goals: full.plan.goals.map(goal =>
        goal.frameworkId === framework.id ? { ...goal, target: 4_500 } : goal,
      ),
      gates: full.plan.gates.map(one => (one === gate ? { ...one, isShown: !one.isShown } : one)),
      commitment: { name: 'Bupati', post: '', date: day('2026-11-02') },
    },
    agencies: full.agencies
      .filter(one => one.id !== gone.id)
      .map(one => (one.id === renamed.id ? { ...one, name: 'Dinas Sosial P3A' } : one)),
    assessments: full.assessments.map(one =>
      one.id === assessment.id
        ? { ...one, levels: one.levels.map(given => (given === level ? { ...given, value: 5_000 } : given)) }
        : one,
    ),
    systems: [{ ...system, connectedOn: day('2026-10-05') }],
    evidence: [{ ...evidence, state: 'accepted', link: 'https://a.id' }],
    decisions: [],
    mappings: [{ ...mapping, rows: [{ ...mappingRow, rule: 'one-lower' }] }],
    reviewNotes: [
      {
        ...note,
        entries: [
          ...note.entries,
          { ...required(note.entries[0]), id: id('r2'), kind: 'settled', text: '', step: 2 },
        ],
      },
    ],
  }
  expect(read(full, after)).toMatchInlineSnapshot(`
    [
      [
        "plan",
        [
          "Masa rencana",
          "2026–2030 | 2026–2031",
        ],
        [
          "Target Instrumen Evaluasi Kinerja Pemerintah Digital 2026 (20 indikator)",
          "4,90, batas siklus 31 Des | 4,50, batas siklus 31 Des",
        ],
        [
          "Rancangan KUA-PPAS",
          "Rancangan KUA-PPAS, 12 Jul, tahun sebelumnya | Rancangan KUA-PPAS, 12 Jul, tahun sebelumnya, tidak ditampilkan",
        ],
        [
          "Komitmen pimpinan",
          " | Bupati, 2 Nov 2026",
        ],
      ],
      [
        "agencies",
        [
          "Dinsos",
          "Dinas Sosial (Dinsos), Perangkat daerah | Dinas Sosial P3A (Dinsos), Perangkat daerah",
        ],
        [
          "Dinkes",
          "Dinas Kesehatan (Dinkes), Perangkat daerah | ",
        ],
      ],
      [
        "systems",
        [
          "SIMPEG",
          "SIMPEG, Aplikasi, Dinas Sosial, belum terhubung | SIMPEG, Aplikasi, Dinas Sosial P3A, terhubung sejak 5 Okt 2026",
        ],
      ],
      [
        "assessments",
        [
          "I1 Tata Kelola Pemdi · Penilaian mandiri, 1 Jan 2026",
          "tingkat 1, Penilaian mandiri, Penilaian mandiri; data contoh. | tingkat 5, Penilaian mandiri, Penilaian mandiri; data contoh.",
        ],
      ],
      [
        "evidence",
        [
          "Perbup",
          "Perbup, I1 Tata Kelola Pemdi, tingkat 3, Regulasi, Draf, Perbup Penyelenggaraan Pemerintah Digital | Perbup, I1 Tata Kelola Pemdi, tingkat 3, Regulasi, Diterima, Perbup Penyelenggaraan Pemerintah Digital, https://a.id",
        ],
      ],
      [
        "mappings",
        [
          "Instrumen Pemantauan dan Evaluasi SPBE 2020 (47 indikator) → Instrumen Evaluasi Kinerja Pemerintah Digital 2026 (20 indikator)",
          "1 baris | 1 baris, 1 di antaranya berbeda",
        ],
      ],
      [
        "reviewNotes",
        [
          "Perbup Penyelenggaraan Pemerintah Digital",
          " | Diskominfo: Dinyatakan tuntas",
        ],
      ],
      [
        "decisions",
        [
          "Mulai lebih awal",
          "Mulai lebih awal, Kabid Aptika, sampai 1 Des 2026, Rencana ini, diputuskan 20 Nov 2026 | ",
        ],
      ],
    ]
  `)
  expect(read(full, after).map(([part]) => part)).toEqual(PARTS)
  // Nothing of the other language is left in the words of one.
  expect(JSON.stringify(read(full, after, 'en'))).not.toMatch(/tingkat \d|Diterima|terhubung|baris/)
})

test('another name of an agency is told once, and not wherever it is named', () => {
  const renamed = {
    ...full,
    agencies: full.agencies.map(one => (one.id === 'dinsos' ? { ...one, name: 'Dinas Sosial P3A' } : one)),
  }
  expect(read(full, renamed).map(([part, ...rows]) => [part, rows.length])).toEqual([['agencies', 1]])
})

test('an assessment that only one has is told whole, a level that only one has alone', () => {
  const without = { ...full, assessments: full.assessments.filter(one => one !== assessment) }
  const [part] = read(without, full)
  expect(part?.[0]).toBe('assessments')
  expect(part).toHaveLength(2)
  const short = {
    ...full,
    assessments: full.assessments.map(one =>
      one === assessment ? { ...one, levels: one.levels.slice(1) } : one,
    ),
  }
  expect(read(short, full)).toEqual([
    [
      'assessments',
      [expect.stringContaining(`I${indicator.number} `), expect.stringMatching(/^ \| tingkat/)],
    ],
  ])
})

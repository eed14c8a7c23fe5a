// What all publications have in common.
import { expect, it } from 'vitest'
import { PUBLICATION_KINDS } from '../../../shared/publish/publication.ts'
import { briefOf, briefOfSample } from '../../support/brief.ts'
import { publish } from '../../support/published.ts'
import { loadSample } from '../../support/sample.ts'

const brief = briefOfSample()

it('are named for whose plan it is, what they are and the day', () => {
  expect(PUBLICATION_KINDS.map(kind => publish(kind, brief).fileName)).toEqual([
    'Peta Rencana Diskominfo - Matriks - 2026-11-28.xlsx',
    'Peta Rencana Diskominfo - Anggaran - 2026-11-28.xlsx',
    'Peta Rencana Diskominfo - Proyeksi - 2026-11-28.xlsx',
    'Peta Rencana Diskominfo - Naskah - 2026-11-28.md',
    'Peta Rencana Diskominfo - Bagan Gantt - 2026-11-28.mmd',
    'Peta Rencana Diskominfo - Ketergantungan - 2026-11-28.mmd',
    'Peta Rencana Diskominfo - Kalender - 2026-11-28.ics',
    'Peta Rencana Diskominfo - Microsoft Project - 2026-11-28.xml',
  ])
  expect(publish('matrix', brief, 'en').fileName).toBe('Roadmap Diskominfo - Matrix - 2026-11-28.xlsx')
})

it('keep the day in their name however long that of the agency is', () => {
  const sample = loadSample()
  const agencies = sample.agencies.map(agency => ({ ...agency, shortName: 'a/b '.repeat(40) }))
  const { fileName } = publish('project', briefOf({ ...sample, agencies }, '2026-11-28'))
  expect(fileName).toMatch(/^Peta Rencana a-b .* - Microsoft Project - 2026-11-28\.xml$/)
  expect(fileName.length).toBeLessThan(130)
})

it.each(PUBLICATION_KINDS)('are the same each time, and can be made of a plan without items: %s', kind => {
  expect(publish(kind, brief)).toEqual(publish(kind, brief))
  const sample = loadSample()
  const empty = briefOf(
    { ...sample, items: [], dependencies: [], assessments: [], systems: [] },
    '2026-11-28',
  )
  expect(publish(kind, empty).content.length).toBeGreaterThan(0)
  expect(publish(kind, empty).remark).toBeNull()
})

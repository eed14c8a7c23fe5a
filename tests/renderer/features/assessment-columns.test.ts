// The assessment's table on the clipboard: in the words and numbers of the language, and back again.
import { beforeAll, describe, expect, it } from 'vitest'
import { columnsOf, toCells } from '../../../renderer/features/assessment/table/columns.ts'
import { findBaseline } from '../../../shared/domain/assessment.ts'
import { loadLanguage, translators } from '../../../renderer/state/i18n.ts'
import { requireCivilDate } from '../../../shared/base/civil-date.ts'
import { joinCells } from '../../../shared/messages/paste/join-cells.ts'
import { readLevels } from '../../../shared/messages/paste/read-levels.ts'
import { listAssessment } from '../../../shared/projection/assessment.ts'
import { listTableRows, orderRows } from '../../../shared/projection/assessment-table.ts'
import { createPlanEngine } from '../../../shared/projection/create-plan-engine.ts'
import { toEngineInput } from '../../../shared/projection/plan-input.ts'
import { loadFramework } from '../../support/frameworks.ts'
import { loadSample } from '../../support/sample.ts'

beforeAll(() => loadLanguage('en'))

const pemdi = loadFramework('permenpanrb-8-2026')
const sample = loadSample()

/** The sample with indicator 5 at 2.75 and indicator 20 not assessed. */
function tableOf(framework = pemdi) {
  const [fifth, last] = [pemdi.indicators[4]?.id, pemdi.indicators[19]?.id]
  const assessments = sample.assessments.map(one => ({
    ...one,
    levels: one.levels
      .filter(({ indicatorId }) => indicatorId !== last)
      .map(level => (level.indicatorId === fifth ? { ...level, value: 2_750 } : level)),
  }))
  const document = { ...sample, assessments }
  const assessment = findBaseline(document, framework.id)
  const { projection } = createPlanEngine(toEngineInput(document, framework, requireCivilDate('2026-11-23')))
  const { rows } = listAssessment(framework, projection, sample.evidence)
  const levels = assessment?.levels ?? []
  return { levels, rows: listTableRows(framework, rows, projection, assessment) }
}

const words = {
  id: { t: translators.id, language: 'id' },
  en: { t: translators.en, language: 'en' },
} as const

describe('the copied table', () => {
  const { rows, levels } = tableOf()
  const cells = (language: 'id' | 'en') => toCells(columnsOf(pemdi), rows, words[language])

  it('names its columns and says numbers as the language writes them', () => {
    const [head, ...lines] = cells('id')
    expect(head).toEqual([
      'No',
      'Indikator',
      'Aspek',
      'Pengampu',
      'Bobot',
      'Sekarang',
      'Asal',
      'Bukti',
      'Rencana',
      'Naik',
      'Masih mungkin',
      'Kegiatan',
      'Syarat tingkat berikutnya',
    ])
    expect(lines).toHaveLength(20)
    expect(lines[4]?.slice(0, 12)).toEqual([
      '5',
      'Tingkat Kematangan Tata Kelola Data',
      'Data',
      'Diskominfo',
      '5%',
      '2,75',
      'Penilaian mandiri',
      '',
      '4',
      // Not 0,06 as on the screen: sums of the spreadsheet are those of the index.
      '0,0625',
      '0,05',
      '2',
    ])
    expect(lines[4]?.[12]).toMatch(/^3: ./)
    // Accepted and all that is recorded.
    expect(lines[2]?.[7]).toBe('1/3')
    expect(lines[19]?.slice(5, 7)).toEqual(['belum dinilai', ''])
    expect(cells('en')[5]?.slice(4, 12)).toEqual([
      '5%',
      '2.75',
      'Self-assessment',
      '',
      '4',
      '0.0625',
      '0.05',
      '2',
    ])
    expect(cells('en')[20]?.[5]).toBe('not assessed')
  })

  it.each(['id', 'en'] as const)(
    'can be pasted back in %s: the level is read from its own column',
    language => {
      const now = new Map(levels.map(one => [one.indicatorId, one.value]))
      const read = readLevels(joinCells(cells(language)), pemdi, levels)
      expect(read.rows.map(({ indicator, reading }) => [indicator?.id, reading])).toEqual(
        pemdi.indicators.map(({ id }) => {
          const value = now.get(id)
          return [
            id,
            value === undefined ? { verdict: 'faulty', fault: 'no-level' } : { verdict: 'understood', value },
          ]
        }),
      )
    },
  )

  it('has a column of domains only where the framework has them', () => {
    const ids = (name: Parameters<typeof loadFramework>[0]) =>
      columnsOf(loadFramework(name)).map(({ id }) => id)
    expect(ids('permenpanrb-8-2026')).not.toContain('domain')
    expect(ids('permenpanrb-59-2020').slice(0, 5)).toEqual(['number', 'name', 'aspect', 'domain', 'leadUnit'])
  })
})

describe('the columns order the table', () => {
  const { rows } = tableOf()
  const numbersBy = (id: string, direction: 'asc' | 'desc') => {
    const column = columnsOf(pemdi).find(one => one.id === id)
    if (column === undefined) throw new Error(`no column ${id}`)
    return orderRows(rows, row => column.value(row, words.id), direction, 'id').map(
      row => row.indicator.number,
    )
  }

  it.each([
    ['number', 'desc', [20, 19, 18]],
    // Not assessed stands below the lowest level.
    ['now', 'asc', [20, 1, 6]],
    ['now', 'desc', [5, 2, 3]],
    ['weight', 'desc', [20, 19, 1]],
    ['possible', 'desc', [20, 19, 8]],
    ['leadUnit', 'asc', [4, 15, 20]],
    // Without a level there is no origin: an empty cell, last.
    ['origin', 'desc', [1, 2, 3]],
  ] as const)('by %s %s', (id, direction, first) => {
    expect(numbersBy(id, direction).slice(0, 3)).toEqual(first)
  })

  it('every one of them takes all rows along', () => {
    for (const { id } of columnsOf(pemdi))
      expect(numbersBy(id, 'asc').toSorted((a, b) => a - b)).toEqual(
        pemdi.indicators.map(({ number }) => number),
      )
  })
})

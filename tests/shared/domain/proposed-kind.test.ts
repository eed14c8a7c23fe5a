// What kind of item is proposed for an indicator, against the customer's table of themes and their indicators.
import { describe, expect, it } from 'vitest'
import { proposeKind } from '../../../shared/domain/proposed-kind.ts'
import { loadFramework, type ShippedFramework } from '../../support/frameworks.ts'

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

const TABLE: readonly (readonly [ShippedFramework, string, readonly number[]])[] = [
  ['permenpanrb-59-2020', 'governance', [...range(1, 7), ...range(10, 14), 19, 20]],
  ['permenpanrb-59-2020', 'security', [8, 22]],
  ['permenpanrb-59-2020', 'ict-audit', [9, 29, 30, 31]],
  ['permenpanrb-59-2020', 'infrastructure', [16, 17, 18]],
  ['permenpanrb-59-2020', 'application', [15]],
  ['permenpanrb-59-2020', 'management', [21, ...range(23, 28)]],
  ['permenpanrb-59-2020', 'service', range(32, 47)],
  ['permenpanrb-8-2026', 'governance', [1, 4, 5, 6, 7, 15]],
  ['permenpanrb-8-2026', 'management', [2, 3]],
  ['permenpanrb-8-2026', 'security', [8, 10, 11, 12]],
  ['permenpanrb-8-2026', 'ict-audit', [9]],
  ['permenpanrb-8-2026', 'application', [13, 18]],
  ['permenpanrb-8-2026', 'infrastructure', [14, 16]],
  ['permenpanrb-8-2026', 'service', [17, 19, 20]],
]

describe('the theme proposed for an indicator', () => {
  it.each(TABLE)('of %s is %s for %j', (name, theme, numbers) => {
    const found = loadFramework(name).indicators.filter(one => proposeKind(one).theme === theme)
    expect(found.map(one => one.number)).toEqual(numbers.toSorted((a, b) => a - b))
  })

  it('comes with its usual category; skills are about people, and without a hint it is an instrument of governance', () => {
    expect(proposeKind({ shortName: 'Kompetensi SDM SPBE', kind: 'management' })).toEqual({
      category: 'people',
      theme: 'management',
    })
    expect(proposeKind({ shortName: 'Layanan Kepegawaian', kind: 'service' })).toEqual({
      category: 'infrastructure',
      theme: 'service',
    })
    expect(proposeKind({ shortName: 'Sesuatu', kind: 'unheard-of' })).toEqual({
      category: 'instrument',
      theme: 'governance',
    })
  })
})

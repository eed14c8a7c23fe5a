import { describe, expect, it } from 'vitest'
import { requireCivilDate } from '../../../shared/base/civil-date.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import {
  findCurrentFramework,
  frameworkLabel,
  shortFrameworkName,
} from '../../../renderer/state/framework-words.ts'
import { loadFramework } from '../../support/frameworks.ts'
import { sketchFramework } from '../../support/small-plan.ts'

function framework(title: string, from: string | null, to: string | null): Framework {
  return {
    ...sketchFramework([{ weight: 10_000 }]),
    title,
    inForceFrom: from === null ? null : requireCivilDate(from),
    inForceTo: to === null ? null : requireCivilDate(to),
  }
}
const ALL = [
  framework('2018', null, '2020-12-31'),
  framework('2026', '2026-06-05', null),
  framework('2020', '2021-01-01', '2026-06-04'),
]
const currentOn = (day: string, frameworks = ALL) =>
  findCurrentFramework(frameworks, requireCivilDate(day))?.title

describe('the framework in force', () => {
  it.each([
    ['2020-12-31', '2018'],
    ['2021-01-01', '2020'],
    ['2026-06-04', '2020'],
    ['2026-06-05', '2026'],
    ['2031-01-01', '2026'],
  ])('on %s is that of %s', (day, title) => {
    expect(currentOn(day)).toBe(title)
  })

  it('is the youngest where none is in force, and none where there is none', () => {
    expect(
      currentOn(
        '2031-01-01',
        ALL.filter(({ title }) => title !== '2026'),
      ),
    ).toBe('2020')
    expect(currentOn('2031-01-01', [])).toBeUndefined()
  })

  it('is an older one while a younger has lapsed', () => {
    const trial = framework('trial', '2027-01-01', '2027-12-31')
    expect(currentOn('2027-06-01', [...ALL, trial])).toBe('trial')
    expect(currentOn('2028-01-01', [...ALL, trial])).toBe('2026')
  })

  it('is called by its index without the word for index', () => {
    expect(shortFrameworkName({ indexName: 'Indeks Pemdi' })).toBe('Pemdi')
    expect(shortFrameworkName({ indexName: 'SPBE' })).toBe('SPBE')
  })
})

describe('the label of a framework', () => {
  it.each([
    ['permenpanrb-8-2026', 'Pemdi 2026'],
    ['permenpanrb-59-2020', 'SPBE 2020'],
    ['permenpanrb-5-2018', 'SPBE 2018'],
  ] as const)('of %s is %s', (name, label) => {
    expect(frameworkLabel(loadFramework(name))).toBe(label)
  })

  it('without a year in its title is the name of its index', () => {
    expect(frameworkLabel({ indexName: 'Indeks Inovasi', title: 'Instrumen sendiri' })).toBe('Inovasi')
  })
})

import { expect, test } from 'vitest'
import { mappingSchema, translateLevel, type MappingRule } from '../../../shared/domain/mapping.ts'

const SCALE = { minLevel: 1, maxLevel: 5 }

test.each<[rule: MappingRule, translated: readonly number[]]>([
  ['same', [1, 1, 2, 3, 4, 5]],
  ['one-lower', [1, 1, 1, 2, 3, 4]],
  ['at-most-2', [1, 1, 2, 2, 2, 2]],
  ['at-most-3', [1, 1, 2, 3, 3, 3]],
  ['at-most-4', [1, 1, 2, 3, 4, 4]],
])('by the rule %s the levels 0 to 5 are %j on a scale from 1 to 5', (rule, translated) => {
  expect([0, 1, 2, 3, 4, 5].map(level => translateLevel(rule, level, SCALE))).toEqual(translated)
})

test('what lies above a shorter scale is its highest level', () => {
  expect(translateLevel('same', 5, { minLevel: 0, maxLevel: 3 })).toBe(3)
  expect(translateLevel('at-most-4', 5, { minLevel: 0, maxLevel: 3 })).toBe(3)
  expect(translateLevel('one-lower', 0, { minLevel: 0, maxLevel: 3 })).toBe(0)
})

test('a mapping to its own framework and a pair given twice are refused with their place', () => {
  const row = { fromIndicatorId: 'o1', toIndicatorId: 'n1', rule: 'same', why: '' }
  const parsed = mappingSchema.safeParse({ fromFrameworkId: 'f', toFrameworkId: 'f', rows: [row, row] })
  expect(parsed.error?.issues.map(issue => issue.path)).toEqual([
    ['toFrameworkId'],
    ['rows', 1, 'toIndicatorId'],
  ])
})

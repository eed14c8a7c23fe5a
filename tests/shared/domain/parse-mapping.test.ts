// A mapping file: what is wrong with it is named with its place.
import { expect, test } from 'vitest'
import type { FrameworkId } from '../../../shared/domain/framework.ts'
import { parseMapping } from '../../../shared/domain/parse-mapping.ts'
import { sketchFramework } from '../../support/small-plan.ts'

const half = { weight: 5_000 }
const old = { ...sketchFramework([half, half]), id: 'old' as FrameworkId }
const next = { ...sketchFramework([half, half]), id: 'next' as FrameworkId }
const find = (id: FrameworkId) => [old, next].find(framework => framework.id === id)

const why = { id: 'sebab', en: 'reason' }
const row = (given: object = {}) => ({
  fromIndicatorId: 'n1',
  toIndicatorId: 'n1',
  rule: 'same',
  why,
  ...given,
})
const good = {
  fromFrameworkId: 'old',
  toFrameworkId: 'next',
  about: why,
  rows: [row()],
  withoutCounterpart: [{ indicatorIds: ['n2'], why }],
  withoutSource: [{ indicatorIds: ['n2'], why }],
}
const parse = (given: object) => parseMapping(JSON.stringify({ ...good, ...given }), find)
const problems = (given: object) => {
  const parsed = parse(given)
  return parsed.ok ? [] : parsed.error
}

test('a good file is read as it is written, without what only helps an editor', () => {
  expect(parse({ $schema: '../schema/mapping.schema.json' })).toEqual({ ok: true, value: good })
})

test('what is no JSON names line and column', () => {
  expect(parseMapping('{\n "rows": ]', find)).toEqual({
    ok: false,
    error: [{ code: 'not-json', where: '2:10' }],
  })
})

test.each([
  ['an unknown rule', { rows: [row({ rule: 'higher' })] }, ['wrong-shape', 'rows[0].rule']],
  ['a reason in one language', { rows: [row({ why: { id: 'sebab' } })] }, ['wrong-shape', 'rows[0].why.en']],
  ['an unknown key', { hint: 1 }, ['wrong-shape', '']],
  ['an unknown framework', { toFrameworkId: 'nobody' }, ['unknown-framework', 'toFrameworkId']],
  [
    'an unknown indicator',
    { rows: [row(), row({ toIndicatorId: 'n9' })] },
    ['unknown-indicator', 'rows[1].toIndicatorId'],
  ],
  [
    'an unknown indicator without a counterpart',
    { withoutCounterpart: [{ indicatorIds: ['n2', 'n9'], why }] },
    ['unknown-indicator', 'withoutCounterpart[0].indicatorIds[1]'],
  ],
  ['a pair given twice', { rows: [row(), row({ rule: 'one-lower' })] }, ['duplicate', 'rows[1]']],
  [
    'an indicator with a row and a reason for none',
    { withoutSource: [{ indicatorIds: ['n2', 'n1'], why }] },
    ['duplicate', 'withoutSource[0].indicatorIds[1]'],
  ],
  [
    'an indicator about which nothing is said',
    { withoutCounterpart: [] },
    ['unexplained', 'withoutCounterpart'],
  ],
  ['a way to itself', { toFrameworkId: 'old' }, ['duplicate', 'toFrameworkId']],
])('%s is refused with its place', (_, given, [code, where]) => {
  expect(problems(given).map(problem => [problem.code, problem.where])).toEqual([[code, where]])
})

// Every channel must answer anything with a code.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Result } from '../../../shared/base/result.ts'
import { METHODS, REQUESTS, type Method } from '../../../shared/contract/contract.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import { SEED } from '../../support/random-plan.ts'
import {
  createPlan,
  openBackend,
  required,
  tempFolder,
  testItem,
  type TestBackend,
} from '../../support/store.ts'

function nested(depth: number): unknown {
  let value: unknown = 'deep'
  for (let n = 0; n < depth; n += 1) value = n % 2 === 0 ? [value] : { command: value, planId: value }
  return value
}

const circular: Record<string, unknown> = { planId: 'p' }
circular['command'] = circular

const JUNK: readonly (readonly [name: string, value: unknown])[] = [
  ['undefined', undefined],
  ['a number', 7],
  ['NaN', Number.NaN],
  ['a big integer', 10n],
  ['text', 'plan'],
  ['a text of 100,000 characters', 'x'.repeat(100_000)],
  ['a truth', true],
  ['an empty list', []],
  ['a list of junk', [null, {}, [], 'x']],
  ['a long list', Array.from({ length: 100_000 }, (_, n) => n)],
  ['bytes', new Uint8Array(10)],
  ['a date', new Date(0)],
  ['a map', new Map([['planId', 'p']])],
  ['a function', () => 'planId'],
  ['a symbol', Symbol('planId')],
  ['an object without a prototype', Object.assign(Object.create(null), { nonsense: 1 })],
  ['a prototype key', JSON.parse('{"__proto__": {"planId": "p"}, "constructor": {"prototype": 1}}')],
  ['unknown keys', { nonsense: true, planId: 'p', name: 'x', command: { type: 'item.add' } }],
  ['wrong types', { planId: {}, command: [], name: 3, message: {}, language: 'xx', title: null }],
  ['an unknown command', { planId: 'p', command: { type: 'item.explode' } }],
  ['a prototype name as command', { planId: 'p', command: { type: 'constructor' } }],
  [
    '100,000 broken moves',
    { planId: 'p', command: { type: 'item.schedule', moves: Array.from({ length: 100_000 }, () => ({})) } },
  ],
  ['nested lists', nested(2_000)],
  ['a circle', circular],
]

/** A request that its schema would take is no junk. */
function isJunk(method: Method, value: unknown): boolean {
  return !REQUESTS[method].safeParse(value).success
}

/** How many problems an `invalid` answer names; null for any other answer. */
function countProblems(reply: Result<unknown, AppError>): number | null {
  return !reply.ok && reply.error.code === 'invalid' ? reply.error.problems.length : null
}

async function openWithPlan(): Promise<{ backend: TestBackend; before: unknown }> {
  const backend = openBackend(tempFolder())
  const { document } = await createPlan(backend)
  return { backend, before: document }
}

test.each(METHODS)('%s answers junk as invalid and changes nothing', async method => {
  const { backend, before } = await openWithPlan()
  const junk = [...JUNK, ['null', null] as const].filter(([, value]) => isJunk(method, value))
  expect(junk.length).toBeGreaterThan(20)
  for (const [name, value] of junk) {
    const reply = await backend.call(method, value)
    expect([name, countProblems(reply)]).toEqual([name, expect.toSatisfy((n: number) => n > 0 && n <= 100)])
  }
  const start = await backend.must('app.start', null)
  expect(start.open?.document).toEqual(before)
})

test.each(['', 'plan', 'plan.run ', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '0'])(
  'the channel %j does not exist',
  async method => {
    const { backend } = await openWithPlan()
    expect(await backend.call(method, null)).toEqual({ ok: false, error: { code: 'unknown-method' } })
  },
)

test(`random values and half-right commands never make a call throw (seed ${SEED})`, async () => {
  const { backend } = await openWithPlan()
  const { plan } = required((await backend.must('app.start', null)).open).document
  const almost = fc.record(
    {
      type: fc.constantFrom('item.add', 'item.update', 'item.schedule', 'dependency.put', 'agency.remove'),
      item: fc.oneof(
        fc.anything(),
        fc.dictionary(fc.constantFrom(...Object.keys(testItem('a'))), fc.anything()),
      ),
      fields: fc.dictionary(fc.string(), fc.anything()),
      moves: fc.array(fc.anything()),
      id: fc.anything(),
    },
    { requiredKeys: ['type'] },
  )
  const request = fc.oneof(
    fc.anything(),
    almost.map(command => ({ planId: plan.id, command })),
  )
  const codes = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...METHODS), request, async (method, value) => {
      const reply = await backend.call(method, value)
      if (!reply.ok) codes.add(reply.error.code)
    }),
    { seed: SEED, numRuns: 1_000 },
  )
  expect([...codes].filter(code => code !== 'invalid')).toEqual([])
})

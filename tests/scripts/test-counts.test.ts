import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest, nameFailures } from '../../scripts/test-counts.mjs'

describe('the counts of a run', () => {
  it.each([
    [{ numPassedTests: 7, numFailedTests: 0 }, true, { passed: 7, failed: 0 }],
    [{ numPassedTests: 7, numFailedTests: 2 }, false, { passed: 7, failed: 2 }],
    [{ numPassedTests: 7, numFailedTests: 0 }, false, { passed: 7, failed: 1 }],
    [undefined, false, { passed: 0, failed: 1 }],
  ])('of Vitest %j, good %j', (report, isGood, expected) => {
    expect(countVitest(report, isGood)).toEqual(expected)
  })

  it.each([
    [{ stats: { expected: 5, unexpected: 0, flaky: 0 } }, true, { passed: 5, failed: 0 }],
    [{ stats: { expected: 5, unexpected: 1, flaky: 1 } }, false, { passed: 5, failed: 2 }],
    [{ stats: { expected: 5, unexpected: 0, flaky: 0 } }, false, { passed: 5, failed: 1 }],
    [undefined, false, { passed: 0, failed: 1 }],
  ])('of Playwright %j, good %j', (report, isGood, expected) => {
    expect(countPlaywright(report, isGood)).toEqual(expected)
  })

  it('names a failed test by its file, and a file that could not be loaded', () => {
    const report = {
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { fullName: 'works', status: 'passed' },
            { fullName: 'sums up', status: 'failed' },
          ],
        },
        { name: 'b.test.ts', status: 'failed', assertionResults: [] },
        { name: 'c.test.ts', status: 'passed', assertionResults: [{ fullName: 'x', status: 'passed' }] },
      ],
    }
    expect(nameFailures(report)).toEqual(['a.test.ts > sums up', 'b.test.ts'])
    expect(nameFailures(undefined)).toEqual([])
  })
})

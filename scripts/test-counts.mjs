// How many tests passed and failed, read from the JSON reports of the two runners. A runner that died counts as one failure.

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * @param {{ numPassedTests?: number, numFailedTests?: number } | undefined} report what Vitest wrote, undefined where it wrote nothing
 * @param {boolean} isGood whether Vitest ended with code 0
 * @returns {Counts}
 */
export function countVitest(report, isGood) {
  const passed = report?.numPassedTests ?? 0
  const failed = report?.numFailedTests ?? 0
  // A file that cannot be loaded fails without a failed test in it.
  return { passed, failed: failed === 0 && !isGood ? 1 : failed }
}

/**
 * The failed tests by file and name, for the end of a run whose middle nobody reads.
 * @param {{ testResults?: { name: string, status?: string, assertionResults?: { fullName: string, status: string }[] }[] } | undefined} report what Vitest wrote
 * @returns {string[]}
 */
export function nameFailures(report) {
  return (report?.testResults ?? []).flatMap(({ name, status, assertionResults = [] }) => {
    const failed = assertionResults.filter(test => test.status === 'failed')
    if (failed.length > 0) return failed.map(test => `${name} > ${test.fullName}`)
    return status === 'failed' ? [name] : []
  })
}

/**
 * @param {{ stats?: { expected?: number, unexpected?: number, flaky?: number } } | undefined} report what Playwright wrote, undefined where it wrote nothing
 * @param {boolean} isGood whether Playwright ended with code 0
 * @returns {Counts}
 */
export function countPlaywright(report, isGood) {
  const passed = report?.stats?.expected ?? 0
  // A flaky test is a failed one here: it passed only when it was repeated.
  const failed = (report?.stats?.unexpected ?? 0) + (report?.stats?.flaky ?? 0)
  return { passed, failed: failed === 0 && !isGood ? 1 : failed }
}

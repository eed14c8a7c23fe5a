// `npm test`: all checks, then the end-to-end tests on a fresh build. The last line says how many passed and failed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOrInstallBrowser } from './browser.mjs'
import { buildAll } from './build.mjs'
import { readReport, runChecks } from './checks.mjs'
import { root } from './root.mjs'
import { countPlaywright } from './test-counts.mjs'

/** @returns {Promise<import('./test-counts.mjs').Counts>} */
async function runEndToEnd() {
  try {
    await buildAll()
  } catch (error) {
    console.error(error)
    return { passed: 0, failed: 1 }
  }
  const browser = findOrInstallBrowser()
  if (browser === undefined) {
    console.error(
      'FAILED end-to-end tests: no Chromium found and none could be installed. Set CHROMIUM to its path.',
    )
    return { passed: 0, failed: 1 }
  }
  const folder = mkdtempSync(join(tmpdir(), 'end-to-end-'))
  const report = join(folder, 'playwright.json')
  const playwright = join(root, 'node_modules/@playwright/test/cli.js')
  const { status } = spawnSync(
    process.execPath,
    [playwright, 'test', '--reporter=list,json', ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    },
  )
  const counts = countPlaywright(readReport(report), status === 0)
  rmSync(folder, { recursive: true, force: true })
  return counts
}

const checked = await runChecks()
const journeys = await runEndToEnd()
const failed = checked.failed + journeys.failed
for (const failure of checked.failures) console.log(`FAILED ${failure}`)
console.log(`\n${checked.passed + journeys.passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

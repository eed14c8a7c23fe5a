// The steps of `npm run check`, and how they are run: two at a time, each printed whole when it is done.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './root.mjs'
import { countVitest, nameFailures } from './test-counts.mjs'

const bin = (/** @type {string} */ path) => join(root, 'node_modules', path)
const tsc = bin('typescript/bin/tsc')

/**
 * @typedef {{ name: string, args: string[] }} Step
 * @typedef {{ name: string, isGood: boolean, seconds: number }} Outcome
 * @typedef {{ passed: number, failed: number }} Counts
 */

/** @param {string} report @returns {Step[]} */
function steps(report) {
  return [
    {
      name: 'unit tests',
      args: [
        bin('vitest/vitest.mjs'),
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
    },
    { name: 'types of shared', args: [tsc, '-p', 'shared'] },
    { name: 'types of main', args: [tsc, '-p', 'main'] },
    { name: 'types of renderer', args: [tsc, '-p', 'renderer'] },
    { name: 'types of tests, scripts and bench', args: [tsc, '-p', '.'] },
    { name: 'lint', args: [bin('oxlint/bin/oxlint'), '--type-aware'] },
    { name: 'format', args: [bin('@biomejs/biome/bin/biome'), 'format', '.'] },
    { name: 'import table', args: ['scripts/check-imports.mjs'] },
    { name: 'documents', args: ['scripts/check-docs.mjs'] },
  ]
}

/** @param {Step} step @returns {Promise<Outcome>} */
function runStep({ name, args }) {
  const began = Date.now()
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', chunk => (text += chunk))
  }
  return new Promise(resolve => {
    child.on('close', code => {
      const isGood = code === 0
      const seconds = (Date.now() - began) / 1_000
      // A good step says nothing but its name: what is wrong must not drown.
      console.log(`${isGood ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`)
      if (!isGood) console.log(text.trimEnd())
      resolve({ name, isGood, seconds })
    })
  })
}

/**
 * Runs every step, whatever fails, and counts: unit tests one by one, any other failed step as one failed check.
 * @returns {Promise<Counts & { failures: string[] }>}
 */
export async function runChecks() {
  const folder = mkdtempSync(join(tmpdir(), 'checks-'))
  const report = join(folder, 'vitest.json')
  const queue = steps(report)
  /** @type {Outcome[]} */
  const outcomes = []
  const work = async () => {
    for (let step = queue.shift(); step !== undefined; step = queue.shift())
      outcomes.push(await runStep(step))
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work))
  const written = readReport(report)
  const unit = countVitest(
    written,
    outcomes.some(step => step.name === 'unit tests' && step.isGood),
  )
  rmSync(folder, { recursive: true, force: true })
  const failedSteps = outcomes.filter(step => !step.isGood && step.name !== 'unit tests')
  return {
    passed: unit.passed,
    failed: unit.failed + failedSteps.length,
    failures: [...failedSteps.map(step => step.name), ...nameFailures(written)],
  }
}

/** What a test runner wrote; undefined where it died before it could. @param {string} file */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined // counted as a failure by whoever counts
  }
}

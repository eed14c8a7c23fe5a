// `npm run check`: types, lint, format, import table, documents and unit tests. Runs all of them, whatever fails.
import { runChecks } from './checks.mjs'

const { passed, failed } = await runChecks()
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

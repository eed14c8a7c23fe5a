// Runs a built main bundle under Node with the double in place of Electron: `node run.ts out/main/index.js`.
// As in Electron, `ready` comes only after the entry has been evaluated: an entry that awaits it never gets there.
import './register.ts'
import { pathToFileURL } from 'node:url'
import { app } from './app.ts'
import { launchBrowser } from './browser.ts'
import { answerQuestions } from './control.ts'

const EVALUATION_LIMIT_MS = 2_000

const entry = process.argv[2]
if (entry === undefined) throw new Error('Usage: node run.ts MAIN_BUNDLE')
answerQuestions()
// In Electron such an entry hangs without a window and without an error; here it ends with one.
const watch = setTimeout(() => {
  process.stderr.write('The entry is still not evaluated: does it await app.whenReady() at its top level?\n')
  process.exit(13)
}, EVALUATION_LIMIT_MS)
await import(pathToFileURL(entry).href)
clearTimeout(watch)
await launchBrowser()
app.becomeReady()

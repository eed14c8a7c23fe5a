// A data folder for one test.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface TestFolder {
  readonly path: string
  /** Removes the folder where we made it ourselves; one that was given stays. */
  remove(): void
}

export function folderForTest(given: string | undefined): TestFolder {
  const path = given ?? mkdtempSync(join(tmpdir(), 'peta-rencana-test-'))
  const remove = () => {
    if (given === undefined) rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  return { path, remove }
}

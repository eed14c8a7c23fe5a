// Asks with the window of the system where a file shall lie, or which one is meant.
import { app, dialog, type BrowserWindow } from 'electron'
import { extname, join } from 'node:path'
import type { GivenRoadmap } from '../../shared/contract/roadmap-files.ts'
import { OPENED_ENDINGS } from '../../shared/exchange/sheet/given-file.ts'
import { findGiven } from './given-files.ts'

const NAME = 'Peta Rencana SPBE'
const OPEN_FILTERS = [{ name: NAME, extensions: OPENED_ENDINGS.map(ending => ending.slice(1)) }]

/** Begins in the user's documents, under the proposed name; null where the user thinks better of it. */
export async function askWhere(window: BrowserWindow, name: string): Promise<string | null> {
  const extension = extname(name).slice(1)
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), name),
    filters: [
      { name: extension.startsWith('spbe') ? NAME : extension.toUpperCase(), extensions: [extension] },
    ],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  return canceled || filePath === '' ? null : filePath
}

/** The file that the user chose, read; null where they think better of it. */
export async function askWhich(window: BrowserWindow): Promise<GivenRoadmap | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    filters: OPEN_FILTERS,
    properties: ['openFile'],
  })
  return canceled ? null : findGiven(filePaths, '/')
}

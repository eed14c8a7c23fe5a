import type { menu as id } from '../id/menu.ts'
import type { WordsOf } from '../widen.ts'

export const menu: WordsOf<typeof id> = {
  file: 'File',
  openFile: 'Open a roadmap file…',
  sendFile: 'Send the roadmap…',
  quit: 'Quit',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Actual size',
  fullScreen: 'Full screen',
  developerTools: 'Developer tools',
  help: 'Help',
  keys: 'Key list',
  about: 'About',
}

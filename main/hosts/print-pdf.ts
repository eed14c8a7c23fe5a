// What the window would print, as a PDF file: its style sheet says how large the pages are.
import type { BrowserWindow } from 'electron'

/** With structure and outline, so that it can be listened to and leafed through. */
export function printPdf({ webContents }: BrowserWindow): Promise<Uint8Array> {
  return webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
}

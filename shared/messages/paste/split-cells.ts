// Clipboard text of a spreadsheet as rows of cells: tab-separated, as Excel, LibreOffice and Google Sheets put it there.
// A cell with a line break, a tab or a quote inside comes quoted, with its quotes doubled; any other cell comes as it is,
// also one that merely begins with a quote.

/** What stands between cells: tabs in the clipboard, one of the others in a CSV file. */
export type CellMark = '\t' | ';' | ','

export type Cells = readonly (readonly string[])[]

/** The end of the quoted cell that begins at `start`; -1 where the quote there is only a character of the text. */
function endOfQuoted(text: string, start: number, mark: CellMark): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    const next = text[at + 1]
    if (next === '"') continue
    return next === undefined || next === mark || next === '\n' ? at : -1
  }
  return -1
}

/** `splitCells('A\tB\r\n"two\nlines"\t"5"" disk"')` is `[['A', 'B'], ['two\nlines', '5" disk']]`. */
export function splitCells(clipboard: string, mark: CellMark = '\t'): Cells {
  const text = clipboard.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at <= text.length) {
    const close = text[at] === '"' ? endOfQuoted(text, at, mark) : -1
    let end = close + 1
    if (close < 0) for (end = at; end < text.length && text[end] !== mark && text[end] !== '\n'; ) end += 1
    row.push(close < 0 ? text.slice(at, end) : text.slice(at + 1, close).replaceAll('""', '"'))
    if (text[end] !== mark) {
      rows.push(row)
      row = []
    }
    at = end + 1
  }
  // The line break behind the last row begins no further row.
  if (text === '' || text.endsWith('\n')) rows.pop()
  return rows
}

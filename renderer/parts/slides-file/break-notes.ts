// Notes as the library writes them are one paragraph with line ends in it, which PowerPoint shows as one long line.
import { strFromU8, strToU8, type Unzipped } from 'fflate'

const NOTES = /^ppt\/notesSlides\/notesSlide\d+\.xml$/
const TEXT = /(<a:r><a:rPr [^>]*\/><a:t>)([^<]*)(<\/a:t><\/a:r>)/g

/** The same files with a paragraph for each line of the notes. */
export function breakNotes(files: Unzipped): Unzipped {
  const broken = Object.entries(files).map(([path, bytes]): [string, Unzipped[string]] => {
    if (!NOTES.test(path)) return [path, bytes]
    const xml = strFromU8(bytes).replaceAll(
      TEXT,
      (_all, start: string, text: string, end: string) =>
        `${start}${text.split('\r\n').join(`${end}</a:p><a:p>${start}`)}${end}`,
    )
    return [path, strToU8(xml)]
  })
  return Object.fromEntries(broken)
}

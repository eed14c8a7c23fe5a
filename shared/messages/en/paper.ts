import type { paper as id } from '../id/paper.ts'
import type { WordsOf } from '../widen.ts'

export const paper: WordsOf<typeof id> & { readonly pages_one: string } = {
  preview: 'Print preview',
  pages_one: '{{count, number}} page',
  pages_other: '{{count, number}} pages',
  paper: 'Paper',
  papers: { a4: 'A4', f4: 'F4' },
  orientation: 'Orientation',
  orientations: { portrait: 'Portrait', landscape: 'Landscape' },
  printNow: 'Print',
  printOrPdf: 'Print or save as PDF',
  printNowHint: 'Opens the print window, where it can be saved as PDF too',
  sign: {
    title: 'Signature',
    place: 'Place',
    post: 'Post',
    name: 'Name',
    rank: 'Rank',
    number: 'NIP',
  },
  savePdf: 'Save PDF…',
  savePdfHint: 'Asks where to, then writes the file and checks it',
  saving: 'Making the PDF …',
}

import type { agencyList as id } from '../id/agency-list.ts'
import type { WordsOf } from '../widen.ts'

export const agencyList: WordsOf<typeof id> & {
  readonly apply_one: string
  readonly done_one: string
} = {
  menu: 'Agencies',
  import: 'Import agencies…',
  importNamed: 'Import a list of agencies…',
  export: 'Save agencies',
  exportNamed: 'Save the list of agencies (Excel)',
  title: 'Import a list of agencies',
  hint: 'Columns that are known: name (OPD, SKPD, agency), short name and kind. Without heads they are read in this order. Nothing is taken out of the list.',
  choose: 'Choose a file…',
  files: 'Excel (.xlsx), CSV or TSV',
  paste: 'Or paste rows from a spreadsheet',
  read: 'Read',
  reading: 'Reading “{{file}}”…',
  another: 'Choose another',
  nothing: 'There is no row with the name of an agency.',
  notText: 'This file is no UTF-8 text. Save it as “CSV UTF-8” or as an Excel Workbook (.xlsx).',
  fromSheet: '{{file}}, sheet {{sheet}}',
  fromPaste: 'Pasted rows',
  summary: '{{added}} new, {{changed}} changed, {{same}} the same, {{unread}} not understood',
  apply_one: 'Take in {{count, number}}',
  apply_other: 'Take in {{count, number}}',
  done_one: '{{count, number}} agency was taken into the list.',
  done_other: '{{count, number}} agencies were taken into the list.',
  rows: 'Rows that were read',
  group: {
    unread: 'Not understood, not taken in ({{rows}})',
    new: 'New ({{rows}})',
    changed: 'Changed ({{rows}})',
    same: 'The same, left alone ({{rows}})',
  },
  verdict: {
    new: 'new',
    same: 'the same',
    change: '{{field}}: {{before}} → {{after}}',
  },
  fault: {
    twice: '{{cell}}: named already in {{found}}.',
    taken: '{{cell}}: this short name belongs to {{found}}.',
    'too-many': '{{cell}}: a plan holds at most {{limit}} agencies.',
    other: '{{cell}}: {{says}}',
    otherFound: '{{cell}}: {{says}} It says “{{found}}”.',
  },
  head: {
    cell: 'Cell',
    name: 'Agency',
    shortName: 'Short name',
    kind: 'Kind',
    verdict: 'Outcome',
  },
  sheet: 'Agencies',
  fileTitle: 'Agencies of {{region}}',
  fileName: 'Agencies {{region}} - {{date}}',
  footer: '{{title}}, {{date}}',
}

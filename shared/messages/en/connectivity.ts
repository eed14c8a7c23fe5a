import type { connectivity as id } from '../id/connectivity.ts'
import type { WordsOf } from '../widen.ts'

export const connectivity: WordsOf<typeof id> & {
  readonly figure: { readonly byEndNote_one: string; readonly later_one: string }
  readonly region: { readonly sharedNames_one: string }
  readonly group_one: string
  readonly recordAll_one: string
  readonly recorded_one: string
  readonly diagram: {
    readonly count: {
      readonly connected_one: string
      readonly planned_one: string
      readonly open_one: string
    }
  }
} = {
  title: 'Connectivity',
  subtitle: 'Applications and data sets connected to Kominfo’s data house · {{title}}',
  house: 'Kominfo’s data house',
  emptyTitle: 'No application or data set yet',
  emptyText:
    'The applications and data sets of every agency stand here: which of them are connected to Kominfo’s data house, which are to be, and by which item. Items whose “Connected to” names the data house appear by themselves.',
  add: 'Add an application or data set',
  addShort: 'Application or data set',
  figure: {
    connected: 'Connected today',
    connectedValue: '{{count, number}} of {{total, number}}',
    connectedNote: '{{percent}}% of those listed or named',
    byEnd: 'Connected at the end of {{year}}',
    byEndNote_one: '{{count, number}} more is planned',
    byEndNote_other: '{{count, number}} more are planned',
    byEndNone: 'nothing more is planned',
    later_one: '{{count, number}} only after it',
    later_other: '{{count, number}} only after it',
    open: 'Not planned',
    openNote: 'no item connects them yet',
    openNone: 'every row is connected or planned',
  },
  chart: {
    title: 'How many are connected',
    label: 'How many are connected: {{from}} before {{first}}, {{to}} at the end of {{last}}, of {{total}}',
  },
  view: { label: 'Form', table: 'Table', diagram: 'Diagram' },
  filter: {
    label: 'Shown',
    all: 'All',
    connected: 'Connected',
    planned: 'Planned',
    open: 'Not planned',
    named: 'Not listed',
  },
  search: 'Find by name, agency or item',
  filterEmpty: 'No row fits.',
  clearFilter: 'Show all',
  table: 'Applications and data sets by agency',
  tableHint:
    'Arrow keys go from cell to cell, Enter presses the button inside, Delete removes the row. Press a column head to sort within each agency.',
  sortHint: 'Sort by this column; once more turns it round, then the first order again.',
  column: {
    name: 'Application or data set',
    kind: 'Kind',
    state: 'State',
    day: 'When',
    item: 'By item',
    edit: 'Edit',
  },
  group_one: '{{connected, number}} of {{count, number}} connected',
  group_other: '{{connected, number}} of {{count, number}} connected',
  kind: { application: 'Application', dataset: 'Data set' },
  state: { connected: 'Connected', planned: 'Planned', open: 'Not planned' },
  since: 'since {{date}}',
  named: 'named by items',
  targets: 'also to {{names}}',
  goToItem: 'Open item {{name}}',
  edit: 'Edit {{name}}',
  remove: 'Remove {{name}}',
  record: 'List',
  recordName: 'List {{name}}',
  recordAll_one: 'List the {{count, number}} that only items name',
  recordAll_other: 'List the {{count, number}} that only items name',
  recorded_one: '{{count, number}} row listed.',
  recorded_other: '{{count, number}} rows listed.',
  removed: '“{{name}}” removed.',
  form: {
    newTitle: 'New application or data set',
    editTitle: 'Edit application or data set',
    name: 'Name',
    nameHint: 'as items write it under “Related services, applications, data”',
    kind: 'Kind',
    agency: 'Agency',
    connectedOn: 'Connected since',
    connectedHint: 'empty while it is not; what is planned is read from the items',
    note: 'Note',
    save: 'Save',
    taken: 'This agency already has a row of that name and kind.',
  },
  diagram: {
    name: 'Connectivity diagram',
    drawing: 'Drawing…',
    failed: 'The diagram could not be drawn. The table says the same.',
    hint: 'Arrow keys move it, + and − make it larger and smaller, 0 shows all of it; the wheel moves it up and down, Ctrl + wheel zooms at the pointer.',
    zoomIn: 'Enlarge the diagram',
    zoomOut: 'Make the diagram smaller',
    fit: 'Show the whole diagram',
    large: 'Open the diagram as wide as the window',
    zoom: '{{percent}}%',
    saveSvg: 'Save SVG',
    copy: 'Copy Mermaid source',
    copied: 'The Mermaid source is copied.',
    notCopied:
      'The source could not be copied: the browser refused. Try once more after a click on the page.',
    fileName: 'Connectivity {{name}} - {{date}}',
    count: {
      connected_one: '{{count, number}} connected',
      connected_other: '{{count, number}} connected',
      planned_one: '{{count, number}} planned',
      planned_other: '{{count, number}} planned',
      open_one: '{{count, number}} not planned',
      open_other: '{{count, number}} not planned',
    },
    legend: {
      title: 'Legend',
      connected: 'connected',
      planned: 'planned',
      open: 'not planned',
      dataset: 'data set',
      application: 'application',
    },
  },
  region: {
    title: 'Connectivity of all roadmaps',
    sharedNames_one: '{{count, number}} name is had by several units and counts for each of them',
    sharedNames_other: '{{count, number}} names are had by several units and count for each of them',
    sharedNamesHint:
      'The same name need not be the same thing: the websites of two units are two applications. If it is one, list it for one unit alone.',
    hint: 'What several files list for one unit counts once. Changes are made in each roadmap.',
    none: 'No application or data set in the files that count.',
  },
  alsoTo: 'Also to',
  sheet: 'Connectivity',
  cliLine:
    'Connected to the data house: {{connected}} of {{total}}; at the end of {{year}}: {{byEnd}}; not planned: {{open}}',
}

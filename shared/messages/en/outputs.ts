import type { outputs as id } from '../id/outputs.ts'
import type { WordsOf } from '../widen.ts'

export const outputs: WordsOf<typeof id> = {
  title: 'Publish',
  subtitle: 'From “{{title}}”: paper, pictures, tables, and files for other programs',
  group: {
    paper: 'Paper and PDF',
    slides: 'Slides',
    pictures: 'Pictures',
    tables: 'Excel tables',
    texts: 'Text and diagrams',
    planners: 'Calendars and other planners',
  },
  open: 'View…',
  openNamed: 'View {{name}}',
  save: 'Save',
  saveNamed: 'Save {{name}}',
  slides: {
    name: 'PowerPoint slides',
    hint: 'Those chosen in Present, with charts and shapes that can be edited (PPTX)',
  },
  picture: {
    timeline: { name: 'Timeline', hint: 'All items with the projection below them' },
    projection: { name: 'Index projection', hint: 'The curve against target and predicates' },
    aspects: { name: 'Aspects', hint: 'Each aspect at the start and at the end' },
    gains: { name: 'Largest gains', hint: 'The items that raise the index most' },
    money: { name: 'Money per year', hint: 'By category' },
    undrawn:
      'A picture of {{count, number}} items is not shown here. Save it as SVG, or print the timeline in pages from Paper and PDF.',
    look: 'Colours',
    looks: { light: 'Light', dark: 'Dark', print: 'Black and white' },
    factor: 'Size of the PNG',
    factors: '{{factor}}×',
    savePng: 'Save PNG',
    saveSvg: 'Save SVG',
    copy: 'Copy picture',
    copied: 'Picture copied. Paste it into a document or a message.',
  },
  file: {
    matrix: { name: 'Roadmap matrix', hint: 'By the seven themes, with the money of each year (XLSX)' },
    money: { name: 'Money', hint: 'Per year, category, fund source and agency (XLSX)' },
    projection: { name: 'Index projection', hint: 'Every rise, cycle, indicator and gap (XLSX)' },
    document: { name: 'Markdown text', hint: 'The whole plan as text to edit' },
    gantt: { name: 'Mermaid Gantt chart', hint: 'Diagram source by category, with a preview' },
    dependencies: {
      name: 'Mermaid dependency diagram',
      hint: 'Items that wait for each other, with a preview',
    },
    calendar: { name: 'Calendar', hint: 'Ends of items, milestones, budget gates and cut-offs (iCalendar)' },
    project: { name: 'Microsoft Project', hint: 'Opened by other planners (MSPDI XML)' },
  },
  work: {
    title: 'Making the file',
    stop: 'Cancel',
    stopped: 'Cancelled. No file was written.',
    making: 'Making the file…',
    counting: 'Working out the plan…',
    writing: 'Making {{name}}…',
    slide: 'Making slide {{done, number}} of {{total, number}}…',
    drawing: 'Drawing…',
    pages: 'Laying out pages…',
    page: 'Laying out page {{count, number}}…',
    printing: 'Writing the PDF. Many pages may take some minutes…',
  },
  diagram: {
    tooMany:
      'This source has {{count, number}} arrows. More than {{most, number}} are not drawn here, because it takes too long; the source can be copied and saved all the same.',
    copySource: 'Copy source',
    saveSource: 'Save source',
    saveSvg: 'Save SVG',
  },
}

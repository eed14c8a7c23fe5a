import type { palette as id } from '../id/palette.ts'
import type { WordsOf } from '../widen.ts'

export const palette: WordsOf<typeof id> = {
  title: 'Find a command',
  placeholder: 'Type a command, the name of an item, or an indicator',
  empty: 'Nothing fits. Try another word.',
  recent: 'Used lately',
  items: 'Items',
  indicators: 'Indicators',
  indicator: '{{number}} {{name}}',
  group: {
    go: 'Go to',
    item: 'Work on items',
    view: 'View',
    plan: 'Plan',
    app: 'Application',
  },
  action: {
    goOverview: 'Overview',
    goRoadmap: 'Roadmap',
    goConnectivity: 'Connectivity',
    goPublish: 'Go to Publish',
    goCollection: 'Agency recap',
    goPresentation: 'Presentation',
    goSettings: 'Settings',
    goAssessment: 'Assessment',
    newPlan: 'New plan',
    openSample: 'Open the sample',
    createBackup: 'Make a backup now',
    themeLight: 'Light theme',
    themeDark: 'Dark theme',
    themeSystem: 'Theme of the system',
    about: 'About this application',
  },
}

import type { scenarios as id } from '../id/scenarios.ts'
import type { WordsOf } from '../widen.ts'

export const scenarios: WordsOf<typeof id> = {
  main: 'Main plan',
  lines: 'Line of the plan',
  shown: 'Line of the plan: {{name}}',
  commands: 'Scenarios',
  make: 'Make a scenario…',
  makeTitle: 'Make a scenario',
  makeHint: 'A scenario is a copy of this plan to try other ways in. The main plan stays as it is.',
  makeNow: 'Make',
  made: '“{{name}}” made',
  name: 'Name',
  nameOf: 'Name of the scenario “{{name}}”',
  isOpen: 'open now',
  openNow: 'Open',
  removeOne: 'Remove “{{name}}”',
  newName: 'Scenario {{number}}',
  rename: 'Rename…',
  renameTitle: 'Rename the scenario',
  renameNow: 'Save',
  remove: 'Remove the scenario',
  removed: '“{{name}}” removed',
  removedTitle: 'Removed scenarios',
  restoreOne: 'Bring back “{{name}}”',
  restored: '“{{name}}” brought back',
  actions: {
    make: 'Make a scenario',
    open: 'Open line: {{name}}',
    rename: 'Rename the scenario',
  },
}

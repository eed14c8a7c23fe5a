import type { cli as id } from '../id/cli.ts'
import type { WordsOf } from '../widen.ts'

export const cli: WordsOf<typeof id> = {
  usage: `Usage: npm run cli --silent -- COMMAND
  validate FILES…                  checks .spbe and .xlsx files one by one
  project FILE                     projects the index from one file
      --framework ID               by this instrument, not the one chosen in the plan
      --today YYYY-MM-DD           as if seen on this day
  schema [roadmap|framework|mapping]   prints the JSON Schema
  --json                           output for programs (validate, project)
  --language id|en                 language of the output
Exit codes: 0 all is well; 1 a file cannot be used; 2 the command is wrong.`,
  wrong: {
    'no-command': 'No command was given.',
    'unknown-command': 'There is no command “{{given}}”.',
    'unknown-option': 'There is no option “{{given}}”, or it does not go with this command.',
    'no-value': 'The option “{{given}}” needs a value.',
    'no-file': 'Name the file to be read.',
    'one-file': 'This command reads one file, not {{given}}.',
    'not-a-date': '“{{given}}” is no date. Write year-month-day, such as 2027-06-30.',
    'not-a-language': 'There is no language “{{given}}”. Choose id or en.',
    'not-a-schema': 'There is no schema “{{given}}”. Choose roadmap, framework or mapping.',
    'unknown-framework': 'The instrument “{{given}}” is not on this computer. There are: {{known}}.',
  },
  reading: 'Checking {{number}} of {{count}}: {{file}}',
  sound: 'sound',
  broken: 'cannot be used',
  headUnnumbered: '{{title}} · {{agency}}',
  head: '{{title}} · {{agency}} · revision {{revision}} · {{date}}',
  summary: 'Files: {{count, number}}. Sound: {{sound}}. Cannot be used: {{broken}}.',
  project: {
    framework: '{{indexName}} by {{title}} ({{id}}), seen on {{date}}',
    baseline: 'Baseline',
    current: 'Today',
    final: 'End of plan',
    target: 'Target',
    reached: 'reached on {{date}}',
    missing: 'not reached, {{gap}} missing',
    cycles: 'Yearly evaluations',
    steps: 'Rises',
    noSteps: 'No item raises the index.',
    rung: '{{name}} · {{indicator}}, level {{levels}}',
  },
}

import type { cli as id } from '../id/cli.ts'
import type { WordsOf } from '../widen.ts'

export const cli: WordsOf<typeof id> = {
  usage: `Usage: npm run cli --silent -- COMMAND
  validate FILES…                  checks .spbe, .spbe-kumpulan and .xlsx files one by one, with their signatures
  project FILE                     projects the index from one file
      --framework ID               by this instrument, not the one chosen in the plan
      --today YYYY-MM-DD           as if seen on this day
  collect FOLDER                   collects all files of a folder into one recap of the region
      --plan FILE                  looks at the region from this plan (default: that of the newest collection in the
                                   folder, or that of diskominfo)
      --out RECAP.xlsx             writes the recap as a spreadsheet
  schema [KIND]                    prints the JSON Schema: roadmap, framework, mapping, review,
                                   collection
  --json                           output for programs (validate, project, collect)
  --language id|en                 language of the output
Exit codes: 0 all is well; 1 a file cannot be used; 2 the command is wrong.`,
  wrong: {
    collection:
      '“{{given}}” is the collection of a region, not one roadmap. Use the command collect on its folder.',
    'no-command': 'No command was given.',
    'unknown-command': 'There is no command “{{given}}”.',
    'unknown-option': 'There is no option “{{given}}”, or it does not go with this command.',
    'no-value': 'The option “{{given}}” needs a value.',
    'no-file': 'Name the file to be read.',
    'one-file': 'This command reads one file, not {{given}}.',
    'one-folder': 'This command reads one folder only, not {{given}}.',
    'no-folder': 'Name the folder to read.',
    'not-a-folder': 'There is no folder “{{given}}”.',
    'not-a-date': '“{{given}}” is no date. Write year-month-day, such as 2027-06-30.',
    'not-a-language': 'There is no language “{{given}}”. Choose id or en.',
    'not-a-schema':
      'There is no schema “{{given}}”. Choose roadmap, framework, mapping, review or collection.',
    'unknown-framework': 'The instrument “{{given}}” is not on this computer. There are: {{known}}.',
  },
  reading: 'Checking {{number}} of {{count}}: {{file}}',
  sound: 'sound',
  broken: 'cannot be used',
  headUnnumbered: '{{title}} · {{agency}}',
  head: '{{title}} · {{agency}} · revision {{revision}} · {{date}}',
  signedBy: 'digital signature fits, fingerprint of the key {{fingerprint}}',
  unsigned: 'no digital signature',
  summary: 'Files: {{count, number}}. Sound: {{sound}}. Cannot be used: {{broken}}.',
  collect: {
    host: 'The region is looked at from {{file}}: {{head}}',
    noFile:
      'That folder holds no readable roadmap of Diskominfo (.spbe) and no collection (.spbe-kumpulan). Name the plan of the region with --plan.',
    noPlan: '“{{given}}” cannot be read as a roadmap file (.spbe). Look at it with the command validate.',
    noFramework: 'The framework “{{given}}” of that plan is not on this computer.',
    written: 'The recap was written to {{file}}.',
    notWritten:
      'The recap could not be written to {{file}}. Check the folder, its free space and whether you may write there.',
  },
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

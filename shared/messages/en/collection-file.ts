import type { collectionFile as id } from '../id/collection-file.ts'
import type { WordsOf } from '../widen.ts'

export const collectionFile: WordsOf<typeof id> & {
  readonly open: {
    readonly difference: {
      readonly filesThere_one: string
      readonly filesHere_one: string
      readonly entriesThere_one: string
      readonly entriesHere_one: string
      readonly decisions_one: string
    }
    readonly decision: { readonly more_one: string }
    readonly brought_one: string
    readonly missing_one: string
    readonly different_one: string
    readonly opened_one: string
  }
  readonly cli: { readonly files_one: string }
} = {
  fileName: 'Collected roadmaps {{region}} - {{date}}',
  menu: 'Export',
  menuName: 'Export the recap: XLSX or collection',
  save: 'Save the collection…',
  saveHint:
    'One file with the plan of the region, every file that was collected, history, decisions, rules and review notes.',
  saving: 'Saving the collection',
  written:
    'The collection is stored at {{file}}, and what lies there was read again. It holds the whole region: hand it only to who may have it.',
  handedOver:
    '“{{file}}” was handed over for saving. Look into the folder for downloads. It holds the whole region: hand it only to who may have it.',
  stop: 'Stop',
  progress: '{{done, number}} of {{total, number}} files',
  open: {
    title: 'Open a collection',
    brokenTitle: 'The collection cannot be opened',
    checking: 'Checking every file in it…',
    opening: 'Taking the collection in…',
    comparing: 'Comparing the plans of the region…',
    region: 'Region',
    plan: 'Seen from the plan',
    agency: 'Agency',
    saved: 'Saved',
    files: 'Files in it',
    filesValue: '{{count, number}}, of which {{counting, number}} count',
    damaged: 'Damaged files',
    notes: 'Review notes',
    framework: 'Evaluation instrument',
    signature: 'Digital signature',
    isNew:
      'This collection is not on this computer yet. Its plan is opened with every file in it; other plans stay as they are.',
    isSame: 'This collection is on this computer already, with exactly the same content.',
    isNewer: 'This collection is on this computer already, and the file is newer:',
    isOlder: 'This collection is on this computer already, and what is here is newer:',
    isMixed:
      'This collection is on this computer already; what is here and the file each have something that the other has not:',
    isDecided: 'This collection is on this computer already, with the same files; what was decided differs:',
    only: {
      sample:
        'On this computer there is only the sample plan, unchanged, without a single collected file. This collection was made from the same sample plan, so it goes into that plan; other plans are not touched. What differs:',
      plan: 'The plan of the region of this collection is on this computer already, but no file has been collected for it. The collection goes into that plan; other plans are not touched. What differs:',
    },
    here: 'Here',
    there: 'In the collection',
    showPlans: 'Show how the plan of the region differs',
    decision: {
      title: 'Decided or noted',
      more_one: 'Show one more',
      more_other: 'Show {{count, number}} more',
      about: {
        file: 'File of {{agency}}, revision {{revision}}: “{{file}}”',
        rule: 'Rule for {{indicator}}',
        unit: 'Asked to send: {{agency}}',
        pair: 'Pair: {{first}} and {{second}}',
        key: 'Key known of {{agency}}',
        damaged: 'Damaged file “{{file}}”',
      },
      pairSide: '“{{item}}” ({{agency}})',
      standing: { current: 'counts', rival: 'waits for a decision', kept: 'history' },
      defaultRule: 'as the instrument proposes',
      coverage: 'Coverage {{share}}%',
      byList: 'by the kind of the unit',
      asked: 'asked',
      notAsked: 'not asked',
      noKey: 'none yet',
      absent: 'not there',
      dismissed: 'dismissed',
      open: 'needs attention',
    },
    difference: {
      filesThere_one: '{{count, number}} file is in the collection alone',
      filesThere_other: '{{count, number}} files are in the collection alone',
      filesHere_one: '{{count, number}} file is here alone',
      filesHere_other: '{{count, number}} files are here alone',
      entriesThere_one: '{{count, number}} entry of a review note is in the collection alone',
      entriesThere_other: '{{count, number}} entries of review notes are in the collection alone',
      entriesHere_one: '{{count, number}} entry of a review note is here alone',
      entriesHere_other: '{{count, number}} entries of review notes are here alone',
      decisions_one: 'one thing was decided or noted otherwise',
      decisions_other: '{{count, number}} things were decided or noted otherwise',
      plan: 'the plan of the region differs (baseline, target, items or list of agencies)',
    },
    brought_one: 'One instrument of somebody’s own is inside and is put on this computer: {{ids}}.',
    brought_other:
      '{{count, number}} instruments of somebody’s own are inside and are put on this computer: {{ids}}.',
    missing_one:
      'One instrument is neither on this computer nor inside: {{ids}}. What is said in it is kept but not counted yet.',
    missing_other:
      '{{count, number}} instruments are neither on this computer nor inside: {{ids}}. What is said in them is kept but not counted yet.',
    different_one:
      'One instrument on this computer is not the same as where the collection was saved: {{ids}}. Figures may differ; what is here stays as it is.',
    different_other:
      '{{count, number}} instruments on this computer are not the same as where the collection was saved: {{ids}}. Figures may differ; what is here stays as it is.',
    way: 'What is done',
    ways: { add: 'Add what is missing', follow: 'Follow this collection' },
    wayHint: {
      add: 'The plan, rules, units that are asked to send and everything that was decided here stay. Files that are not here come in as if they were collected one by one, and review notes are joined. Besides them only what nothing was said of here comes in: keys of units that are not known yet, and decisions about pairs that are undecided here.',
      follow:
        'Board and figures become those of the collection: its plan, decisions and rules are taken. Files that are here alone become history, and review notes are joined.',
    },
    addsNothing: 'Everything that would be added is here already: board and figures do not change.',
    kept: 'Before that, what is here is stored as a collection of its own, and can be brought back.',
    now: 'Open the collection',
    nowAdd: 'Add',
    nowFollow: 'Follow',
    goTo: 'Open the recap',
    opened_one: 'The collection of {{region}} was opened: one file.',
    opened_other: 'The collection of {{region}} was opened: {{count, number}} files.',
    taken: 'The collection was taken into “{{title}}”. What was here before is also in Settings, Backups.',
    takeBack: 'Bring back',
    takenBack:
      '“{{title}}” is again as it was before the collection was taken in. What came with it is history.',
  },
  error: {
    unreadable:
      'The collection cannot be read. See whether the file is still there and no folder, and whether you may read it.',
    empty: 'This collection is empty. Ask its sender to send it again, and copy the whole file.',
    'only-nuls':
      'This collection holds nothing but zero bytes: its content was lost while it was stored or copied. Ask its sender to send it again.',
    'too-large':
      'The collection has {{size}} MB, above the limit of {{limit}} MB. See whether this is the right file.',
    'roadmap-file':
      'This is one roadmap file, no collection: only the ending of its name was changed. Change it back to .spbe and open it again.',
    'not-ours':
      'This is no collection. Choose a file that ends in .spbe-kumpulan and was made by “Save the collection”.',
    'other-archive':
      'This is another archive, no collection: it begins with “{{found}}”. Choose a file that was made by “Save the collection”.',
    'empty-archive':
      'This is an empty archive, no collection. Choose a file that was made by “Save the collection”.',
    cut: 'This collection is cut off: its end is missing. Copy the file again to its end, or ask its sender to send it again.',
    password:
      'This collection was locked with a password by another program. Ask its sender for the original file.',
    damaged:
      'The collection is damaged at “{{part}}”: that cannot be unpacked. Copy the file again, or ask its sender to send it again.',
    missing:
      'The collection is not complete: “{{part}}” stands in its list and is not inside. Ask its sender to save and send it again.',
    'too-much': {
      bytes:
        'This collection unpacks to more than {{limit}} MB at “{{part}}”. No collection is as large as that; do not trust this file.',
      parts:
        'This collection holds more than {{limit}} files. No collection has as many as that; do not trust this file.',
    },
    list: 'The list of what is in the collection (kumpulan.json) cannot be used. {{why}}',
    part: 'The file “{{name}}” in the collection cannot be used. {{why}}',
    'other-content':
      'The file “{{name}}” in the collection is not the one that its list names: it was exchanged or changed. Do not trust this collection; ask its sender to save and send it again.',
  },
  cli: {
    sound: '{{region}} · {{title}} · {{files}} · saved {{saved}}',
    files_one: '{{count, number}} file',
    files_other: '{{count, number}} files',
    taken: 'collection: {{count, number}} files came in with what was decided about them',
    otherPlan: 'passed over: the collection of another plan, “{{title}}”',
    broken: 'damaged, nothing was taken in. {{why}}',
  },
}

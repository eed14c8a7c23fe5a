import type { exchange as id } from '../id/exchange.ts'
import type { WordsOf } from '../widen.ts'

export const exchange: WordsOf<typeof id> & {
  readonly send: {
    readonly gaps_one: string
    readonly gap: {
      readonly 'no-effect_one': string
      readonly 'no-money_one': string
      readonly 'not-assessed_one': string
      readonly held_one: string
      readonly unanswered_one: string
      readonly pinned_one: string
    }
  }
  readonly open: { readonly repaired_one: string; readonly missing_one: string }
  readonly error: { readonly broken_one: string }
} = {
  fileName: 'Roadmap {{agency}} - revision {{revision}} - {{date}}',
  menu: 'File',
  menuName: 'Roadmap file: send or open',
  send: {
    action: 'Send the roadmap…',
    title: 'Send the roadmap',
    onePage: 'One-page PDF…',
    hint: 'Makes one .spbe file of the whole plan, to be handed on by message or flash disk.',
    plan: 'Plan',
    agency: 'Agency',
    items: 'Items',
    index: 'Projection {{year}}',
    complete: 'Nothing is missing.',
    gaps_one: 'One thing is not complete. The file can be sent all the same.',
    gaps_other: '{{count, number}} things are not complete. The file can be sent all the same.',
    gap: {
      'no-items': 'There is no item yet.',
      'no-framework':
        'The instrument of this plan is not on this computer, so its index cannot be worked out.',
      'no-effect_one': 'One item raises no indicator yet.',
      'no-effect_other': '{{count, number}} items raise no indicator yet.',
      'no-money_one': 'One item has no money yet.',
      'no-money_other': '{{count, number}} items have no money yet.',
      'not-assessed_one': 'One indicator is not assessed yet.',
      'not-assessed_other': '{{count, number}} indicators are not assessed yet.',
      'no-commitment': 'The commitment of the head to this roadmap is not noted yet.',
      unanswered_one: '{{count, number}} review note is not answered.',
      unanswered_other: '{{count, number}} review notes are not answered.',
      held_one: 'One level is held by the level below it.',
      held_other: '{{count, number}} levels are held by the level below them.',
      pinned_one: 'One pinned item stands earlier than what it waits for allows.',
      pinned_other: '{{count, number}} pinned items stand earlier than what they wait for allows.',
    },
    goTo: 'Show',
    goToNamed: 'Show: {{gap}}',
    scenario:
      'The scenario “{{name}}” cannot be sent: what is sent is the main plan. Open the main plan first.',
    toMain: 'Open the main plan',
    sign: 'Add a digital signature',
    signHint:
      'Shows Diskominfo that the file was made with the key of this computer and has not changed since; it is no certified electronic signature (TTE).',
    key: 'Fingerprint of the key: {{fingerprint}}',
    keyOpen: 'kept without a password',
    keyTrouble: {
      none: 'The signing key is no longer on this computer. Untick the box, or make a new key.',
      damaged: 'The file of the signing key is damaged. Untick the box, or make a new key.',
      sealed:
        'The signing key does not open here. Untick the box, or send from the desktop application with the account that made it.',
    },
    keySettings: 'Signature settings',
    now: 'Send',
    written: 'Revision {{revision}} is stored at {{file}}, and what lies there was read again.',
    made: '“{{name}}” was handed over for saving. Look into the folder for downloads, then send the file.',
  },
  open: {
    action: 'Open a roadmap file…',
    title: 'Open a roadmap file',
    brokenTitle: 'The file cannot be opened',
    drop: 'Drop the roadmap file (.spbe, .spbe-kumpulan or .xlsx)',
    oneFile: 'Drop one file only; none was read.',
    file: 'File {{file}}',
    opening: 'Opening the plan… A large one takes some seconds.',
    checking: 'Checking the file…',
    another: 'Choose another file…',
    nothingChanged: 'Nothing was changed on this computer.',
    plan: 'Plan',
    agency: 'Agency',
    region: 'Region',
    revision: 'Revision',
    revisionMade: '{{revision}}, made on {{date}}',
    items: 'Items',
    framework: 'Evaluation instrument',
    signature: 'Digital signature',
    signedBy: 'fits, fingerprint of the key {{fingerprint}}',
    unsigned: 'none',
    repaired_one: 'One thing was mended while reading',
    repaired_other: '{{count, number}} things were mended while reading',
    missing_one:
      'One instrument in the file is not on this computer: {{ids}}. What the file says of it is kept but not counted yet.',
    missing_other:
      '{{count, number}} instruments in the file are not on this computer: {{ids}}. What the file says of them is kept but not counted yet.',
    isNew: 'This plan is not on this computer yet. Other plans stay as they are.',
    isSame: 'This plan is on this computer already, with exactly the same content.',
    isOther:
      'This plan is on this computer already, with other content: {{added}} items are in the file alone, {{changed}} differ, {{missing}} are on this computer alone.',
    differsElsewhere:
      'More than items differs: settings, assessments, evidence, dependencies, mappings, applications and data sets, or agencies.',
    isOtherElsewhere:
      'This plan is on this computer already. Its items are the same; settings, assessments, evidence, dependencies, mappings, applications and data sets, or agencies differ.',
    revisionHere: 'Newest revision on this computer',
    noRevision: 'none yet',
    readOnly: 'Another window is using the data, so this file can only be looked at here.',
    way: 'Open as',
    ways: {
      scenario: 'A scenario beside the plan that is here',
      replace: 'A replacement of the plan that is here',
    },
    wayHint: {
      scenario:
        'The plan that is here stays as it is. Both can be compared row by row, and the scenario can be removed.',
      replace: 'One step, which can be undone.',
    },
    name: 'Name of the scenario',
    scenarioName: 'File of revision {{revision}}',
    now: 'Open',
    nowReplace: 'Replace',
    goTo: 'Open the plan',
    opened: '“{{title}}” was opened from the file.',
    openedBeside: '“{{title}}” was opened as the scenario “{{name}}”.',
    replaced: '“{{title}}” was replaced with what the file says.',
    undo: 'Undo',
    closeFirst: 'Close this window first, then drop the file once more.',
  },
  error: {
    unreadable:
      'The file cannot be read. See whether it is still there and no folder, and whether you may read it.',
    'too-large':
      'The file has {{size}} MB, above the limit of {{limit}} MB. No roadmap file is as large as that; see whether this is the right one.',
    empty: 'This file is empty. Ask its sender to send it again, and copy the whole file.',
    'only-nuls':
      'This file holds nothing but zero bytes: its content was lost while it was stored or copied. Ask its sender to send it again.',
    'not-text':
      'This is no roadmap file, or a damaged one: byte {{at}} is no UTF-8 text. Pictures and documents cannot be opened here.',
    'utf-16':
      'This file was stored anew by a text editor as UTF-16 (“Unicode”). Ask its sender for the original file.',
    'not-json':
      'The file is cut off or damaged at line {{line}}, column {{column}}. Ask its sender to send it again, and copy the whole file.',
    'return-file':
      'This is a file of review notes, not a roadmap. Open it in the application, where its plan is made.',
    'not-ours':
      'This is no roadmap file: it begins with “{{found}}”. Choose one that ends in .spbe and was made by “Send the roadmap”, or in .xlsx and was filled in after the template.',
    'other-format':
      'This is no roadmap file: its part “format” says {{found}}. Choose a .spbe file that was made by “Send the roadmap”.',
    'no-format':
      'This is no roadmap file: it has no part “format”. Choose a .spbe file that was made by “Send the roadmap”.',
    'unknown-version':
      'The file names version {{found}}, which never was. Ask its sender to send it again from the application.',
    'no-version': 'The file does not name its version. Ask its sender to send it again from the application.',
    'too-new':
      'The file was made by a newer application (file version {{fileVersion}}; this one reads up to {{ours}}). Install the latest version and open it again.',
    'digest-mismatch':
      'The file was changed after it was made: its digest does not match. Files must not be edited outside the application; ask the sender to send it again.',
    'signed-changed':
      'The file was changed after it was signed: its digest does not match. Do not trust this file; ask the sender to send it again from the application.',
    'wrong-signature':
      'The digital signature does not fit the content: the part “signature” was not made for it by the key that it names ({{fingerprint}}). Do not trust this file; ask the sender to send it again from the application, and compare the fingerprint of the key on the telephone.',
    broken_one:
      'One thing in the file cannot be used. Ask its sender to mend it in the application and to send it again.',
    broken_other:
      '{{count, number}} things in the file cannot be used. Ask its sender to mend them in the application and to send it again.',
    cycle:
      'Items in the file wait for each other without end: {{names}}. Ask the sender to take one of these away.',
  },
  first: 'The first one: {{place}}. {{says}}',
  place: 'Place',
  problem: 'What is wrong',
  mended: 'What was mended',
  problems: 'What is wrong in the file',
  more: 'and {{count, number}} more',
  itemsAndBinned: '{{items}}, and {{binned}} deleted',
  part: {
    plan: 'Settings of the plan',
    agencies: 'Agency {{number}}',
    items: 'Item {{number}}',
    dependencies: 'Dependency {{number}}',
    assessments: 'Assessment {{number}}',
    evidence: 'Evidence {{number}}',
    mappings: 'Mapping {{number}}',
    reviewNotes: 'Review note {{number}}',
    systems: 'Application or data set {{number}}',
    decisions: 'Decision {{number}}',
  },
  field: {
    what: 'decision',
    who: 'who does it',
    until: 'until',
    decidedOn: 'decided on',
    name: 'name',
    shortName: 'short name',
    title: 'title',
    region: 'region',
    start: 'start',
    end: 'end',
    actualEnd: 'actual end',
    acceptedOn: 'evidence accepted',
    date: 'date',
    year: 'year',
    category: 'category',
    theme: 'theme',
    status: 'status',
    kind: 'kind',
    leadAgencyId: 'lead agency',
    agencyId: 'agency',
    supportingAgencyIds: 'supporting agency',
    executor: 'executor',
    progressPercent: 'progress',
    evidenceLagDays: 'evidence lag',
    effects: 'raised indicator',
    from: 'from level',
    to: 'to level',
    costs: 'money',
    rupiah: 'rupiah',
    source: 'source',
    budgetCode: 'budget code',
    indicatorId: 'indicator',
    frameworkId: 'instrument',
    levels: 'value',
    level: 'level',
    value: 'value',
    itemId: 'item',
    predecessorId: 'item waited for',
    successorId: 'item that waits',
    lagDays: 'lag',
    goals: 'target',
    target: 'target',
    gates: 'budget gate',
    link: 'link',
    links: 'link',
    note: 'note',
    notes: 'notes',
    description: 'description',
    output: 'output',
    risk: 'risk',
    commitment: 'commitment',
    connectedTo: 'connected to',
    connectedOn: 'connected since',
    staffNeeds: 'staff need',
    durationWeeks: 'estimated duration',
    state: 'state',
    firstYear: 'first year',
    lastYear: 'last year',
    signature: 'Digital signature',
    algorithm: 'algorithm',
    publicKey: 'public key',
    id: 'id',
  },
  nth: '{{what}} {{number}}',
  repair: {
    'copy-left-out': 'stood twice; one was left out',
    'id-replaced': 'had an id that was taken; it got one of its own',
    'second-left-out': 'was there already with other content; the first one counts',
    'dependency-removed': 'waited for an item that is not there; taken away',
    'supporting-agency-removed': 'named a supporting agency that is not there, or twice; taken away',
  },
}

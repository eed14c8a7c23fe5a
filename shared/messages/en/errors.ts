import type { errors as id } from '../id/errors.ts'
import type { WordsOf } from '../widen.ts'

export const errors: WordsOf<typeof id> = {
  problem: {
    'not-a-date': 'There is no such day. Write it like 20 Apr 2026 or 20/04/2026.',
    'end-before-start': 'The end must not be before the start.',
    'milestone-longer-than-a-day': 'A milestone is a single day: start and end must be the same.',
    'date-in-future': 'That day has not come yet. Enter today or an earlier day.',
    required: 'Please fill this in.',
    'too-long': 'Too long: at most {{limit}} characters.',
    'too-small': 'Too small: at least {{limit}}.',
    'too-large': 'Too large: at most {{limit}}.',
    'not-a-whole-number': 'Enter a whole number.',
    'wrong-pattern': 'This does not have the expected form.',
    'unknown-choice': 'This choice is not known.',
    'unknown-key': 'This entry is not known.',
    'wrong-type': 'This entry cannot be read.',
    'from-not-below-to': 'The level it starts from must be below the level it reaches.',
    'level-out-of-range': 'This level is outside the range of the framework.',
    'unknown-indicator': 'The framework has no such indicator.',
    'unknown-framework': 'This framework is not available.',
    'unknown-agency': 'This agency is not in the list.',
    'unknown-item': 'This item is not in the plan.',
    duplicate: 'It is there already; choose another.',
    'durations-out-of-order': 'Order them from the shortest to the longest.',
    'control-character': 'The text holds a control character that cannot be stored.',
    'actual-end-missing': 'Enter the real end date.',
    'actual-end-not-done': 'Only an item that is done has a real end date.',
    'self-dependency': 'An item cannot wait for itself.',
    'number-out-of-range': 'This number is too large for any computer to keep.',
    'half-a-character': 'This text holds half of a character; the other half is lost.',
    'too-deep': 'This lies far deeper than anything in a roadmap.',
  },
  number: 'Write a number such as 12 or 2.5.',
  money:
    'Write an amount of rupiah such as 385 mn, 2.4 bn or 2,400,000,000. A lone m could be a million or a miliar.',
  moneyNegative: 'The amount must not be negative.',
  budgetCode: 'Write a code like 2.16.03.2.02.0024, copied from SIPD.',
  app: {
    invalid: 'This cannot be stored yet: {{problem}}',
    cycle: 'Not stored, these items would wait for each other without end: {{names}}.',
    'not-found': 'This is no longer there. Reload the window to see the latest state.',
    'agency-in-use': 'This agency is still in use ({{count, number}} times), so it cannot be removed.',
    'framework-broken': 'The framework file cannot be used yet. Nothing was stored; check the file again.',
    'framework-changed':
      'Frameworks or plans have changed since the file was checked. Nothing was stored; check once more.',
    'framework-shipped': 'A built-in framework is neither replaced nor put away.',
    'framework-in-use': 'This framework is still in use: {{plans}}. Nothing was changed.',
    'nothing-to-undo': 'There is nothing to undo.',
    'nothing-to-redo': 'There is nothing to redo.',
    'read-only':
      'Another window is using this data. Here it can only be viewed; close the other window and reload.',
    'disk-full':
      'The disk is full and the last change was not stored. Everything stored before is safe in {{file}}. Free some space and try again.',
    'file-locked':
      'Another program is using the data file: {{file}}. Nothing is lost. Close that program and try again.',
    'folder-not-writable':
      'The folder cannot be written to: {{file}}. Stored data is safe. Ask for write permission or move the data folder.',
    'file-damaged': 'This file is damaged or not a Peta Rencana data file: {{file}}. It was not changed.',
    'file-too-new':
      'The file {{file}} was made by a newer version of the program (format {{fileVersion}}; this program reads up to {{ours}}). It was not changed; install the latest version.',
    'roadmap-broken': 'The roadmap file cannot be opened. Nothing was stored; check the file again.',
    'roadmap-changed':
      'The plans on this computer have changed since the file was checked. Nothing was stored; check once more.',
    'file-not-written': {
      full: 'The file has not been saved: {{file}} has no room left. Make room or choose another place.',
      locked:
        'The file has not been saved: {{file}} is in use by another program. Close that program or choose another name.',
      refused:
        'The file has not been saved: {{file}} cannot be written. Choose another place, and check whether the flash disk is still plugged in.',
      different:
        'The file at {{file}} is not what was written; do not use it. Choose another place: the flash disk or its connection may be broken.',
    },
    stopped: 'Stopped. Nothing was stored or changed.',
    'collection-broken': 'The collection cannot be opened. Nothing was stored; check the file again.',
    'collection-too-large':
      'This collection would have {{size}} MB, above the limit of {{limit}} MB, and could not be opened again. Nothing was written. What was collected is safe on this computer.',
    'collection-too-many':
      'This collection has {{count}} files, above the limit of {{limit}}. Nothing was written. What was collected is safe on this computer.',
    'collection-unsayable':
      'The collection has not been saved: what is kept of it at {{where}} could not be read again. Nothing was written, and what was collected is safe on this computer. Make a backup of the data, then report that place.',
    'roadmap-not-written': {
      full: 'The file was not sent: there is no room at {{file}}. Your plan is safe. Free some space or choose another place.',
      locked:
        'The file was not sent: another program is using {{file}}. Your plan is safe. Close that program or choose another name.',
      refused:
        'The file was not sent: {{file}} cannot be written. Your plan is safe. Choose another place, and see whether the flash disk is still there.',
      different:
        'The file at {{file}} is not what was written; do not hand it on. Your plan is safe. Choose another place: the flash disk or its connection may be broken.',
    },
    'signing-key-missing':
      'The file was not sent: there is no signing key on this computer. Untick the signature, or make a new key in the settings.',
    'signing-key-unreadable': {
      damaged:
        'The file of the signing key {{file}} is damaged, so nothing can be signed. Your plan is safe. Make a new key in the settings, or send without a signature.',
      sealed:
        'The signing key in {{file}} is sealed by the secret store of the system and does not open here. Your plan is safe. Send from the desktop application with the account that made the key, make a new key in the settings, or send without a signature.',
    },
    'roadmap-unreadable': 'The roadmap file cannot be read at {{where}}. Nothing was changed.',
    'unknown-method': 'This request is not known. Reload the window.',
    disconnected:
      'The program that stores the data does not answer. What was stored is safe. Start the program again (npm start) and open the address it shows.',
    internal:
      'Something went wrong in the program. Stored data is safe. Please mention {{logId}} when reporting it.',
  },
}

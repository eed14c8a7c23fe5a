// Who collects files of many agencies remembers which key each of them signs with. The rule, without any storage.

/**
 * What the key of a file says beside the one that is remembered of its agency:
 * - `unsigned`: no file of the agency was ever signed, nor is this one. Nothing to say.
 * - `first`: the first signed file of the agency. Remember its key; whether it is theirs a person may ask, by its fingerprint.
 * - `same`: the key that is remembered.
 * - `changed`: another key. Warn, and remember the new one only when a person has said that it is theirs.
 * - `signature-missing`: the agency has signed before, this file is not signed. Warn, and go on remembering the key: leaving
 *   the signature out is the easiest way to pass off a file as theirs.
 */
export const SIGNER_VERDICTS = ['unsigned', 'first', 'same', 'changed', 'signature-missing'] as const
export type SignerVerdict = (typeof SIGNER_VERDICTS)[number]

/**
 * Both are public keys as in the file, null for none: `judgeSigner('A…=', 'B…=')` is `changed`. Only for a file that was
 * read: a signature that does not fit its content is refused before (`wrong-signature`).
 */
export function judgeSigner(remembered: string | null, found: string | null): SignerVerdict {
  if (found === null) return remembered === null ? 'unsigned' : 'signature-missing'
  if (remembered === null) return 'first'
  return found === remembered ? 'same' : 'changed'
}

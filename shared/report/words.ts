// Whose language a report speaks.
import type { FormatLanguage } from '../messages/format.ts'
import type { Translate } from '../messages/translate.ts'

export interface Words {
  readonly t: Translate
  readonly language: FormatLanguage
}

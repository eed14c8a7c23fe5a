// What went wrong with a picture, in a sentence that says what to do.
import { assertNever } from '../../../shared/base/assert-never.ts'
import type { Translate } from '../../../shared/messages/translate.ts'
import type { PictureError } from './picture-files.ts'

export function pictureFault(error: PictureError, t: Translate): string {
  switch (error.code) {
    case 'picture-too-large':
      return error.most === null
        ? t('picture.fault.tooLargeAtAll')
        : t('picture.fault.tooLarge', { factor: error.factor, most: error.most })
    case 'picture-refused':
      return t('picture.fault.refused')
    case 'picture-not-copied':
      return t('picture.fault.notCopied')
    default:
      return assertNever(error)
  }
}

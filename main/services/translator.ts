// The words of files that the backend makes, in the language of the settings.
import { catalogue } from '../../shared/messages/catalogue.ts'
import { createTranslator, type Translate } from '../../shared/messages/translate.ts'
import type { ReadDb } from '../store/database.ts'
import { readSettings } from '../store/settings.ts'

export function translatorOf(db: ReadDb): Translate {
  const { language } = readSettings(db)
  return createTranslator(language, area => catalogue[language][area])
}

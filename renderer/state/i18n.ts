// i18next over our two catalogues. Keys are typed: a key that does not exist does not compile.
import { createInstance, type TFunction } from 'i18next'
import { useSyncExternalStore } from 'react'
import { catalogue } from '../../shared/messages/catalogue.ts'
import type { Language } from '../../shared/contract/contract.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: (typeof catalogue)['id'] }
  }
}

const i18next = createInstance()
void i18next.init({
  lng: 'id',
  fallbackLng: 'id',
  resources: { id: { translation: catalogue.id }, en: { translation: catalogue.en } },
  interpolation: { escapeValue: false },
  initAsync: false,
})

export { i18next }
export type Translate = TFunction

export function setLanguage(language: Language): void {
  // Every text of the page is asked for again when the language changes.
  if (language === i18next.language && language === document.documentElement.lang) return
  document.documentElement.lang = language
  void i18next.changeLanguage(language)
}

type Values = Readonly<Record<string, string | number | undefined>>

/** A sentence cut at its places: the odd parts are names of what is filled in. Null where it takes more than that. */
function readTemplate(language: Language, key: string): readonly string[] | null {
  const text: unknown = i18next.getResource(language, 'translation', key)
  if (typeof text !== 'string') return null
  const parts = text.split(/\{\{(\w+)\}\}/)
  return parts.some(part => /\{\{|\$t\(/.test(part)) ? null : parts
}

/**
 * What i18next says, without its reading key and sentence anew each time: a screen of rows asks for a hundred sentences.
 * Plurals and formatted numbers are left to it.
 */
function translator(language: Language): Translate {
  const templates = new Map<string, readonly string[] | null>()
  const thorough = i18next.getFixedT(language)
  const translate: unknown = (key: string, values: Values = {}): string => {
    let template = templates.get(key)
    if (template === undefined) {
      template = readTemplate(language, key)
      templates.set(key, template)
    }
    if (template === null || 'count' in values) return Reflect.apply(thorough, undefined, [key, values])
    return template.length === 1
      ? (template[0] ?? '')
      : template.map((part, place) => (place % 2 === 0 ? part : String(values[part] ?? ''))).join('')
  }
  return translate as Translate
}

/** One for each language, as long as the page lives. */
export const translators: Readonly<Record<Language, Translate>> = {
  id: translator('id'),
  en: translator('en'),
}

function followLanguage(onChange: () => void): () => void {
  i18next.on('languageChanged', onChange)
  return () => i18next.off('languageChanged', onChange)
}

const readLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'id')

/** The translator and the language for the formats. */
export function useWords() {
  const language = useSyncExternalStore(followLanguage, readLanguage)
  return { t: translators[language], language }
}

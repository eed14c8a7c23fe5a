// i18next over our two catalogues, of which English is loaded when it is spoken. Keys are typed: a key that does not exist
// does not compile.
import { createInstance, type TFunction } from 'i18next'
import { useSyncExternalStore } from 'react'
import { id } from '../../shared/messages/id/index.ts'
import type { Language } from '../../shared/contract/contract.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof id }
  }
}

const i18next = createInstance()
void i18next.init({
  lng: 'id',
  fallbackLng: 'id',
  resources: { id: { translation: id } },
  interpolation: { escapeValue: false },
  initAsync: false,
})

export { i18next }
export type Translate = TFunction

/** Makes the words of a language ready; those of Indonesian always are. */
export async function loadLanguage(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'translation')) return
  const { en } = await import('../../shared/messages/en/index.ts')
  i18next.addResourceBundle('en', 'translation', en)
}

export async function setLanguage(language: Language): Promise<void> {
  wanted = language
  await loadLanguage(language)
  // Every text of the page is asked for again when the language changes.
  if (language !== wanted || (language === i18next.language && language === document.documentElement.lang))
    return
  document.documentElement.lang = language
  await i18next.changeLanguage(language)
}
/** The last one that was asked for; its words may be on their way. */
let wanted: Language = 'id'

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

/** Calls back once another language is spoken; what it returns ends it. */
export function followLanguage(onChange: () => void): () => void {
  i18next.on('languageChanged', onChange)
  return () => i18next.off('languageChanged', onChange)
}

const readLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'id')

/** The translator and the language for the formats. */
export function useWords() {
  const language = useSyncExternalStore(followLanguage, readLanguage)
  return { t: translators[language], language }
}

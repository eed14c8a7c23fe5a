// i18next over our two catalogues. Keys are typed: a key that does not exist does not compile.
import { createInstance } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { catalogue } from '../../shared/messages/catalogue.ts'
import type { Language } from '../../shared/contract/contract.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: (typeof catalogue)['id'] }
  }
}

const i18next = createInstance()
void i18next.use(initReactI18next).init({
  lng: 'id',
  fallbackLng: 'id',
  resources: { id: { translation: catalogue.id }, en: { translation: catalogue.en } },
  interpolation: { escapeValue: false },
  initAsync: false,
})

export { i18next }

export function setLanguage(language: Language): void {
  // Every text of the page is asked for again when the language changes.
  if (language === i18next.language && language === document.documentElement.lang) return
  document.documentElement.lang = language
  void i18next.changeLanguage(language)
}

/** The translator and the language for the formats. */
export function useWords() {
  const { t, i18n } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'id'
  return { t, language }
}
export type Translate = ReturnType<typeof useWords>['t']

// Which language is spoken, and its words. Indonesian is always there, English is loaded when it is spoken.
import { useSyncExternalStore } from 'react'
import type { Language } from '../../shared/contract/contract.ts'
import { id } from '../../shared/messages/id/index.ts'
import type { Messages } from '../../shared/messages/catalogue.ts'
import { createTranslator, type Translate } from '../../shared/messages/translate.ts'

export type { Translate } from '../../shared/messages/translate.ts'

let english: Messages | null = null
let spoken: Language = 'id'
/** The last one that was asked for; its words may be on their way. */
let wanted: Language = 'id'
const followers = new Set<() => void>()

/** Makes the words of a language ready; those of Indonesian always are. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language !== 'en' || english !== null) return
  const { en } = await import('../../shared/messages/en/index.ts')
  english = en
}

/** Every text of the page is asked for again when the language changes. */
export async function setLanguage(language: Language): Promise<void> {
  wanted = language
  await loadLanguage(language)
  if (language !== wanted || (language === spoken && language === document.documentElement.lang)) return
  document.documentElement.lang = language
  spoken = language
  for (const follow of followers) follow()
}

/** One for each language, as long as the page lives; English needs `loadLanguage` first. */
export const translators: Readonly<Record<Language, Translate>> = {
  id: createTranslator('id', area => id[area]()),
  en: createTranslator('en', area => english?.[area]),
}

export const readLanguage = (): Language => spoken

/** A sentence in the language that is spoken now: for what is said once. What stays on the screen asks `useWords`. */
export const say: Translate = (key, values) => translators[spoken](key, values)

/** Calls back once another language is spoken; what it returns ends it. */
export function followLanguage(onChange: () => void): () => void {
  followers.add(onChange)
  return () => followers.delete(onChange)
}

/** The translator and the language for the formats. */
export function useWords() {
  const language = useSyncExternalStore(followLanguage, readLanguage)
  return { t: translators[language], language }
}

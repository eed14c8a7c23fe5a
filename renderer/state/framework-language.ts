// Frameworks as they are read: official in Indonesian, by the English texts of their files where English is spoken. All the
// page takes them from the start state, so they are exchanged there and nowhere else.
import type { Framework, FrameworkId } from '../../shared/domain/framework.ts'
import { readLanguage } from './i18n.ts'

let official: readonly Framework[] = []

/** Those that the backend has told last, or tells now, in the language that is spoken. */
export function spokenFrameworks(told: readonly Framework[] = official): readonly Framework[] {
  official = told
  return readLanguage() === 'en' ? told.map(framework => framework.english ?? framework) : told
}

/** The framework in the words of the regulation; null where it is read in them anyway. */
export function officialOf({ id }: { readonly id: FrameworkId }): Framework | null {
  const found = official.find(framework => framework.id === id)
  return readLanguage() === 'en' && found !== undefined && found.english !== null ? found : null
}

// Frameworks as they are read: official in Indonesian, by the English texts of their files where English is spoken. The page
// takes them from the start state, so they are exchanged there; who needs the official words asks for them by name.
import type { Framework, FrameworkId } from '../../shared/domain/framework.ts'
import { readLanguage } from './i18n.ts'

let official: readonly Framework[] = []

export function spokenFramework(framework: Framework): Framework {
  return readLanguage() === 'en' ? (framework.english ?? framework) : framework
}

/** Those that the backend has told last, in the language that is spoken. */
export function spokenFrameworks(): readonly Framework[] {
  return official.map(spokenFramework)
}

/** Keeps what the backend tells, and answers it in the language that is spoken. */
export function takeFrameworks(told: readonly Framework[]): readonly Framework[] {
  official = told
  return spokenFrameworks()
}

/** The framework in the words of the regulation; null where it is read in them anyway. */
export function officialOf({ id }: { readonly id: FrameworkId }): Framework | null {
  const found = official.find(framework => framework.id === id)
  return found !== undefined && spokenFramework(found) !== found ? found : null
}

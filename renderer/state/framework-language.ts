// Frameworks as they are read: in Indonesian, or by the English texts of their files where English is spoken. The page
// takes them from the start state, so they are exchanged there; who needs the Indonesian words asks for them by name.
import type { Framework, FrameworkId } from '../../shared/domain/framework.ts'
import { readLanguage } from './i18n.ts'

let told: readonly Framework[] = []

export function spokenFramework(framework: Framework): Framework {
  return readLanguage() === 'en' ? (framework.english ?? framework) : framework
}

/** Those that the backend has told last, in the language that is spoken. */
export function spokenFrameworks(): readonly Framework[] {
  return told.map(spokenFramework)
}

/** Keeps what the backend tells, and answers it in the language that is spoken. */
export function takeFrameworks(received: readonly Framework[]): readonly Framework[] {
  told = received
  return spokenFrameworks()
}

/** The framework in Indonesian, the language of its regulation; null where it is read in them anyway. */
export function originalOf({ id }: { readonly id: FrameworkId }): Framework | null {
  const found = told.find(framework => framework.id === id)
  return found !== undefined && spokenFramework(found) !== found ? found : null
}

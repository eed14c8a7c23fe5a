// The choices of language and theme, in the words of their own language.
import { Contrast, Moon, Sun } from 'lucide-react'
import type { ColorTheme, Language } from '../../shared/contract/contract.ts'
import type { Translate } from './i18n.ts'

/** Each language is named in itself, so that it is found by those who read no other. */
export const LANGUAGE_OPTIONS: readonly { readonly id: Language; readonly label: string }[] = [
  { id: 'id', label: 'Indonesia' },
  { id: 'en', label: 'English' },
]

export function themeOptions(t: Translate) {
  return [
    { id: 'system', label: t('settings.appearance.system'), icon: Contrast },
    { id: 'light', label: t('settings.appearance.light'), icon: Sun },
    { id: 'dark', label: t('settings.appearance.dark'), icon: Moon },
  ] as const satisfies readonly { id: ColorTheme; label: string; icon: unknown }[]
}

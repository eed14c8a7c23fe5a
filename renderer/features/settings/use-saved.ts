// Saving one field: a refusal stays with the field as a sentence until the person types again.
import { useState } from 'react'
import { runCommand } from '../../state/app-store.ts'
import { refusalText } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'

export interface Saved {
  readonly error: string | null
  /** True when stored; other trouble than a refusal is announced. */
  readonly save: (command: Parameters<typeof runCommand>[0]) => Promise<boolean>
  readonly clear: () => void
}

export function useSaved(): Saved {
  const { t } = useWords()
  const [error, setError] = useState<string | null>(null)
  return {
    error,
    save: async command => {
      const reply = await runCommand(command)
      setError(refusalText(reply, t))
      return reply.ok
    },
    clear: () => setError(null),
  }
}

// Saving one field: a refusal stays with the field as a sentence until the person types again.
import { useState } from 'react'
import type { Command } from '../../../shared/domain/command.ts'
import { runCommand } from '../../state/app-store.ts'
import { problemText } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'

export interface Saved {
  readonly error: string | null
  readonly save: (command: Command) => void
  readonly clear: () => void
}

export function useSaved(): Saved {
  const { t } = useWords()
  const [error, setError] = useState<string | null>(null)
  return {
    error,
    save: command => {
      void runCommand(command).then(reply => {
        const problem = !reply.ok && reply.error.code === 'invalid' ? reply.error.problems[0] : undefined
        setError(problem ? problemText(problem, t) : null)
        return reply
      })
    },
    clear: () => setError(null),
  }
}

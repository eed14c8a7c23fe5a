// Saving single fields of the selected item, and the sentence to show at the field that was refused.
import { useCallback, useState } from 'react'
import type { Command } from '../../../../shared/domain/command.ts'
import type { Item } from '../../../../shared/domain/item.ts'
import { runCommand, useApp } from '../../../state/app-store.ts'
import { errorText, problemText } from '../../../state/error-text.ts'
import { useWords } from '../../../state/i18n.ts'

type Fields = Extract<Command, { type: 'item.update' }>['fields']

export interface ItemEdit {
  readonly item: Item
  /**
   * Stores fields; a refusal is shown under `field`. True when stored. Fields that are lists are made from the item as it
   * is stored when their turn comes: of two quick changes neither is lost.
   */
  readonly save: (field: string, fields: Fields | ((stored: Item) => Fields)) => Promise<boolean>
  /** Runs any command whose refusal belongs to `field`. True when stored. */
  readonly run: (field: string, command: Command | (() => Command)) => Promise<boolean>
  readonly error: (field: string) => string | null
  readonly isReadOnly: boolean
}

export function useItemEdit(item: Item, isReadOnly: boolean): ItemEdit {
  const { t } = useWords()
  const [errors, setErrors] = useState<Readonly<Record<string, string | null>>>({})
  const run = useCallback(
    async (field: string, command: Command | (() => Command)) => {
      const result = await runCommand(command)
      const [problem] = !result.ok && result.error.code === 'invalid' ? result.error.problems : []
      const sentence = result.ok ? null : problem ? problemText(problem, t) : errorText(result.error, t)
      setErrors(before => ({ ...before, [field]: sentence }))
      return result.ok
    },
    [t],
  )
  return {
    item,
    run,
    save: (field, fields) =>
      run(field, () => ({
        type: 'item.update',
        id: item.id,
        fields:
          typeof fields === 'function' ? fields(useApp.getState().itemsById.get(item.id) ?? item) : fields,
      })),
    error: field => errors[field] ?? null,
    isReadOnly,
  }
}

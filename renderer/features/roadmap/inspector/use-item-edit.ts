// Saving single fields of the selected item, and the sentence and the text to show at the field that was refused.
import { useCallback, useEffect, useMemo } from 'react'
import { err } from '../../../../shared/base/result.ts'
import type { AppError } from '../../../../shared/contract/errors.ts'
import type { Command } from '../../../../shared/domain/command.ts'
import type { Item } from '../../../../shared/domain/item.ts'
import type { PlanId } from '../../../../shared/domain/plan.ts'
import { runCommand, useApp } from '../../../state/app-store.ts'
import { errorText, problemText } from '../../../state/error-text.ts'
import { useWords } from '../../../state/i18n.ts'
import {
  forgetFields,
  type ItemKey,
  keepText,
  openDetails,
  putError,
  useItemRefusals,
} from '../../../state/refusals.ts'
import type { Keeping } from '../../../ui/draft.ts'

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
  /** For a field that is typed into: its refused text outlives the details. */
  readonly typed: (field: string) => {
    readonly error: string | null
    readonly isReadOnly: boolean
    readonly keeping: Keeping
  }
  /** For the section of the fields whose names begin so: it stands open while one has a refused text. */
  readonly section: (...prefixes: readonly string[]) => {
    readonly defaultOpen: boolean
    readonly openFor: object | null
  }
  /** A line of a list is removed: once that is stored, what was refused in its fields is forgotten. */
  readonly forgetWith: (removal: Promise<boolean>, prefix: string) => Promise<boolean>
  readonly isReadOnly: boolean
}

export function useItemEdit(item: Item, planId: PlanId, isReadOnly: boolean): ItemEdit {
  const { t } = useWords()
  const place = useApp(state => state.place)
  const key = useMemo<ItemKey>(() => ({ planId, itemId: item.id }), [planId, item.id])
  const refusals = useItemRefusals(key)
  useEffect(() => openDetails(key), [key])
  const run = useCallback(
    async (field: string, command: Command | (() => Command)) => {
      // What is left behind with another line of the plan is not for that line.
      const isOpen = useApp.getState().document?.plan.id === planId
      const result = isOpen ? await runCommand(command) : err<AppError>({ code: 'not-found', what: 'plan' })
      putError(key, field, result.ok ? null : result.error)
      return result.ok
    },
    [key, planId],
  )
  const error = (field: string) => {
    const refused = refusals.get(field)?.error ?? null
    const [problem] = refused?.code === 'invalid' ? refused.problems : []
    return refused && (problem ? problemText(problem, t) : errorText(refused, t))
  }
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
    error,
    typed: field => ({
      error: error(field),
      isReadOnly,
      keeping: {
        name: field,
        text: refusals.get(field)?.text ?? null,
        keep: (text, label) => keepText(key, field, text, label),
      },
    }),
    section: (...prefixes) => {
      const isInside = (field: string) => prefixes.some(prefix => field.startsWith(prefix))
      return {
        defaultOpen: [...refusals].some(([field, { text }]) => text !== null && isInside(field)),
        openFor:
          place.itemId === item.id && place.field !== undefined && isInside(place.field) ? place : null,
      }
    },
    forgetWith: async (removal, prefix) => {
      const isRemoved = await removal
      if (isRemoved) forgetFields(key, prefix)
      return isRemoved
    },
    isReadOnly,
  }
}

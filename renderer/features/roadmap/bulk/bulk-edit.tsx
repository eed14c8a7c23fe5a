// Changing the selected items together: one command, one undo step, whole or not at all.
import { CalendarRange, ListChecks, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { Result } from '../../../../shared/base/result.ts'
import type { AppError } from '../../../../shared/contract/errors.ts'
import type { Item } from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { formatDate } from '../../../../shared/messages/format.ts'
import { runCommand, useApp } from '../../../state/app-store.ts'
import { problemText } from '../../../state/error-text.ts'
import { type Translate, useWords } from '../../../state/i18n.ts'
import { announce } from '../../../state/notice.ts'
import { useParsers } from '../../../state/parsers.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ParsedField } from '../../../ui/parsed-field.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { Select } from '../../../ui/select.tsx'
import { isMovable } from '../../../parts/roadmap/drag.ts'
import './bulk-edit.css'
import { BulkFields } from './bulk-fields.tsx'
import { type Choice, findRefusal, type Shift, shiftCommand, updateCommand, wholeSpan } from './bulk-model.ts'
import { closeBulkEdit, useBulk } from '../../../state/bulk-window.ts'

/** Farthest move, in units: more is a slip of the finger. */
const MOST = 3_650
const UNITS = ['day', 'week', 'month'] as const

function spanText(spans: readonly Pick<Item, 'start' | 'end'>[], language: 'id' | 'en'): string {
  const span = wholeSpan(spans)
  return span ? `${formatDate(span.start, language)} – ${formatDate(span.end, language)}` : ''
}

function ShiftFields(props: {
  readonly items: readonly Item[]
  readonly shift: Shift
  readonly onChange: (shift: Shift) => void
}) {
  const { t, language } = useWords()
  const { whole } = useParsers()
  const { items, shift } = props
  const movable = items.filter(isMovable)
  const fixed = items.length - movable.length
  const pinned = movable.filter(item => item.pinned).length
  const command = shiftCommand(items, shift)
  const amount = whole(-MOST, MOST)
  const setCount = (count: number) => props.onChange({ ...shift, count })
  return (
    <div className="bk-fields">
      <ParsedField
        label={t('bulk.amount')}
        value={shift.count}
        format={String}
        parse={amount}
        onCommit={setCount}
        // At once, so that the button below knows of it before it is pressed.
        onDraftChange={text => {
          const read = amount(text)
          if (read.ok) setCount(read.value)
        }}
        description={t('bulk.amountHint')}
        inputMode="numeric"
      />
      <Select
        label={t('bulk.unit')}
        value={shift.unit}
        options={UNITS.map(id => ({ id, label: t(`bulk.units.${id}`) }))}
        onChange={unit => props.onChange({ ...shift, unit })}
      />
      <div className="bk-wide bk-notes" role="status">
        {command && (
          <p>
            {t('bulk.range', {
              before: spanText(movable, language),
              after: spanText(command.moves, language),
            })}
          </p>
        )}
        {fixed > 0 && <p>{t('bulk.fixed', { count: fixed })}</p>}
        {pinned > 0 && <p>{t('bulk.pinnedMoves', { count: pinned })}</p>}
      </div>
    </div>
  )
}

/** Why nothing was changed; null where a notice says it. */
function refusalText(error: AppError, items: readonly Item[], t: Translate): string | null {
  const refused = error.code === 'invalid' ? findRefusal(items, error.problems) : null
  if (!refused) return null
  const problem = problemText(refused.problem, t)
  const refusal = refused.item ? t('bulk.refused', { name: refused.item.name, problem }) : problem
  return refused.others > 0
    ? t('bulk.refusedMore', { refusal, count: refused.others })
    : t('bulk.refusedAlone', { refusal })
}

function BulkWindow({
  document,
  items,
}: {
  readonly document: PlanDocument
  readonly items: readonly Item[]
}) {
  const { t } = useWords()
  const today = useApp(state => state.today)
  const [mode, setMode] = useState<'fields' | 'shift'>('fields')
  const [choice, setChoice] = useState<Choice>({})
  const [shift, setShift] = useState<Shift>({ unit: 'month', count: 0 })
  const [error, setError] = useState<string | null>(null)
  const moves = shiftCommand(items, shift)
  const command = mode === 'fields' ? updateCommand(items, choice, today) : moves
  const count = mode === 'fields' ? items.length : (moves?.moves.length ?? items.filter(isMovable).length)
  const forget = <T,>(change: (value: T) => void) => {
    return (value: T) => {
      setError(null)
      change(value)
    }
  }
  const apply = async () => {
    if (!command) return
    const result: Result<null, AppError> = await runCommand(command)
    if (!result.ok) {
      // Moves name their place in the list of what moves.
      setError(refusalText(result.error, mode === 'fields' ? items : items.filter(isMovable), t))
      return
    }
    closeBulkEdit()
    announce({ kind: 'changed', count })
  }
  return (
    <Dialog
      title={t('bulk.title', { count: items.length })}
      isOpen
      onClose={closeBulkEdit}
      closeLabel={t('common.close')}
      isKept
      footer={
        <>
          <Button onPress={closeBulkEdit}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={command === null} onPress={() => void apply()}>
            {t(mode === 'fields' ? 'bulk.apply' : 'bulk.applyShift', { count })}
          </Button>
        </>
      }
    >
      <div className="bk-body">
        <Segmented
          label={t('bulk.mode')}
          value={mode}
          options={[
            { id: 'fields', label: t('bulk.fields'), icon: ListChecks },
            { id: 'shift', label: t('bulk.shift'), icon: CalendarRange },
          ]}
          onChange={forget(setMode)}
        />
        {mode === 'fields' ? (
          <BulkFields document={document} choice={choice} onChange={forget(setChoice)} />
        ) : (
          <ShiftFields items={items} shift={shift} onChange={forget(setShift)} />
        )}
        {error !== null && (
          <p className="bk-error" role="alert">
            <TriangleAlert size={14} aria-hidden />
            {error}
          </p>
        )}
      </div>
    </Dialog>
  )
}

export function BulkEditDialog({ document }: { readonly document: PlanDocument }) {
  const ids = useBulk(state => state.ids)
  const itemsById = useApp(state => state.itemsById)
  const items = ids.flatMap(id => {
    const item = itemsById.get(id)
    return item?.deletedOn === null ? item : []
  })
  return items.length > 0 ? <BulkWindow key={ids.join()} document={document} items={items} /> : null
}

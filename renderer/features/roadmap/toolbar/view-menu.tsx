// Named views: groups, order, columns and filters under a name, to be looked at again.
import { Bookmark, Check, RefreshCw, Trash2 } from 'lucide-react'
import { useId, useRef, useState, type SyntheticEvent } from 'react'
import type { AppError } from '../../../../shared/contract/errors.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { MAX_NAMED_VIEWS, type NamedView } from '../../../../shared/domain/table-view.ts'
import { useApp } from '../../../state/app-store.ts'
import { fieldError } from '../../../state/error-text.ts'
import { useWords } from '../../../state/i18n.ts'
import { applyView, isSameLook, putView, removeView, saveView, useViews } from '../../../state/named-views.ts'
import { layoutOf, useTable } from '../../../state/table-view.ts'
import { openToolbarMenu } from '../../../state/toolbar-menu.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { describedBy, FieldFrame, hasError } from '../../../ui/field.tsx'
import { PopoverButton } from '../../../ui/popover-button.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import { useMenu } from './use-menu.ts'

/** What is seen now, as far as a view would keep it. */
function useLook() {
  const groupings = useTable(state => state.groupings)
  const sort = useTable(state => state.sort)
  const columns = useTable(state => state.columns)
  const filters = useTable(state => state.filters)
  return { layout: layoutOf({ groupings, sort, columns }), filters }
}

function ViewLine({
  view,
  document,
  isReadOnly,
}: {
  view: NamedView
  document: PlanDocument
  isReadOnly: boolean
}) {
  const { t } = useWords()
  const isShown = isSameLook(view, useLook())
  const line = useRef<HTMLLIElement>(null)
  const planId = document.plan.id
  const { name } = view
  /** What was stored under the name before can be brought back. */
  const tellWhenDone = async (stored: ReturnType<typeof saveView>, message: string) => {
    if (!(await stored).ok) return
    showToast({
      message,
      key: 'view',
      actionLabel: t('common.undo'),
      onAction: () => void putView(planId, view),
    })
  }
  return (
    <li ref={line}>
      <button
        type="button"
        className="rm-view-name"
        aria-current={isShown || undefined}
        onClick={() => {
          applyView(view, document)
          openToolbarMenu(null)
        }}
      >
        <span>{name}</span>
        {isShown && <Check size={14} aria-hidden="true" />}
      </button>
      <IconButton
        size="s"
        icon={RefreshCw}
        label={t('table.views.replace', { name })}
        isDisabled={isReadOnly}
        onPress={() => void tellWhenDone(saveView(planId, name), t('table.views.replaced', { name }))}
      />
      <IconButton
        size="s"
        icon={Trash2}
        label={t('table.views.remove', { name })}
        isDisabled={isReadOnly}
        onPress={() => {
          // The line goes away with its button; Escape must still be heard.
          line.current?.closest<HTMLElement>('[role="dialog"]')?.focus()
          void tellWhenDone(removeView(planId, name), t('table.views.removed', { name }))
        }}
      />
    </li>
  )
}

function NewView({ document, views }: { document: PlanDocument; views: readonly NamedView[] }) {
  const { t } = useWords()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const [error, setError] = useState<AppError | null>(null)
  const isTaken = views.some(view => view.name === name.trim())
  const isFull = views.length >= MAX_NAMED_VIEWS
  const sentence = isTaken
    ? t('table.views.taken')
    : isFull
      ? t('table.views.full', { count: MAX_NAMED_VIEWS })
      : fieldError(error, 'view.name', t)
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (isTaken || isFull || name.trim() === '') return
    const reply = await saveView(document.plan.id, name)
    setError(reply.ok ? null : reply.error)
    if (!reply.ok) return
    setName('')
    field.current?.focus()
  }
  return (
    <form className="rm-view-form" onSubmit={event => void save(event)}>
      <FieldFrame id={id} label={t('table.views.name')} error={sentence}>
        <div className="ui-control" data-invalid={hasError(sentence) || undefined}>
          <input
            ref={field}
            id={id}
            type="text"
            className="ui-input"
            autoComplete="off"
            value={name}
            aria-invalid={hasError(sentence) || undefined}
            aria-describedby={describedBy(id, { description: undefined, error: sentence })}
            onChange={event => {
              setName(event.target.value)
              setError(null)
            }}
          />
        </div>
      </FieldFrame>
      <Button size="s" variant="primary" type="submit" isDisabled={isTaken || isFull || name.trim() === ''}>
        {t('table.views.save')}
      </Button>
    </form>
  )
}

export function ViewMenu({ document }: { document: PlanDocument }) {
  const { t } = useWords()
  const views = useViews(state => state.views)
  const isReadOnly = useApp(state => state.start?.readOnly ?? false)
  const look = useLook()
  const shown = views.find(view => isSameLook(view, look))
  return (
    <PopoverButton
      {...useMenu('views')}
      label={t('table.views.title')}
      words={shown?.name}
      icon={Bookmark}
      shortcut="V"
    >
      {views.length === 0 ? (
        <p className="rm-hint">{t('table.views.none')}</p>
      ) : (
        <ul className="rm-view-list">
          {views.map(view => (
            <ViewLine key={view.name} view={view} document={document} isReadOnly={isReadOnly} />
          ))}
        </ul>
      )}
      {!isReadOnly && <NewView document={document} views={views} />}
    </PopoverButton>
  )
}

// One named view in its panel: looked at, renamed, brought up to date, removed.
import { Check, Pencil, RefreshCw, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import type { NamedView } from '../../../../shared/domain/table-view.ts'
import { useWords } from '../../../state/i18n.ts'
import { putView, removeView, renameView, saveView, showLook, useViews } from '../../../state/named-views.ts'
import { openToolbarMenu } from '../../../state/toolbar-menu.ts'
import { IconButton } from '../../../ui/button.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import { ViewNameForm } from './view-name-form.tsx'

interface ViewLineProps {
  readonly view: NamedView
  /** What it shows of this plan. */
  readonly look: Pick<NamedView, 'layout' | 'filters'>
  readonly document: PlanDocument
  readonly isShown: boolean
  readonly isReadOnly: boolean
}

/** Every change of a view can be taken back. */
function offerUndo(message: string, onAction: () => void, actionLabel: string): void {
  showToast({ message, key: 'view', actionLabel, onAction })
}

export function ViewLine({ view, look, document, isShown, isReadOnly }: ViewLineProps) {
  const { t } = useWords()
  const views = useViews(state => state.views)
  const [isNaming, setNaming] = useState(false)
  const line = useRef<HTMLLIElement>(null)
  const planId = document.plan.id
  const { name } = view
  const tellWhenDone = async (stored: ReturnType<typeof saveView>, message: string) => {
    if ((await stored).ok) offerUndo(message, () => void putView(planId, view), t('common.undo'))
  }
  /** The field goes away with the focus: back to the button that showed it, wherever the line stands by then. */
  const endNaming = (shownName: string) => {
    const list = line.current?.parentElement
    setNaming(false)
    setTimeout(() =>
      list
        ?.querySelector<HTMLElement>(`[data-view="${CSS.escape(shownName)}"] [data-part="rename"] button`)
        ?.focus(),
    )
  }
  const rename = async (newName: string) => {
    if (newName !== name) {
      const reply = await renameView(planId, name, newName)
      if (!reply.ok) return reply
      offerUndo(
        t('table.views.renamed', { name, newName }),
        () => void renameView(planId, newName, name),
        t('common.undo'),
      )
    }
    endNaming(newName)
    return { ok: true, value: null } as const
  }
  if (isNaming)
    return (
      <li ref={line} data-view={name}>
        <ViewNameForm
          label={t('table.views.newName', { name })}
          name={name}
          field="newName"
          refusal={typed =>
            typed !== name && views.some(one => one.name === typed) ? t('table.views.takenByOther') : null
          }
          onSubmit={rename}
          onCancel={() => endNaming(name)}
        />
      </li>
    )
  return (
    <li ref={line} data-view={name}>
      <button
        type="button"
        className="rm-view-name"
        aria-current={isShown || undefined}
        onClick={() => {
          showLook(look)
          openToolbarMenu(null)
        }}
      >
        <span>{name}</span>
        {isShown && <Check size={14} aria-hidden="true" />}
      </button>
      <span data-part="rename">
        <IconButton
          size="s"
          icon={Pencil}
          label={t('table.views.rename', { name })}
          isDisabled={isReadOnly}
          onPress={() => setNaming(true)}
        />
      </span>
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
        onPress={() => void tellWhenDone(removeView(planId, name), t('table.views.removed', { name }))}
      />
    </li>
  )
}

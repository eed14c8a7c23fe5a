// Named views: groups, order, columns and filters under a name, to be looked at again.
import { Bookmark } from 'lucide-react'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { MAX_NAMED_VIEWS } from '../../../../shared/domain/table-view.ts'
import { useApp } from '../../../state/app-store.ts'
import { useWords } from '../../../state/i18n.ts'
import { isSameLook, lookAt, saveView, useViews } from '../../../state/named-views.ts'
import { announce } from '../../../state/notice.ts'
import { usePlanView } from '../../../state/plan-view.ts'
import { layoutOf, useTable } from '../../../state/table-view.ts'
import { useListFocus } from '../../../ui/list-focus.ts'
import { PopoverButton } from '../../../ui/popover-button.tsx'
import { useMenu } from '../../../parts/roadmap/toolbar/use-menu.ts'
import { ViewLine } from './view-line.tsx'
import { ViewNameForm } from './view-name-form.tsx'

/** What is seen now, as far as a view would keep it. */
function useLook() {
  const groupings = useTable(state => state.groupings)
  const sort = useTable(state => state.sort)
  const columns = useTable(state => state.columns)
  const filters = useTable(state => state.filters)
  return { layout: layoutOf({ groupings, sort, columns }), filters }
}

export function ViewMenu({ document }: { document: PlanDocument }) {
  const { t } = useWords()
  const views = useViews(state => state.views)
  const isReadOnly = useApp(state => state.start?.readOnly ?? false)
  const framework = usePlanView(state => state.framework)
  const keepFocus = useListFocus()
  const now = useLook()
  const lines = views.map(view => {
    const look = lookAt(view, document, framework)
    return { view, look, isShown: isSameLook(look, now) }
  })
  const refusal = (name: string) => {
    if (views.some(view => view.name === name)) return t('table.views.taken')
    return views.length >= MAX_NAMED_VIEWS ? t('table.views.full', { count: MAX_NAMED_VIEWS }) : null
  }
  return (
    <PopoverButton
      {...useMenu('views')}
      label={t('table.views.title')}
      words={lines.find(line => line.isShown)?.view.name}
      icon={Bookmark}
      shortcut="V"
    >
      {views.length === 0 ? (
        <p className="rm-hint">{t('table.views.none')}</p>
      ) : (
        <ul className="rm-view-list" onFocus={keepFocus}>
          {lines.map(line => (
            <ViewLine key={line.view.name} {...line} document={document} isReadOnly={isReadOnly} />
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <ViewNameForm
          label={t('table.views.name')}
          field="view.name"
          refusal={refusal}
          onSubmit={async name => {
            const reply = await saveView(document.plan.id, name)
            if (reply.ok) announce({ kind: 'view-saved', name })
            return reply
          }}
        />
      )}
    </PopoverButton>
  )
}

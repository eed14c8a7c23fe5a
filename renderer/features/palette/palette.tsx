// Ctrl+K: everything that can be done or gone to, by name.
import { ChartNoAxesColumn } from 'lucide-react'
import { useMemo, useState } from 'react'
import { ACTION_GROUPS, isAvailable, useActions } from '../../state/actions.ts'
import { navigate, useApp } from '../../state/app-store.ts'
import { CATEGORY_ICON } from '../../state/category-look.ts'
import { useWords } from '../../state/i18n.ts'
import { closeOverlay, useOverlay } from '../../state/overlay.ts'
import { usePlanView } from '../../state/plan-view.ts'
import { CommandMenu } from '../../ui/command-menu.tsx'
import { toPaletteGroups, type Offer } from './palette-groups.ts'

const ORDER = ['item', 'go', 'view', 'items', 'indicators', 'plan', 'app'] as const
const KEPT_RECENT = 20

/** An offer together with what choosing it does. */
interface Choice extends Offer {
  readonly choose: () => void
}

function useChoices(): readonly Choice[] {
  const { t } = useWords()
  const actions = useActions(state => state.actions)
  const document = useApp(state => state.document)
  const framework = usePlanView(view => view.framework)
  return useMemo(() => {
    const agencies = new Map(document?.agencies.map(agency => [agency.id, agency]))
    return [
      ...actions
        .filter(action => action.id !== 'palette' && isAvailable(action))
        .map(
          (action): Choice => ({
            id: `action ${action.id}`,
            group: action.group,
            label: action.title(t),
            alsoFoundBy: action.alsoFoundBy?.(t),
            icon: action.icon,
            shortcut: action.shortcut,
            choose: action.run,
          }),
        ),
      ...(document?.items ?? [])
        .filter(item => item.deletedOn === null)
        .map(
          (item): Choice => ({
            id: `item ${item.id}`,
            group: 'items',
            label: item.name,
            description: agencies.get(item.leadAgencyId)?.shortName,
            alsoFoundBy: agencies.get(item.leadAgencyId)?.name,
            icon: CATEGORY_ICON[item.category],
            choose: () => navigate({ screen: 'roadmap', itemId: item.id }),
          }),
        ),
      ...(framework?.indicators ?? []).map(
        (indicator): Choice => ({
          id: `indicator ${indicator.id}`,
          group: 'indicators',
          label: t('palette.indicator', { number: `I${indicator.number}`, name: indicator.name }),
          icon: ChartNoAxesColumn,
          choose: () => navigate({ screen: 'assessment', indicatorId: indicator.id }),
        }),
      ),
    ]
  }, [actions, document, framework, t])
}

export function Palette() {
  const isOpen = useOverlay(state => state.open === 'palette')
  const [recentIds, setRecentIds] = useState<readonly string[]>([])
  // Gathered anew each time it opens: what is available changes with the screen.
  return isOpen ? (
    <OpenPalette
      recentIds={recentIds}
      onChosen={id => setRecentIds([id, ...recentIds.filter(other => other !== id)].slice(0, KEPT_RECENT))}
    />
  ) : null
}

function OpenPalette(props: {
  readonly recentIds: readonly string[]
  readonly onChosen: (id: string) => void
}) {
  const { t } = useWords()
  const [query, setQuery] = useState('')
  const choices = useChoices()
  const groups = toPaletteGroups(
    choices,
    query,
    props.recentIds,
    ORDER,
    group => group !== 'items' && group !== 'indicators',
    {
      recent: t('palette.recent'),
      group: group => {
        if (group === 'items' || group === 'indicators') return t(`palette.${group}`)
        const known = ACTION_GROUPS.find(one => one === group)
        return known ? t(`palette.group.${known}`) : group
      },
    },
  )
  return (
    <CommandMenu
      label={t('palette.title')}
      placeholder={t('palette.placeholder')}
      emptyText={t('palette.empty')}
      isOpen
      onClose={closeOverlay}
      query={query}
      onQuery={setQuery}
      groups={groups}
      onChoose={id => {
        const choice = choices.find(one => one.id === id)
        closeOverlay()
        props.onChosen(id)
        // Once the window is gone and the focus is back: what opens another window must not fight over it.
        setTimeout(() => choice?.choose())
      }}
    />
  )
}

// The selected item of the region beside its timeline, for reading: who, when, how much, what it raises, and with which
// evidence. The long texts come from the file of its roadmap.
import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { CollectionView, WholeRegionalItem } from '../../../../shared/contract/collection.ts'
import type { AgencyId } from '../../../../shared/domain/agency.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import { totalRupiah, type Item } from '../../../../shared/domain/item.ts'
import type { PlanId } from '../../../../shared/domain/plan.ts'
import { formatRupiahShort } from '../../../../shared/messages/format.ts'
import { CategoryIcon } from '../../../parts/category-icon.tsx'
import type { AppError } from '../../../../shared/contract/errors.ts'
import { errorText } from '../../../state/error-text.ts'
import { useWords } from '../../../state/i18n.ts'
import { readRegionalItem } from '../../../state/region-timeline.ts'
import { useShownPlan, useShownView } from '../../../state/timeline-source.ts'
import { IconButton } from '../../../ui/button.tsx'
import { Fault } from '../../../ui/fault.tsx'
import type { Names } from '../use-names.ts'
import '../details.css'
import { ItemEffects, ItemEvidence, ItemMoney, ItemTexts, ItemWhen, ItemWho } from './item-parts.tsx'

export interface RegionItemProps {
  readonly view: CollectionView
  readonly framework: Framework
  readonly names: Names
  readonly onAgency: (id: AgencyId) => void
}

type Read = WholeRegionalItem | { readonly failed: AppError } | null

/** Null while its file is being read. */
function useWhole(planId: PlanId, item: Item): Read {
  const [read, setRead] = useState<{ readonly of: Item; readonly value: Read } | null>(null)
  useEffect(() => {
    const visit = { isOver: false }
    void readRegionalItem(planId, item.id)?.then(reply => {
      if (!visit.isOver) setRead({ of: item, value: reply.ok ? reply.value : { failed: reply.error } })
      return reply
    })
    return () => {
      visit.isOver = true
    }
  }, [planId, item])
  return read?.of === item ? read.value : null
}

function One({ item, ...props }: RegionItemProps & { readonly item: Item }) {
  const { t } = useWords()
  const { view, framework, names, onAgency } = props
  const whole = useWhole(view.region.planId, item)
  const isRead = whole !== null && !('failed' in whole)
  return (
    <>
      <ItemWho item={item} view={view} whole={isRead ? whole : null} names={names} onAgency={onAgency} />
      <ItemWhen item={item} />
      <ItemMoney item={item} />
      <ItemEffects item={item} framework={framework} names={names} />
      {whole === null ? <p className="co-hint">{t('regionTimeline.item.reading')}</p> : null}
      {whole !== null && 'failed' in whole ? <Fault>{errorText(whole.failed, t)}</Fault> : null}
      {isRead ? (
        <>
          <ItemEvidence whole={whole} framework={framework} />
          <ItemTexts whole={whole} />
        </>
      ) : null}
    </>
  )
}

/** What several come to together. */
function Many({ items }: { readonly items: readonly Item[] }) {
  const { t, language } = useWords()
  const agencies = new Set(items.map(({ leadAgencyId }) => leadAgencyId)).size
  return (
    <p className="co-hint num">
      {t('regionTimeline.item.manyAgencies', { count: agencies })}
      {' · '}
      {formatRupiahShort(
        items.reduce((sum, item) => sum + totalRupiah(item), 0),
        language,
      )}
    </p>
  )
}

export function RegionItemDetails(props: RegionItemProps & { readonly onClose: () => void }) {
  const { t } = useWords()
  const selectedId = useShownView(state => state.selectedId)
  const selectedIds = useShownView(state => state.selectedIds)
  const itemsById = useShownPlan(state => state.itemsById)
  const item = selectedId === null ? undefined : itemsById.get(selectedId)
  if (!item) return null
  const items = [...selectedIds].flatMap(id => itemsById.get(id) ?? [])
  const isMany = items.length > 1
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and has little in it that takes the focus
    <aside className="co-item" aria-label={t('regionTimeline.item.label')} tabIndex={0} data-region-item>
      <header className="co-details-head">
        <h2>
          {isMany ? (
            t('regionTimeline.item.many', { count: items.length })
          ) : (
            <>
              <CategoryIcon category={item.category} size={16} /> {item.name}
            </>
          )}
        </h2>
        <IconButton
          icon={X}
          size="s"
          label={t('regionTimeline.item.close')}
          shortcut="I"
          onPress={props.onClose}
        />
      </header>
      {isMany ? <Many items={items} /> : <One {...props} item={item} />}
    </aside>
  )
}

// Levels that are delivered but do not count yet, with what is missing and who could bring it.
import { Hourglass } from 'lucide-react'
import { formatGain } from '../../../shared/messages/format.ts'
import type { ItemId } from '../../../shared/domain/item.ts'
import { navigate } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { CategorySign, Line, LineList } from './line-list.tsx'
import type { HeldLevel } from '../../../shared/brief/overview-lists.ts'

const go = (itemId: ItemId) => navigate({ screen: 'roadmap', itemId })

export function HeldCard(props: { readonly held: readonly HeldLevel[] }) {
  const { t, language } = useWords()
  return (
    <LineList
      title={t('overview.held')}
      hint={t('overview.heldHint')}
      icon={Hourglass}
      tone="warn"
      emptyText={t('overview.heldEmpty')}
      lines={props.held}
      keyOf={held => `${held.indicator.id} ${held.rung} ${held.item.id}`}
      render={held => (
        <>
          <Line
            leading={<CategorySign category={held.item.category} />}
            title={t('overview.heldRung', {
              number: held.indicator.number,
              name: held.indicator.shortName,
            })}
            detail={
              <>
                {t('overview.heldWaits', { rung: held.rung, missing: held.missingRung })} · {held.item.name}
              </>
            }
            trailing={held.gain > 0 ? formatGain(held.gain, language) : undefined}
            onPress={() => go(held.item.id)}
          />
          <p className="ov-could">
            {held.couldDeliver.length === 0 ? (
              t('overview.heldNobody', { missing: held.missingRung })
            ) : (
              <>
                {t('overview.heldCould')}{' '}
                {held.couldDeliver.map(item => (
                  <button key={item.id} type="button" className="ov-link" onClick={() => go(item.id)}>
                    {item.name}
                  </button>
                ))}
              </>
            )}
          </p>
        </>
      )}
    />
  )
}

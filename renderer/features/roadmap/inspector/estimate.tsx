// How sure an item is: three durations, and the chances of its money and its evidence.
import { Plus, X } from 'lucide-react'
import { useId } from 'react'
import { durationDays } from '../../../../shared/base/civil-date.ts'
import type { Item } from '../../../../shared/domain/item.ts'
import { useWords } from '../../../state/i18n.ts'
import { useParsers } from '../../../state/parsers.ts'
import { Button } from '../../../ui/button.tsx'
import { ParsedField } from '../../../ui/parsed-field.tsx'
import { Section } from '../../../ui/section.tsx'
import type { ItemEdit } from './use-item-edit.ts'

const LONGEST_WEEKS = 520

/** A first guess from the planned duration; a longer item than can be estimated gets the longest estimate. */
function proposedWeeks(days: number): NonNullable<Item['durationWeeks']> {
  const weeks = (share: number) => Math.min(LONGEST_WEEKS, Math.max(1, Math.round((days / 7) * share)))
  return { optimistic: weeks(0.8), likely: weeks(1), pessimistic: weeks(1.5) }
}

export function Estimate({ edit }: { edit: ItemEdit }) {
  const { t } = useWords()
  const unitId = useId()
  const { whole, optionalWhole } = useParsers()
  const { item, save, error, isReadOnly } = edit
  const weeks = item.durationWeeks
  const chance = (field: 'budgetChancePercent' | 'evidenceChancePercent', label: string) => (
    <ParsedField
      label={label}
      value={item[field]}
      format={value => (value === null ? '' : String(value))}
      parse={optionalWhole(0, 100)}
      onCommit={value => save(field, { [field]: value })}
      suffix="%"
      inputMode="numeric"
      {...edit.typed(field)}
    />
  )
  return (
    <Section
      title={t('inspector.estimate.title')}
      {...edit.section('durationWeeks', 'budgetChancePercent', 'evidenceChancePercent')}
    >
      <div className="rm-stack">
        {weeks ? (
          <>
            {/* The unit once for all three: inside of each it would leave no room for the figures. */}
            <div className="rm-list-field" role="group" aria-labelledby={unitId}>
              <span className="rm-label" id={unitId}>
                {t('inspector.estimate.duration')}
              </span>
              <div className="rm-three">
                {(['optimistic', 'likely', 'pessimistic'] as const).map(kind => (
                  <ParsedField
                    key={kind}
                    label={t(`inspector.estimate.${kind}`)}
                    value={weeks[kind]}
                    format={String}
                    parse={whole(1, LONGEST_WEEKS)}
                    onCommit={value =>
                      save(`durationWeeks ${kind}`, stored => ({
                        durationWeeks: { ...(stored.durationWeeks ?? weeks), [kind]: value },
                      }))
                    }
                    inputMode="numeric"
                    {...edit.typed(`durationWeeks ${kind}`)}
                  />
                ))}
              </div>
            </div>
            {error('durationWeeks') && <p className="rm-error">{error('durationWeeks')}</p>}
            {!isReadOnly && (
              <Button
                size="s"
                variant="quiet"
                icon={X}
                onPress={() =>
                  edit.forgetWith(save('durationWeeks', { durationWeeks: null }), 'durationWeeks ')
                }
              >
                {t('inspector.estimate.clear')}
              </Button>
            )}
          </>
        ) : (
          !isReadOnly && (
            <Button
              size="s"
              variant="quiet"
              icon={Plus}
              onPress={() =>
                save('durationWeeks', { durationWeeks: proposedWeeks(durationDays(item.start, item.end)) })
              }
            >
              {t('inspector.estimate.set')}
            </Button>
          )
        )}
        {chance('budgetChancePercent', t('inspector.estimate.budgetChance'))}
        {chance('evidenceChancePercent', t('inspector.estimate.evidenceChance'))}
      </div>
    </Section>
  )
}

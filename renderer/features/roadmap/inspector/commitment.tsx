// Who stands for an item, with post and date.
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { Item } from '../../../../shared/domain/item.ts'
import { useApp } from '../../../state/app-store.ts'
import { useWords } from '../../../state/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { DayField } from '../../../parts/day-field.tsx'
import type { ItemEdit } from './use-item-edit.ts'

export function Commitment({ edit }: { edit: ItemEdit }) {
  const { t } = useWords()
  const today = useApp(state => state.today)
  const [isAdding, setAdding] = useState(false)
  const { item, save, isReadOnly } = edit
  const { commitment } = item
  const put = (field: string, change: Partial<NonNullable<Item['commitment']>>) =>
    save(`commitment ${field}`, stored => ({
      commitment: { name: '', post: '', date: today, ...stored.commitment, ...change },
    }))
  /** The field stays until the name is stored, so that a refused one is not lost. */
  const add = async (name: string) => {
    const isStored = name === '' || (await put('new name', { name }))
    if (isStored) setAdding(false)
    return isStored
  }
  return (
    <Section
      title={t('inspector.commitment.title')}
      {...edit.section('commitment ')}
      count={commitment ? '✓' : undefined}
    >
      {commitment ? (
        <div className="rm-stack">
          <TextField
            label={t('inspector.commitment.name')}
            value={commitment.name}
            onCommit={text => put('name', { name: text })}
            {...edit.typed('commitment name')}
          />
          <TextField
            label={t('inspector.commitment.post')}
            value={commitment.post}
            onCommit={post => put('post', { post })}
            {...edit.typed('commitment post')}
          />
          <DayField
            label={t('inspector.commitment.date')}
            value={commitment.date}
            onCommit={date => date && put('date', { date })}
            {...edit.typed('commitment date')}
          />
          {!isReadOnly && (
            <Button
              size="s"
              variant="quiet"
              icon={X}
              onPress={() => edit.forgetWith(save('commitment', { commitment: null }), 'commitment ')}
            >
              {t('inspector.commitment.remove')}
            </Button>
          )}
        </div>
      ) : (
        <>
          <p className="rm-hint">{t('inspector.commitment.none')}</p>
          {!isReadOnly &&
            (isAdding || edit.typed('commitment new name').keeping.text !== null ? (
              <TextField
                label={t('inspector.commitment.name')}
                value=""
                autoFocus
                onCommit={text => add(text.trim())}
                {...edit.typed('commitment new name')}
              />
            ) : (
              <Button size="s" variant="quiet" icon={Plus} onPress={() => setAdding(true)}>
                {t('inspector.commitment.add')}
              </Button>
            ))}
        </>
      )}
    </Section>
  )
}

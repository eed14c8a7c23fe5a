// The word of the head of the agency for the plan as a whole: it goes with the file and stands on the board of the collector.
import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Commitment } from '../../../shared/domain/commitment.ts'
import type { Plan } from '../../../shared/domain/plan.ts'
import { DayField } from '../../parts/day-field.tsx'
import { useApp } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Group } from './group.tsx'
import { useSaved } from './use-saved.ts'

/** As long as a closing window takes to give the focus back. */
const FOCUS_MS = 80

export function CommitmentGroup(props: { readonly plan: Plan; readonly isReadOnly: boolean }) {
  const { t } = useWords()
  const { plan, isReadOnly } = props
  const { commitment } = plan
  const today = useApp(state => state.today)
  const name = useSaved()
  const post = useSaved()
  const date = useSaved()
  const place = useApp(state => state.place)
  const fields = useRef<HTMLDivElement>(null)
  // Somebody was led here to fill it in.
  useEffect(() => {
    if (place.field !== 'commitment') return
    const timer = setTimeout(() => fields.current?.querySelector('input')?.focus(), FOCUS_MS)
    return () => clearTimeout(timer)
  }, [place])
  // Without a name there is nobody to commit: a post typed first waits for it.
  const [waiting, setWaiting] = useState('')
  const isNaming = useRef(false)
  /** Made of what is stored when its turn comes: two fields may be left in a moment. */
  const put = (saved: typeof name, change: Partial<Commitment>) =>
    saved.save(() => {
      const stored = useApp.getState().document?.plan.commitment
      return {
        type: 'commitment.put',
        commitment: { name: '', post: waiting, date: today, ...stored, ...change },
      }
    })
  const putName = async (text: string) => {
    isNaming.current = true
    const isStored = await put(name, { name: text })
    isNaming.current = false
    if (isStored) setWaiting('')
    return isStored
  }
  return (
    <Group title={t('settings.commitment.title')} hint={t('settings.commitment.hint')}>
      <div className="st-row" ref={fields}>
        <TextField
          label={t('settings.commitment.name')}
          value={commitment?.name ?? ''}
          onCommit={text => (text.trim() === '' && commitment === null ? undefined : putName(text.trim()))}
          onDraftChange={name.clear}
          error={name.error}
          isReadOnly={isReadOnly}
        />
        <TextField
          label={t('settings.commitment.post')}
          value={commitment?.post ?? waiting}
          onCommit={text => {
            if (commitment !== null || isNaming.current) return put(post, { post: text.trim() })
            setWaiting(text.trim())
            return undefined
          }}
          onDraftChange={post.clear}
          error={post.error}
          isReadOnly={isReadOnly}
        />
        {commitment === null ? null : (
          <DayField
            label={t('settings.commitment.date')}
            value={commitment.date}
            onCommit={day => (day === null ? undefined : put(date, { date: day }))}
            error={date.error}
            isReadOnly={isReadOnly}
          />
        )}
      </div>
      {commitment === null || isReadOnly ? null : (
        <div className="st-tools">
          <Button
            size="s"
            variant="quiet"
            icon={X}
            onPress={() => void name.save({ type: 'commitment.put', commitment: null })}
          >
            {t('inspector.commitment.remove')}
          </Button>
        </div>
      )}
    </Group>
  )
}
